// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchquery.h"

#include "fakedesk.h"
#include "hitpreviewviewmodel.h"
#include "searchmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

/// Answers searches when the test says so, with as many hits as it says.
class HeldSearches final : public ConversationStore {
public:
    struct Asked {
        SearchRequest request;
        QPromise<Result<SearchPage>> promise;
    };
    std::vector<std::unique_ptr<Asked>> asked;
    FakeDesk &desk;

    explicit HeldSearches(FakeDesk &fakeDesk)
        : desk(fakeDesk)
    {
    }

    Future<SearchPage> search(SearchRequest request) override
    {
        asked.push_back(std::make_unique<Asked>());
        asked.back()->request = std::move(request);
        asked.back()->promise.start();
        return asked.back()->promise.future();
    }
    void answer(std::size_t which, const Result<SearchPage> &page)
    {
        asked[which]->promise.addResult(page);
        asked[which]->promise.finish();
    }
    [[nodiscard]] SearchPage page(int from, int count, bool more) const
    {
        SearchPage page;
        for (int number = from; number < from + count; ++number) {
            SearchHit hit;
            hit.conversation = desk.conversation(number);
            hit.message = MessageId{9'000'000 - number};
            hit.snippet = QStringLiteral("Das Paket ist nicht da");
            hit.marks = {{4, 5}};
            hit.at = desk.clock.now() - std::chrono::hours(number);
            page.hits.append(hit);
        }
        if (more)
            page.next = Cursor{"next"};
        page.total = 120;
        return page;
    }

    Future<Page<Conversation>> list(ConversationQuery query, std::optional<Cursor> cursor, int limit) override
    {
        return desk.store.list(query, cursor, limit);
    }
    Future<QList<Conversation>> conversations(QList<ConversationId> ids) override { return desk.store.conversations(ids); }
    Future<Conversation> byNumber(qint64 number) override { return desk.store.byNumber(number); }
    Future<ViewCounts> counts(AgentId me) override { return desk.store.counts(me); }
    Future<Page<TimelineItem>> timeline(ConversationId id, std::optional<Cursor> cursor, int limit) override
    {
        return desk.store.timeline(id, cursor, limit);
    }
    Future<Message> message(MessageId id) override { return desk.store.message(id); }
    Future<QList<ConversationId>> dueSnoozed(TimePoint now) override { return desk.store.dueSnoozed(now); }
    Future<QList<RemoteRef>> remoteRefs(MessageId id) override { return desk.store.remoteRefs(id); }
};

} // namespace

class TestSearchModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceWhenTypingPauses();
    void hearsOnlyTheLastAnswer();
    void fetchesPageByPage();
    void marksWhatWasFound();
    void takesChipsOut();
    void tellsWhatDidNotWork();
    void emptiesWithTheText();
    void previewsTheMessage();

private:
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<HeldSearches> m_store;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SearchModel> m_model;
};

void TestSearchModel::init()
{
    m_desk = std::make_unique<FakeDesk>();
    m_store = std::make_unique<HeldSearches>(*m_desk);
    Services &all = m_desk->services;
    m_services = std::make_unique<Services>(Services{*m_store, all.contacts, all.directory, all.outbox, all.files,
        all.maintenance, all.feed, all.conversationService, all.replies, all.accounts, all.settings,
        all.channels, all.undo, all.session, all.clock});
    m_model = std::make_unique<SearchModel>(*m_services);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestSearchModel::cleanup()
{
    m_model.reset();
    m_services.reset();
    m_store.reset();
    m_desk.reset();
}

void TestSearchModel::asksOnceWhenTypingPauses()
{
    for (const char *text : {"p", "pa", "pak"})
        m_model->setText(QLatin1String(text));
    QVERIFY(m_model->searching());
    QCOMPARE(m_store->asked.size(), std::size_t(0));
    QTRY_COMPARE(m_store->asked.size(), std::size_t(1));
    QCOMPARE(m_store->asked[0]->request.text, QStringLiteral("pak"));
    QVERIFY(m_store->asked[0]->request.prefixLast);
    QCOMPARE(m_store->asked[0]->request.me, AgentId{1});
    m_model->searchNow();
    QCOMPARE(m_store->asked.size(), std::size_t(2));
    QVERIFY(!m_store->asked[1]->request.prefixLast);
}

void TestSearchModel::hearsOnlyTheLastAnswer()
{
    QSignalSpy arrived(m_model.get(), &SearchModel::arrived);
    m_model->setText(QStringLiteral("paket"));
    m_model->searchNow();
    m_model->setText(QStringLiteral("paketzentrum"));
    m_model->searchNow();
    m_store->answer(1, m_store->page(0, 2, false));
    QTRY_COMPARE(arrived.count(), 1);
    m_store->answer(0, m_store->page(5, 9, false));
    QTest::qWait(20);
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(arrived.count(), 1);
    QVERIFY(!m_model->searching());
}

void TestSearchModel::fetchesPageByPage()
{
    m_model->setText(QStringLiteral("paket"));
    m_model->searchNow();
    m_store->answer(0, m_store->page(0, 50, true));
    QTRY_COMPARE(m_model->count(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_store->asked[1]->request.cursor, Cursor{"next"});
    m_store->answer(1, m_store->page(50, 7, false));
    QTRY_COMPARE(m_model->count(), 57);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->conversationAt(56), m_desk->conversation(56).id.toString());
    QCOMPARE(m_model->conversationAt(57), QString());
}

void TestSearchModel::marksWhatWasFound()
{
    m_model->setText(QStringLiteral("paket"));
    m_model->searchNow();
    SearchPage page = m_store->page(0, 1, false);
    page.hits[0].subjectMarks = {{0, 5}};
    page.hits[0].kind = MessageKind::Note;
    m_store->answer(0, page);
    QTRY_COMPARE(m_model->count(), 1);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(SearchModel::SubjectRole).toString(), QStringLiteral("\2Paket\3 seit Tagen nicht bewegt"));
    QCOMPARE(row.data(SearchModel::SnippetRole).toString(), QStringLiteral("Das \2Paket\3 ist nicht da"));
    QCOMPARE(row.data(SearchModel::StatusRole).toString(), QStringLiteral("open"));
    QCOMPARE(row.data(SearchModel::WhoRole).toString(), QStringLiteral("Note"));
    QCOMPARE(row.data(SearchModel::NumberRole).toString(), QStringLiteral("#20000"));
    // Signs of our own in a customer's text open no mark.
    QCOMPARE(markedText(QStringLiteral("a\2b c"), {{4, 1}}), QStringLiteral("ab \2c\3"));
    // Ranges beyond the text are left out.
    QCOMPARE(markedText(QStringLiteral("ab"), {{1, 9}}), QStringLiteral("ab"));
}

void TestSearchModel::takesChipsOut()
{
    m_model->setText(QStringLiteral("paket tag:Versand -von:anna"));
    const auto chip = [this](int index) {
        return m_model->chips().value(index).toMap().value(QStringLiteral("text")).toString();
    };
    QCOMPARE(m_model->chips().size(), 2);
    QCOMPARE(chip(0), QStringLiteral("tag:Versand"));
    QCOMPARE(chip(1), QStringLiteral("-von:anna"));
    m_model->removeChip(0);
    QCOMPARE(m_model->text(), QStringLiteral("paket -von:anna"));
    m_model->removeChip(7);
    QCOMPARE(m_model->text(), QStringLiteral("paket -von:anna"));
    m_model->insert(QStringLiteral("vor:"));
    QCOMPARE(m_model->text(), QStringLiteral("paket -von:anna vor:"));
    // Every operator that is offered is understood.
    for (const QVariant &offered : m_model->operators()) {
        const QString word = offered.toMap().value(QStringLiteral("insert")).toString();
        if (!word.endsWith(u':'))
            continue;
        m_model->setText(word + QStringLiteral("x"));
        QVERIFY2(!parseSearch(m_model->text(), {m_desk->clock.now(), QTimeZone::utc(), false}).problems.isEmpty()
                || m_model->chips().size() == 1, qPrintable(word));
    }
}

void TestSearchModel::tellsWhatDidNotWork()
{
    m_model->setText(QStringLiteral("paket"));
    m_model->searchNow();
    m_store->answer(0, Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}});
    QTRY_COMPARE(m_model->errorText(), QStringLiteral("The disk is full."));
    QCOMPARE(m_model->totalText(), QString());
    m_model->searchNow();
    SearchPage page = m_store->page(0, 1, false);
    page.total = 1000;
    page.totalIsCap = true;
    page.problems = {QStringLiteral("OR needs a word on both sides.")};
    m_store->answer(1, page);
    QTRY_COMPARE(m_model->count(), 1);
    QCOMPARE(m_model->errorText(), QString());
    QVERIFY(m_model->totalText().contains(u'+'));
    QCOMPARE(m_model->problems(), page.problems);
}

void TestSearchModel::emptiesWithTheText()
{
    m_model->setText(QStringLiteral("paket"));
    m_model->searchNow();
    m_store->answer(0, m_store->page(0, 3, true));
    QTRY_COMPARE(m_model->count(), 3);
    m_model->setText(QStringLiteral("  "));
    QVERIFY(m_model->blank());
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->totalText(), QString());
    QVERIFY(!m_model->searching());
    QVERIFY(!m_model->canFetchMore({}));
}

void TestSearchModel::previewsTheMessage()
{
    Message message;
    message.id = MessageId{42};
    message.from = {QStringLiteral("Tobias Krüger"), QStringLiteral("tobias@mail.example")};
    message.text = QStringLiteral("Guten Tag,\nmein Paket fehlt.");
    message.receivedAt = m_desk->clock.now();
    m_desk->store.messages.insert(42, message);
    HitPreviewViewModel preview(*m_services);
    preview.setQuery(QStringLiteral("paket"));
    preview.setMessageId(QStringLiteral("42"));
    QTRY_VERIFY(preview.ready());
    QCOMPARE(preview.body(), QStringLiteral("Guten Tag,\nmein \2Paket\3 fehlt."));
    QCOMPARE(preview.author(), QStringLiteral("Tobias Krüger"));
    QVERIFY(!preview.shortened());
    QCOMPARE(preview.kind(), QStringLiteral("message"));
    preview.setQuery(QStringLiteral("fehlt"));
    QVERIFY(preview.body().endsWith(QStringLiteral("\2fehlt\3.")));
    preview.setMessageId(QStringLiteral("43"));
    QVERIFY(!preview.ready());
    QTRY_VERIFY(!preview.errorText().isEmpty());
    // a note has no sender: it is a colleague's
    message.id = MessageId{44};
    message.kind = MessageKind::Note;
    message.agent = AgentId{2};
    message.from = {};
    m_desk->store.messages.insert(44, message);
    preview.setMessageId(QStringLiteral("44"));
    QTRY_VERIFY(preview.ready());
    QCOMPARE(preview.kind(), QStringLiteral("note"));
    QTRY_COMPARE(preview.author(), QStringLiteral("Jonas Weber"));
    QCOMPARE(preview.authorKey(), AgentId{2}.toString());
}

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
