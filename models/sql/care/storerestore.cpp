// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storerestore.h"

#include "backupname.h"
#include "contacteraser.h"
#include "erasurelog.h"
#include "fileattachmentstore.h"
#include "indexrebuild.h"
#include "migrations.h"
#include "outboxrows.h"
#include "pendingerasure.h"
#include "sqlitestore.h"
#include "storecare.h"
#include "tombstones.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Tresen {
namespace {

SqlFailure refused(const QString &detail)
{
    return {{ErrorCode::Storage,
        QCoreApplication::translate("Store",
            "This backup is damaged or not one of Tresen. The profile was not touched; choose "
            "another backup."), detail}};
}

void check(const QString &file)
{
    if (!QFile::exists(file))
        throw refused(QStringLiteral("no database"));
    SqlConnection db(file, SqlConnection::Access::ReadOnly);
    if (db.pragma("user_version") > Migrations::newest())
        Migrations::run(db); // says what is wrong
    if (const auto problems = integrityProblems(db); !problems.isEmpty())
        throw refused(problems.first());
}

/// What was erased by request, by hash, as the database of a profile knows it. A damaged one is what a
/// restore is for: then the log has to do.
QList<ErasureLog::Entry> tombstonesOf(const QString &profile, TimePoint now)
{
    QList<ErasureLog::Entry> out;
    const auto file = SqliteStore::databaseFile(profile);
    if (!QFile::exists(file))
        return out;
    try {
        SqlConnection db(file, SqlConnection::Access::ReadOnly);
        SqlQuery query(db, "SELECT hash, until FROM tombstone");
        while (query.next())
            out.append({std::min(fromMs(query.number(1)), now), query.blob(0)});
    } catch (const SqlFailure &) {
    }
    return out;
}

/// The log of the profile with what only the backup or the database about to be replaced knows: the
/// next restore may be one of an older backup.
QList<ErasureLog::Entry> gatherErasures(const QString &backup, const QString &profile, TimePoint now)
{
    makePrivateFolder(profile);
    ErasureLog log(profile);
    QHash<QByteArray, TimePoint> known;
    auto all = log.entries();
    for (const auto &entry : std::as_const(all))
        known.insert(entry.hash, std::max(entry.at, known.value(entry.hash, entry.at)));
    QList<ErasureLog::Entry> missing;
    const auto gather = [&](const QList<ErasureLog::Entry> &entries) {
        for (const auto &entry : entries) {
            const auto there = known.constFind(entry.hash);
            // A tombstone without an end says nothing of when.
            if (there != known.constEnd() && (*there >= entry.at || entry.at == now))
                continue;
            known.insert(entry.hash, entry.at);
            missing.append(entry);
        }
    };
    gather(ErasureLog(backup).entries());
    gather(tombstonesOf(profile, now));
    if (!missing.isEmpty())
        log.append(missing);
    return all + missing;
}

void removeDatabase(const QString &file)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(suffix));
}

/// The database goes into `part`, beside the one that it is to replace.
void copyBackup(const QString &backup, const QString &profile, const QString &part, const MaintenanceStore::Progress &progress)
{
    removeDatabase(part);
    SqlConnection source(SqliteStore::databaseFile(backup), SqlConnection::Access::ReadOnly);
    const auto step = [&progress](double from, double share) {
        return [&progress, from, share](double done) { if (progress) progress(from + done * share); };
    };
    copyDatabase(source, part, step(0.0, 0.5));
    copyContents(source, SqliteStore::attachmentFolder(backup), SqliteStore::attachmentFolder(profile), step(0.5, 0.4));
}

void putInPlace(const QString &part, const QString &target)
{
    // The log belongs to the old database; with the new one it would be taken for its own.
    removeDatabase(target);
    if (!QFile::rename(part, target))
        throw refused(target);
    removeDatabase(part); // its log is empty
}

/// When what was erased last, by hash.
using Erasures = QHash<QByteArray, TimePoint>;

QList<ContactId> erasedContacts(SqlConnection &db, const Erasures &erasures)
{
    QList<ContactId> out;
    SqlQuery query(db, "SELECT kind, scope, value, contact_id FROM identity");
    while (query.next()) {
        const auto hash = Tombstones::ofIdentity({query.as<IdentityKind>(0), query.text(1), query.text(2), {}, false});
        const auto contact = query.as<ContactId>(3);
        const auto erased = erasures.constFind(hash);
        // Known to the backup itself: erased before it was made, and written again since.
        if (erased != erasures.constEnd() && !Tombstones::refuses(db, hash, *erased) && !out.contains(contact))
            out.append(contact);
    }
    return out;
}

/// What still waited when the backup was made may have gone out since: an agent decides. Flags that were
/// to be told to the server are older than what the server has.
void holdBack(WriteSession &session)
{
    QList<MessageId> waiting;
    {
        SqlQuery query(session.db, "SELECT message_id FROM outbox WHERE kind = ? AND state IN (?, ?)", OutboxKind::Send,
            DeliveryState::Queued, DeliveryState::Sending);
        while (query.next())
            waiting.append(query.as<MessageId>(0));
    }
    OutboxRows outbox(session);
    const auto reason = QCoreApplication::translate("Store",
        "Restored from a backup: it may have been sent since. Look into the sent mail before you send it again.");
    for (const auto message : std::as_const(waiting))
        outbox.setDelivery(message, DeliveryState::PerhapsSent, reason, {CauseKind::System});
    SqlQuery(session.db, "DELETE FROM outbox WHERE kind = ?", OutboxKind::Flags).run();
}

void eraseAgain(SqlConnection &db, const StoreEnvironment &env, const QList<ErasureLog::Entry> &entries)
{
    Erasures erasures;
    for (const auto &entry : entries)
        erasures.insert(entry.hash, std::max(entry.at, erasures.value(entry.hash, entry.at)));
    {
        Transaction transaction(db, Transaction::Kind::Writing);
        const auto contacts = erasedContacts(db, erasures);
        bool rebuild = false;
        for (const auto contact : contacts) {
            WriteSession session(db, env);
            ContactEraser eraser(session);
            eraser.erase(contact);
            session.finish();
            rebuild |= eraser.needsRebuild();
        }
        WriteSession session(db, env);
        holdBack(session);
        session.finish();
        for (const auto &entry : entries)
            Tombstones::addOlder(db, entry.hash, entry.at);
        if (rebuild)
            IndexRebuild(db).begin();
        transaction.commit();
    }
    while (IndexRebuild(db).step()) { }
    while (mergeIndexStep(db)) { }
}

/// Before it is anybody's profile: a restore that is killed must not leave people in it who were erased.
void prepareCopy(const QString &part, const QString &profile, const Clock &clock, const QList<ErasureLog::Entry> &entries)
{
    SqlConnection db(part, SqlConnection::Access::ReadWrite);
    db.setSynchronous(true);
    Migrations::run(db);
    eraseAgain(db, StoreEnvironment{clock, profile, storedHashKey(db)}, entries);
    if (!truncateLog(db))
        throw refused(part);
}

} // namespace

QStringList backupsBelow(const QString &folder)
{
    QStringList names;
    const auto entries = QDir(folder).entryList({QStringLiteral("tresen-*")}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : entries) {
        if (QFile::exists(SqliteStore::databaseFile(folder + u'/' + name)))
            names.append(name);
    }
    // What is not named by a moment comes first: it is neither the newest nor anybody's to remove.
    std::stable_sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return backupMoment(a) < backupMoment(b); });
    return names;
}

QString newestBackup(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    if (QFile::exists(SqliteStore::databaseFile(absolute)))
        return absolute;
    const QStringList names = backupsBelow(absolute);
    return names.isEmpty() ? QString() : absolute + u'/' + names.constLast();
}

Status restoreProfile(const QString &backup, const QString &profile, const Clock &clock,
    const std::function<void(double)> &progress)
{
    try {
        check(SqliteStore::databaseFile(backup));
        const auto entries = gatherErasures(backup, profile, clock.now());
        const auto target = SqliteStore::databaseFile(profile);
        const auto part = target + QStringLiteral(".restoring");
        copyBackup(backup, profile, part, progress);
        prepareCopy(part, profile, clock, entries);
        if (progress)
            progress(0.95);
        putInPlace(part, target);
        SqlConnection db(target, SqlConnection::Access::ReadWrite);
        // Should somebody read it already, or this end here, the next opening goes on with it.
        static_cast<void>(PendingErasure(db).finish(profile));
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return Nothing{};
}

} // namespace Tresen
