// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener decides without a socket.
#include "admission.h"
#include "forwarded.h"
#include "httpanswer.h"

#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

QByteArray stranger(int number)
{
    return strangerOf(QHostAddress(quint32(0x0A000000 + number)));
}

} // namespace

class TestListenerParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreAddressesAndHouseholds()
    {
        const auto of = [](const char *text) { return strangerOf(QHostAddress(QLatin1String(text))); };
        QCOMPARE(of("192.0.2.1"), of("::ffff:192.0.2.1"));
        QVERIFY(of("192.0.2.1") != of("192.0.2.2"));
        QCOMPARE(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        QVERIFY(of("2001:db8:1:2::1") != of("2001:db8:1:3::1"));
    }

    void aStrangerTakesOnlyItsShare()
    {
        ListenerLimits limits;
        limits.connections = 5;
        limits.connectionsPerAddress = 2;
        Admission admission(limits);
        for (int i = 0; i < 5; ++i)
            QVERIFY(admission.open());
        QVERIFY(!admission.open());
        admission.closed();
        QVERIFY(admission.open());
        QVERIFY(admission.enter(stranger(1)));
        QVERIFY(admission.enter(stranger(1)));
        QVERIFY(!admission.enter(stranger(1)));
        QVERIFY(admission.enter(stranger(2)));
        admission.left(stranger(1));
        QVERIFY(admission.enter(stranger(1)));
    }

    void requestsComeFromABucket()
    {
        ListenerLimits limits;
        limits.requestsPerMinute = 60;
        Admission admission(limits);
        Admission::Time now{std::chrono::hours(5)};
        for (int i = 0; i < 60; ++i)
            QCOMPARE(admission.wait(stranger(1), now), 0s);
        QCOMPARE(admission.wait(stranger(1), now), 1s);
        QCOMPARE(admission.wait(stranger(2), now), 0s);
        now += 3s;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(admission.wait(stranger(1), now), 0s);
        QVERIFY(admission.wait(stranger(1), now) > 0s);
        now += 10min;
        for (int i = 0; i < 60; ++i)
            QCOMPARE(admission.wait(stranger(1), now), 0s);
        QVERIFY(admission.wait(stranger(1), now) > 0s);
    }

    void anEmptyBucketIsRememberedWhileTheTablesTurn()
    {
        ListenerLimits limits;
        limits.requestsPerMinute = 60;
        Admission admission(limits, 1000);
        Admission::Time now{std::chrono::hours(5)};
        QCOMPARE(admission.wait(stranger(9), now), 0s);
        now += 59s;
        for (int i = 0; i < 60; ++i)
            QCOMPARE(admission.wait(stranger(1), now), 0s);
        now += 1s; // the tables turn
        QCOMPARE(admission.wait(stranger(2), now), 0s);
        QCOMPARE(admission.wait(stranger(1), now), 0s);
        QVERIFY(admission.wait(stranger(1), now) > 0s);
        for (int i = 0; i < 50'000; ++i)
            QCOMPARE(admission.wait(stranger(100 + i), now), 0s);
        QVERIFY2(admission.buckets() <= 2000, qPrintable(QString::number(admission.buckets())));
    }

    void proxiesAreNamedByAddressOrNetwork()
    {
        QString wrong;
        const auto proxies = KnownProxies::parsed(
            {QStringLiteral("10.0.0.0/8"), QStringLiteral(" 192.0.2.7 "), QStringLiteral("fd00::/8")}, &wrong);
        QVERIFY(proxies);
        const auto has = [&](const char *text) { return proxies->contains(QHostAddress(QLatin1String(text))); };
        QVERIFY(has("10.200.1.1") && has("192.0.2.7") && has("fd12::1") && has("::ffff:10.0.0.1"));
        QVERIFY(!has("11.0.0.1") && !has("192.0.2.8") && !has("2001:db8::1"));
        for (const char *text : {"10", "10.0.0", "shop.example", "10.0.0.0/33", ""}) {
            QVERIFY2(!KnownProxies::parsed({QLatin1String(text)}, &wrong), text);
            QCOMPARE(wrong, QLatin1String(text));
        }
    }

    void onlyAKnownProxyIsBelieved_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("listed");
        QTest::addColumn<QByteArray>("proto");
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("secure");
        const auto row = [](const char *name, const char *peer, const char *forwarded, const char *listed,
                             const char *proto, const char *client, bool secure) {
            QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwarded) << QByteArray(listed)
                                << QByteArray(proto) << QString::fromLatin1(client) << secure;
        };
        row("stranger lies", "9.9.9.9", "for=1.1.1.1;proto=https", "1.1.1.1", "https", "9.9.9.9", false);
        row("nothing said", "10.0.0.1", "", "", "https", "10.0.0.1", false);
        row("usual", "10.0.0.1", "", "5.5.5.5", "https", "5.5.5.5", true);
        row("with port", "10.0.0.1", "", "5.5.5.5:4711", "http", "5.5.5.5", false);
        row("invented before it", "10.0.0.1", "", "1.1.1.1, 5.5.5.5", "https", "5.5.5.5", true);
        row("two proxies", "10.0.0.1", "", "1.1.1.1, 5.5.5.5, 10.0.0.2", "https", "5.5.5.5", true);
        row("standard", "10.0.0.1", "for=5.5.5.5;proto=https;by=10.0.0.1", "", "", "5.5.5.5", true);
        row("six", "10.0.0.1", "For=\"[2001:db8::7]:80\"; Proto=HTTPS", "", "", "2001:db8::7", true);
        row("quoted comma", "10.0.0.1", "for=1.1.1.1;host=\"a,for=2.2.2.2\", for=5.5.5.5", "", "", "5.5.5.5", false);
        row("hidden", "10.0.0.1", "for=1.1.1.1, for=_secret", "", "", "10.0.0.1", false);
        row("nonsense", "10.0.0.1", "", "1.1.1.1, <script>", "", "10.0.0.1", false);
        row("agree", "10.0.0.1", "for=5.5.5.5;proto=https", "5.5.5.5", "https", "5.5.5.5", true);
        row("disagree", "10.0.0.1", "for=1.1.1.1;proto=https", "5.5.5.5", "https", "10.0.0.1", false);
        row("all proxies", "10.0.0.1", "", "10.0.0.3, 10.0.0.2", "", "10.0.0.3", false);
    }

    void onlyAKnownProxyIsBelieved()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QByteArray, listed);
        QFETCH(QByteArray, proto);
        QFETCH(QString, client);
        QFETCH(bool, secure);
        QString wrong;
        const auto proxies = KnownProxies::parsed({QStringLiteral("10.0.0.0/24")}, &wrong);
        const ForwardedClient found = clientOf(QHostAddress(peer), {forwarded, listed, proto}, *proxies);
        QCOMPARE(found.address.toString(), client);
        QCOMPARE(found.secure, secure);
    }

    void answersSayNothingTooMuch()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(7, 8, 9), Qt::UTC);
        const HttpReply reply{200, "text/html", "abc",
            {{"Cache-Control", "no-store"}, {"X-Bad", "a\r\nSet-Cookie: x"}, {"X\nY", "1"}, {"Server", "x"},
                {"content-length", "7"}}};
        QCOMPARE(answerHead(reply, true, now),
            QByteArray("HTTP/1.1 200 OK\r\nDate: Sun, 01 Mar 2026 07:08:09 GMT\r\nContent-Type: text/html\r\n"
                       "Content-Length: 3\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n"
                       "Connection: keep-alive\r\n\r\n"));
        QVERIFY(!answerHead({204, {}, {}, {}}, true, now).contains("Content-Length"));
        QVERIFY(answerHead({99, {}, {}, {}}, false, now).startsWith("HTTP/1.1 500 "));
        QVERIFY(answerHead({404, {}, {}, {}}, false, now).contains("Connection: close\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestListenerParts)
#include "tst_listenerparts.moc"
