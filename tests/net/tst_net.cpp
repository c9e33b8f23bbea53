// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaited.h"
#include "backoff.h"
#include "filesecrets.h"
#include "keychainsecrets.h"
#include "lineserver.h"
#include "picturefetch.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace Tresen;
using namespace std::chrono_literals;

class TestNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = makeTestCertificate();
        QVERIFY(!m_certificate.certificate.isNull());
    }

    void backoffDoublesWithinBounds()
    {
        Backoff backoff(7, 1s, 60s);
        qint64 ceiling = 1000;
        for (int i = 0; i < 12; ++i) {
            const auto wait = backoff.next().count();
            QVERIFY2(wait >= ceiling / 2 && wait <= ceiling, qPrintable(QString::number(wait)));
            ceiling = qMin<qint64>(ceiling * 2, 60000);
        }
        QCOMPARE(backoff.failures(), 12);
        backoff.reset();
        QVERIFY(backoff.next() <= 1s);
        Backoff one(1);
        Backoff same(1);
        Backoff other(2);
        QList<qint64> a, b, c;
        for (int i = 0; i < 8; ++i) {
            a.append(one.next().count());
            b.append(same.next().count());
            c.append(other.next().count());
        }
        QCOMPARE(a, b);
        QVERIFY(a != c);
    }

    void fileSecretsKeepAndForget()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QCOMPARE(awaited(secrets.read(QStringLiteral("a"))).error().code, ErrorCode::NotFound);
        QVERIFY(awaited(secrets.write(QStringLiteral("a"), QString::fromUtf8("pä\"ss"))).ok());
        QVERIFY(awaited(secrets.write(QStringLiteral("b"), QStringLiteral("x"))).ok());
        QCOMPARE(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions{});
        FileSecrets again(path);
        QCOMPARE(*awaited(again.read(QStringLiteral("a"))), QString::fromUtf8("pä\"ss"));
        QVERIFY(awaited(again.remove(QStringLiteral("a"))).ok());
        QVERIFY(awaited(again.remove(QStringLiteral("a"))).ok());
        QCOMPARE(awaited(secrets.read(QStringLiteral("a"))).error().code, ErrorCode::NotFound);
        QCOMPARE(*awaited(secrets.read(QStringLiteral("b"))), QStringLiteral("x"));
    }

    void fileSecretsRefuseOpenOrBrokenFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QVERIFY(awaited(secrets.write(QStringLiteral("a"), QStringLiteral("topsecret"))).ok());
        for (const auto open : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | open);
            const auto refused = awaited(secrets.read(QStringLiteral("a")));
            QCOMPARE(refused.error().code, ErrorCode::Storage);
            QVERIFY(!refused.error().text.contains(QStringLiteral("topsecret")));
            QCOMPARE(awaited(secrets.write(QStringLiteral("b"), {})).error().code, ErrorCode::Storage);
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("}");
        file.close();
        QCOMPARE(awaited(secrets.read(QStringLiteral("a"))).error().code, ErrorCode::Storage);
    }

    /// The wire asks, the keychain's jobs live and die where KeychainSecrets does.
    void keychainIsAskedFromAnyThread()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); // nobody's real keychain
        KeychainSecrets secrets(QStringLiteral("Tresen test"));
        const QString key = QStringLiteral("nothing under this key");
        Future<QString> read;
        Future<Nothing> removed;
        std::thread wire([&] { // no event loop: a job made in here would never get on
            read = secrets.read(key);
            removed = secrets.remove(key);
        });
        wire.join();
        QTRY_VERIFY(read.isFinished() && removed.isFinished());
        QVERIFY(!read.result().ok());
        QTRY_VERIFY(secrets.children().isEmpty());
    }

    void untrustedCertificateIsRefusedWithItsFingerprint()
    {
        LineServer server;
        server.setTls(m_certificate, true);
        server.script().says("hello\r\n").hangs();
        ServerAddress address = server.address(Security::Tls);
        address.pin.clear();
        const Error error = failureOf(address);
        QCOMPARE(error.code, ErrorCode::Certificate);
        QCOMPARE(refusedCertificate(error), m_certificate.pin());
    }

    void pinnedCertificateIsAcceptedAnotherOneIsNot()
    {
        LineServer server;
        server.setTls(m_certificate, true);
        server.script().says("hello\r\n").hangs();
        WireSocket socket;
        QSignalSpy ready(&socket, &WireSocket::ready);
        socket.open(server.address(Security::Tls), 5s);
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(socket.isEncrypted());

        LineServer impostor;
        impostor.setTls(makeTestCertificate(), true);
        impostor.script().says("hello\r\n").hangs();
        ServerAddress address = impostor.address(Security::Tls);
        address.pin = m_certificate.pin();
        QCOMPARE(failureOf(address).code, ErrorCode::Certificate);
    }

    void plainTextOnlyToLoopback()
    {
        LineServer server;
        server.script().says("hello\r\n").hangs();
        WireSocket socket;
        QSignalSpy received(&socket, &WireSocket::received);
        socket.open(server.address(Security::None), 5s);
        QTRY_VERIFY(!received.isEmpty());
        QCOMPARE(socket.readAll(), QByteArray("hello\r\n"));

        QHostAddress outside;
        for (const QHostAddress &candidate : QNetworkInterface::allAddresses()) {
            if (!candidate.isLoopback() && candidate.protocol() == QAbstractSocket::IPv4Protocol)
                outside = candidate;
        }
        if (outside.isNull())
            return; // this machine has no other address to try it with
        QTcpServer open;
        QVERIFY(open.listen(outside));
        const Error error = failureOf({outside.toString(), open.serverPort(), Security::None, {}});
        QCOMPARE(error.code, ErrorCode::Unsupported);
    }

    void unreachableAndSilentServers()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(failureOf({QStringLiteral("127.0.0.1"), port, Security::Tls, {}}).code, ErrorCode::Network);
        QCOMPARE(failureOf({QStringLiteral("no-such-host.invalid"), 993, Security::Tls, {}}).code, ErrorCode::Network);
        LineServer silent; // accepts, but never begins TLS
        silent.script().hangs();
        QCOMPARE(failureOf(silent.address(Security::Tls), 300ms).code, ErrorCode::Timeout);
        LineServer dropping;
        dropping.script().drops();
        QCOMPARE(failureOf(dropping.address(Security::Tls)).code, ErrorCode::Network);
    }

    void picturesComeFromTheOpenNetOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("open");
        for (const char *url : {"https://shop.example/a.png", "http://shop.example./a.png", "http://93.184.216.34/a.png",
                 "https://[2606:2800:220:1::1]/a.png", "http://172.32.0.1/"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
        for (const char *url : {"ftp://shop.example/", "file:///etc/passwd", "http:///a.png", "http://printer/", "http://localhost/",
                 "http://localhost./", "http://a.localhost./", "http://nas.local/", "http://nas.local./", "http://x.internal/",
                 "http://box.home.arpa/", "http://127.0.0.1/", "http://127.1/", "http://0x7f.0.0.1/", "http://2130706433/",
                 "http://0.0.0.0/", "http://10.1.2.3/", "http://100.64.0.1/", "http://169.254.169.254/", "http://172.16.0.1/",
                 "http://172.31.255.255/", "http://192.168.1.1/", "http://224.0.0.1/", "http://[::1]/", "http://[::]/",
                 "http://[fe80::1]/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/", "http://[::ffff:127.0.0.1]/"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
    }
    void picturesComeFromTheOpenNetOnly()
    {
        QFETCH(QString, url);
        QTEST(isPublicAddress(QUrl(url)), "open");
    }

    /// A name of the open net may lead into the office.
    void picturesAreNotAskedOfPrivateAddresses()
    {
        const QHostAddress open(QStringLiteral("93.184.216.34"));
        const QHostAddress inside(QStringLiteral("192.168.1.1"));
        QVERIFY(arePublic({open}));
        QVERIFY(!arePublic({}));
        QVERIFY(!arePublic({open, inside}));
        QVERIFY(!arePublic({QHostAddress(QStringLiteral("fd00::1")), open}));
        QStringList asked;
        const HostLookup lookUp = [&](const QString &name, QObject *, const std::function<void(QList<QHostAddress>)> &found) {
            asked.append(name);
            found({open, inside});
        };
        const auto refused = awaited(fetchPicture(QUrl(QStringLiteral("http://shop.example/a.png")), false, lookUp));
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QVERIFY(refused.error().detail.contains(QStringLiteral("private network")));
        QCOMPARE(asked, QStringList{QStringLiteral("shop.example")});
    }

private:
    static Error failureOf(const ServerAddress &address, std::chrono::milliseconds patience = 5s)
    {
        WireSocket socket;
        QList<Error> errors;
        connect(&socket, &WireSocket::failed, &socket, [&](const Error &error) { errors.append(error); });
        socket.open(address, patience);
        if (!QTest::qWaitFor([&] { return !errors.isEmpty(); }, 10000))
            return {ErrorCode::Internal, {}, QStringLiteral("did not fail")};
        QTest::qWait(20); // a second failed() would be a mistake
        return errors.size() == 1 ? errors.first() : Error{};
    }

    TestCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
