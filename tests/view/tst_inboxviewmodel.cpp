// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"
#include "inboxviewmodel.h"
#include "palettemodel.h"
#include "toastmodel.h"
#include "uistate.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Tresen;
using namespace std::chrono_literals;

class TestInboxViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAddUp();
    void showsShopsOnlyWhenThereAreTwo();
    void opensMarksAsReadAndFreezes();
    void resolvingOpensTheNext();
    void bulkActsAreOneUndo();
    void undoBringsTheRowBackWhileReading();
    void tellsWhatDidNotWork();
    void tagsAndCreatesTags();
    void mergesIntoTheOldest();
    void filtersAndSorts();
    void keepsThreeToasts();
    void findsCommandsViewsAndPeople();
    void remembersTheWindow();

private:
    void settle();

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<InboxViewModel> m_inbox;
};

void TestInboxViewModel::init()
{
    m_desk = std::make_unique<FakeDesk>();
    m_desk->fill(60);
    m_inbox = std::make_unique<InboxViewModel>(m_desk->services);
    QTRY_VERIFY(m_inbox->list()->count() > 0);
    QTRY_VERIFY(m_inbox->directory()->ready());
}

void TestInboxViewModel::cleanup()
{
    m_inbox.reset();
    m_desk.reset();
}

/// Until everything that was asked for has been answered.
void TestInboxViewModel::settle()
{
    QTest::qWait(30);
}

void TestInboxViewModel::countsAddUp()
{
    QAbstractItemModelTester tester(
        m_inbox->views(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_inbox->viewCount(), 30);
    const int open = m_inbox->views()->countFor(QStringLiteral("open"));
    int channels = 0;
    for (const char *channel : {"email", "whatsapp", "instagram", "livechat"})
        channels += m_inbox->views()->countFor(QStringLiteral("channel/") + QLatin1String(channel));
    QCOMPARE(channels, open);
    Conversation row = m_desk->conversation(200);
    row.channel = ChannelKind::Phone;
    m_desk->store.put(row);
    QTRY_COMPARE(m_inbox->views()->countFor(QStringLiteral("channel/phone")), 1);
    QCOMPARE(m_inbox->views()->countFor(QStringLiteral("open")), open + 1);
}

void TestInboxViewModel::showsShopsOnlyWhenThereAreTwo()
{
    QVERIFY(!m_inbox->viewKeys().contains(QStringLiteral("shop/1")));
    m_desk->store.directory.content.shops.append({ShopId{2}, QStringLiteral("Großhandel")});
    ChangeSet changes;
    changes.directory = true;
    m_desk->store.feed.tell(changes);
    QTRY_VERIFY(m_inbox->viewKeys().contains(QStringLiteral("shop/2")));
    QCOMPARE(m_inbox->views()->titleFor(QStringLiteral("shop/2")), QStringLiteral("Großhandel"));
}

void TestInboxViewModel::opensMarksAsReadAndFreezes()
{
    m_inbox->setUnreadOnly(true);
    QTRY_VERIFY(m_inbox->list()->count() > 0 && m_inbox->list()->at(0).unread);
    const QString id = m_inbox->list()->idAt(0);
    m_inbox->open(id);
    QCOMPARE(m_inbox->currentRow(), 0);
    QVERIFY(m_inbox->list()->frozen());
    QTRY_VERIFY(!m_inbox->list()->at(0).unread);
    QCOMPARE(m_inbox->list()->idAt(0), id);
    m_inbox->open({});
    QVERIFY(!m_inbox->list()->frozen());
    QTRY_VERIFY(m_inbox->list()->idAt(0) != id);
}

void TestInboxViewModel::resolvingOpensTheNext()
{
    m_inbox->step(1);
    m_inbox->step(1);
    const QString second = m_inbox->list()->idAt(1);
    const QString third = m_inbox->list()->idAt(2);
    QCOMPARE(m_inbox->currentId(), second);
    const int count = m_inbox->list()->count();
    m_inbox->resolve();
    QCOMPARE(m_inbox->currentId(), third);
    QTRY_COMPARE(m_inbox->list()->count(), count - 1);
    QCOMPARE(m_inbox->list()->idAt(1), third);
    // The last one of the list leads back.
    m_inbox->open(m_inbox->list()->idAt(m_inbox->list()->count() - 1));
    const QString before = m_inbox->list()->idAt(m_inbox->list()->count() - 2);
    m_inbox->resolve();
    QCOMPARE(m_inbox->currentId(), before);
}

void TestInboxViewModel::bulkActsAreOneUndo()
{
    m_inbox->toggleSelected(m_inbox->list()->idAt(0));
    m_inbox->toggleSelected(m_inbox->list()->idAt(2));
    m_inbox->toggleSelected(m_inbox->list()->idAt(3));
    QCOMPARE(m_inbox->targetCount(), 3);
    const int count = m_inbox->list()->count();
    QSignalSpy pushed(&m_desk->undo, &UndoService::pushed);
    m_inbox->resolve();
    QTRY_COMPARE(m_inbox->list()->count(), count - 3);
    QCOMPARE(pushed.count(), 1);
    QCOMPARE(m_inbox->list()->selectedCount(), 0);
}

void TestInboxViewModel::undoBringsTheRowBackWhileReading()
{
    ToastModel toasts(m_desk->services);
    m_inbox->step(1);
    const QString first = m_inbox->currentId();
    m_inbox->resolve();
    QTRY_COMPARE(m_inbox->list()->rowOf(ConversationId::fromString(first)), -1);
    QVERIFY(m_inbox->list()->frozen());
    toasts.undoLast();
    QTRY_COMPARE(m_inbox->list()->rowOf(ConversationId::fromString(first)), 0);
    QCOMPARE(m_inbox->list()->arrivedCount(), 0);
}

void TestInboxViewModel::tellsWhatDidNotWork()
{
    QSignalSpy failed(m_inbox.get(), &InboxViewModel::failed);
    m_inbox->step(1);
    settle();
    m_desk->store.trouble = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
    m_inbox->toggleFlag();
    QVERIFY(failed.wait());
    QCOMPARE(failed.constLast().at(0).toString(), QStringLiteral("The disk is full."));
}

void TestInboxViewModel::tagsAndCreatesTags()
{
    m_inbox->step(1);
    QVERIFY(!m_inbox->hasTag(QStringLiteral("6")));
    m_inbox->setTag(QStringLiteral("6"), true);
    QTRY_VERIFY(m_inbox->hasTag(QStringLiteral("6")));
    m_inbox->addTag(QStringLiteral("Gutschein"));
    QTRY_COMPARE(m_inbox->directory()->tagsLike(QStringLiteral("gutsch")).size(), 1);
    const QString id = m_inbox->directory()->tagsLike(QStringLiteral("gutsch"))
                           .constFirst().toMap().value(QStringLiteral("id")).toString();
    QTRY_VERIFY(m_inbox->hasTag(id));
}

void TestInboxViewModel::mergesIntoTheOldest()
{
    const ConversationId a = m_inbox->list()->at(0).id;
    const ConversationId b = m_inbox->list()->at(1).id;
    m_inbox->toggleSelected(a.toString());
    m_inbox->toggleSelected(b.toString());
    m_inbox->mergeInto({});
    QTRY_COMPARE(m_inbox->list()->rowOf(std::max(a, b)), -1);
    QCOMPARE(m_inbox->currentId(), std::min(a, b).toString());
}

void TestInboxViewModel::filtersAndSorts()
{
    m_inbox->setViewKey(QStringLiteral("open"));
    m_inbox->setChannelFilter(QStringLiteral("whatsapp"));
    QTRY_VERIFY(m_inbox->list()->count() == 15);
    QVERIFY(m_inbox->filtered());
    m_inbox->setFlaggedOnly(true);
    QTRY_VERIFY(m_inbox->list()->count() == 3);
    m_inbox->clearFilters();
    QVERIFY(!m_inbox->filtered());
    QTRY_COMPARE(m_inbox->list()->count(), 50);
    m_inbox->setSort(QStringLiteral("newest"));
    QTRY_COMPARE(m_inbox->list()->at(0).number, 20000);
    // The order belongs to the view it was chosen in.
    m_inbox->setViewKey(QStringLiteral("unassigned"));
    QCOMPARE(m_inbox->sort(), QStringLiteral("waiting"));
}

void TestInboxViewModel::keepsThreeToasts()
{
    ToastModel toasts(m_desk->services);
    QAbstractItemModelTester tester(&toasts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int act = 0; act < 4; ++act) {
        m_inbox->step(1);
        m_inbox->toggleFlag();
        settle();
    }
    QCOMPARE(toasts.count(), 3);
    const QString newest = toasts.index(2).data(ToastModel::ToastIdRole).toString();
    toasts.undo(newest);
    QTRY_VERIFY(!toasts.index(2).data(ToastModel::UndoableRole).toBool());
    toasts.dismiss(toasts.index(0).data(ToastModel::ToastIdRole).toString());
    QCOMPARE(toasts.count(), 2);
    QVERIFY(toasts.canUndo());
}

void TestInboxViewModel::findsCommandsViewsAndPeople()
{
    PaletteModel palette(m_desk->services);
    QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entry = [](const char *id, const char *title) {
        return QVariantMap{{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("title"), QLatin1String(title)}};
    };
    palette.setCommands({entry("tag", "Tag"), entry("assign", "Assign to"), entry("snooze", "Snooze until")});
    palette.setPlaces({entry("view/snoozed", "Snoozed")});
    palette.setText(QStringLiteral("sn"));
    QCOMPARE(palette.index(0).data(PaletteModel::EntryIdRole).toString(), QStringLiteral("snooze"));
    QCOMPARE(palette.index(0).data(PaletteModel::TitleRole).toString(), QStringLiteral("\u0002Sn\u0003ooze until"));
    QCOMPARE(palette.count(), 2);
    palette.setText(QStringLiteral(">sn"));
    QCOMPARE(palette.count(), 1);
    palette.setText(QStringLiteral("krüger"));
    QTRY_COMPARE(palette.count(), 4);
    QCOMPARE(palette.index(0).data(PaletteModel::KindRole).toString(), QStringLiteral("conversation"));
    palette.setText(QStringLiteral("#20007"));
    QTRY_COMPARE(palette.count(), 1);
    QSignalSpy triggered(&palette, &PaletteModel::triggered);
    palette.trigger(0);
    QCOMPARE(triggered.at(0).at(1).toString(), m_desk->conversation(7).id.toString());
    palette.setText(QStringLiteral("#vers"));
    QTRY_COMPARE(palette.count(), 1);
    QCOMPARE(palette.index(0).data(PaletteModel::KindRole).toString(), QStringLiteral("tag"));
}

void TestInboxViewModel::remembersTheWindow()
{
    {
        UiState state(m_desk->services);
        state.setTheme(QStringLiteral("dark")); // too early: nothing is known yet
        QTRY_VERIFY(state.ready());
        QCOMPARE(state.theme(), QStringLiteral("system"));
        state.rememberWindow(10, 20, 1300, 800, false);
        state.rememberWindow(0, 0, 1920, 1080, true);
        state.setTheme(QStringLiteral("dark"));
        state.setTextScale(1.2000001);
        state.setTextScale(7);
        state.setQuietFrom(QStringLiteral("25:00"));
        QCOMPARE(state.textScale(), 1.5);
        QCOMPARE(state.quietFrom(), QStringLiteral("18:00"));
    }
    settle();
    UiState again(m_desk->services);
    QTRY_VERIFY(again.ready());
    QCOMPARE(again.windowWidth(), 1300);
    QVERIFY(again.windowMaximized());
    QCOMPARE(again.theme(), QStringLiteral("dark"));
}

QTEST_GUILESS_MAIN(TestInboxViewModel)
#include "tst_inboxviewmodel.moc"
