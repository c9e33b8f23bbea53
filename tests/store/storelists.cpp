// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Tresen;
using namespace std::chrono_literals;

class StoreLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }

    void ordersByWaiting();
    void ordersByActivity();
    void pagesWithoutGapOrRepeat_data();
    void pagesWithoutGapOrRepeat();
    void filters();
    void readsTimelineInPages();

private:
    std::unique_ptr<StoreFixture> m_store;
};

/// 200 conversations of every status, assignee, flag and tag, some answered, some of equal time.
void StoreLists::initTestCase()
{
    m_store = makeStoreFixture();
    std::mt19937 random(7);
    const auto start = m_store->clock().now() - 200h;
    m_store->commit({SaveTag{{{}, QStringLiteral("eilig")}}});
    for (int i = 0; i < 200; ++i) {
        const auto address = QStringLiteral("k%1@kunde.example").arg(i % 50);
        const auto id = QStringLiteral("l%1@x.example").arg(i);
        const auto received = start + std::chrono::minutes(random() % 600);
        const auto message = m_store->accept({mailFrom(address, id, received)}).messages.first();
        const auto conversation = valueOf(m_store->conversations().message(message)).conversation;
        if (i % 3 == 0) {
            auto answer = mailTo(address, id + u'a', received + 1h);
            answer.inReplyTo = id;
            m_store->accept({answer});
        }
        m_store->commit({SetStatus{conversation, ConversationStatus(1 + i % 4), m_store->clock().now() + 1h},
            SetAssignee{conversation, AgentId{i % 5}}, SetTag{conversation, TagId{1}, i % 7 == 0},
            SetFlagged{conversation, i % 11 == 0}, SetRead{conversation, i % 2 == 0}});
    }
}

void StoreLists::ordersByWaiting()
{
    const auto rows = m_store->list();
    QCOMPARE(rows.size(), 200);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto &a = rows.at(i - 1);
        const auto &b = rows.at(i);
        QVERIFY(a.waitingSince || !b.waitingSince);
        if (a.waitingSince && b.waitingSince)
            QVERIFY(std::pair(*a.waitingSince, a.id) < std::pair(*b.waitingSince, b.id));
        if (!a.waitingSince)
            QVERIFY(std::pair(a.lastActivityAt, a.id) > std::pair(b.lastActivityAt, b.id));
    }
}

void StoreLists::ordersByActivity()
{
    ConversationQuery query;
    query.sort = SortOrder::NewestFirst;
    auto newest = m_store->list(query);
    query.sort = SortOrder::OldestFirst;
    const auto oldest = m_store->list(query);
    std::reverse(newest.begin(), newest.end());
    QCOMPARE(newest, oldest);
    QVERIFY(std::is_sorted(oldest.cbegin(), oldest.cend(), [](const auto &a, const auto &b) {
        return std::pair(a.lastActivityAt, a.id) < std::pair(b.lastActivityAt, b.id);
    }));
}

void StoreLists::pagesWithoutGapOrRepeat_data()
{
    QTest::addColumn<ConversationQuery>("query");
    using Assignment = ConversationQuery::Assignment;
    for (const auto sort : {SortOrder::LongestWaiting, SortOrder::NewestFirst, SortOrder::OldestFirst}) {
        const auto name = [sort](const char *what) { return QByteArray(what) + QByteArray::number(int(sort)); };
        ConversationQuery query;
        query.sort = sort;
        QTest::newRow(name("all ").constData()) << query;
        auto open = query;
        open.statuses = {ConversationStatus::Open};
        QTest::newRow(name("open ").constData()) << open;
        auto resolved = query;
        resolved.statuses = {ConversationStatus::Resolved};
        QTest::newRow(name("resolved ").constData()) << resolved;
        auto two = query;
        two.statuses = {ConversationStatus::Pending, ConversationStatus::Resolved};
        QTest::newRow(name("two ").constData()) << two;
        auto mine = open;
        mine.assignment = Assignment::Agent;
        mine.assignee = AgentId{2};
        QTest::newRow(name("mine ").constData()) << mine;
        auto nobody = query;
        nobody.assignment = Assignment::Nobody;
        QTest::newRow(name("nobody ").constData()) << nobody;
        auto mail = open;
        mail.channel = ChannelKind::Email;
        QTest::newRow(name("channel ").constData()) << mail;
        auto tag = query;
        tag.tag = TagId{1};
        QTest::newRow(name("tag ").constData()) << tag;
        auto contact = query;
        contact.contact = ContactId{3};
        QTest::newRow(name("contact ").constData()) << contact;
        auto unread = query;
        unread.unreadOnly = true;
        QTest::newRow(name("unread ").constData()) << unread;
        auto flagged = query;
        flagged.flaggedOnly = true;
        QTest::newRow(name("flagged ").constData()) << flagged;
    }
}

void StoreLists::pagesWithoutGapOrRepeat()
{
    QFETCH(ConversationQuery, query);
    const auto whole = m_store->list(query);
    QVERIFY(!whole.isEmpty());
    QList<Conversation> paged;
    std::optional<Cursor> cursor;
    do {
        const auto page = valueOf(m_store->conversations().list(query, cursor, 7));
        QVERIFY(page.rows.size() <= 7);
        paged += page.rows;
        cursor = page.next;
    } while (cursor);
    QCOMPARE(paged, whole);
}

void StoreLists::filters()
{
    const auto all = m_store->list();
    const auto count = [&all](auto matches) { return std::count_if(all.cbegin(), all.cend(), matches); };
    using Assignment = ConversationQuery::Assignment;
    ConversationQuery query;
    query.tag = TagId{1};
    QCOMPARE(m_store->list(query).size(), count([](const auto &c) { return c.tags.contains(TagId{1}); }));
    query = {};
    query.assignment = Assignment::Nobody;
    query.statuses = {ConversationStatus::Open, ConversationStatus::Pending};
    QCOMPARE(m_store->list(query).size(), count([](const auto &c) {
        return !c.assignee.isValid() && (c.status == ConversationStatus::Open || c.status == ConversationStatus::Pending);
    }));
    query.unreadOnly = true;
    query.flaggedOnly = true;
    QCOMPARE(m_store->list(query).size(), count([](const auto &c) {
        return !c.assignee.isValid() && c.unread && c.flagged
            && (c.status == ConversationStatus::Open || c.status == ConversationStatus::Pending);
    }));
    query = {};
    query.contact = all.first().contact;
    QCOMPARE(m_store->list(query).size(), count([&all](const auto &c) { return c.contact == all.first().contact; }));
    query.account = AccountId{77};
    QVERIFY(m_store->list(query).isEmpty());
    query = {};
    query.channel = ChannelKind::WhatsApp;
    QVERIFY(m_store->list(query).isEmpty());
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreLists::readsTimelineInPages()
{
    const ConversationId id{1};
    const auto whole = valueOf(m_store->conversations().timeline(id, std::nullopt, 100));
    QVERIFY(whole.rows.size() >= 3);
    QVERIFY(!whole.next);
    QList<TimelineItem> paged;
    std::optional<Cursor> cursor;
    do {
        const auto page = valueOf(m_store->conversations().timeline(id, cursor, 2));
        paged += page.rows;
        cursor = page.next;
    } while (cursor);
    QVERIFY(paged == whole.rows);
    QCOMPARE(errorOf(m_store->conversations().timeline(ConversationId{9999}, std::nullopt, 2)).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(StoreLists)
#include "storelists.moc"
