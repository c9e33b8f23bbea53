// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"
#include "notifications.h"
#include "outboxmodel.h"
#include "linesmodel.h"
#include "snoozetimes.h"
#include "waitingclock.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

class FakeNotifier final : public Notifier {
public:
    using Notifier::Notifier;
    void show(const Notice &notice) override { shown.append(notice); }
    QList<Notice> shown;
};

TimePoint at(const char *iso)
{
    return toTimePoint(QDateTime::fromString(QLatin1String(iso), Qt::ISODate));
}

} // namespace

class TestViewWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowLong_data();
    void saysHowLong();
    void offersSnoozeTimes();
    void readsTypedTimes_data();
    void readsTypedTimes();
    void knowsQuietHours_data();
    void knowsQuietHours();
    void tellsWhatArrived();
    void showsTheOutbox();
    void namesTheLineThatIsDown();
};

void TestViewWords::saysHowLong_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << 0 << QStringLiteral("now");
    QTest::newRow("minutes") << 9 << QStringLiteral("9 min");
    QTest::newRow("last minute of the hour") << 59 << QStringLiteral("59 min");
    QTest::newRow("an hour") << 60 << QStringLiteral("1 h");
    QTest::newRow("rounded down") << 119 << QStringLiteral("1 h");
    QTest::newRow("a day") << 24 * 60 << QStringLiteral("1 d");
    QTest::newRow("the clock of the server is ahead") << -5 << QStringLiteral("now");
}

void TestViewWords::saysHowLong()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    FakeClock clock;
    const WaitingClock waiting(clock);
    QCOMPARE(waiting.text(clock.now() - std::chrono::minutes(minutes)), text);
}

void TestViewWords::offersSnoozeTimes()
{
    using Kind = SnoozeChoice::Kind;
    const QTimeZone berlin("Europe/Berlin");
    // A Wednesday morning in winter: an hour ahead of UTC.
    QCOMPARE(snoozeChoices(at("2026-01-14T09:10:00Z"), berlin),
        (QList<SnoozeChoice>{{Kind::LaterToday, at("2026-01-14T13:00:00Z")},
            {Kind::Tomorrow, at("2026-01-15T07:00:00Z")}, {Kind::Monday, at("2026-01-19T07:00:00Z")}}));
    // In the evening there is no later today; from Sunday, tomorrow is Monday.
    QCOMPARE(snoozeChoices(at("2026-01-18T18:00:00Z"), berlin),
        (QList<SnoozeChoice>{{Kind::Tomorrow, at("2026-01-19T07:00:00Z")}}));
    // The night the clocks change is shorter, the morning is still at eight.
    QCOMPARE(snoozeChoices(at("2026-03-28T21:00:00Z"), berlin).constFirst().until, at("2026-03-29T06:00:00Z"));
}

void TestViewWords::readsTypedTimes_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *date, const char *time, const char *until) {
        QTest::newRow(name) << QString::fromLatin1(date) << QString::fromLatin1(time) << QString::fromLatin1(until);
    };
    row("iso", "2026-11-30", "14:30", "2026-11-30T13:30:00Z");
    row("German", "30.11.2026", "14:30", "2026-11-30T13:30:00Z");
    row("short year", "30.11.26", "8", "2026-11-30T07:00:00Z");
    row("no year", "30.11.", "", "2026-11-30T07:00:00Z");
    row("past", "1.1.2026", "8:00", "");
    row("no date", "soon", "8:00", "");
    row("no time", "30.11.2026", "25:00", "");
}

void TestViewWords::readsTypedTimes()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QString, until);
    const auto parsed = parseSnooze(date, time, QLocale(QLocale::German, QLocale::Germany),
        QTimeZone("Europe/Berlin"), at("2026-06-01T10:00:00Z"));
    QCOMPARE(parsed.has_value(), !until.isEmpty());
    if (parsed)
        QCOMPARE(toDateTime(*parsed).toString(Qt::ISODate), until);
}

void TestViewWords::knowsQuietHours_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("evening") << QTime(18, 0) << true;
    QTest::newRow("midnight") << QTime(0, 0) << true;
    QTest::newRow("early") << QTime(7, 59) << true;
    QTest::newRow("morning") << QTime(8, 0) << false;
    QTest::newRow("afternoon") << QTime(17, 59) << false;
}

void TestViewWords::knowsQuietHours()
{
    QFETCH(QTime, now);
    QFETCH(bool, quiet);
    QCOMPARE(isQuiet(now, QTime(18, 0), QTime(8, 0)), quiet);
    QVERIFY(!isQuiet(now, QTime(9, 0), QTime(9, 0)));
}

void TestViewWords::tellsWhatArrived()
{
    FakeDesk desk;
    desk.fill(20);
    FakeNotifier notifier;
    Notifications news(desk.services, &notifier);
    QAbstractItemModelTester tester(&news, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto arrive = [&desk, number = qint64{0}](qint64 conversation) mutable {
        Message message;
        message.id = MessageId{++number};
        message.conversation = desk.conversation(conversation).id;
        desk.store.arrive(message);
    };
    arrive(0);
    QTRY_COMPARE(notifier.shown.size(), 1);
    QCOMPARE(notifier.shown.at(0).title, QStringLiteral("Tobias Krüger"));
    QCOMPARE(notifier.shown.at(0).conversation, desk.conversation(0).id.toString());
    QVERIFY(notifier.shown.at(0).sound);

    // The setting hides what was written; the list in the window may still say it.
    news.setProperty("textShown", false);
    arrive(3);
    QTRY_COMPARE(notifier.shown.size(), 2);
    QVERIFY(!notifier.shown.at(1).text.contains(QStringLiteral("Story")));
    QCOMPARE(news.unseen(), 2);

    // While the window is used, and for a colleague's conversation, nothing rings.
    news.setProperty("attended", true);
    arrive(6);
    QTRY_COMPARE(news.unseen(), 3);
    news.setProperty("attended", false);
    arrive(9);
    QTest::qWait(30);
    QCOMPARE(notifier.shown.size(), 2);
    QCOMPARE(news.count(), 3);

    // Another message moves its conversation up; it does not stand twice.
    arrive(0);
    QTRY_COMPARE(notifier.shown.size(), 3);
    QCOMPARE(news.count(), 3);
    QCOMPARE(news.index(0).data(Notifications::NameRole).toString(), QStringLiteral("Tobias Krüger"));
}

void TestViewWords::showsTheOutbox()
{
    FakeDesk desk;
    OutboxRow queued;
    queued.id = OutboxId{1};
    queued.message = MessageId{11};
    queued.recipient = QStringLiteral("tobias@mail.example");
    OutboxRow refused = queued;
    refused.id = OutboxId{2};
    refused.state = DeliveryState::Failed;
    refused.reason = QStringLiteral("The server refuses the address.");
    desk.store.outbox.content = {refused, queued};
    OutboxModel outbox(desk.services);
    QAbstractItemModelTester tester(&outbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(outbox.count(), 2);
    QCOMPARE(outbox.failedCount(), 1);
    QCOMPARE(outbox.index(0).data(OutboxModel::ReasonRole).toString(), refused.reason);
    QSignalSpy reset(&outbox, &QAbstractItemModel::modelReset);
    refused.state = DeliveryState::Queued;
    refused.reason.clear();
    OutboxRow third = queued;
    third.id = OutboxId{3};
    desk.store.outbox.content = {third, queued, refused};
    ChangeSet changes;
    changes.outbox = true;
    desk.store.feed.tell(changes);
    QTRY_COMPARE(outbox.count(), 3);
    QCOMPARE(outbox.failedCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestViewWords::namesTheLineThatIsDown()
{
    FakeDesk desk;
    LinesModel lines(desk.services);
    QTest::qWait(20);
    QVERIFY(lines.text().isEmpty());
    ChannelState state;
    state.kind = ChannelState::Kind::Online;
    state.lastSync = desk.clock.now();
    desk.channels.set(AccountId{1}, state);
    QVERIFY(lines.trouble().isEmpty());
    QCOMPARE(lines.text(), QStringLiteral("Up to date"));
    state.kind = ChannelState::Kind::Refused;
    state.error.text = QStringLiteral("The password is not accepted.");
    desk.channels.set(AccountId{1}, state);
    QVERIFY(lines.refused());
    QVERIFY(lines.trouble().contains(QStringLiteral("Nordlicht Hilfe")));
    QVERIFY(lines.trouble().contains(state.error.text));
    QCOMPARE(lines.troubleAccount(), QStringLiteral("1"));
    state.kind = ChannelState::Kind::Offline;
    desk.channels.set(AccountId{1}, state);
    QVERIFY(lines.offline());
    QVERIFY(!lines.refused());
}

QTEST_GUILESS_MAIN(TestViewWords)
#include "tst_viewwords.moc"
