// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// WebSockets over real sockets: messages, broken frames, slow readers and the end.
#include "listenerdesk.h"
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

#ifdef Q_OS_LINUX
/// Resident memory of this process in bytes.
qint64 memoryHeld()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}
#endif

} // namespace

class TestListenerWeb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesGoBothWays()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat?site=7", "Origin: http://shop.example\r\n"));
        QTRY_COMPARE(desk.sockets.size(), 1);
        QCOMPARE(desk.sockets.first().origin, QByteArray("http://shop.example"));
        QCOMPARE(desk.sockets.first().query.queryItemValue(QStringLiteral("site")), QStringLiteral("7"));
        QCOMPARE(desk.contexts, QList<QByteArray>{"/chat 127.0.0.1"});
        for (const QByteArray &text : {QByteArray("a"), QByteArray(), QByteArray(1000, 'b'), QByteArray(32LL * 1024, 'c')}) {
            client.sayText(text);
            const auto frame = client.nextFrame();
            QCOMPARE(frame.opcode, 1);
            QCOMPARE(frame.payload, text);
        }
        for (int i = 0; i < 200; ++i)
            client.sayText(QByteArray::number(i));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(client.nextFrame().payload, QByteArray::number(i));
        QCOMPARE(desk.listener.counts().sockets, 1);
        client.say(RawClient::frame(8, QByteArray("\x03\xe8", 2)));
        QCOMPARE(client.nextFrame().closingCode(), 1000);
        QTRY_COMPARE(desk.closed, 1);
        QCOMPARE(desk.listener.counts().sockets, 0);
        QTRY_COMPARE(desk.listener.counts().connections, 0);
        QVERIFY(desk.listener.counts().refused.isEmpty());
    }

    void onlyFittingUpgradesAreGranted()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient evil(desk.port());
        QVERIFY(!evil.upgrade("/chat", "Origin: http://evil.example\r\n"));
        QCOMPARE(desk.refused("origin"), 1);
        RawClient astray(desk.port());
        QVERIFY(!astray.upgrade("/hello"));
        RawClient plain(desk.port());
        plain.get("/chat");
        const QByteArray answer = plain.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 426 ") && answer.contains("Sec-WebSocket-Version: 13\r\n"));
        RawClient hasty(desk.port());
        hasty.say("GET /chat HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
            + RawClient::frame(1, "early"));
        QCOMPARE(hasty.status(), 400);
        QVERIFY(desk.sockets.isEmpty());
    }

    void fragmentsBecomeOneMessage()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat"));
        client.say(RawClient::frame(1, "one ", false));
        client.say(RawClient::frame(9, "in between"));
        client.say(RawClient::frame(0, "t\xc3", false) + RawClient::frame(0, "\xbc", false) + RawClient::frame(0, ""));
        const auto pong = client.nextFrame();
        QCOMPARE(pong.opcode, 10);
        QCOMPARE(pong.payload, QByteArray("in between"));
        QCOMPARE(client.nextFrame().payload, QByteArray("one t\xc3\xbc"));
    }

    void brokenFramesEndTheSocket_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const auto frame = [](int opcode, const QByteArray &payload, bool fin = true, bool masked = true) {
            return RawClient::frame(opcode, payload, fin, masked);
        };
        const QByteArray bad = "bad-frame";
        QTest::newRow("too long") << frame(1, QByteArray(32LL * 1024 + 1, 'x')) << 1009 << QByteArray("message-size");
        QTest::newRow("told too long") << QByteArray("\x81\xff\x00\x00\x00\x00\x40\x00\x00\x00wxyz", 14) << 1009 << QByteArray("message-size");
        QTest::newRow("too long in parts") << frame(1, QByteArray(30'000, 'x'), false) + frame(0, QByteArray(3000, 'y'))
                                           << 1009 << QByteArray("message-size");
        QTest::newRow("binary") << frame(2, "abc") << 1003 << QByteArray("binary");
        QTest::newRow("unmasked") << frame(1, "abc", true, false) << 1002 << bad;
        QTest::newRow("opcode") << frame(3, "abc") << 1002 << bad;
        QTest::newRow("reserved bit") << frame(0x41, "abc") << 1002 << bad;
        QTest::newRow("continues nothing") << frame(0, "abc") << 1002 << bad;
        QTest::newRow("begins twice") << frame(1, "a", false) + frame(1, "b") << 1002 << bad;
        QTest::newRow("long ping") << frame(9, QByteArray(126, 'p')) << 1002 << bad;
        QTest::newRow("ping in parts") << frame(9, "p", false) << 1002 << bad;
        QTest::newRow("half a letter") << frame(1, "\xc3") << 1007 << bad;
        QTest::newRow("no UTF-8") << frame(1, "\xff\xfe") << 1007 << bad;
        QTest::newRow("closing code") << frame(8, QByteArray("\x03\xed", 2)) << 1002 << bad;
        QTest::newRow("length in a longer form") << QByteArray("\x81\xfe\x00\x03\x01\x02\x03\x04zzz", 11) << 1002 << bad;
    }

    void brokenFramesEndTheSocket()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient honest(desk.port());
        QVERIFY(honest.upgrade("/chat"));
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat"));
        client.say(bytes);
        QCOMPARE(client.nextFrame().closingCode(), code);
        QVERIFY(client.waitForEnd());
        QTRY_COMPARE(desk.closed, 1);
        QCOMPARE(desk.refused(word), 1);
        QVERIFY(desk.messages.isEmpty());
        honest.sayText("still here");
        QCOMPARE(honest.nextFrame().payload, QByteArray("still here"));
    }

    void aSlowReaderIsLetGo()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat"));
        QTRY_COMPARE(desk.sockets.size(), 1);
        client.socket().setReadBufferSize(1024);
        const SocketId socket = desk.sockets.firstKey();
#ifdef Q_OS_LINUX
        const qint64 before = memoryHeld();
#endif
        const QByteArray text(30'000, 's');
        int sent = 0;
        for (; sent < 3000 && desk.closed == 0; ++sent) {
            desk.listener.send(socket, text);
            QTest::qWait(sent % 10 == 0 ? 1 : 0);
        }
        QCOMPARE(desk.closed, 1);
        QCOMPARE(desk.refused("slow"), 1);
#ifdef Q_OS_LINUX
        QVERIFY2(memoryHeld() - before < 32LL * 1024 * 1024, qPrintable(QString::number(memoryHeld() - before)));
#endif
        desk.listener.send(socket, text); // to one that is gone: nothing
        RawClient honest(desk.port());
        QVERIFY(honest.upgrade("/chat"));
    }

    void aFloodWaitsForTheOwner()
    {
        ListenerDesk desk;
        desk.echo = false;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat"));
        const int count = 2000;
        // all of it lies ready while the owner's thread is busy with something else
        const QByteArray text = RawClient::frame(1, QByteArray(10'000, 'f'));
        for (int i = 0; i < count; ++i)
            client.socket().write(text);
        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < 400)
            client.socket().waitForBytesWritten(20); // turns no loop
        // 20 MB: a window here, some buffers of the system, and the rest still lies with the sender
        QVERIFY2(client.socket().bytesToWrite() > 8'000'000, qPrintable(QString::number(client.socket().bytesToWrite())));
        QTRY_COMPARE_WITH_TIMEOUT(int(desk.messages.size()), count, 20'000);
    }

    void silenceIsAskedAndThenEnded()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.limits.idleTime = 400ms;
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        RawClient alive(desk.port());
        RawClient dead(desk.port());
        QVERIFY(alive.upgrade("/chat"));
        QVERIFY(dead.upgrade("/chat"));
        for (int i = 0; i < 4; ++i) {
            const auto ping = alive.nextFrame();
            QCOMPARE(ping.opcode, 9);
            alive.say(RawClient::frame(10, ping.payload));
        }
        QCOMPARE(dead.nextFrame().opcode, 9);
        QVERIFY(dead.waitForEnd());
        QCOMPARE(desk.refused("idle"), 1);
        QCOMPARE(desk.closed, 1);
        QVERIFY(!alive.ended());
    }

    void theOwnerClosesAfterWhatItSent()
    {
        ListenerDesk desk;
        QVERIFY(desk.start().ok());
        RawClient client(desk.port());
        QVERIFY(client.upgrade("/chat"));
        QTRY_COMPARE(desk.sockets.size(), 1);
        const SocketId socket = desk.sockets.firstKey();
        desk.listener.send(socket, QByteArray(100'000, 'l'));
        desk.listener.send(socket, "last");
        desk.listener.close(socket, 4001, QByteArray("\xc3\xa4").repeated(100));
        desk.listener.send(socket, "never");
        QCOMPARE(client.nextFrame().payload.size(), 100'000);
        QCOMPARE(client.nextFrame().payload, QByteArray("last"));
        const auto end = client.nextFrame();
        QCOMPARE(end.closingCode(), 4001);
        QCOMPARE(end.payload.mid(2), QByteArray("\xc3\xa4").repeated(61));
        client.say(RawClient::frame(8, end.payload));
        QVERIFY(client.waitForEnd());
        QTRY_COMPARE(desk.closed, 1);
        // one who does not answer the goodbye is let go nevertheless
        RawClient rude(desk.port());
        QVERIFY(rude.upgrade("/chat"));
        QTRY_COMPARE(desk.sockets.size(), 1);
        desk.listener.close(desk.sockets.firstKey(), 1008);
        QCOMPARE(rude.nextFrame().closingCode(), 1008);
        QTRY_COMPARE(desk.closed, 2);
        QCOMPARE(desk.listener.counts().connections, 0);
    }

    void socketsOfOneClientBehindAProxyAreCounted()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.limits.connectionsPerAddress = 2;
        settings.proxies = QStringList{QStringLiteral("127.0.0.1")};
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        std::vector<std::unique_ptr<RawClient>> clients;
        const auto join = [&](const QByteArray &address) {
            clients.push_back(std::make_unique<RawClient>(desk.port()));
            return clients.back()->upgrade("/chat", "X-Forwarded-For: " + address + "\r\n");
        };
        QVERIFY(join("192.0.2.1") && join("192.0.2.1"));
        QVERIFY(!join("192.0.2.1"));
        QCOMPARE(desk.refused("too-many"), 1);
        QVERIFY(join("192.0.2.2"));
        clients.front()->reset();
        QTRY_COMPARE(desk.closed, 1);
        QVERIFY(join("192.0.2.1"));
    }

    void severalThreadsServeTogether()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.threads = 3;
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 7; ++i) {
            clients.push_back(std::make_unique<RawClient>(desk.port()));
            QVERIFY(clients.back()->upgrade("/chat"));
        }
        for (int round = 0; round < 20; ++round) {
            for (std::size_t i = 0; i < clients.size(); ++i)
                clients[i]->sayText("mine " + QByteArray::number(qulonglong(i)));
            for (std::size_t i = 0; i < clients.size(); ++i)
                QCOMPARE(clients[i]->nextFrame().payload, "mine " + QByteArray::number(qulonglong(i)));
        }
        QCOMPARE(desk.sockets.size(), 7);
    }

    void stopsWhileFiveHundredAreBusy()
    {
        ListenerSettings settings = ListenerDesk::settings();
        settings.threads = 2;
        ListenerDesk desk;
        QVERIFY(desk.start(settings).ok());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(std::make_unique<RawClient>(desk.port()));
            QVERIFY(clients.back()->upgrade("/chat"));
        }
        QTRY_COMPARE(desk.sockets.size(), 500);
        for (const auto &client : clients)
            client->say(RawClient::frame(1, QByteArray(2000, 'b')).repeated(5));
        QTest::qWait(1); // somewhere in the middle
        QElapsedTimer watch;
        watch.start();
        desk.listener.stop();
        QVERIFY2(watch.elapsed() < 1500, qPrintable(QString::number(watch.elapsed())));
        QCOMPARE(desk.port(), 0);
        const auto heard = desk.messages.size();
        int goodbyes = 0;
        for (const auto &client : clients) {
            RawClient::Frame frame = client->nextFrame();
            while (frame.opcode == 1)
                frame = client->nextFrame();
            goodbyes += int(frame.closingCode() == 1001);
            QVERIFY(client->waitForEnd());
        }
        QCOMPARE(goodbyes, 500);
        QCOMPARE(desk.messages.size(), heard);
        QVERIFY(desk.start().ok());
        RawClient again(desk.port());
        QVERIFY(again.upgrade("/chat"));
    }
};

QTEST_GUILESS_MAIN(TestListenerWeb)
#include "tst_listenerweb.moc"
