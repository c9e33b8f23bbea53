// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqloutboxstore.h"

#include "chatlines.h"
#include "messagemapper.h"
#include "outboxrows.h"
#include "threadrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

using namespace std::chrono_literals;

struct Row {
    OutboxId id;
    OutboxKind kind = OutboxKind::Send;
    AccountId account;
    MessageId message;
    ConversationId conversation;
    int attempts = 0;
    TimePoint queuedAt;
    TimePoint notBefore;
    QString flags;
};

constexpr const char *rowColumns
    = "SELECT id, kind, account_id, message_id, conversation_id, attempts, queued_at, not_before, flags FROM outbox ";

Row readRow(const SqlQuery &query)
{
    return {query.as<OutboxId>(0), query.as<OutboxKind>(1), query.as<AccountId>(2),
        query.as<MessageId>(3), query.as<ConversationId>(4), int(query.number(5)), fromMs(query.number(6)),
        fromMs(query.number(7)), query.text(8)};
}

std::optional<Row> rowById(SqlConnection &db, OutboxId id)
{
    SqlQuery query(db, QByteArray(rowColumns) + "WHERE id = ?", id);
    return query.next() ? std::optional<Row>(readRow(query)) : std::nullopt;
}

/// Sends first: a customer waits for them, nobody for flags and copies.
std::optional<Row> earliestDue(SqlConnection &db, const QSet<AccountId> &accounts, TimePoint now)
{
    static const QByteArray sql = QByteArray(rowColumns)
        + "INDEXED BY outbox_due WHERE state = 1 AND account_id = ? AND kind = ? AND not_before <= ? "
          "ORDER BY not_before, id LIMIT 1";
    for (const auto kind : {OutboxKind::Send, OutboxKind::Flags, OutboxKind::Copy}) {
        std::optional<Row> earliest;
        for (const auto account : accounts) {
            SqlQuery query(db, sql, account, kind, now);
            if (!query.next())
                continue;
            const auto row = readRow(query);
            if (!earliest || std::pair(row.notBefore, row.id) < std::pair(earliest->notBefore, earliest->id))
                earliest = row;
        }
        if (earliest)
            return earliest;
    }
    return std::nullopt;
}

bool isLiveChat(SqlConnection &db, AccountId account)
{
    SqlQuery query(db, "SELECT channel FROM account WHERE id = ?", account);
    return query.next() && query.as<ChannelKind>(0) == ChannelKind::LiveChat;
}

/// To the visitor of a live chat a message is there as soon as this is committed, whether the line
/// holds or not: their next look shows it.
SendIntent sendIntentOf(SqlConnection &db, const Row &row)
{
    SendIntent intent{loadMessage(db, row.message), 0, {}};
    if (intent.message.to.isEmpty() || !isLiveChat(db, row.account))
        return intent;
    intent.chatLine = ChatLines(db).add(row.account, intent.message.to.constFirst().address, row.message);
    SqlQuery agent(db, "SELECT name FROM agent WHERE id = ?", intent.message.agent);
    if (agent.next())
        intent.agentName = agent.text(0);
    return intent;
}

std::optional<OutboxItem> claimRow(WriteSession &session, const QSet<AccountId> &accounts)
{
    const auto row = earliestDue(session.db, accounts, session.now);
    if (!row)
        return std::nullopt;
    SqlQuery(session.db, "UPDATE outbox SET state = ?, attempts = attempts + 1 WHERE id = ?", DeliveryState::Sending, row->id).run();
    OutboxItem item{row->id, row->account, SetFlagsIntent{}, row->attempts + 1, row->queuedAt, row->notBefore};
    if (row->kind == OutboxKind::Send) {
        OutboxRows(session).setDelivery(row->message, DeliveryState::Sending, {}, {CauseKind::Channel, row->account.value});
        item.intent = sendIntentOf(session.db, *row);
    } else if (row->kind == OutboxKind::Copy) {
        item.intent = FileCopyIntent{loadMessage(session.db, row->message)};
    } else {
        item.intent = unpackFlags(row->flags);
    }
    session.finish();
    return item;
}

/// What we answered is marked so on its server, as every mail program does.
void markAnswered(WriteSession &session, const Row &row, const QString &answered)
{
    const auto known = answered.isEmpty() ? std::nullopt : ThreadRows(session).find(row.account.value, answered);
    if (!known || known->message == 0)
        return;
    SetFlagsIntent intent;
    intent.answered = true;
    SqlQuery places(session.db,
        "SELECT folder, epoch, uid FROM remote_ref WHERE message_id = ? AND account_id = ? AND answered = 0",
        known->message, row.account);
    while (places.next())
        intent.refs.append({places.text(0), quint32(places.number(1)), quint32(places.number(2))});
    if (intent.refs.isEmpty())
        return;
    // Ours already, so that the server's echo is no news.
    SqlQuery(session.db, "UPDATE remote_ref SET answered = 1 WHERE message_id = ?", known->message).run();
    OutboxRows(session).queueFlags(row.account, intent);
}

void settleSent(WriteSession &session, const Row &row, const Receipt &receipt)
{
    OutboxRows outbox(session);
    if (row.kind == OutboxKind::Send) {
        outbox.setDelivery(row.message, DeliveryState::Sent, {}, {CauseKind::Channel, row.account.value});
        SqlQuery query(session.db,
            "SELECT m.external_id, m.conversation_id, b.in_reply_to FROM message m JOIN message_body b ON b.id = m.id "
            "WHERE m.id = ?", row.message);
        const bool there = query.next();
        if (there)
            markAnswered(session, row, query.text(2));
        if (there && !receipt.externalId.isEmpty() && query.text(0) != receipt.externalId) {
            SqlQuery(session.db, "UPDATE message SET external_id = ? WHERE id = ?", receipt.externalId, row.message).run();
            ThreadRows(session).setMessage(row.account.value, receipt.externalId, query.number(1), row.message.value);
        }
    }
    // In the same commit: a sent mail without its copy is not forgotten by a crash.
    if (receipt.copyDue)
        outbox.queueCopy(row.account, row.conversation, row.message);
    outbox.remove(row.id, row.kind);
}

std::chrono::seconds pauseAfter(const Error &error, int attempts)
{
    const auto growing = std::min<std::chrono::seconds>(5s * (1 << std::min(attempts, 8)), 15min);
    return std::max(error.retryAfter, growing);
}

/// Cancelled: the inbox or the program was stopped, not the wish to send.
bool isTransient(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::RateLimited;
}

void settleFailed(WriteSession &session, const Row &row, const Error &error)
{
    OutboxRows outbox(session);
    const Cause cause{CauseKind::Channel, row.account.value};
    // A full mailbox is emptied one day, a password corrected: a copy is never given up.
    if (isTransient(error.code) || row.kind == OutboxKind::Copy) {
        SqlQuery(session.db, "UPDATE outbox SET state = ?, not_before = ?, reason = ? WHERE id = ?",
            DeliveryState::Queued, session.now + pauseAfter(error, row.attempts), error.text, row.id).run();
        if (row.kind == OutboxKind::Send)
            outbox.setDelivery(row.message, DeliveryState::Queued, error.text, cause);
    } else if (row.kind == OutboxKind::Send) {
        outbox.setDelivery(row.message, error.code == ErrorCode::Uncertain ? DeliveryState::PerhapsSent : DeliveryState::Failed, error.text, cause);
    } else {
        outbox.remove(row.id, row.kind); // flags that the server refuses are not worth keeping
    }
}

int recoverRows(WriteSession &session)
{
    const auto text = QCoreApplication::translate("Store",
        "The program ended while this message was being sent. Nobody can know whether it arrived: "
        "look into the sent mail before you send it again.");
    QList<Row> left;
    {
        SqlQuery query(session.db, QByteArray(rowColumns) + "WHERE state = ?", DeliveryState::Sending);
        while (query.next())
            left.append(readRow(query));
    }
    int sends = 0;
    for (const auto &row : std::as_const(left)) {
        if (row.kind == OutboxKind::Send && isLiveChat(session.db, row.account)) {
            // The visitor may have seen it and will, and sees it once: there is no doubt to show.
            OutboxRows(session).setDelivery(row.message, DeliveryState::Sent, {}, {CauseKind::System});
            OutboxRows(session).remove(row.id, row.kind);
        } else if (row.kind == OutboxKind::Send) {
            OutboxRows(session).setDelivery(row.message, DeliveryState::PerhapsSent, text, {CauseKind::System});
            ++sends;
        } else {
            SqlQuery(session.db, "UPDATE outbox SET state = ? WHERE id = ?", DeliveryState::Queued, row.id).run();
        }
    }
    session.finish();
    return sends;
}

QList<OutboxRow> readRows(SqlConnection &db)
{
    QList<OutboxRow> out;
    SqlQuery query(db,
        "SELECT o.id, o.conversation_id, o.message_id, o.account_id, o.state, o.reason, o.queued_at, "
        "o.not_before, o.attempts, m.snippet, b.subject, b.recipients FROM outbox o "
        "JOIN message m ON m.id = o.message_id JOIN message_body b ON b.id = m.id "
        "WHERE o.kind = 1 ORDER BY o.id DESC");
    while (query.next()) {
        const auto recipients = unpackAddresses(query.text(11).section(QChar(0x1d), 0, 0));
        out.append({query.as<OutboxId>(0), query.as<ConversationId>(1), query.as<MessageId>(2), query.as<AccountId>(3),
            recipients.isEmpty() ? QString() : recipients.first().address, query.text(10), query.text(9),
            query.as<DeliveryState>(4), query.text(5), fromMs(query.number(6)), fromMs(query.number(7)), int(query.number(8))});
    }
    return out;
}

} // namespace

SqlOutboxStore::SqlOutboxStore(SqlWorker &writer, SqlWorker &reader, const StoreEnvironment &env)
    : m_writer(writer)
    , m_reader(reader)
    , m_env(env)
{
}

Future<std::optional<OutboxItem>> SqlOutboxStore::claim(QSet<AccountId> accounts)
{
    return enqueued<std::optional<OutboxItem>>(m_writer, SqlWorker::Lane::Interactive, true, [&env = m_env, accounts](SqlConnection &db) {
        WriteSession session(db, env);
        return claimRow(session, accounts);
    });
}

Future<Nothing> SqlOutboxStore::succeeded(OutboxId id, Receipt receipt)
{
    return enqueued<Nothing>(m_writer, SqlWorker::Lane::Interactive, true, [&env = m_env, id, receipt](SqlConnection &db) {
        WriteSession session(db, env);
        // Gone already: its copy in Sent was seen first.
        if (const auto row = rowById(db, id))
            settleSent(session, *row, receipt);
        session.finish();
        return Nothing{};
    });
}

Future<Nothing> SqlOutboxStore::failed(OutboxId id, Error error)
{
    return enqueued<Nothing>(m_writer, SqlWorker::Lane::Interactive, true, [&env = m_env, id, error](SqlConnection &db) {
        WriteSession session(db, env);
        if (const auto row = rowById(db, id))
            settleFailed(session, *row, error);
        session.finish();
        return Nothing{};
    });
}

Future<int> SqlOutboxStore::recover()
{
    return enqueued<int>(m_writer, SqlWorker::Lane::Interactive, true, [&env = m_env](SqlConnection &db) {
        WriteSession session(db, env);
        return recoverRows(session);
    });
}

Future<QList<OutboxRow>> SqlOutboxStore::rows()
{
    return enqueued<QList<OutboxRow>>(m_reader, SqlWorker::Lane::Interactive, false,
        [](SqlConnection &db) { return readRows(db); });
}

Future<std::optional<TimePoint>> SqlOutboxStore::nextDue(QSet<AccountId> accounts)
{
    return enqueued<std::optional<TimePoint>>(m_reader, SqlWorker::Lane::Interactive, false, [accounts](SqlConnection &db) {
        std::optional<TimePoint> next;
        for (const auto account : accounts) {
            SqlQuery query(db, "SELECT min(not_before) FROM outbox WHERE state = 1 AND account_id = ?", account);
            const auto due = query.next() ? query.time(0) : std::nullopt;
            if (due && (!next || *due < *next))
                next = due;
        }
        return next;
    });
}

} // namespace Tresen
