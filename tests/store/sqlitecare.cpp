// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationlist.h"
#include "fold.h"
#include "migrations.h"
#include "sqlquery.h"
#include "storerestore.h"
#include "storevalues.h"
#include "tempstore.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna.zauberhaft@kunde.example");
const QString bernd = QStringLiteral("bernd@kunde.example");

/// Strings that must be nowhere after Anna was erased: original and folded.
const QList<QByteArray> annasTraces{"zauberhaft", "Zauberhaft", "Quittenmarmelade", "quittenmarmelade", "Kornblumenweg", "kornblumenweg"};

MessageId receive(TempStore &temp, IncomingMessage mail)
{
    IntakeBatch batch;
    batch.account = temp.account();
    const auto accepted = valueOf(temp.store().intake().accept(batch, {prepare(std::move(mail))}));
    return accepted.messages.first();
}

QStringList filesWith(const QString &folder, const QByteArray &needle)
{
    QStringList out;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            out.append(file.fileName());
    }
    return out;
}

QByteArray annasContent()
{
    return QByteArray("PDF of Zauberhaft, Kornblumenweg 4");
}

/// Anna in every table there is, Bernd beside her.
void fillWithAnna(TempStore &temp)
{
    const auto now = temp.clock().now();
    const auto sha256 = valueOf(temp.store().attachments().put(annasContent()));
    auto mail = mailFrom(anna, QStringLiteral("1@zauberhaft.example"), now - 2h, QStringLiteral("Quittenmarmelade"),
        QStringLiteral("Ich wohne im Kornblumenweg 4. Anna Zauberhaft"));
    mail.counterpartName = mail.from.name = QStringLiteral("Anna Zauberhaft");
    mail.html = QStringLiteral("<p>Kornblumenweg</p>");
    mail.attachments = {{{{}, QStringLiteral("Zauberhaft.pdf"), QStringLiteral("application/pdf"), 30, sha256, {}, false}, {}, {}}};
    receive(temp, mail);
    for (int i = 0; i < 30; ++i)
        receive(temp, mailFrom(bernd, QStringLiteral("b%1@x.example").arg(i), now - 1h));
    auto contact = valueOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, anna, {}, false}));
    contact.note = QStringLiteral("Kornblumenweg, Hinterhaus");
    Message note;
    note.kind = MessageKind::Note;
    note.conversation = ConversationId{1};
    note.text = QStringLiteral("Frau Zauberhaft mag Quittenmarmelade");
    Message reply;
    reply.conversation = ConversationId{1};
    reply.account = temp.account();
    reply.to = {{QStringLiteral("Anna Zauberhaft"), anna}};
    reply.text = QStringLiteral("Guten Tag Frau Zauberhaft");
    reply.externalId = QStringLiteral("r1@nordlicht.example");
    Draft draft;
    draft.key = QStringLiteral("new/1");
    draft.to = reply.to;
    draft.text = QStringLiteral("Quittenmarmelade ist aus");
    Order order;
    order.externalId = QStringLiteral("o1");
    order.lines = {{QStringLiteral("Quittenmarmelade"), {}, 1, {}}};
    const auto committed = temp.store().commands().commit({SaveContact{contact}, AddMessage{note},
        QueueMessage{reply, now + 1h, {}}, SaveDraft{draft}, SaveOrder{order, contact.identities.first(), {}},
        SetSubject{ConversationId{1}, QStringLiteral("Marmelade für Zauberhaft")}}, {});
    valueOf(committed);
}

ContactId annasId(TempStore &temp)
{
    return valueOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, anna, {}, false})).id;
}

void verifyNoTrace(const QString &folder)
{
    for (const auto &trace : annasTraces) {
        const auto files = filesWith(folder, trace);
        QVERIFY2(files.isEmpty(), (trace + " in " + files.join(u' ').toUtf8()).constData());
    }
}

QStringList schemaOf(const QString &file)
{
    SqlConnection db(file, SqlConnection::Access::ReadOnly);
    QStringList out;
    SqlQuery query(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (query.next())
        out.append(query.text(0));
    return out;
}

} // namespace

class SqliteCare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoLogBehind();
    void erasesWithoutTrace();
    void refusesErasedMailButNotNewMail();
    void keepsSharedContents();
    void storesManyContentsAtOnce();
    void keepsFilesOfAFailedRound();
    void backsUpWhileRunning();
    void restoresAndErasesAgain();
    void looksIntoBackups();
    void refusesDamagedBackups();
    void rebuildsTheIndex();
    void refusesNewerStores();
    void migratesOldestToNewest();
    void survivesAFullDisk();
    void listsWalkIndexes();
    void tellsHealth();
};

/// The next start would have to read all of it again.
void SqliteCare::leavesNoLogBehind()
{
    TempStore temp;
    fillWithAnna(temp);
    const QFileInfo log(SqliteStore::databaseFile(temp.profile()) + QStringLiteral("-wal"));
    QVERIFY(QFileInfo(log.filePath()).size() > 0);
    temp.close();
    QCOMPARE(QFileInfo(log.filePath()).size(), 0);
    temp.reopen();
    QVERIFY(annasId(temp).isValid());
}

void SqliteCare::erasesWithoutTrace()
{
    TempStore temp;
    fillWithAnna(temp);
    QVERIFY(!filesWith(temp.profile(), "Zauberhaft").isEmpty());
    QCOMPARE(filesWith(temp.profile(), annasContent()).size(), 1);
    valueOf(temp.store().maintenance().erase(annasId(temp)));
    // Readers may still look at the old state; the files are judged with the store closed and open.
    verifyNoTrace(temp.profile());
    QCOMPARE(errorOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, anna, {}, false})).code, ErrorCode::NotFound);
    const auto rows = valueOf(temp.store().conversations().list({}, {}, 100)).rows;
    QCOMPARE(rows.size(), 30);
    QCOMPARE(valueOf(temp.store().conversations().counts({})).open, 30);
    QCOMPARE(valueOf(temp.store().conversations().counts({})).outbox, 0);
    QVERIFY(valueOf(temp.store().directory().drafts()).isEmpty());
    SearchRequest request;
    request.text = QStringLiteral("paket");
    QCOMPARE(valueOf(temp.store().conversations().search(request)).total, 30);
    temp.close();
    verifyNoTrace(temp.profile());
}

void SqliteCare::refusesErasedMailButNotNewMail()
{
    TempStore temp;
    const auto now = temp.clock().now();
    const auto mail = mailFrom(anna, QStringLiteral("1@zauberhaft.example"), now - 2h);
    receive(temp, mail);
    valueOf(temp.store().maintenance().erase(annasId(temp)));
    IntakeBatch batch;
    batch.account = temp.account();
    auto neverSeen = mailFrom(anna, QStringLiteral("2@zauberhaft.example"), now - 3h);
    auto sent = mailTo(anna, QStringLiteral("3@nordlicht.example"), now - 1h);
    const auto refused = valueOf(temp.store().intake().accept(batch, preparedAll({mail, neverSeen, sent})));
    QCOMPARE(refused.refused, 3);
    QCOMPARE(refused.added, 0);
    temp.clock().advance(24h);
    auto again = mailFrom(anna, QStringLiteral("4@zauberhaft.example"), temp.clock().now());
    again.inReplyTo = mail.externalId;
    QCOMPARE(valueOf(temp.store().intake().accept(batch, preparedAll({again}))).added, 1);
    QCOMPARE(valueOf(temp.store().conversations().list({}, {}, 10)).rows.size(), 1);
}

void SqliteCare::keepsSharedContents()
{
    TempStore temp;
    const auto sha256 = valueOf(temp.store().attachments().put("shared"));
    for (const auto &address : {anna, bernd}) {
        auto mail = mailFrom(address, address, temp.clock().now());
        mail.attachments = {{{{}, QStringLiteral("a"), {}, 6, sha256, {}, false}, {}, {}}};
        receive(temp, mail);
    }
    valueOf(temp.store().maintenance().erase(annasId(temp)));
    QCOMPARE(valueOf(temp.store().attachments().content(sha256, 100)), QByteArray("shared"));
    valueOf(temp.store().maintenance().erase(valueOf(temp.store().contacts().byIdentity({IdentityKind::Email, {}, bernd, {}, false})).id));
    QCOMPARE(errorOf(temp.store().attachments().content(sha256, 100)).code, ErrorCode::NotFound);
}

void SqliteCare::storesManyContentsAtOnce()
{
    TempStore temp;
    auto &files = temp.store().attachments();
    const auto known = valueOf(files.put("content 7"));
    const auto spooled = temp.profile() + QStringLiteral("/spooled");
    QFile file(spooled);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("large") == 5);
    file.close();
    QList<NewContent> contents{{{}, spooled}};
    for (int i = 0; i < 300; ++i)
        contents.append({"content " + QByteArray::number(i % 200), {}});
    contents.append({QByteArray(), {}});
    const auto hashes = valueOf(files.takeAll(contents));
    QCOMPARE(hashes.size(), contents.size());
    QCOMPARE(hashes.at(8), known);
    QCOMPARE(valueOf(files.content(hashes.first(), 100)), QByteArray("large"));
    for (qsizetype i = 1; i < contents.size(); ++i)
        QCOMPARE(valueOf(files.content(hashes.at(i), 100)), contents.at(i).bytes);
    QVERIFY(!QFile::exists(spooled));
    QCOMPARE(filesWith(temp.profile() + QStringLiteral("/attachments"), QByteArray("")).size(), 202);
}

void SqliteCare::keepsFilesOfAFailedRound()
{
    TempStore temp;
    const auto spooled = temp.profile() + QStringLiteral("/spooled");
    QFile file(spooled);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("large") == 5);
    file.close();
    const QList<NewContent> contents{{{}, spooled}, {{}, temp.profile() + QStringLiteral("/nowhere")}};
    QCOMPARE(errorOf(temp.store().attachments().takeAll(contents)).code, ErrorCode::NotFound);
    QVERIFY(QFile::exists(spooled));
}

void SqliteCare::backsUpWhileRunning()
{
    TempStore temp;
    fillWithAnna(temp);
    QTemporaryDir target;
    std::atomic<double> seen = 0;
    auto backup = temp.store().maintenance().backup(target.path(), [&seen](double done) { seen = done; });
    for (int i = 0; i < 50; ++i)
        receive(temp, mailFrom(bernd, QStringLiteral("later%1@x.example").arg(i), temp.clock().now()));
    valueOf(backup);
    QCOMPARE(seen.load(), 1.0);
    FakeClock clock;
    auto copy = SqliteStore::open(target.path(), clock);
    QVERIFY(copy.ok());
    const auto rows = valueOf(copy.value()->conversations().list({}, {}, 500)).rows;
    QVERIFY(rows.size() >= 31);
    QCOMPARE(valueOf(copy.value()->maintenance().health(true)).problems, QStringList());
    QCOMPARE(filesWith(target.path(), annasContent()).size(), 1);
}

void SqliteCare::restoresAndErasesAgain()
{
    TempStore temp;
    fillWithAnna(temp);
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    receive(temp, mailFrom(bernd, QStringLiteral("after@x.example"), temp.clock().now()));
    valueOf(temp.store().maintenance().erase(annasId(temp)));
    temp.close();
    QVERIFY(restoreProfile(target.path(), temp.profile(), temp.clock()).ok());
    verifyNoTrace(temp.profile());
    temp.reopen();
    QCOMPARE(valueOf(temp.store().conversations().list({}, {}, 500)).rows.size(), 30);
    IntakeBatch batch;
    batch.account = temp.account();
    const auto back = mailFrom(anna, QStringLiteral("1@zauberhaft.example"), temp.clock().now() - 2h);
    QCOMPARE(valueOf(temp.store().intake().accept(batch, preparedAll({back}))).refused, 1);
}

void SqliteCare::looksIntoBackups()
{
    TempStore temp;
    fillWithAnna(temp);
    QTemporaryDir folder;
    const auto examined = [&](const QString &where) {
        auto answer = temp.store().maintenance().examine(where);
        answer.waitForFinished();
        return answer.result();
    };
    QVERIFY(!examined(folder.path()).ok());
    QCOMPARE(examined(folder.path()).error().code, ErrorCode::NotFound);
    for (const char *name : {"/tresen-2026-01-01-080000", "/tresen-2026-02-01-080000"})
        valueOf(temp.store().maintenance().backup(folder.path() + QLatin1String(name), {}));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("tresen-2026-03-01-080000"))); // one that was never finished
    const auto newest = examined(folder.path());
    QVERIFY(newest.ok());
    QCOMPARE(newest->folder, folder.path() + QStringLiteral("/tresen-2026-02-01-080000"));
    const auto asked = examined(folder.path() + QStringLiteral("/tresen-2026-01-01-080000"));
    QVERIFY(asked.ok());
    QVERIFY(asked->folder.endsWith(QStringLiteral("01-01-080000")));
    QCOMPARE(asked->conversations, 31);
    QCOMPARE(asked->messages, 33);
    QCOMPARE(asked->contacts, 2);
    QVERIFY(asked->newest > temp.clock().now() - 3h && asked->newest <= temp.clock().now() + 1min);
    QFile file(SqliteStore::databaseFile(asked->folder));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no database");
    file.close();
    QVERIFY(!examined(asked->folder).ok());
}

void SqliteCare::refusesDamagedBackups()
{
    TempStore temp;
    fillWithAnna(temp);
    QTemporaryDir target;
    valueOf(temp.store().maintenance().backup(target.path(), {}));
    temp.close();
    QFile file(SqliteStore::databaseFile(target.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(20'000);
    file.write(QByteArray(30'000, '\x5a'));
    file.close();
    const auto status = restoreProfile(target.path(), temp.profile(), temp.clock());
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::Storage);
    QVERIFY(!restoreProfile(target.path() + QStringLiteral("/nowhere"), temp.profile(), temp.clock()).ok());
    temp.reopen();
    QCOMPARE(valueOf(temp.store().conversations().list({}, {}, 500)).rows.size(), 31);
}

void SqliteCare::rebuildsTheIndex()
{
    TempStore temp;
    for (int i = 0; i < 700; ++i)
        receive(temp, mailFrom(bernd, QStringLiteral("b%1@x.example").arg(i), temp.clock().now()));
    temp.close();
    {
        SqlConnection db(SqliteStore::databaseFile(temp.profile()), SqlConnection::Access::ReadWrite);
        db.execute("INSERT INTO message_index(message_index) VALUES('delete-all'); UPDATE meta SET value = 0 WHERE key = 'fold_version'");
    }
    temp.reopen();
    SearchRequest request;
    request.text = QStringLiteral("paket");
    QCOMPARE(valueOf(temp.store().conversations().search(request)).total, 0);
    QCOMPARE(valueOf(temp.store().maintenance().health(false)).foldVersion, 0);
    std::atomic<int> told = 0;
    valueOf(temp.store().maintenance().rebuildIndex([&told](double) { ++told; }));
    QVERIFY(told > 1);
    QCOMPARE(valueOf(temp.store().conversations().search(request)).total, 700);
    QCOMPARE(valueOf(temp.store().maintenance().health(false)).foldVersion, foldVersion);
}

void SqliteCare::refusesNewerStores()
{
    TempStore temp;
    temp.close();
    const auto file = SqliteStore::databaseFile(temp.profile());
    {
        SqlConnection db(file, SqlConnection::Access::ReadWrite);
        db.execute("PRAGMA user_version = 9999");
    }
    const auto opened = SqliteStore::open(temp.profile(), temp.clock());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    QVERIFY(opened.error().text.contains(QStringLiteral("newer version")));
}

void SqliteCare::migratesOldestToNewest()
{
    QTemporaryDir folder;
    const auto fresh = folder.filePath(QStringLiteral("fresh.db"));
    const auto old = folder.filePath(QStringLiteral("old.db"));
    {
        SqlConnection db(fresh, SqlConnection::Access::ReadWrite);
        Migrations::run(db);
        QCOMPARE(db.pragma("user_version"), Migrations::newest());
    }
    for (int version = 1; version <= Migrations::newest(); ++version) {
        SqlConnection db(old, SqlConnection::Access::ReadWrite);
        Migrations::runTo(db, version);
        QCOMPARE(db.pragma("user_version"), version);
    }
    QCOMPARE(schemaOf(old), schemaOf(fresh));
    QVERIFY(schemaOf(fresh).size() > 20);
}

void SqliteCare::survivesAFullDisk()
{
    TempStore temp;
    receive(temp, mailFrom(bernd, QStringLiteral("first@x.example"), temp.clock().now()));
    // A file that may not grow: what a full disk looks like to the engine.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(QFileInfo(SqliteStore::databaseFile(temp.profile()) + QStringLiteral("-wal")).size()) + 20'000;
    setrlimit(RLIMIT_FSIZE, &tight);
    IntakeBatch batch;
    batch.account = temp.account();
    batch.cursorKey = QStringLiteral("k");
    batch.cursor = "1";
    auto large = mailFrom(bernd, QStringLiteral("large@x.example"), temp.clock().now());
    large.text = QString(3'000'000, u'x');
    const auto error = errorOf(temp.store().intake().accept(batch, {prepare(large)}));
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(error.code, ErrorCode::Storage);
    QVERIFY(!error.text.isEmpty());
    QCOMPARE(valueOf(temp.store().intake().cursor(temp.account(), batch.cursorKey)), QByteArray());
    QCOMPARE(valueOf(temp.store().conversations().list({}, {}, 10)).rows.size(), 1);
    QCOMPARE(valueOf(temp.store().intake().accept(batch, {prepare(large)})).added, 1);
    QCOMPARE(valueOf(temp.store().maintenance().health(true)).problems, QStringList());
}

void SqliteCare::listsWalkIndexes()
{
    TempStore temp;
    receive(temp, mailFrom(bernd, QStringLiteral("1@x.example"), temp.clock().now()));
    SqlConnection db(SqliteStore::databaseFile(temp.profile()), SqlConnection::Access::ReadOnly);
    QSet<QByteArray> statements;
    const auto collect = [](unsigned, void *set, void *statement, void *) {
        static_cast<QSet<QByteArray> *>(set)->insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    };
    sqlite3_trace_v2(db.handle(), SQLITE_TRACE_STMT, collect, &statements);
    for (const auto sort : {SortOrder::LongestWaiting, SortOrder::NewestFirst, SortOrder::OldestFirst}) {
        for (int filter = 0; filter < 7; ++filter) {
            ConversationQuery query;
            query.sort = sort;
            query.assignment = filter == 1 ? ConversationQuery::Assignment::Nobody : ConversationQuery::Assignment::Anyone;
            query.unreadOnly = filter == 2;
            query.flaggedOnly = filter == 3;
            query.tag = TagId{filter == 4};
            query.contact = ContactId{filter == 5};
            if (filter == 6)
                query.channel = ChannelKind::Email;
            (void)ConversationList(db, query).page(std::nullopt, 50);
        }
    }
    sqlite3_trace_v2(db.handle(), 0, nullptr, nullptr);
    QVERIFY(statements.size() > 8);
    for (const auto &statement : std::as_const(statements)) {
        SqlQuery plan(db, "EXPLAIN QUERY PLAN " + statement);
        while (plan.next()) {
            const auto line = plan.text(3);
            QVERIFY2(!line.startsWith(QStringLiteral("SCAN")) && !line.contains(QStringLiteral("TEMP B-TREE")),
                (statement + ": " + line.toUtf8()).constData());
        }
    }
}

void SqliteCare::tellsHealth()
{
    TempStore temp;
    fillWithAnna(temp);
    const auto health = valueOf(temp.store().maintenance().health(true));
    QCOMPARE(health.conversations, 31);
    QCOMPARE(health.messages, 33);
    QCOMPARE(health.contacts, 2);
    QCOMPARE(health.schemaVersion, Migrations::newest());
    QVERIFY(health.bytes > 0);
    QVERIFY(health.problems.isEmpty());
}

QTEST_GUILESS_MAIN(SqliteCare)
#include "sqlitecare.moc"
