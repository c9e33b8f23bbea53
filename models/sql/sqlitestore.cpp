// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include "feedlog.h"
#include "fileattachmentstore.h"
#include "fold.h"
#include "migrations.h"
#include "sqlchangefeed.h"
#include "sqlcommandstore.h"
#include "sqlcontactstore.h"
#include "sqlconversationstore.h"
#include "sqldirectorystore.h"
#include "sqlintakestore.h"
#include "sqlmaintenancestore.h"
#include "sqloutboxstore.h"
#include "sqlquery.h"
#include "storecare.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

namespace Tresen {
namespace {

/// What a fresh store is given once: the key of its hashes and the version of its folding.
void giveKeys(SqlConnection &db)
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray key(reinterpret_cast<const char *>(random), sizeof random);
    Transaction transaction(db, Transaction::Kind::Writing);
    SqlQuery(db, "INSERT OR IGNORE INTO meta(key, value) VALUES('hash_key', ?)", key).run();
    SqlQuery(db, "INSERT OR IGNORE INTO meta(key, value) VALUES('fold_version', ?)", foldVersion).run();
    transaction.commit();
}

/// Owner only: it is all letters of all customers.
bool makeFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

struct SqliteStore::Parts {
    Parts(const QString &profile, const Clock &clock, std::unique_ptr<SqlConnection> connection)
        : env{clock, profile, storedHashKey(*connection)}
        , lastPosition(FeedLog::lastPosition(*connection))
        , file(databaseFile(profile))
        , writeConnection(std::move(connection))
        , reader(SqlWorker::Kind::Reading, [this] { return openForReading(); })
        , searcher(SqlWorker::Kind::Reading, [this] { return openForReading(); })
        , care(SqlWorker::Kind::Reading, [this] { return openForReading(); })
        , feed(reader, lastPosition)
        , writer(SqlWorker::Kind::Writing, [this] { return openForWriting(); },
              [this] { QMetaObject::invokeMethod(&feed, [this] { feed.hint(); }, Qt::QueuedConnection); })
        , conversations(reader, searcher, env)
        , contacts(reader)
        , directory(reader)
        , commands(writer, env)
        , intake(writer, reader, env)
        , outbox(writer, reader, env)
        , maintenance(writer, care, env, attachmentFolder(profile))
        , attachments(attachmentFolder(profile))
    {
    }

    [[nodiscard]] std::unique_ptr<SqlConnection> openForReading() const
    {
        return std::make_unique<SqlConnection>(file, SqlConnection::Access::ReadOnly);
    }
    [[nodiscard]] std::unique_ptr<SqlConnection> openForWriting()
    {
        return writeConnection ? std::move(writeConnection)
                               : std::make_unique<SqlConnection>(file, SqlConnection::Access::ReadWrite);
    }

    const StoreEnvironment env;
    const qint64 lastPosition;
    const QString file;
    std::unique_ptr<SqlConnection> writeConnection; ///< until the writer takes it
    SqlWorker reader;
    SqlWorker searcher;
    SqlWorker care;
    SqlChangeFeed feed;
    SqlWorker writer; // ends before the feed that it hints
    SqlConversationStore conversations;
    SqlContactStore contacts;
    SqlDirectoryStore directory;
    SqlCommandStore commands;
    SqlIntakeStore intake;
    SqlOutboxStore outbox;
    SqlMaintenanceStore maintenance;
    FileAttachmentStore attachments; // ends first: what follows a stored file runs in its threads and needs the rest
};

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &profile, const Clock &clock)
{
    if (!makeFolder(profile) || !makeFolder(attachmentFolder(profile)))
        return Error{ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The profile folder cannot be written. Nothing was opened; check its rights or "
                "choose another folder."), profile};
    try {
        auto connection = std::make_unique<SqlConnection>(databaseFile(profile), SqlConnection::Access::ReadWrite);
        connection->setSynchronous(true);
        Migrations::run(*connection);
        giveKeys(*connection);
        auto parts = std::make_unique<Parts>(profile, clock, std::move(connection));
        return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
}

QString SqliteStore::databaseFile(const QString &profile)
{
    return profile + QStringLiteral("/tresen.db");
}

QString SqliteStore::attachmentFolder(const QString &profile)
{
    return profile + QStringLiteral("/attachments");
}

ConversationStore &SqliteStore::conversations() { return m_parts->conversations; }
ContactStore &SqliteStore::contacts() { return m_parts->contacts; }
DirectoryStore &SqliteStore::directory() { return m_parts->directory; }
CommandStore &SqliteStore::commands() { return m_parts->commands; }
IntakeStore &SqliteStore::intake() { return m_parts->intake; }
OutboxStore &SqliteStore::outbox() { return m_parts->outbox; }
MaintenanceStore &SqliteStore::maintenance() { return m_parts->maintenance; }
AttachmentStore &SqliteStore::attachments() { return m_parts->attachments; }
ChangeFeed &SqliteStore::feed() { return m_parts->feed; }

} // namespace Tresen
