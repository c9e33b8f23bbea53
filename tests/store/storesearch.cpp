// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

class StoreSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }

    void finds_data();
    void finds();
    void givesNewestFirstInPages();
    void marksTheOriginal();
    void forgetsWhatWasRemoved();
    void namesProblems();

private:
    [[nodiscard]] SearchPage search(const QString &text, bool typing = false)
    {
        SearchRequest request;
        request.text = text;
        request.me = AgentId{1};
        request.prefixLast = typing;
        return valueOf(m_store->conversations().search(request));
    }
    [[nodiscard]] QStringList found(const QString &text, bool typing = false)
    {
        QStringList ids;
        const auto page = search(text, typing);
        for (const auto &hit : page.hits)
            ids.append(valueOf(m_store->conversations().message(hit.message)).externalId.left(1));
        ids.sort();
        return ids;
    }

    std::unique_ptr<StoreFixture> m_store;
};

void StoreSearch::initTestCase()
{
    m_store = makeStoreFixture();
    const auto now = m_store->clock().now();
    const auto mail = [&](const char *id, const char *address, const char *subject, const char *text, std::chrono::hours ago) {
        return mailFrom(QString::fromUtf8(address), QString::fromLatin1(id) + QStringLiteral("@x.example"), now - ago,
            QString::fromUtf8(subject), QString::fromUtf8(text));
    };
    auto a = mail("a", "anna@kunde.example", "Rücksendung", "Die Größe passt nicht, ich möchte umtauschen.", 240h);
    auto b = mail("b", "bernd@firma.example", "Rechnung fehlt", "Bitte schicken Sie mir die Rechnung zu Bestellung 48213.", 120h);
    b.attachments = {{{{}, QStringLiteral("bestellung.pdf"), QStringLiteral("application/pdf"), 3, QByteArray(32, 'b'), {}, false}, {}, {}}};
    auto c = mail("c", "clara@kunde.example", "Lieferung", "Wo bleibt mein Paket? Die Rechnung ist bezahlt.", 24h);
    auto d = mailTo(QStringLiteral("clara@kunde.example"), QStringLiteral("d@x.example"), now - 20h);
    d.text = QStringLiteral("Ihr Paket kommt morgen.");
    d.subject = QStringLiteral("Re: Lieferung");
    d.inReplyTo = QStringLiteral("c@x.example");
    m_store->accept({a, b, c, d});
    m_store->commit({SaveTag{{{}, QStringLiteral("Retoure")}}, SaveAgent{{AgentId{1}, QStringLiteral("Mira Mai"), {}, true}},
        SetTag{ConversationId{1}, TagId{1}, true}, SetAssignee{ConversationId{2}, AgentId{1}},
        SetStatus{ConversationId{1}, ConversationStatus::Resolved, {}}});
    Order order;
    order.externalId = order.number = QStringLiteral("777");
    m_store->commit({SaveOrder{order, {IdentityKind::Email, {}, QStringLiteral("anna@kunde.example"), {}, false}, {}}});
}

void StoreSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(expected);
    };
    row("größe", "a");
    row("groesse", "a");
    row("GROSSE", "a");
    row("rechnung", "bc");
    row("rechnung paket", "c");
    row("rechnung -paket", "b");
    row("-rechnung", "ad");
    row("\"paket kommt\"", "d");
    row("\"kommt paket\"", "");
    row("größe OR morgen", "ad");
    row("from:clara", "c");
    row("to:clara", "d");
    row("von:clara rechnung", "c");
    row("-from:clara paket", "d");
    row("subject:rechnung", "b");
    row("betreff:lieferung", "cd");
    row("tag:retoure", "a");
    row("tag:retoure rechnung", "");
    row("-tag:retoure", "bcd");
    row("assignee:me", "b");
    row("assignee:mira", "b");
    row("status:resolved", "a");
    row("status:open paket", "cd");
    row("has:attachment", "b");
    row("bestellung.pdf", "b");
    row("channel:email", "abcd");
    row("channel:whatsapp", "");
    row("order:777", "a");
    row("#2", "b");
    row("#777", "a");
    row("größe OR tag:retoure", "a");
    row("größe OR assignee:me", "ab");
    row("gibtesnicht", "");
}

void StoreSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QCOMPARE(found(query).join(QString()), expected);
    QCOMPARE(search(query).total, int(expected.size()));
}

void StoreSearch::givesNewestFirstInPages()
{
    QList<MessageId> ids;
    SearchRequest request;
    request.text = QStringLiteral("re");
    request.prefixLast = true;
    request.limit = 1;
    do {
        const auto page = valueOf(m_store->conversations().search(request));
        for (const auto &hit : page.hits)
            ids.append(hit.message);
        request.cursor = page.next;
    } while (request.cursor);
    QCOMPARE(ids.size(), 3); // Rechnung twice, "Re: Lieferung"
    QVERIFY(std::is_sorted(ids.crbegin(), ids.crend()));
    QCOMPARE(found(QStringLiteral("rechn"), true), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(found(QStringLiteral("rechn"), false).isEmpty());
}

void StoreSearch::marksTheOriginal()
{
    const auto hit = search(QStringLiteral("groesse")).hits.first();
    QCOMPARE(hit.marks.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.marks.first().start, hit.marks.first().length), QStringLiteral("Größe"));
    QCOMPARE(hit.author, QStringLiteral("anna@kunde.example"));
    const auto bySubject = search(QStringLiteral("ruecksendung")).hits.first();
    QCOMPARE(bySubject.subjectMarks.size(), 1);
}

void StoreSearch::forgetsWhatWasRemoved()
{
    Message note;
    note.kind = MessageKind::Note;
    note.conversation = ConversationId{2};
    note.text = QStringLiteral("Kundin klingt verärgert");
    const auto done = m_store->commit({AddMessage{note}});
    QCOMPARE(search(QStringLiteral("verärgert")).total, 1);
    m_store->commit(done.undo);
    QCOMPARE(search(QStringLiteral("verärgert")).total, 0);
    QCOMPARE(search(QStringLiteral("rechnung")).total, 2);
}

void StoreSearch::namesProblems()
{
    QVERIFY(!search(QStringLiteral("before:irgendwann rechnung")).problems.isEmpty());
    QCOMPARE(search({}).total, 0);
}

QTEST_GUILESS_MAIN(StoreSearch)
#include "storesearch.moc"
