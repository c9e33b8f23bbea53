// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecare.h"

#include "draftmapper.h"
#include "fileattachmentstore.h"
#include "sqlquery.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

#include <memory>

namespace Tresen {
namespace {

constexpr int mergePages = 500;
constexpr int copyPages = 2'000;
constexpr qsizetype hashDigits = 64;
constexpr int sweptAfterSeconds = 3600; // a content is stored before the commit that names it
constexpr int patienceMs = 200;
constexpr qint64 chunk = 256LL * 1024;

SqlFailure copyFailed(const QString &detail)
{
    return {{ErrorCode::Storage,
        QCoreApplication::translate("Store",
            "The copy could not be written or is damaged. The profile itself is untouched; check "
            "the free space of the target and try again."), detail}};
}

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;

void copyContent(const QString &from, const QString &to, const QByteArray &sha256)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return; // never fetched, or missing here as well
    makePrivateFolder(QFileInfo(to).path());
    QSaveFile out(to);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool good = out.open(QIODevice::WriteOnly);
    out.setPermissions(ownerFile); // before the first byte; some sticks know no owners
    while (good && !in.atEnd()) {
        const auto part = in.read(chunk);
        hash.addData(part);
        good = !part.isEmpty() && out.write(part) == part.size();
    }
    if (!good || hash.result() != sha256 || !out.commit())
        throw copyFailed(to);
}

void overwriteAndRemove(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray zeros(qsizetype(std::min(file.size(), chunk)), '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
    file.close();
    file.remove();
}

QSet<QByteArray> contentsOfDrafts(SqlConnection &db)
{
    QSet<QByteArray> out;
    const auto drafts = loadDrafts(db);
    for (const auto &draft : drafts) {
        for (const auto &attachment : draft.attachments)
            out.insert(attachment.sha256);
    }
    return out;
}

bool isNamed(SqlConnection &db, const QSet<QByteArray> &inDrafts, const QByteArray &sha256)
{
    SqlQuery query(db, "SELECT 1 FROM attachment WHERE sha256 = ?", sha256);
    return inDrafts.contains(sha256) || query.next();
}

} // namespace

QByteArray storedHashKey(SqlConnection &db)
{
    SqlQuery query(db, "SELECT value FROM meta WHERE key = 'hash_key'");
    return query.next() ? query.blob(0) : QByteArray();
}

bool mergeIndexStep(SqlConnection &db)
{
    const qint64 before = sqlite3_total_changes64(db.handle());
    // Negative: all segments are to become one (https://sqlite.org/fts5.html §6.7).
    SqlQuery(db, "INSERT INTO message_index(message_index, rank) VALUES('merge', ?)", -mergePages).run();
    return sqlite3_total_changes64(db.handle()) - before >= 2;
}

bool truncateLog(SqlConnection &db)
{
    const auto timeout = db.pragma("busy_timeout");
    // Others want to write, and come to their turn between two tries.
    sqlite3_busy_timeout(db.handle(), patienceMs);
    const int rc = sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(db.handle(), int(timeout));
    if (rc != SQLITE_OK && rc != SQLITE_BUSY && rc != SQLITE_LOCKED)
        throw SqlFailure{{ErrorCode::Storage, {}, QString::fromUtf8(sqlite3_errmsg(db.handle()))}};
    return rc == SQLITE_OK;
}

void removeContents(SqlConnection &db, const QString &attachmentFolder, const QList<QByteArray> &contents)
{
    const auto inDrafts = contentsOfDrafts(db);
    for (const auto &sha256 : contents) {
        if (isNamed(db, inDrafts, sha256))
            continue;
        overwriteAndRemove(FileAttachmentStore::pathIn(attachmentFolder, sha256));
    }
}

void sweepContents(SqlConnection &db, const QString &attachmentFolder)
{
    const auto inDrafts = contentsOfDrafts(db);
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-sweptAfterSeconds);
    QDirIterator files(attachmentFolder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto info = files.fileInfo();
        const auto sha256 = QByteArray::fromHex(info.fileName().left(hashDigits).toLatin1());
        // Only what has a name of ours; a temporary one begins with it.
        if (sha256.size() * 2 != hashDigits || info.lastModified() >= before)
            continue;
        if (info.fileName().size() > hashDigits || !isNamed(db, inDrafts, sha256))
            overwriteAndRemove(info.filePath());
    }
}

void makePrivateFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return;
    makePrivateFolder(QFileInfo(folder).path());
    QDir().mkdir(folder, ownerFile | QFile::ExeOwner);
}

void copyPrivately(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.exists()) {
        QFile::remove(to);
        return;
    }
    QSaveFile out(to);
    bool good = in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly);
    out.setPermissions(ownerFile);
    const auto content = in.readAll();
    good = good && in.error() == QFile::NoError && out.write(content) == content.size();
    if (!good || !out.commit())
        throw copyFailed(to);
}

void copyDatabase(SqlConnection &source, const QString &target, const MaintenanceStore::Progress &progress)
{
    QFile empty(target);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerFile))
        throw copyFailed(target);
    empty.close();
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open(target.toUtf8().constData(), &handle);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> copy(handle, sqlite3_close);
    if (opened != SQLITE_OK)
        throw copyFailed(target);
    // One snapshot for all steps: the copying never starts anew because somebody writes.
    Transaction snapshot(source, Transaction::Kind::Reading);
    SqlQuery(source, "SELECT 1 FROM meta LIMIT 1").run();
    auto *backup = sqlite3_backup_init(copy.get(), "main", source.handle(), "main");
    if (backup == nullptr)
        throw copyFailed(target);
    int rc = SQLITE_OK;
    while (rc == SQLITE_OK) {
        rc = sqlite3_backup_step(backup, copyPages);
        const int all = sqlite3_backup_pagecount(backup);
        if (progress && all > 0)
            progress(1.0 - double(sqlite3_backup_remaining(backup)) / all);
    }
    sqlite3_backup_finish(backup);
    if (rc != SQLITE_DONE)
        throw copyFailed(QString::fromUtf8(sqlite3_errstr(rc)));
    // One file that can be carried about; opening the profile turns the log on again.
    if (sqlite3_exec(copy.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        throw copyFailed(target);
}

void copyContents(SqlConnection &database, const QString &from, const QString &to, const MaintenanceStore::Progress &progress)
{
    auto named = contentsOfDrafts(database);
    SqlQuery query(database, "SELECT DISTINCT sha256 FROM attachment WHERE sha256 <> x''");
    while (query.next())
        named.insert(query.blob(0));
    named.remove({});
    const QList<QByteArray> contents(named.cbegin(), named.cend());
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const auto target = FileAttachmentStore::pathIn(to, contents.at(i));
        if (QFileInfo::exists(target))
            QFile::setPermissions(target, ownerFile); // older versions left it open to all
        else
            copyContent(FileAttachmentStore::pathIn(from, contents.at(i)), target, contents.at(i));
        if (progress)
            progress(double(i + 1) / double(contents.size()));
    }
}

QStringList integrityProblems(SqlConnection &db)
{
    QStringList problems;
    SqlQuery query(db, "PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != QStringLiteral("ok"))
            problems.append(query.text(0));
    }
    return problems;
}

} // namespace Tresen
