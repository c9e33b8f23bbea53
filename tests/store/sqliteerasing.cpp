// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasurelog.h"
#include "sqlquery.h"
#include "storerestore.h"
#include "storevalues.h"
#include "tempstore.h"

#include <QDirIterator>
#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna.zauberhaft@kunde.example");
const QString bernd = QStringLiteral("bernd@kunde.example");

MessageId receive(TempStore &temp, IncomingMessage mail)
{
    IntakeBatch batch;
    batch.account = temp.account();
    return valueOf(temp.store().intake().accept(batch, {prepare(std::move(mail))})).messages.first();
}

ConversationId conversationOf(TempStore &temp, MessageId message)
{
    return valueOf(temp.store().conversations().message(message)).conversation;
}

ContactId idOf(TempStore &temp, const QString &address)
{
    return valueOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, address, {}, false})).id;
}

bool knows(TempStore &temp, const QString &address)
{
    return errorOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, address, {}, false})).code != ErrorCode::NotFound;
}

qint64 found(TempStore &temp, const QString &words)
{
    SearchRequest request;
    request.text = words;
    return valueOf(temp.store().conversations().search(request)).total;
}

bool anyFileHolds(const QString &folder, const QByteArray &needle)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            return true;
    }
    return false;
}

Attachment attached(TempStore &temp, const QByteArray &content)
{
    const auto sha256 = valueOf(temp.store().attachments().put(content));
    return {{}, QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), content.size(), sha256, {}, false};
}

Message replyTo(TempStore &temp, ConversationId conversation, const QList<Address> &to, const QString &id)
{
    Message reply;
    reply.conversation = conversation;
    reply.account = temp.account();
    reply.to = to;
    reply.text = QStringLiteral("Antwort aus dem Laden");
    reply.externalId = id;
    return reply;
}

qint64 count(const QString &profile, const QByteArray &sql)
{
    SqlConnection db(SqliteStore::databaseFile(profile), SqlConnection::Access::ReadOnly);
    SqlQuery query(db, sql);
    return query.next() ? query.number(0) : -1;
}

} // namespace

class SqliteErasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void erasesTwiceAfterARestore();
    void carriesTheErasuresOver();
    void sendsNothingAgainAfterARestore();
    void keepsBackupsToTheOwner();
    void failsWithoutItsLog();
    void finishesWhatWasInterrupted();
    void keepsContentsThatAreNamedAgain();
    void erasesRepliesInConversationsOfOthers();
    void takesThePersonOutOfRecipients();
    void erasesFilesOfDrafts();
    void backsUpFilesOfDrafts();
    void sweepsFilesThatNobodyNames();
    void findsTheNewestBackup();
    void leavesNobodyInARestoreThatIsKilled();
};

/// Erased, came back, and was erased again after the backup that holds the first erasure.
void SqliteErasing::erasesTwiceAfterARestore()
{
    TempStore temp;
    receive(temp, mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now()));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    temp.clock().advance(24h);
    receive(temp, mailFrom(anna, QStringLiteral("2@k.example"), temp.clock().now()));
    temp.clock().advance(1h);
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    const auto second = temp.clock().now();
    temp.close();
    QVERIFY(restoreProfile(target.path(), temp.profile(), temp.clock()).ok());
    temp.reopen();
    QVERIFY(!knows(temp, anna));
    IntakeBatch batch;
    batch.account = temp.account();
    const auto late = mailFrom(anna, QStringLiteral("3@k.example"), second);
    QCOMPARE(valueOf(temp.store().intake().accept(batch, preparedAll({late}))).refused, 1);
}

/// A restore into another profile, then one of a backup from before the erasure.
void SqliteErasing::carriesTheErasuresOver()
{
    TempStore temp;
    receive(temp, mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now()));
    QTemporaryDir before;
    valueOf(temp.store().maintenance().backup(before.path(), {}));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    const auto entries = ErasureLog(temp.profile()).entries();
    QVERIFY(!entries.isEmpty());
    QTemporaryDir after;
    valueOf(temp.store().maintenance().backup(after.path(), {}));
    temp.clock().advance(24h);

    TempStore other;
    other.close();
    QVERIFY(restoreProfile(after.path(), other.profile(), temp.clock()).ok());
    const auto carried = ErasureLog(other.profile()).entries();
    QCOMPARE(carried.size(), entries.size());
    QCOMPARE(carried.first().hash, entries.first().hash);
    QCOMPARE(carried.first().at, entries.first().at);
    QVERIFY(restoreProfile(before.path(), other.profile(), temp.clock()).ok());
    other.reopen();
    QVERIFY(!knows(other, anna));

    // A log that was lost: the tombstones of the replaced database stand in for it.
    temp.close();
    QVERIFY(QFile::remove(ErasureLog(temp.profile()).file()));
    QVERIFY(restoreProfile(before.path(), temp.profile(), temp.clock()).ok());
    temp.reopen();
    QVERIFY(!knows(temp, anna));
}

void SqliteErasing::sendsNothingAgainAfterARestore()
{
    TempStore temp;
    const auto mail = receive(temp, mailFrom(bernd, QStringLiteral("1@k.example"), temp.clock().now()));
    const auto conversation = conversationOf(temp, mail);
    const auto reply = replyTo(temp, conversation, {{{}, bernd}}, QStringLiteral("r1@nordlicht.example"));
    const auto committed = valueOf(temp.store().commands().commit({QueueMessage{reply, temp.clock().now(), {}}, SetRead{conversation, true}}, {}));
    {
        SqlConnection db(SqliteStore::databaseFile(temp.profile()), SqlConnection::Access::ReadWrite);
        db.execute("INSERT INTO outbox(kind, account_id, conversation_id, message_id, state, attempts, queued_at, not_before, reason, flags) "
                   "VALUES(2, 1, 0, 0, 1, 0, 0, 0, '', '{}')");
    }
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    temp.close();
    QVERIFY(restoreProfile(target.path(), temp.profile(), temp.clock()).ok());
    temp.reopen();
    const auto rows = valueOf(temp.store().outbox().rows());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, DeliveryState::PerhapsSent);
    QVERIFY(!rows.first().reason.isEmpty());
    QCOMPARE(count(temp.profile(), "SELECT count(*) FROM outbox WHERE kind = 2"), 0);
    QCOMPARE(count(temp.profile(), "SELECT delivery FROM message WHERE kind = 2"), qint64(DeliveryState::PerhapsSent));
}

void SqliteErasing::keepsBackupsToTheOwner()
{
    TempStore temp;
    auto mail = mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now());
    mail.attachments = {{attached(temp, "for our eyes"), {}, {}}};
    receive(temp, mail);
    receive(temp, mailFrom(bernd, QStringLiteral("2@k.example"), temp.clock().now()));
    valueOf(temp.store().maintenance().erase(idOf(temp, bernd)));
    QTemporaryDir target;
    const auto folder = target.path() + QStringLiteral("/new/backup");
    valueOf(temp.store().maintenance().backup(folder, {}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
    int files = 0;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        files += info.isFile();
        QVERIFY2((info.permissions() & others) == QFile::Permissions(), qPrintable(info.filePath()));
    }
    QCOMPARE(files, 3);
}

void SqliteErasing::failsWithoutItsLog()
{
    TempStore temp;
    receive(temp, mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now()));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    QTemporaryDir target;
    // A folder in its place: the copy cannot be written.
    QVERIFY(QDir().mkpath(ErasureLog(target.path()).file() + QStringLiteral("/x")));
    QCOMPARE(errorOf(temp.store().maintenance().backup(target.path(), {})).code, ErrorCode::Storage);
    QVERIFY(!QFile::exists(SqliteStore::databaseFile(target.path())));
}

/// Closed while the index is made anew, in the middle of an erasure.
void SqliteErasing::finishesWhatWasInterrupted()
{
    TempStore temp;
    auto mail = mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now());
    mail.attachments = {{attached(temp, "invoice of Zauberhaft"), {}, {}}};
    receive(temp, mail);
    for (int i = 0; i < 700; ++i)
        receive(temp, mailFrom(bernd, QStringLiteral("b%1@k.example").arg(i), temp.clock().now()));
    {
        // As another version of the folding has left it.
        SqlConnection db(SqliteStore::databaseFile(temp.profile()), SqlConnection::Access::ReadWrite);
        db.execute("UPDATE message SET index_hash = 1");
    }
    auto erased = temp.store().maintenance().erase(idOf(temp, anna));
    temp.close();
    QCOMPARE(errorOf(erased).code, ErrorCode::Cancelled);
    QVERIFY(anyFileHolds(temp.profile(), "invoice of Zauberhaft"));
    temp.reopen();
    QTRY_VERIFY(!anyFileHolds(temp.profile(), "invoice of Zauberhaft"));
    QTRY_COMPARE(count(temp.profile(), "SELECT count(*) FROM meta WHERE key IN ('erase_pending', 'index_rebuild')"), 0);
    QCOMPARE(found(temp, QStringLiteral("paket")), 700);
    QVERIFY(!anyFileHolds(temp.profile(), "zauberhaft"));
}

void SqliteErasing::keepsContentsThatAreNamedAgain()
{
    TempStore temp;
    auto mail = mailFrom(bernd, QStringLiteral("1@k.example"), temp.clock().now());
    mail.attachments = {{attached(temp, "of both"), {}, {}}};
    receive(temp, mail);
    Draft draft;
    draft.key = QStringLiteral("new/1");
    draft.attachments = {attached(temp, "of a draft")};
    valueOf(temp.store().commands().commit({SaveDraft{draft}}, {}));
    const auto gone = attached(temp, "of nobody");
    temp.close();
    {
        const auto all = mail.attachments.first().meta.sha256 + draft.attachments.first().sha256 + gone.sha256;
        SqlConnection db(SqliteStore::databaseFile(temp.profile()), SqlConnection::Access::ReadWrite);
        SqlQuery(db, "INSERT INTO meta(key, value) VALUES('erase_pending', ?)", all).run();
    }
    temp.reopen();
    QTRY_VERIFY(!anyFileHolds(temp.profile(), "of nobody"));
    QVERIFY(anyFileHolds(temp.profile() + QStringLiteral("/attachments"), "of both"));
    QVERIFY(anyFileHolds(temp.profile() + QStringLiteral("/attachments"), "of a draft"));
    QTRY_COMPARE(count(temp.profile(), "SELECT count(*) FROM meta WHERE key = 'erase_pending'"), 0);
}

/// Ours to Anna alone, written where Bernd's mails are, and one in a conversation that went into his.
void SqliteErasing::erasesRepliesInConversationsOfOthers()
{
    TempStore temp;
    const auto now = temp.clock().now();
    const auto conversation = conversationOf(temp, receive(temp, mailFrom(bernd, QStringLiteral("1@k.example"), now - 3h)));
    const auto annas = conversationOf(temp, receive(temp, mailFrom(anna, QStringLiteral("2@k.example"), now - 2h)));
    auto reply = replyTo(temp, conversation, {{QStringLiteral("Frau Zauberhaft"), anna}}, QStringLiteral("r1@nordlicht.example"));
    reply.text = QStringLiteral("Die Quittenmarmelade kommt");
    auto merged = replyTo(temp, annas, {{{}, anna}, {{}, QStringLiteral("hilfe@nordlicht.example")}}, QStringLiteral("r2@nordlicht.example"));
    merged.text = QStringLiteral("Quittenmarmelade auch hier");
    auto kept = replyTo(temp, conversation, {{{}, bernd}}, QStringLiteral("r3@nordlicht.example"));
    valueOf(temp.store().commands().commit({QueueMessage{reply, now + 1h, {}}, QueueMessage{merged, now + 1h, {}},
        QueueMessage{kept, now + 1h, {}}, MergeConversations{annas, conversation}}, {CauseKind::Agent, 1}));
    QCOMPARE(found(temp, QStringLiteral("quittenmarmelade")), 2);
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    QCOMPARE(found(temp, QStringLiteral("quittenmarmelade")), 0);
    QCOMPARE(found(temp, QStringLiteral("antwort")), 1);
    QCOMPARE(valueOf(temp.store().outbox().rows()).size(), 1);
    QCOMPARE(count(temp.profile(), "SELECT count(*) FROM message"), 2);
    for (const char *trace : {"zauberhaft", "Zauberhaft", "uittenmarmelade"})
        QVERIFY2(!anyFileHolds(temp.profile(), trace), trace);
}

/// Ours to both: Bernd's stays, Anna's address does not.
void SqliteErasing::takesThePersonOutOfRecipients()
{
    TempStore temp;
    const auto now = temp.clock().now();
    receive(temp, mailFrom(anna, QStringLiteral("2@k.example"), now - 2h));
    const auto conversation = conversationOf(temp, receive(temp, mailFrom(bernd, QStringLiteral("1@k.example"), now - 3h)));
    auto reply = replyTo(temp, conversation, {{{}, bernd}}, QStringLiteral("r1@nordlicht.example"));
    reply.cc = {{QStringLiteral("Frau Zauberhaft"), anna.toUpper()}};
    const auto id = MessageId{valueOf(temp.store().commands().commit({QueueMessage{reply, now + 1h, {}}}, {})).created.first()};
    QCOMPARE(found(temp, QStringLiteral("zauberhaft")), 2);
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    const auto message = valueOf(temp.store().conversations().message(id));
    QCOMPARE(message.to, reply.to);
    QVERIFY(message.cc.isEmpty());
    QCOMPARE(found(temp, QStringLiteral("zauberhaft")), 0);
    QCOMPARE(found(temp, QStringLiteral("antwort to:bernd")), 1);
    QCOMPARE(count(temp.profile(), "SELECT count(*) FROM meta WHERE key = 'erase_pending'"), 0);
    for (const char *trace : {"zauberhaft", "Zauberhaft", "ZAUBERHAFT"})
        QVERIFY2(!anyFileHolds(temp.profile(), trace), trace);
    QCOMPARE(valueOf(temp.store().maintenance().health(true)).problems, QStringList());
}

void SqliteErasing::erasesFilesOfDrafts()
{
    TempStore temp;
    const auto conversation = conversationOf(temp, receive(temp, mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now())));
    Draft answer;
    answer.key = QStringLiteral("answer");
    answer.conversation = conversation;
    answer.attachments = {attached(temp, "offer")};
    Draft fresh;
    fresh.key = QStringLiteral("new/1");
    fresh.to = {{{}, anna}};
    fresh.attachments = {attached(temp, "another offer")};
    Draft others;
    others.key = QStringLiteral("new/2");
    others.to = {{{}, bernd}};
    others.attachments = {attached(temp, "for Bernd")};
    valueOf(temp.store().commands().commit({SaveDraft{answer}, SaveDraft{fresh}, SaveDraft{others}}, {}));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    QCOMPARE(valueOf(temp.store().directory().drafts()).size(), 1);
    QVERIFY(!anyFileHolds(temp.profile() + QStringLiteral("/attachments"), "offer"));
    QVERIFY(anyFileHolds(temp.profile() + QStringLiteral("/attachments"), "for Bernd"));
}

void SqliteErasing::backsUpFilesOfDrafts()
{
    TempStore temp;
    Draft draft;
    draft.key = QStringLiteral("new/1");
    draft.attachments = {attached(temp, "offer")};
    valueOf(temp.store().commands().commit({SaveDraft{draft}}, {}));
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    QTemporaryDir other;
    QVERIFY(restoreProfile(target.path(), other.path(), temp.clock()).ok());
    QVERIFY(anyFileHolds(other.path() + QStringLiteral("/attachments"), "offer"));
}

void SqliteErasing::sweepsFilesThatNobodyNames()
{
    TempStore temp;
    auto mail = mailFrom(bernd, QStringLiteral("1@k.example"), temp.clock().now());
    mail.attachments = {{attached(temp, "named"), {}, {}}};
    receive(temp, mail);
    receive(temp, mailFrom(anna, QStringLiteral("2@k.example"), temp.clock().now()));
    for (const char *content : {"forgotten", "wanted again"})
        static_cast<void>(attached(temp, content));
    const auto folder = temp.profile() + QStringLiteral("/attachments");
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200), QFile::FileModificationTime));
    }
    // On their way into a commit.
    static_cast<void>(attached(temp, "wanted again"));
    static_cast<void>(attached(temp, "just stored"));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    QVERIFY(!anyFileHolds(folder, "forgotten"));
    for (const char *content : {"named", "wanted again", "just stored"})
        QVERIFY2(anyFileHolds(folder, content), content);
}

/// Names of the window of earlier versions (local time) beside those of today.
void SqliteErasing::findsTheNewestBackup()
{
    QTemporaryDir folder;
    const QStringList ascending{QStringLiteral("tresen-copied"), QStringLiteral("tresen-20260101T081500Z"),
        QStringLiteral("tresen-2026-07-04-081500"), QStringLiteral("tresen-20260704T061600Z-by-hand"),
        QStringLiteral("tresen-20260704T061700Z")};
    for (const auto &name : ascending) {
        QVERIFY(QDir(folder.path()).mkpath(name));
        QFile file(SqliteStore::databaseFile(folder.filePath(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(backupsBelow(folder.path()), ascending);
    QCOMPARE(newestBackup(folder.path()), folder.filePath(ascending.constLast()));
}

/// Up to the last step the old database is in its place; the new one comes with nobody to be erased in it.
void SqliteErasing::leavesNobodyInARestoreThatIsKilled()
{
    TempStore temp;
    auto mail = mailFrom(anna, QStringLiteral("1@k.example"), temp.clock().now());
    mail.attachments = {{attached(temp, "invoice"), {}, {}}};
    receive(temp, mail);
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    valueOf(temp.store().maintenance().erase(idOf(temp, anna)));
    temp.close();
    const auto file = SqliteStore::databaseFile(temp.profile());
    const auto people = [](const QString &database) {
        SqlConnection db(database, SqlConnection::Access::ReadOnly);
        SqlQuery query(db, "SELECT count(*) FROM identity");
        return query.next() ? query.number(0) : -1;
    };
    qint64 inPlace = -1;
    qint64 beside = -1;
    double last = 0;
    QVERIFY(restoreProfile(target.path(), temp.profile(), temp.clock(), [&](double done) {
        last = done;
        if (done < 0.85)
            return;
        inPlace = people(file);
        beside = people(file + QStringLiteral(".restoring"));
    }).ok());
    QVERIFY(last >= 0.85);
    QCOMPARE(inPlace, 0);
    QCOMPARE(beside, 0);
    QCOMPARE(people(file), 0);
    QVERIFY(!QFile::exists(file + QStringLiteral(".restoring-wal")));
}

QTEST_GUILESS_MAIN(SqliteErasing)
#include "sqliteerasing.moc"
