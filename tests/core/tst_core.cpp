// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "enums.h"
#include "futures.h"
#include "ids.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Tresen;

class tst_Core : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsKeepEveryBitAsText();
    void textThatIsNoIdGivesNone_data();
    void textThatIsNoIdGivesNone();
    void idsKeepEveryBitInJson();
    void timeGoesThereAndBack();
    void namesOfEnumsGoThereAndBack();
    void resultsHoldOneOfTwo();
    void readyFuturesAreFinished();
};

namespace {
constexpr qint64 beyondDouble = (qint64{1} << 62) + 1;
}

void tst_Core::idsKeepEveryBitAsText()
{
    const MessageId id{beyondDouble};
    QCOMPARE(id.toString(), QStringLiteral("4611686018427387905"));
    QCOMPARE(MessageId::fromString(id.toString()), id);
    // Why ids are strings outside C++:
    QVERIFY(static_cast<qint64>(static_cast<double>(beyondDouble)) != beyondDouble);
}

void tst_Core::textThatIsNoIdGivesNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("abc");
    QTest::newRow("trailing") << QStringLiteral("12x");
    QTest::newRow("negative") << QStringLiteral("-3");
    QTest::newRow("fraction") << QStringLiteral("1.5");
    QTest::newRow("too large") << QStringLiteral("9223372036854775808");
}

void tst_Core::textThatIsNoIdGivesNone()
{
    QFETCH(QString, text);
    QVERIFY(!ConversationId::fromString(text).isValid());
}

void tst_Core::idsKeepEveryBitInJson()
{
    const QJsonObject out{{QStringLiteral("id"), MessageId{beyondDouble}.toString()}};
    const auto in = QJsonDocument::fromJson(QJsonDocument(out).toJson()).object();
    QCOMPARE(MessageId::fromString(in.value(QLatin1String("id")).toString()).value, beyondDouble);
}

void tst_Core::timeGoesThereAndBack()
{
    const TimePoint t = fromMs(1'763'800'000'123);
    QCOMPARE(toTimePoint(toDateTime(t)), t);
    QCOMPARE(toDateTime(t).timeSpec(), Qt::UTC);
}

void tst_Core::namesOfEnumsGoThereAndBack()
{
    for (const auto kind : {ChannelKind::Email, ChannelKind::WhatsApp, ChannelKind::Instagram,
             ChannelKind::LiveChat, ChannelKind::Phone})
        QCOMPARE(channelFromName(channelName(kind)), kind);
    for (const auto status : {ConversationStatus::Open, ConversationStatus::Pending,
             ConversationStatus::Snoozed, ConversationStatus::Resolved})
        QCOMPARE(statusFromName(statusName(status)), status);
    QVERIFY(!statusFromName(u"closed").has_value());
    QCOMPARE(deliveryName(DeliveryState::PerhapsSent), QStringLiteral("perhaps-sent"));
}

void tst_Core::resultsHoldOneOfTwo()
{
    const Result<int> good = 3;
    QVERIFY(good.ok());
    QCOMPARE(*good, 3);
    const Result<int> bad = Error{ErrorCode::Timeout, {}, {}, {}};
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Timeout);
}

void tst_Core::readyFuturesAreFinished()
{
    const auto future = readyFuture<int>(7);
    QVERIFY(future.isFinished());
    QCOMPARE(*future.result(), 7);
}

QTEST_GUILESS_MAIN(tst_Core)
#include "tst_core.moc"
