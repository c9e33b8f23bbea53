// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlintakestore.h"

#include "chatacts.h"
#include "chatlines.h"
#include "intakesession.h"
#include "tombstones.h"

#include <chrono>

namespace Tresen {
namespace {

// Less would make a commit of every message while an agent works on.
constexpr std::chrono::milliseconds shortestStep{10};

/// A batch on its way in. History makes room for an agent who waits: it goes in by steps, each a
/// transaction, and the cursor with the last; a batch that comes again after a crash meets duplicates.
struct Intake {
    IntakeBatch batch;
    QList<PreparedMessage> messages;
    QPromise<Result<Accepted>> promise;
    Accepted accepted;  ///< of the steps that are committed
    qsizetype next = 0; ///< the message the next step begins with
    Accepted stepAccepted;
    qsizetype stepNext = 0;
};

void step(const std::shared_ptr<Intake> &intake, SqlWorker &writer, const StoreEnvironment &env, SqlConnection &db)
{
    const auto end = std::chrono::steady_clock::now() + shortestStep;
    const auto enough = [&] {
        return intake->batch.history && std::chrono::steady_clock::now() >= end && writer.interactiveWaits();
    };
    intake->stepAccepted = intake->accepted;
    intake->stepNext = IntakeSession(db, env, intake->batch).run(intake->messages, intake->next, enough, intake->stepAccepted);
}

SqlWorker::Job stepOf(const std::shared_ptr<Intake> &intake, SqlWorker &writer, const StoreEnvironment &env);

void settle(const std::shared_ptr<Intake> &intake, SqlWorker &writer, const StoreEnvironment &env, const Error *error)
{
    if (error == nullptr) {
        intake->accepted = std::exchange(intake->stepAccepted, {});
        intake->next = intake->stepNext;
        if (intake->next < intake->messages.size()) {
            writer.enqueueRest(stepOf(intake, writer, env));
            return;
        }
    }
    intake->promise.addResult(error != nullptr ? Result<Accepted>(*error) : Result<Accepted>(intake->accepted));
    intake->promise.finish();
}

SqlWorker::Job stepOf(const std::shared_ptr<Intake> &intake, SqlWorker &writer, const StoreEnvironment &env)
{
    SqlWorker::Job job;
    job.work = [=, &writer, &env](SqlConnection &db) { step(intake, writer, env, db); };
    job.settle = [=, &writer, &env](const Error *error) { settle(intake, writer, env, error); };
    job.durable = intake->batch.durable;
    return job;
}

} // namespace

SqlIntakeStore::SqlIntakeStore(SqlWorker &writer, SqlWorker &reader, const StoreEnvironment &env)
    : m_writer(writer)
    , m_reader(reader)
    , m_env(env)
{
}

Future<Accepted> SqlIntakeStore::accept(IntakeBatch batch, QList<PreparedMessage> messages)
{
    const auto lane = batch.history ? SqlWorker::Lane::Bulk : SqlWorker::Lane::Interactive;
    auto intake = std::make_shared<Intake>();
    intake->batch = std::move(batch);
    intake->messages = std::move(messages);
    intake->promise.start();
    auto future = intake->promise.future();
    m_writer.enqueue(lane, stepOf(intake, m_writer, m_env));
    return future;
}

Future<QList<bool>> SqlIntakeStore::erased(AccountId account, QList<MailTraces> mails)
{
    return enqueued<QList<bool>>(m_reader, SqlWorker::Lane::Interactive, false, [account, mails = std::move(mails)](SqlConnection &db) {
        QList<bool> answers(mails.size(), false);
        if (!Tombstones::any(db))
            return answers;
        for (qsizetype i = 0; i < mails.size(); ++i)
            answers[i] = Tombstones::refusesMail(db, account, mails[i]);
        return answers;
    });
}

Future<QByteArray> SqlIntakeStore::cursor(AccountId account, QString key)
{
    return enqueued<QByteArray>(m_reader, SqlWorker::Lane::Interactive, false, [account, key](SqlConnection &db) {
        SqlQuery query(db, "SELECT value FROM channel_cursor WHERE account_id = ? AND key = ?", account, key);
        return query.next() ? query.blob(0) : QByteArray();
    });
}

Future<ChatHistory> SqlIntakeStore::chatHistory(AccountId account, QString visitor, qint64 after, int limit)
{
    return enqueued<ChatHistory>(m_reader, SqlWorker::Lane::Interactive, false,
        [=](SqlConnection &db) { return ChatLines(db).read(account, visitor, after, limit); });
}

Future<Nothing> SqlIntakeStore::chatRead(AccountId account, QString visitor, qint64 upTo)
{
    return enqueued<Nothing>(m_writer, SqlWorker::Lane::Interactive, false, [=, &env = m_env](SqlConnection &db) {
        WriteSession session(db, env);
        ChatActs(session, account, visitor).read(upTo);
        session.finish();
        return Nothing{};
    });
}

Future<Nothing> SqlIntakeStore::chatEnded(AccountId account, QString visitor)
{
    return enqueued<Nothing>(m_writer, SqlWorker::Lane::Interactive, true, [=, &env = m_env](SqlConnection &db) {
        WriteSession session(db, env);
        ChatActs(session, account, visitor).end();
        session.finish();
        return Nothing{};
    });
}

Future<QList<RemoteState>> SqlIntakeStore::known(AccountId account, QString folder, quint32 epoch)
{
    return enqueued<QList<RemoteState>>(m_reader, SqlWorker::Lane::Interactive, false, [=](SqlConnection &db) {
        QList<RemoteState> states;
        SqlQuery query(db,
            "SELECT uid, seen, flagged, answered FROM remote_ref WHERE account_id = ? AND folder = ? "
            "AND epoch = ? ORDER BY uid", account, folder, epoch);
        while (query.next())
            states.append({{folder, epoch, quint32(query.number(0))}, query.number(1) != 0,
                query.number(2) != 0, query.number(3) != 0});
        return states;
    });
}

} // namespace Tresen
