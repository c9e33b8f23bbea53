// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationlistmodel.h"
#include "fakedesk.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace Tresen;
using namespace std::chrono_literals;

class TestConversationListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsPageByPage();
    void readsOnBeforeTheEndIsSeen();
    void rereadsManyInSlices();
    void emptyViewIsNoError();
    void sayWhyItCannotBeRead();
    void changesOneRowInPlace();
    void movesNothingWhileFrozen();
    void showsTheOwnActWhileFrozen_data();
    void showsTheOwnActWhileFrozen();
    void keepsWhatIsReadInTheUnreadFilter();
    void rereadsAllWithoutReset();
    void selectionForgetsWhatLeft();
    void endsLikeTheNaiveList_data();
    void endsLikeTheNaiveList();
    void idsSurviveAsText();

private:
    void show(const ConversationQuery &query);
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QStringList wanted(qsizetype atMost = -1) const;
    void shake(QRandomGenerator &dice, bool foreignOnly);

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DirectoryViewModel> m_directory;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConversationListModel::init()
{
    m_desk = std::make_unique<FakeDesk>();
    m_desk->fill(120);
    m_directory = std::make_unique<DirectoryViewModel>(m_desk->services);
    m_model = std::make_unique<ConversationListModel>(m_desk->services, *m_directory);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The tests count the pages they ask for.
    m_tester->setUseFetchMore(false);
}

void TestConversationListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_directory.reset();
    m_desk.reset();
}

void TestConversationListModel::show(const ConversationQuery &query)
{
    QSignalSpy loaded(m_model.get(), &ConversationListModel::loaded);
    m_model->setQuery(query);
    QVERIFY(loaded.wait());
}

QStringList TestConversationListModel::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_model->count(); ++row)
        ids.append(m_model->idAt(row));
    return ids;
}

QStringList TestConversationListModel::wanted(qsizetype atMost) const
{
    QStringList ids;
    for (const Conversation &row : m_desk->store.sorted(m_model->query()))
        ids.append(row.id.toString());
    return atMost < 0 ? ids : ids.mid(0, atMost);
}

void TestConversationListModel::readsPageByPage()
{
    show({});
    QCOMPARE(m_model->count(), 50);
    QCOMPARE(shown(), wanted(50));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->count(), 120);
    QCOMPARE(shown(), wanted());
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(reset.count(), 0);
}

void TestConversationListModel::readsOnBeforeTheEndIsSeen()
{
    m_desk->fill(700);
    show({});
    m_model->approach(11);
    QTRY_COMPARE(m_model->count(), 250);
    m_model->approach(40);
    QTest::qWait(20);
    QCOMPARE(m_model->count(), 250);
    m_model->approach(120);
    QTRY_COMPARE(m_model->count(), 450);
    QCOMPARE(shown(), wanted(450));
}

void TestConversationListModel::emptyViewIsNoError()
{
    ConversationQuery query;
    query.statuses = {ConversationStatus::Resolved};
    show(query);
    QCOMPARE(m_model->count(), 0);
    QVERIFY(m_model->errorText().isEmpty());
    QVERIFY(!m_model->loading());
}

void TestConversationListModel::sayWhyItCannotBeRead()
{
    m_desk->store.trouble = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
    m_model->setQuery({});
    QTRY_COMPARE(m_model->errorText(), QStringLiteral("The disk is full."));
    QCOMPARE(m_model->count(), 0);
    m_desk->store.trouble.reset();
    m_model->reload();
    QTRY_COMPARE(m_model->count(), 50);
    QVERIFY(m_model->errorText().isEmpty());
}

void TestConversationListModel::changesOneRowInPlace()
{
    show({});
    Conversation row = m_model->at(3);
    row.flagged = !row.flagged;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_desk->store.put(row);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    QVERIFY(roles.contains(ConversationListModel::FlaggedRole));
    QVERIFY(!roles.contains(ConversationListModel::SnippetRole));
    QCOMPARE(moved.count(), 0);
}

void TestConversationListModel::movesNothingWhileFrozen()
{
    show({});
    m_model->setFrozen(true);
    const QStringList before = shown();
    Conversation first = m_model->at(0);
    first.waitingSince = m_desk->clock.now();
    first.snippet = QStringLiteral("changed meanwhile");
    m_desk->store.put(first);
    Conversation gone = m_model->at(1);
    gone.status = ConversationStatus::Resolved;
    m_desk->store.put(gone);
    Conversation arrived = m_desk->conversation(500);
    arrived.waitingSince = m_desk->clock.now() - 24h * 300;
    m_desk->store.put(arrived);
    QTRY_COMPARE(m_model->arrivedCount(), 1);
    QCOMPARE(shown(), before);
    // What it says is nevertheless the newest.
    QCOMPARE(m_model->index(0).data(ConversationListModel::SnippetRole).toString(), first.snippet);

    m_model->setFrozen(false);
    QCOMPARE(m_model->arrivedCount(), 0);
    QCOMPARE(m_model->idAt(0), arrived.id.toString());
    QCOMPARE(shown(), wanted(shown().size()));
}

void TestConversationListModel::showsTheOwnActWhileFrozen_data()
{
    QTest::addColumn<bool>("newsFirst");
    QTest::newRow("released before the news") << false;
    QTest::newRow("released after the news") << true;
}

void TestConversationListModel::showsTheOwnActWhileFrozen()
{
    QFETCH(bool, newsFirst);
    ConversationQuery open;
    open.statuses = {ConversationStatus::Open};
    show(open);
    m_model->setFrozen(true);
    Conversation row = m_model->at(2);
    row.status = ConversationStatus::Resolved;
    if (!newsFirst)
        m_model->release({row.id});
    m_desk->store.put(row);
    if (newsFirst) {
        QTest::qWait(20);
        QVERIFY(m_model->rowOf(row.id) >= 0);
        m_model->release({row.id});
    }
    QTRY_COMPARE(m_model->rowOf(row.id), -1);
}

void TestConversationListModel::keepsWhatIsReadInTheUnreadFilter()
{
    ConversationQuery unread;
    unread.unreadOnly = true;
    show(unread);
    Conversation row = m_model->at(1);
    m_model->hold(row.id);
    row.unread = false;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_desk->store.put(row);
    QVERIFY(changed.wait());
    QCOMPARE(m_model->rowOf(row.id), 1);
    m_model->hold({});
    QCOMPARE(m_model->rowOf(row.id), -1);
}

void TestConversationListModel::rereadsAllWithoutReset()
{
    show({});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_desk->store.content.remove(m_model->at(4).id.value);
    m_desk->store.content.remove(m_model->at(40).id.value);
    Conversation arrived = m_desk->conversation(501);
    arrived.waitingSince = m_desk->clock.now() - 24h * 300;
    m_desk->store.content.insert(arrived.id.value, arrived);
    ChangeSet everything;
    everything.everything = true;
    m_desk->store.feed.tell(everything);
    QTRY_COMPARE(m_model->idAt(0), arrived.id.toString());
    QTRY_COMPARE(shown(), wanted(shown().size()));
    QCOMPARE(reset.count(), 0);
}

/// More rows than one answer brings; some left, some came, one changed its place.
void TestConversationListModel::rereadsManyInSlices()
{
    m_desk->fill(900);
    show({});
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->canFetchMore({}) || m_model->count() % 200 == 50);
        QTest::qWait(5);
    }
    QCOMPARE(m_model->count(), 900);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    for (const int row : {4, 260, 700})
        m_desk->store.content.remove(m_model->at(row).id.value);
    Conversation moved = m_model->at(10);
    moved.waitingSince = m_desk->clock.now();
    m_desk->store.content.insert(moved.id.value, moved);
    const Conversation arrived = m_desk->conversation(1500);
    m_desk->store.content.insert(arrived.id.value, arrived);
    ChangeSet everything;
    everything.everything = true;
    m_desk->store.feed.tell(everything);
    QTRY_COMPARE(m_model->count(), 898);
    QTRY_COMPARE(shown(), wanted());
    QCOMPARE(reset.count(), 0);
}

void TestConversationListModel::selectionForgetsWhatLeft()
{
    show({});
    const ConversationId first = m_model->at(0).id;
    const ConversationId second = m_model->at(1).id;
    m_model->setSelected(second, true);
    m_model->setSelected(first, true);
    QCOMPARE(m_model->selected(), QList<ConversationId>({first, second}));
    m_desk->store.drop(first);
    QTRY_COMPARE(m_model->selectedCount(), 1);
    m_model->clearSelection();
    QVERIFY(!m_model->index(0).data(ConversationListModel::SelectedRole).toBool());
}

/// One change as it may come from anywhere: new, answered, resolved, gone, read, assigned.
void TestConversationListModel::shake(QRandomGenerator &dice, bool foreignOnly)
{
    const auto number = dice.bounded(0, 200);
    Conversation row = m_desk->conversation(number);
    if (m_desk->store.content.contains(row.id.value))
        row = m_desk->store.content.value(row.id.value);
    switch (dice.bounded(8)) {
    case 0:
        m_desk->store.drop(row.id);
        return;
    case 1:
        row.waitingSince.reset();
        row.lastActivityAt = m_desk->clock.now();
        break;
    case 2:
        row.waitingSince = m_desk->clock.now();
        row.lastActivityAt = m_desk->clock.now();
        break;
    case 3:
        row.status = static_cast<ConversationStatus>(1 + dice.bounded(4));
        break;
    case 4:
        row.unread = !row.unread;
        break;
    case 5:
        row.assignee = AgentId{dice.bounded(3)};
        break;
    case 6:
        row.flagged = !row.flagged;
        break;
    default:
        m_desk->clock.advance(std::chrono::minutes(dice.bounded(90)));
        row.snippet = QString::number(dice.bounded(1000));
    }
    m_desk->store.put(row);
    if (!foreignOnly && dice.bounded(3) == 0)
        m_model->release({row.id});
}

void TestConversationListModel::endsLikeTheNaiveList_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<SortOrder>("sort");
    QTest::addColumn<bool>("narrow");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("waiting %u", seed) << seed << SortOrder::LongestWaiting << false;
        QTest::addRow("waiting, open and unread %u", seed) << seed << SortOrder::LongestWaiting << true;
        QTest::addRow("newest %u", seed) << seed << SortOrder::NewestFirst << false;
        QTest::addRow("oldest %u", seed) << seed << SortOrder::OldestFirst << false;
    }
}

void TestConversationListModel::endsLikeTheNaiveList()
{
    QFETCH(quint32, seed);
    QFETCH(SortOrder, sort);
    QFETCH(bool, narrow);
    QRandomGenerator dice(seed);
    ConversationQuery query;
    query.sort = sort;
    if (narrow) {
        query.statuses = {ConversationStatus::Open};
        query.unreadOnly = true;
    }
    show(query);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    for (int turn = 0; turn < 300; ++turn) {
        shake(dice, false);
        const auto act = dice.bounded(12);
        if (act == 0)
            m_model->setFrozen(!m_model->frozen());
        else if (act == 1)
            m_model->fetchMore({});
        else if (act == 2)
            m_model->applyDeferred();
        if (dice.bounded(4) == 0)
            QTest::qWait(1);
        if (act == 3) {
            ChangeSet everything;
            everything.everything = true;
            m_desk->store.feed.tell(everything);
        }
    }
    QTest::qWait(30);
    m_model->setFrozen(false);
    QTRY_COMPARE(shown(), wanted(shown().size()));
    for (int page = 0; page < 20; ++page) {
        m_model->fetchMore({});
        QTest::qWait(10);
    }
    QTRY_COMPARE(shown(), wanted());
    QCOMPARE(m_model->arrivedCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestConversationListModel::idsSurviveAsText()
{
    Conversation row = m_desk->conversation(1);
    row.id = ConversationId{(qint64{1} << 62) + 1};
    row.waitingSince = m_desk->clock.now() - 24h * 400;
    m_desk->store.content.insert(row.id.value, row);
    show({});
    const QString text = m_model->index(0).data(ConversationListModel::ConversationIdRole).toString();
    QCOMPARE(text, QStringLiteral("4611686018427387905"));
    QCOMPARE(ConversationId::fromString(text), row.id);
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
