// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaited.h"
#include "lineserver.h"
#include "smtpsession.h"

#include <QFile>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString password = QStringLiteral("Geheim!42");
const QByteArray mail = "Subject: x\r\n\r\nHello\r\n.dot\r\n";

SmtpTimeouts quick()
{
    return {3s, 3s, 3s, 3s, 3s, 400ms};
}

SmtpEnvelope envelope()
{
    return {QStringLiteral("shop@nordlicht.example"), {QStringLiteral("a@mail.example"), QStringLiteral("b@mail.example")}};
}

SmtpSignIn signIn(const LineServer &server, Security security)
{
    return {server.address(security), QStringLiteral("shop"), password};
}

/// The dialogue up to a step; the server's last word is left to the caller.
LineScript &dialogue(LineScript &script, int steps)
{
    static const struct { const char *expects; const char *says; } lines[] = {
        {nullptr, "220 mx ready\r\n"},
        {"EHLO .*", "250-mx\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000\r\n"},
        {"AUTH PLAIN .*", "235 2.7.0 ok\r\n"},
        {"MAIL FROM:<shop@nordlicht.example> SIZE=\\d+", "250 ok\r\n"},
        {"RCPT TO:<a@mail.example>", "250 ok\r\n"},
        {"RCPT TO:<b@mail.example>", "250 ok\r\n"},
        {"DATA", "354 go\r\n"},
    };
    for (int i = 0; i < steps; ++i) {
        if (lines[i].expects)
            script.expects(lines[i].expects);
        script.says(lines[i].says);
    }
    return script;
}

constexpr int wholeDialogue = 7;

} // namespace

class TestSmtpSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = makeTestCertificate();
        QVERIFY(!m_certificate.certificate.isNull());
    }

    void sendsOneMail()
    {
        LineServer server;
        dialogue(server.script(), wholeDialogue).takesMail().says("250 2.0.0 queued as 4711\r\n").expects("QUIT");
        SmtpSession session(quick());
        const auto result = awaited(session.send(signIn(server, Security::None), envelope(), mail));
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().detail));
        QCOMPARE(*result, QStringLiteral("2.0.0 queued as 4711"));
        QCOMPARE(server.mails(), (QList<QByteArray>{"Subject: x\r\n\r\nHello\r\n..dot\r\n"}));
        QTest::qWait(50);
        QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    }

    void startTlsDiscardsWhatWasInjected()
    {
        LineServer server;
        server.setTls(m_certificate, false);
        auto &script = server.script();
        // Behind the 220, still in clear, somebody adds an answer to the EHLO that follows.
        script.says("220 mx\r\n").expects("EHLO .*").says("250-mx\r\n250 STARTTLS\r\n").expects("STARTTLS")
            .says("220 go\r\n250-evil\r\n250 SIZE 1\r\n").beginsTls().expects("EHLO .*")
            .says("250-mx\r\n250 AUTH PLAIN\r\n").expects("AUTH PLAIN .*").says("235 ok\r\n")
            .expects("MAIL FROM:<shop@nordlicht.example>").says("250 ok\r\n").expects("RCPT .*").says("250 ok\r\n")
            .expects("RCPT .*").says("250 ok\r\n").expects("DATA").says("354 go\r\n").takesMail().says("250 ok\r\n");
        SmtpSession session(quick());
        const auto result = awaited(session.send(signIn(server, Security::StartTls), envelope(), mail));
        QVERIFY2(result.ok(), qPrintable(server.complaints().join(u'\n')));
        QCOMPARE(server.mails().size(), 1);
    }

    void largeMailThroughTls()
    {
        LineServer server;
        server.setTls(m_certificate, true);
        QByteArray large = "Subject: large\r\n\r\n";
        while (large.size() < 700000)
            large += QByteArray(70, 'x') + "\r\n";
        dialogue(server.script(), wholeDialogue).takesMail().says("250 ok\r\n");
        SmtpSession session(quick());
        QVERIFY(awaited(session.send(signIn(server, Security::Tls), envelope(), large)).ok());
        QCOMPARE(server.mails(), QList<QByteArray>{large});
    }

    void noTlsNoPassword()
    {
        LineServer server;
        server.script().says("220 mx\r\n").expects("EHLO .*").says("250-mx\r\n250 AUTH PLAIN\r\n").expects("QUIT");
        SmtpSession session(quick());
        const auto result = awaited(session.send(signIn(server, Security::StartTls), envelope(), mail));
        QCOMPARE(result.error().code, ErrorCode::Unsupported);
        QVERIFY(!server.received().contains("AUTH"));
    }

    void loginMechanismAndHelo()
    {
        LineServer server;
        server.script().says("220 mx\r\n").expects("EHLO .*").says("250-mx\r\n250 AUTH=LOGIN\r\n")
            .expects("AUTH LOGIN").says("334 VXNlcm5hbWU6\r\n").expects("c2hvcA==").says("334 UGFzc3dvcmQ6\r\n")
            .expects("R2VoZWltITQy").says("235 ok\r\n").expects("QUIT");
        SmtpSession session(quick());
        QVERIFY(awaited(session.tryOut(signIn(server, Security::None))).ok());

        LineServer old;
        old.script().says("220 old\r\n").expects("EHLO .*").says("504 no\r\n").expects("HELO .*").says("250 old\r\n")
            .expects("MAIL FROM:<shop@nordlicht.example>").says("250 ok\r\n").expects("RCPT .*").says("250 ok\r\n")
            .expects("RCPT .*").says("250 ok\r\n").expects("DATA").says("354 go\r\n").takesMail().says("250 ok\r\n");
        SmtpSession plain(quick());
        QVERIFY(awaited(plain.send({old.address(Security::None), {}, {}}, envelope(), mail)).ok());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        using E = ErrorCode;
        QTest::newRow("greeting 554") << 0 << QByteArray("554 no service") << int(E::Rejected);
        QTest::newRow("greeting 421") << 0 << QByteArray("421 later") << int(E::RateLimited);
        QTest::newRow("auth 535") << 2 << QByteArray("535 5.7.8 wrong") << int(E::Auth);
        QTest::newRow("auth 5.7.30") << 2 << QByteArray("550 5.7.30 Basic authentication is not supported") << int(E::Auth);
        QTest::newRow("auth 454") << 2 << QByteArray("454 4.7.0 later") << int(E::RateLimited);
        QTest::newRow("mail 550") << 3 << QByteArray("550-5.1.0 no\r\n550 really") << int(E::Rejected);
        QTest::newRow("rcpt 450") << 4 << QByteArray("450 4.2.0 greylisted") << int(E::RateLimited);
        QTest::newRow("rcpt 550") << 5 << QByteArray("550 5.1.1 unknown") << int(E::Rejected);
        QTest::newRow("data 452") << 6 << QByteArray("452 full") << int(E::RateLimited);
        QTest::newRow("dot 554") << 7 << QByteArray("554 5.6.0 spam") << int(E::Rejected);
        QTest::newRow("dot 451") << 7 << QByteArray("451 later") << int(E::RateLimited);
        QTest::newRow("garbage") << 3 << QByteArray("what?") << int(E::Rejected);
    }

    void refusals()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        LineServer server;
        auto &script = dialogue(server.script(), step);
        if (step == wholeDialogue)
            script.takesMail();
        else if (step > 0)
            script.expects(".*");
        script.says(answer + "\r\n").expects("QUIT");
        SmtpSession session(quick());
        const auto result = awaited(session.send(signIn(server, Security::None), envelope(), mail));
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
        QVERIFY(!result.error().text.isEmpty());
    }

    /// The line is cut after each step, as drop and as silence: an error that allows sending again
    /// must never come when the server may have the mail.
    void cutAtEveryStage_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("silent");
        for (int step = 0; step <= wholeDialogue + 1; ++step) {
            QTest::addRow("dropped after %d", step) << step << false;
            QTest::addRow("silent after %d", step) << step << true;
        }
    }

    void cutAtEveryStage()
    {
        QFETCH(int, step);
        QFETCH(bool, silent);
        LineServer server;
        auto &script = dialogue(server.script(), qMin(step, wholeDialogue));
        const bool delivered = step > wholeDialogue;
        if (delivered)
            script.takesMail();
        silent ? script.hangs() : script.drops();
        const SmtpTimeouts timeouts{300ms, 300ms, 300ms, 300ms, 300ms, 300ms};
        SmtpSession session(timeouts);
        const auto result = awaited(session.send(signIn(server, Security::None), envelope(), mail));
        QVERIFY(!result.ok());
        QCOMPARE(server.mails().size(), delivered ? 1 : 0);
        const ErrorCode code = result.error().code;
        if (delivered)
            QCOMPARE(code, ErrorCode::Uncertain);
        // After the 354 the small mail and its dot are under way at once: then nobody can know.
        else if (step == wholeDialogue)
            QVERIFY(code == ErrorCode::Uncertain || code == ErrorCode::Network);
        else
            QCOMPARE(code, silent ? ErrorCode::Timeout : ErrorCode::Network);
        QTest::qWait(30);
        QCOMPARE(server.connections(), 1); // one connection, no second try
    }

    /// Cut inside a body too large to be on its way at once: certainly not sent.
    void cutInsideTheBody()
    {
        LineServer server;
        dialogue(server.script(), wholeDialogue).takesMail().says("250 ok\r\n");
        auto &again = server.script();
        dialogue(again, wholeDialogue).takesMail().dropsAfterReading(200000);
        const QByteArray large = "Subject: l\r\n\r\n" + QByteArray(16'000'000, 'x');
        SmtpSession good({3s, 3s, 3s, 3s, 3s, 5s});
        auto first = signIn(server, Security::None);
        QCOMPARE(awaited(good.send(first, envelope(), large)).error().code, ErrorCode::Rejected); // SIZE 1000000
        SmtpSession cut({3s, 3s, 3s, 3s, 3s, 5s});
        LineServer roomy;
        roomy.script().says("220 mx\r\n").expects("EHLO .*").says("250 mx\r\n").expects("MAIL .*").says("250 ok\r\n")
            .expects("RCPT .*").says("250 ok\r\n").expects("RCPT .*").says("250 ok\r\n").expects("DATA")
            .says("354 go\r\n").takesMail().dropsAfterReading(5'000'000);
        const auto result = awaited(cut.send({roomy.address(Security::None), {}, {}}, envelope(), large));
        QCOMPARE(result.error().code, ErrorCode::Network);
        QVERIFY(roomy.mails().isEmpty());
    }

    void refusedWhileTheBodyIsUnderWay()
    {
        LineServer server;
        server.script().says("220 mx\r\n").expects("EHLO .*").says("250 mx\r\n").expects("MAIL .*").says("250 ok\r\n")
            .expects("RCPT .*").says("250 ok\r\n").expects("RCPT .*").says("250 ok\r\n").expects("DATA")
            .says("354 go\r\n552 5.3.4 too big\r\n").hangs();
        SmtpSession session(quick());
        const auto result = awaited(
            session.send({server.address(Security::None), {}, {}}, envelope(), QByteArray(16'000'000, 'x')));
        QCOMPARE(result.error().code, ErrorCode::Rejected);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("plain") << QStringLiteral("a@b.example") << QByteArray("a@b.example");
        QTest::newRow("idn") << QString::fromUtf8("a@bücher.example") << QByteArray("a@xn--bcher-kva.example");
        QTest::newRow("utf8") << QString::fromUtf8("jörg@b.example") << QByteArray("j\xC3\xB6rg@b.example");
        QTest::newRow("injection") << QStringLiteral("a@b.example>\r\nRCPT TO:<x@y.example") << QByteArray();
        QTest::newRow("no at") << QStringLiteral("ab") << QByteArray();
        QTest::newRow("space") << QStringLiteral("a b@c.example") << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, wire);
        QCOMPARE(smtpMailbox(address).value_or(QByteArray()), wire);
    }

    void badRecipientSendsNothing()
    {
        LineServer server;
        dialogue(server.script(), 3).expects("QUIT");
        SmtpSession session(quick());
        const auto result = awaited(session.send(signIn(server, Security::None),
            {QStringLiteral("shop@nordlicht.example"), {QStringLiteral("a@mail.example"), QStringLiteral("x y")}}, mail));
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(!server.received().contains("MAIL"));
    }

    void recordedServers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("ehlo") << QStringLiteral("comcast-ehlo.txt") << 250;
        QTest::newRow("utf8") << QStringLiteral("comcast-ehlo+smtputf8.txt") << 250;
        QTest::newRow("auth") << QStringLiteral("auth-failed.txt") << 535;
        QTest::newRow("helo only") << QStringLiteral("ehlo-failed.txt") << 504;
        QTest::newRow("data") << QStringLiteral("comcast-data-done.txt") << 250;
        QTest::newRow("mailbox") << QStringLiteral("mailbox-unavailable.txt") << 550;
    }

    void recordedServers()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        QFile recorded(QStringLiteral(TRESEN_TEST_DATA "/smtp/") + file);
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        SmtpReplyParser parser;
        std::optional<SmtpReply> reply;
        const QByteArray bytes = recorded.readAll().replace("\n", "\r\n");
        for (const char byte : bytes) { // in the smallest portions
            parser.feed(QByteArrayView(&byte, 1));
            if (auto next = parser.next())
                reply = next;
        }
        QVERIFY(reply.has_value());
        QCOMPARE(reply->code, code);
        QVERIFY(!parser.failed());
        const SmtpExtensions extensions = extensionsFrom(*reply);
        if (file.startsWith(QStringLiteral("comcast-ehlo"))) {
            QCOMPARE(extensions.maxSize, 36700160);
            QCOMPARE(extensions.authMechanisms, (QList<QByteArray>{"LOGIN", "PLAIN"}));
            QCOMPARE(extensions.smtpUtf8, file.contains(QStringLiteral("utf8")));
        }
    }

    void floodsAreCut()
    {
        SmtpReplyParser parser;
        parser.feed("250 " + QByteArray(10000, 'x'));
        QVERIFY(!parser.next());
        QVERIFY(parser.failed());
        SmtpReplyParser endless;
        for (int i = 0; i < 1000 && !endless.failed(); ++i) {
            endless.feed("250-more\r\n");
            QVERIFY(!endless.next());
        }
        QVERIFY(endless.failed());
    }

    void dots()
    {
        QCOMPARE(dotStuffed(".a\n..b\r.c\r\nd"), QByteArray("..a\r\n...b\r\n..c\r\nd\r\n"));
        QCOMPARE(dotStuffed("a\r\n.\r\nMAIL"), QByteArray("a\r\n..\r\nMAIL\r\n"));
        QCOMPARE(dotStuffed("a\n.\nb"), QByteArray("a\r\n..\r\nb\r\n"));
    }

private:
    TestCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestSmtpSession)
#include "tst_smtpsession.moc"
