// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlmaintenancestore.h"

#include "contacteraser.h"
#include "erasurelog.h"
#include "idsource.h"
#include "indexrebuild.h"
#include "migrations.h"
#include "pendingerasure.h"
#include "sqlitestore.h"
#include "storecare.h"
#include "storerestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace Tresen {
namespace {

// Half a minute; a backup may read for longer.
constexpr int mostTries = 150;

using Done = std::shared_ptr<QPromise<Result<Nothing>>>;

void finish(const Done &done, Result<Nothing> result)
{
    done->addResult(std::move(result));
    done->finish();
}

/// Bulk jobs one after another until `step` says that there is no more; others get their turn in
/// between. Then `after` runs, on the writer.
void repeat(SqlWorker &writer, std::function<bool(SqlConnection &)> step, const Done &done, std::function<void()> after)
{
    auto more = std::make_shared<bool>(false);
    SqlWorker::Job job;
    job.work = [step, more](SqlConnection &db) { *more = step(db); };
    job.settle = [&writer, step, more, done, after](const Error *error) {
        if (error != nullptr)
            finish(done, *error);
        else if (*more && writer.isStopping())
            finish(done, Error{ErrorCode::Cancelled, {}, QStringLiteral("the store closes")});
        else if (*more)
            repeat(writer, step, done, after);
        else
            after();
    };
    writer.enqueue(SqlWorker::Lane::Bulk, std::move(job));
}

/// Last of all: nothing of the person may stay in the log of earlier commits, nor among the files.
void cleanUp(SqlWorker &writer, const QString &profile, const Done &done, int tries)
{
    auto clean = std::make_shared<bool>(false);
    SqlWorker::Job job;
    job.work = [profile, clean](SqlConnection &db) { *clean = PendingErasure(db).finish(profile); };
    job.settle = [&writer, profile, done, clean, tries](const Error *error) {
        if (error != nullptr)
            finish(done, *error);
        else if (*clean)
            finish(done, Nothing{});
        else if (tries > 1 && !writer.isStopping())
            cleanUp(writer, profile, done, tries - 1);
        else
            finish(done, Error{ErrorCode::Storage,
                QCoreApplication::translate("Store",
                    "The person is erased, but the last traces in the files of the profile could not be removed yet, "
                    "because they are being read (by a backup or an export, say). Tresen tries again at its next start."), {}});
    };
    writer.enqueueAlone(std::move(job));
}

/// What follows the commit of an erasure, or a start after one that was interrupted.
void finishErasure(SqlWorker &writer, const QString &profile, const Done &done)
{
    auto clean = [&writer, profile, done] { cleanUp(writer, profile, done, mostTries); };
    auto merge = [&writer, done, clean] {
        repeat(writer, [](SqlConnection &db) { return PendingErasure(db).isThere() && mergeIndexStep(db); }, done, clean);
    };
    repeat(writer, [](SqlConnection &db) { return IndexRebuild(db).step(); }, done, merge);
}

StoreHealth readHealth(SqlConnection &db, const QString &profile, bool deep)
{
    StoreHealth health;
    health.path = SqliteStore::databaseFile(profile);
    health.schemaVersion = int(db.pragma("user_version"));
    const auto number = [&db](const char *sql) {
        SqlQuery query(db, QByteArray(sql));
        return query.next() ? query.number(0) : 0;
    };
    health.foldVersion = int(number("SELECT value FROM meta WHERE key = 'fold_version'"));
    health.conversations = number("SELECT count(*) FROM conversation WHERE status <> 0");
    health.messages = number("SELECT count(*) FROM message");
    health.contacts = number("SELECT count(*) FROM contact");
    health.bytes = QFileInfo(health.path).size() + QFileInfo(health.path + QStringLiteral("-wal")).size();
    if (deep)
        health.problems = integrityProblems(db);
    if (IndexRebuild::isUnderWay(db))
        health.problems.append(QCoreApplication::translate("Store", "The search index is not complete. Rebuild it."));
    return health;
}

void backupTo(SqlConnection &db, const QString &folder, const StoreEnvironment &env, const QString &attachments,
    const MaintenanceStore::Progress &progress)
{
    const auto target = SqliteStore::databaseFile(folder);
    const auto part = target + QStringLiteral(".part");
    makePrivateFolder(folder);
    QFile::remove(part);
    copyDatabase(db, part, [&progress](double done) { if (progress) progress(done * 0.6); });
    {
        SqlConnection copy(part, SqlConnection::Access::ReadOnly);
        if (const auto problems = integrityProblems(copy); !problems.isEmpty())
            throw SqlFailure{{ErrorCode::Storage,
                QCoreApplication::translate("Store", "The copy is damaged and was not kept. Check both disks and try again."),
                problems.first()}};
        copyContents(copy, attachments, SqliteStore::attachmentFolder(folder),
            [&progress](double done) { if (progress) progress(0.7 + done * 0.3); });
    }
    copyPrivately(ErasureLog(env.profile).file(), ErasureLog(folder).file());
    QFile::remove(target);
    if (!QFile::rename(part, target))
        throw SqlFailure{{ErrorCode::Storage,
            QCoreApplication::translate("Store", "The backup could not be put into its place. Check the rights of the folder and try again."), target}};
    if (progress)
        progress(1.0);
}

BackupFacts readBackup(const QString &folder)
{
    BackupFacts facts;
    facts.folder = newestBackup(folder);
    if (facts.folder.isEmpty())
        throw SqlFailure{{ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no backup of Tresen in this folder. Choose the folder that a backup was written to."), folder}};
    const auto file = SqliteStore::databaseFile(facts.folder);
    SqlConnection db(file, SqlConnection::Access::ReadOnly);
    if (db.pragma("user_version") > Migrations::newest())
        Migrations::run(db); // says what is wrong
    const auto number = [&db](const char *sql) {
        SqlQuery query(db, QByteArray(sql));
        return query.next() ? query.number(0) : 0;
    };
    facts.madeAt = fromMs(QFileInfo(file).lastModified().toMSecsSinceEpoch());
    facts.newest = timeOfId(number("SELECT max(id) FROM message"));
    facts.conversations = number("SELECT count(*) FROM conversation WHERE status <> 0");
    facts.messages = number("SELECT count(*) FROM message");
    facts.contacts = number("SELECT count(*) FROM contact");
    return facts;
}

} // namespace

SqlMaintenanceStore::SqlMaintenanceStore(SqlWorker &writer, SqlWorker &care, const StoreEnvironment &env, const QString &attachmentFolder)
    : m_writer(writer)
    , m_care(care)
    , m_env(env)
    , m_attachments(attachmentFolder)
{
    resume();
}

Future<StoreHealth> SqlMaintenanceStore::health(bool deep)
{
    return enqueued<StoreHealth>(m_care, SqlWorker::Lane::Interactive, false,
        [profile = m_env.profile, deep](SqlConnection &db) { return readHealth(db, profile, deep); });
}

Future<Nothing> SqlMaintenanceStore::backup(QString folder, Progress progress)
{
    return enqueued<Nothing>(m_care, SqlWorker::Lane::Interactive, false,
        [&env = m_env, attachments = m_attachments, folder, progress](SqlConnection &db) {
            backupTo(db, folder, env, attachments, progress);
            return Nothing{};
        }, true);
}

Future<BackupFacts> SqlMaintenanceStore::examine(QString folder)
{
    return enqueued<BackupFacts>(m_care, SqlWorker::Lane::Interactive, false,
        [folder](SqlConnection &) { return readBackup(folder); });
}

Future<Nothing> SqlMaintenanceStore::erase(ContactId contact)
{
    auto done = std::make_shared<QPromise<Result<Nothing>>>();
    done->start();
    SqlWorker::Job job;
    job.work = [&env = m_env, contact](SqlConnection &db) {
        WriteSession session(db, env);
        ContactEraser eraser(session);
        eraser.erase(contact);
        session.finish();
        if (eraser.needsRebuild())
            IndexRebuild(db).begin();
    };
    job.settle = [&writer = m_writer, profile = m_env.profile, done](const Error *error) {
        if (error != nullptr)
            finish(done, *error);
        else
            finishErasure(writer, profile, done);
    };
    m_writer.enqueue(SqlWorker::Lane::Interactive, std::move(job));
    return done->future();
}

void SqlMaintenanceStore::resume()
{
    auto left = std::make_shared<bool>(false);
    SqlWorker::Job job;
    job.work = [left](SqlConnection &db) { *left = PendingErasure(db).isThere() || IndexRebuild::isUnderWay(db); };
    job.settle = [&writer = m_writer, profile = m_env.profile, left](const Error *error) {
        if (error != nullptr || !*left)
            return;
        auto done = std::make_shared<QPromise<Result<Nothing>>>();
        done->start();
        finishErasure(writer, profile, done);
    };
    job.durable = false;
    m_writer.enqueue(SqlWorker::Lane::Bulk, std::move(job));
}

Future<Nothing> SqlMaintenanceStore::rebuildIndex(Progress progress)
{
    auto done = std::make_shared<QPromise<Result<Nothing>>>();
    done->start();
    auto begun = std::make_shared<bool>(false);
    auto step = [begun, progress](SqlConnection &db) {
        IndexRebuild rebuild(db);
        if (!std::exchange(*begun, true))
            rebuild.begin();
        const bool more = rebuild.step();
        if (progress)
            progress(rebuild.progress());
        return more;
    };
    repeat(m_writer, step, done, [done] { finish(done, Nothing{}); });
    return done->future();
}

} // namespace Tresen
