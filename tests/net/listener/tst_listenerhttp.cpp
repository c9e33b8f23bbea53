// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests over real sockets: what honest ones get and how the others are turned away.
#include "listenerdesk.h"
#include "rawclient.h"
#include "testcertificate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

/// Milliseconds until an honest client beside all this has its answer; -1 when it gets none.
qint64 honestAnswer(quint16 port, const QHostAddress &from = {})
{
    QElapsedTimer watch;
    watch.start();
    RawClient client(port, from);
    client.get("/hello");
    return client.answer().endsWith("hi") ? watch.elapsed() : -1;
}

QByteArray posted(const QByteArray &path, const QByteArray &fields, const QByteArray &body = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: here\r\n" + fields + "\r\n" + body;
}

} // namespace

class TestListenerHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAndKeepsTheLine()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        for (int i = 0; i < 3; ++i) {
            client.get("/hello?a=1");
            const QByteArray answer = client.answer();
            QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
            QVERIFY(answer.endsWith("hi"));
            QVERIFY(answer.contains("X-Content-Type-Options: nosniff\r\n"));
            QVERIFY(answer.contains("X-Client: /hello 127.0.0.1\r\n"));
            QVERIFY(!answer.contains("\nServer:"));
        }
        client.get("/nowhere");
        QCOMPARE(client.status(), 404);
        QCOMPARE(desk.refused("path"), 1);
        client.say("HEAD /hello HTTP/1.1\r\nHost: here\r\n\r\n");
        const QByteArray head = client.answer(300);
        QVERIFY2(head.contains("Content-Length: 2\r\n") && head.endsWith("\r\n\r\n"), head);
        QCOMPARE(desk.listener.counts().accepted, 1);
        QCOMPARE(desk.listener.counts().requests, 5);
        QCOMPARE(desk.listener.counts().connections, 1);
        client.reset();
        QTRY_COMPARE(desk.listener.counts().connections, 0);
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        const QByteArray one = "GET /hello HTTP/1.1\r\nHost: here\r\n\r\n";
        client.say(one + posted("/take", "Content-Length: 3\r\n", "abc") + "GET /no HTTP/1.1\r\nHost: here\r\n\r\n" + one);
        QCOMPARE(client.status(), 200);
        QVERIFY(client.answer().endsWith("\r\n\r\n3"));
        QCOMPARE(client.status(), 404);
        QCOMPARE(client.status(), 200);
    }

    void aBigAnswerArrivesWhole()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.get("/big", "Connection: close\r\n");
        QVERIFY(client.answer().endsWith("\r\n\r\n" + QByteArray(5'000'000, 'b')));
        QVERIFY(client.waitForEnd());
    }

    void whoDoesNotReadAnAnswerIsLetGo()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.socket().setReadBufferSize(1024);
        client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
        for (int i = 0; i < 4; ++i)
            client.get("/big");
        QVERIFY(desk.waitForRefused("slow"));
        QTRY_COMPARE(desk.listener.counts().connections, 0);
    }

    void halfAHeadIsCut_data()
    {
        QTest::addColumn<QByteArray>("half");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("line") << QByteArray("GET /hel");
        QTest::newRow("fields") << QByteArray("GET /hello HTTP/1.1\r\nHost: here\r\nX-A: b");
    }

    void halfAHeadIsCut()
    {
        QFETCH(QByteArray, half);
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(half);
        QElapsedTimer watch;
        watch.start();
        // a byte now and then does not buy more time
        while (!half.isEmpty() && watch.elapsed() < 3000 && desk.refused("header-time") == 0) {
            client.say("x");
            QTest::qWait(50);
        }
        QVERIFY(desk.waitForRefused("header-time"));
        QVERIFY2(watch.elapsed() < 2000, qPrintable(QString::number(watch.elapsed())));
        if (!half.isEmpty())
            QCOMPARE(client.status(), 408);
        QVERIFY(client.waitForEnd());
        QVERIFY(honestAnswer(desk.port()) >= 0);
    }

    void aQuietLineBetweenRequestsEndsWithoutBlame()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.get("/hello");
        QCOMPARE(client.status(), 200);
        QVERIFY(client.waitForEnd());
        QVERIFY(desk.listener.counts().refused.isEmpty());
    }

    void badHeadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const QByteArray begin = "GET /hello HTTP/1.1\r\nHost: here\r\n";
        QTest::newRow("long field") << begin + "X: " + QByteArray(9000, 'x') + "\r\n\r\n" << 431 << QByteArray("header-size");
        QTest::newRow("many fields") << begin + QByteArray("X: y\r\n").repeated(2000) + "\r\n" << 431 << QByteArray("header-size");
        QTest::newRow("long line") << "GET /" + QByteArray(20'000, 'x') << 431 << QByteArray("header-size");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 16) << 400 << QByteArray("bad-request");
        QTest::newRow("version") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 400 << QByteArray("bad-request");
        QTest::newRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << 400 << QByteArray("bad-request");
        QTest::newRow("two hosts") << begin + "Host: there\r\n\r\n" << 400 << QByteArray("bad-request");
        QTest::newRow("two origins") << begin + "Origin: a\r\nOrigin: b\r\n\r\n" << 400 << QByteArray("bad-request");
        QTest::newRow("absolute") << QByteArray("GET http://x/hello HTTP/1.1\r\nHost: x\r\n\r\n") << 400 << QByteArray("bad-request");
        QTest::newRow("two lengths") << begin + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400 << QByteArray("bad-request");
        QTest::newRow("minus") << begin + "Content-Length: -1\r\n\r\n" << 400 << QByteArray("bad-request");
        QTest::newRow("length and chunks") << begin + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400 << QByteArray("bad-request");
        QTest::newRow("unknown coding") << begin + "Transfer-Encoding: xchunked\r\n\r\n" << 400 << QByteArray("bad-request");
    }

    void badHeadsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(bytes);
        QCOMPARE(client.status(), status);
        QVERIFY(client.waitForEnd());
        QCOMPARE(desk.refused(word), 1);
        QCOMPARE(desk.listener.counts().refused.size(), 1);
    }

    void bodiesComeWithTheirRequest()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(posted("/take", "Content-Length: 1000\r\n", QByteArray(1000, 'z')));
        QVERIFY(client.answer().endsWith("\r\n\r\n1000"));
        client.say(posted("/take", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"));
        QVERIFY(client.answer().endsWith("\r\n\r\n5"));
        client.say(posted("/take", "Content-Length: 4\r\nExpect: 100-continue\r\n"));
        QCOMPARE(client.answer(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.say("wxyz");
        QCOMPARE(client.status(), 201);
        client.say(posted("/take", {}));
        QCOMPARE(client.status(), 201);
        QCOMPARE(desk.bodies, (QList<QByteArray>{QByteArray(1000, 'z'), "abcde", "wxyz", ""}));
        QCOMPARE(desk.contexts.constFirst(), QByteArray("/take 127.0.0.1"));
    }

    void tooLongBodiesAreCut()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient told(desk.port());
        QElapsedTimer watch;
        watch.start();
        told.say(posted("/take", "Content-Length: 1073741824\r\n", QByteArray(50'000, 'x')));
        QCOMPARE(told.status(), 413);
        QVERIFY(watch.elapsed() < 300);
        QVERIFY(told.waitForEnd());
        RawClient untold(desk.port());
        untold.say(posted("/take", "Transfer-Encoding: chunked\r\n", "3e8\r\n" + QByteArray(1000, 'x') + "\r\n"));
        QVERIFY(!untold.waitForBytes(1, 100));
        untold.say("1\r\nx\r\n");
        QCOMPARE(untold.status(), 413);
        RawClient promised(desk.port());
        promised.say(posted("/take", "Content-Length: 1001\r\nExpect: 100-continue\r\n"));
        QCOMPARE(promised.status(), 413);
        RawClient endless(desk.port());
        endless.say(posted("/take", "Transfer-Encoding: chunked\r\n", QByteArray(100'000, '0')));
        QCOMPARE(endless.status(), 400);
        QCOMPARE(desk.refused("body-size"), 3);
        QVERIFY(desk.bodies.isEmpty());
        QVERIFY(honestAnswer(desk.port()) >= 0);
    }

    void aBodyNobodyWantsEndsTheLine()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(posted("/nowhere", "Content-Length: 1000000\r\n", QByteArray(300'000, 'x')));
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 404 ") && answer.contains("Connection: close\r\n"));
        QVERIFY(client.waitForEnd());
    }

    void aSlowBodyIsCut()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(posted("/take", "Content-Length: 900\r\n"));
        for (int i = 0; i < 60 && desk.refused("body-time") == 0; ++i) {
            client.say("x");
            QTest::qWait(30);
        }
        QCOMPARE(client.status(), 408);
        QCOMPARE(desk.refused("body-time"), 1);
    }

    void anOwnerWhoForgetsIsSpokenFor()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.say(posted("/keep", "Content-Length: 1\r\n", "x"));
        QCOMPARE(client.status(), 503);
        QCOMPARE(desk.requests.size(), 1);
        desk.listener.reply(desk.requests.first(), {200, {}, "late", {}});
        QVERIFY(client.waitForEnd());
        QVERIFY(client.unread().isEmpty());
    }

    void allBodiesTogetherHaveALimit()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.limits.bodyBytesInAll = 2500;
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        const QByteArray large = posted("/keep", "Content-Length: 1000\r\n", QByteArray(1000, 'k'));
        RawClient first(desk.port());
        RawClient second(desk.port());
        RawClient third(desk.port());
        first.say(large);
        second.say(large);
        QTRY_COMPARE(desk.bodies.size(), 2);
        third.say(large);
        QCOMPARE(third.status(), 503);
        QCOMPARE(desk.refused("bodies"), 1);
        desk.listener.reply(desk.requests.first(), {201, {}, {}, {}});
        QCOMPARE(first.status(), 201);
        RawClient fourth(desk.port());
        fourth.say(posted("/take", "Content-Length: 1000\r\n", QByteArray(1000, 'k')));
        QCOMPARE(fourth.status(), 201);
    }

    void oneAddressCannotTakeAllPlaces()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.limits.connectionsPerAddress = 3;
        settings.limits.connections = 5;
        settings.limits.headerTime = 20s;
        settings.proxies = QStringList{QStringLiteral("127.0.0.2")};
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        std::vector<std::unique_ptr<RawClient>> greedy;
        for (int i = 0; i < 3; ++i)
            greedy.push_back(std::make_unique<RawClient>(desk.port()));
        QTRY_COMPARE(desk.listener.counts().connections, 3);
        RawClient fourth(desk.port());
        QVERIFY(fourth.waitForEnd());
        QCOMPARE(desk.refused("too-many"), 1);
#ifdef Q_OS_LINUX // elsewhere loopback has one address
        RawClient neighbour(desk.port(), QHostAddress(QStringLiteral("127.0.0.3")));
        QTRY_COMPARE(desk.listener.counts().connections, 4);
        QVERIFY(honestAnswer(desk.port(), QHostAddress(QStringLiteral("127.0.0.4"))) >= 0);
#endif
        greedy.pop_back();
        QTRY_VERIFY(honestAnswer(desk.port()) >= 0);
    }

    void tooManyRequestsWaitAndOthersDoNot()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.limits.requestsPerMinute = 30;
        settings.proxies = QStringList{QStringLiteral("127.0.0.0/8")};
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        RawClient flood(desk.port());
        for (int i = 0; i < 30; ++i) {
            flood.get("/hello", "X-Forwarded-For: 192.0.2.1\r\n");
            QCOMPARE(flood.status(), 200);
        }
        flood.get("/hello", "X-Forwarded-For: 192.0.2.1\r\n");
        const QByteArray answer = flood.answer();
        QVERIFY2(answer.startsWith("HTTP/1.1 429 ") && answer.contains("\r\nRetry-After: 2\r\n"), answer);
        QCOMPARE(desk.refused("rate"), 1);
        RawClient honest(desk.port());
        honest.get("/hello", "X-Forwarded-For: 192.0.2.2\r\n");
        QCOMPARE(honest.status(), 200);
    }

    void aProxyNotNamedIsNotBelieved()
    {
        ListenerDesk unknowing;
        QVERIFY(unknowing.start().ok());
        RawClient liar(unknowing.port());
        liar.get("/hello", "X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\n");
        QVERIFY(liar.answer().contains("X-Client: /hello 127.0.0.1\r\n"));
        ListenerSettings settings = ListenerDesk::settings();
        settings.proxies = QStringList{QStringLiteral("127.0.0.1")};
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        RawClient proxy(desk.port());
        proxy.get("/hello", "X-Forwarded-For: 198.51.100.9\r\nX-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\n");
        QVERIFY(proxy.answer().contains("X-Client: /hello 192.0.2.1 secure\r\n"));
        proxy.get("/hello", "Forwarded: for=\"[2001:db8::5]\";proto=https\r\n");
        QVERIFY(proxy.answer().contains("X-Client: /hello 2001:db8::5 secure\r\n"));
    }

    void aNewRouterHoldsFromNowOn()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        client.get("/hello");
        QCOMPARE(client.status(), 200);
        desk.listener.setRouter([](const RequestHead &) {
            Verdict verdict;
            verdict.reply.status = 503;
            return verdict;
        });
        client.get("/hello");
        QCOMPARE(client.status(), 503);
    }

    void tlsWithACertificate()
    {
        QTemporaryDir folder;
        const TestCertificate made = makeTestCertificate();
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        ListenerSettings settings = ListenerDesk::settings();
        settings.certificateFile = put("cert.pem", made.certificatePem);
        settings.keyFile = put("key.pem", made.keyPem);
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        RawClient client(desk.port(), {}, true);
        QCOMPARE(client.socket().peerCertificate(), made.certificate);
        client.get("/hello");
        QVERIFY(client.answer().contains("X-Client: /hello 127.0.0.1 secure\r\n"));
        client.get("/big");
        QCOMPARE(client.answer().right(10), QByteArray(10, 'b'));
        RawClient chat(desk.port(), {}, true);
        QVERIFY(chat.upgrade("/chat"));
        chat.sayText(QByteArray(20'000, 'e'));
        QCOMPARE(chat.nextFrame().payload, QByteArray(20'000, 'e'));
        RawClient plain(desk.port());
        plain.get("/hello");
        QVERIFY(plain.waitForEnd());
        RawClient silent(desk.port());
        QVERIFY(desk.waitForRefused("header-time"));
        QVERIFY(desk.refused("tls") == 1);
        desk.listener.stop();
        QCOMPARE(chat.nextFrame().closingCode(), 1001);
        settings.keyFile = put("other.pem", makeTestCertificate().keyPem);
        const Status mismatch = desk.start(settings);
        QVERIFY(!mismatch && mismatch.error().text.contains(QLatin1String("other.pem")));
    }

    void saysWhatToDoWhenItCannotListen_data()
    {
        QTest::addColumn<ListenerSettings>("settings");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto with = [](auto change) {
            ListenerSettings settings;
            change(settings);
            return settings;
        };
        QTest::newRow("foreign") << with([](auto &s) { s.address = QStringLiteral("192.0.2.1"); })
                                 << ErrorCode::Invalid << QStringLiteral("no address of this computer");
        QTest::newRow("no address") << with([](auto &s) { s.address = QStringLiteral("shop.example"); })
                                    << ErrorCode::Invalid << QStringLiteral("127.0.0.1");
        QTest::newRow("certificate") << with([](auto &s) { s.certificateFile = QStringLiteral("/no/cert.pem"); })
                                     << ErrorCode::Certificate << QStringLiteral("\"/no/cert.pem\"");
        QTest::newRow("key alone") << with([](auto &s) { s.keyFile = QStringLiteral("/no/key.pem"); })
                                   << ErrorCode::Certificate << QStringLiteral("certificate file");
        QTest::newRow("proxy") << with([](auto &s) { s.proxies = QStringList{QStringLiteral("nginx")}; })
                               << ErrorCode::Invalid << QStringLiteral("\"nginx\"");
    }

    void saysWhatToDoWhenItCannotListen()
    {
        QFETCH(ListenerSettings, settings);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        ListenerDesk desk;
        const Status status = desk.start(settings);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QVERIFY2(status.error().text.contains(says), qPrintable(status.error().text));
        QVERIFY(!desk.listener.isRunning());
        QVERIFY(desk.start().ok());
    }

    void aTakenPortIsSaidSo()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ListenerSettings settings;
        settings.port = other.serverPort();
        ListenerDesk desk;
        const Status status = desk.start(settings);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QVERIFY(status.error().text.contains(QString::number(settings.port)));
        other.close();
        QVERIFY(desk.start(settings).ok());
        QCOMPARE(desk.port(), settings.port);
        QVERIFY(!desk.start(settings));
    }
};

QTEST_GUILESS_MAIN(TestListenerHttp)
#include "tst_listenerhttp.moc"
