// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awaited.h"
#include "imapsession.h"
#include "lineserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const ImapCredentials who{QStringLiteral("shop"), QStringLiteral("Ge\"heim")};

ImapTimeouts quick()
{
    return {{3s, 400ms}, 200ms, 100ms};
}

} // namespace

class TestImapSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = makeTestCertificate();
        QVERIFY(!m_certificate.certificate.isNull());
    }

    void signsInWithPlain()
    {
        LineServer server;
        server.setTls(m_certificate, true);
        server.script().says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\r\n")
            .answers("t1 AUTHENTICATE PLAIN AHNob3AAR2UiaGVpbQ==", "%T OK [CAPABILITY IMAP4rev1 IDLE] in\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::Tls), who)).ok());
        QVERIFY(session.can("IDLE"));
        QVERIFY(!session.can("SASL-IR"));
    }

    void signsInWithLoginAndLiteral()
    {
        LineServer server;
        server.script().says("* OK hi\r\n")
            .answers("t1 CAPABILITY", "* CAPABILITY IMAP4rev1\r\n%T OK\r\n")
            .answers("t2 LOGIN \"shop\" \\{9\\}", "+ go\r\n").takesBytes(11)
            .says("t2 OK in\r\n").answers("t3 CAPABILITY", "* CAPABILITY IMAP4rev1 MOVE\r\n%T OK\r\n").hangs();
        ImapSession session(quick());
        const auto result = awaited(session.signIn(
            server.address(Security::None), {QStringLiteral("shop"), QString::fromUtf8("Gehüheim")}));
        QVERIFY2(result.ok(), qPrintable(server.complaints().join(u'\n')));
        QVERIFY(session.can("MOVE"));
        QVERIFY(server.received().contains("Geh\xC3\xBCheim\r\n"));
    }

    void plainWithoutInitialResponse()
    {
        LineServer server;
        server.script().says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN LOGINDISABLED] hi\r\n")
            .answers("t1 AUTHENTICATE PLAIN", "+ \r\n").answers("AHNob3AAR2UiaGVpbQ==", "t1 OK in\r\n")
            .answers("t2 CAPABILITY", "* CAPABILITY IMAP4rev1\r\n%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
    }

    void refusedSignIns_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        using E = ErrorCode;
        QTest::newRow("wrong") << QByteArray("* OK [CAPABILITY AUTH=PLAIN SASL-IR] hi") << QByteArray("t1 NO [AUTHENTICATIONFAILED] no") << int(E::Auth);
        QTest::newRow("only no") << QByteArray("* OK [CAPABILITY AUTH=PLAIN SASL-IR] hi") << QByteArray("t1 NO no") << int(E::Auth);
        QTest::newRow("later") << QByteArray("* OK [CAPABILITY AUTH=PLAIN SASL-IR] hi") << QByteArray("t1 NO [UNAVAILABLE] later") << int(E::RateLimited);
        QTest::newRow("too many") << QByteArray("* BYE too many connections") << QByteArray() << int(E::Network);
        QTest::newRow("oauth only") << QByteArray("* OK [CAPABILITY LOGINDISABLED AUTH=XOAUTH2] hi") << QByteArray() << int(E::Unsupported);
        QTest::newRow("bye") << QByteArray("* OK [CAPABILITY AUTH=PLAIN SASL-IR] hi") << QByteArray("* BYE [UNAVAILABLE] go") << int(E::RateLimited);
        QTest::newRow("flood") << QByteArray("* OK [CAPABILITY AUTH=PLAIN SASL-IR] hi") << QByteArray("* X {9999999999999999}") << int(E::Rejected);
    }

    void refusedSignIns()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        LineServer server;
        auto &script = server.script().says(greeting + "\r\n");
        if (!answer.isEmpty())
            script.answers(".*", answer + "\r\n");
        script.drops();
        ImapSession session(quick());
        const auto result = awaited(session.signIn(server.address(Security::None), who));
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
        QVERIFY(!result.error().text.isEmpty());
    }

    void startTlsDiscardsWhatWasInjected()
    {
        LineServer server;
        server.setTls(m_certificate, false);
        server.script().says("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hi\r\n")
            .answers("t1 STARTTLS", "%T OK go\r\n* CAPABILITY IMAP4rev1 EVIL\r\nt2 OK injected\r\n").beginsTls()
            .answers("t2 CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n%T OK\r\n")
            .answers("t3 AUTHENTICATE PLAIN .*", "%T OK [CAPABILITY IMAP4rev1 GOOD] in\r\n").hangs();
        ImapSession session(quick());
        const auto result = awaited(session.signIn(server.address(Security::StartTls), who));
        QVERIFY2(result.ok(), qPrintable(server.complaints().join(u'\n')));
        QVERIFY(session.can("GOOD"));
        QVERIFY(!session.can("EVIL"));
    }

    void strippedStartTlsAndPreauthSendNoPassword()
    {
        for (const char *greeting : {"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n", "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n"}) {
            LineServer server;
            server.script().says(greeting).hangs();
            ImapSession session(quick());
            const auto result = awaited(session.signIn(server.address(Security::StartTls), who));
            QCOMPARE(result.error().code, ErrorCode::Unsupported);
            QTest::qWait(30);
            QVERIFY(server.received().isEmpty());
        }
    }

    void commandsRunInAPipeline()
    {
        LineServer server;
        signedIn(server, "ESEARCH")
            .answers("t2 SELECT \"INBOX\"", "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 12] x\r\n%T OK [READ-WRITE] done\r\n")
            .expects("t3 UID FETCH 1:5 \\(UID\\)").expects("t4 UID FETCH 6:9 \\(UID\\)").expects("t5 UID SEARCH RETURN \\(ALL\\) ALL")
            .says("* 2 FETCH (UID 6)\r\n* 1 FETCH (UID 2)\r\nt3 OK\r\n* 3 FETCH (UID 9)\r\nt4 OK\r\n"
                  "* ESEARCH (TAG \"t5\") UID ALL 2,7,9\r\nt5 OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        const auto mailbox = awaited(session.select("INBOX"));
        QCOMPARE(mailbox->uidValidity, 9u);
        QCOMPARE(mailbox->uidNext, 12u);
        QCOMPARE(mailbox->exists, 3u);
        auto first = session.fetch("1:5", "(UID)");
        auto second = session.fetch("6:9", "(UID)");
        auto all = session.allUids();
        QCOMPARE(awaited(first)->size(), 1);
        const auto later = awaited(second);
        QCOMPARE(later->size(), 2);
        QCOMPARE(*later->last().uid, 9u);
        QCOMPARE(awaited(all)->toText(), QByteArray("2,7,9"));
    }

    void appendWaitsForTheServer()
    {
        LineServer server;
        signedIn(server, "UIDPLUS").expects("t2 APPEND \"Gesendet\" \\(\\\\Seen\\) \"[^\"]*\" \\{5\\}")
            .pauses(50).says("+ go\r\n").takesBytes(7).says("t2 OK [APPENDUID 9 13] done\r\n")
            .answers("t3 NOOP", "%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        auto appended = session.append("Gesendet", {"\\Seen"}, 1795000000000, "a\r\nbc");
        auto noop = session.noop(); // must not be written into the literal
        QCOMPARE(*awaited(appended), 13u);
        QVERIFY2(awaited(noop).ok(), qPrintable(server.complaints().join(u'\n')));
    }

    void appendRefusedBeforeItsLiteral()
    {
        LineServer server;
        signedIn(server, "").answers("t2 APPEND .*", "%T NO [TRYCREATE] no such folder\r\n").answers("t3 NOOP", "%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        auto appended = session.append("Nope", {}, 0, "abc");
        auto noop = session.noop();
        QCOMPARE(awaited(appended).error().code, ErrorCode::NotFound);
        QVERIFY(awaited(noop).ok());
        QVERIFY(!server.received().contains("abc"));
    }

    void idleTellsRenewsAndEnds()
    {
        LineServer server;
        signedIn(server, "IDLE").answers("t2 SELECT .*", "* 1 EXISTS\r\n%T OK\r\n")
            .answers("t3 IDLE", "+ idling\r\n").pauses(50).says("* 2 EXISTS\r\n")
            .answers("DONE", "t3 OK\r\n").answers("t4 IDLE", "+ idling\r\n").says("* 1 EXPUNGE\r\n").pauses(50).drops();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        QVERIFY(awaited(session.select("INBOX")).ok());
        QSignalSpy stirred(&session, &ImapSession::stirred);
        QSignalSpy closed(&session, &ImapSession::closed);
        session.watch();
        QTRY_COMPARE(stirred.size(), 1);
        QTRY_COMPARE(stirred.size(), 2);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    }

    void pollsWithoutIdle()
    {
        LineServer server;
        signedIn(server, "").answers("t2 NOOP", "%T OK\r\n").answers("t3 NOOP", "* 5 EXISTS\r\n%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        QSignalSpy stirred(&session, &ImapSession::stirred);
        session.watch();
        QTRY_COMPARE(stirred.size(), 1);
    }

    void silenceFailsEveryCommand()
    {
        LineServer server;
        signedIn(server, "").expects("t2 NOOP").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        QSignalSpy closed(&session, &ImapSession::closed);
        auto one = session.noop();
        auto two = session.noop();
        QCOMPARE(awaited(one).error().code, ErrorCode::Timeout);
        QCOMPARE(awaited(two).error().code, ErrorCode::Timeout);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(awaited(session.noop()).error().code, ErrorCode::Network);
    }

    /// A large mail on a slow line: what goes out is a sign of life, too.
    void slowUploadIsNoSilence()
    {
        for (const Security security : {Security::None, Security::Tls}) {
            const QByteArray mail(4 << 20, 'x');
            LineServer server;
            server.setTls(m_certificate, security == Security::Tls);
            signedIn(server, "").expects("t2 APPEND .*").says("+ go\r\n").readsSlowly(32 << 10)
                .takesBytes(mail.size() + 2).says("t2 OK done\r\n").hangs();
            ImapTimeouts patience = quick();
            patience.line.silence = 1s;
            ImapSession session(patience);
            QVERIFY(awaited(session.signIn(server.address(security), who)).ok());
            QElapsedTimer clock;
            clock.start();
            const auto appended = awaited(session.append("Sent", {}, 0, mail), 60000);
            QVERIFY2(appended.ok(), qPrintable(appended.ok() ? QString() : appended.error().detail));
            QVERIFY(clock.elapsed() > 2000); // else this shows nothing
        }
    }

    /// A server that tells without end fills no memory; while we watch nothing is kept at all.
    void flooded()
    {
        LineServer server;
        const QByteArray chatter = QByteArray("* 1 FETCH (UID 7 FLAGS (\\Seen))\r\n").repeated(5000);
        server.script().says("* OK hi\r\n").answers("t1 IDLE", "+ idling\r\n" + chatter).answers("DONE", "t1 OK\r\n")
            .expects("t2 NOOP").says(chatter).says(chatter).hangs();
        ImapLimits limits;
        limits.reply = 400'000;
        ImapConnection connection({3s, 3s}, limits);
        QSignalSpy lost(&connection, &ImapConnection::lost);
        QSignalSpy untagged(&connection, &ImapConnection::untagged);
        QSignalSpy greeted(&connection, &ImapConnection::greeted);
        connection.open(server.address(Security::None));
        QTRY_COMPARE(greeted.size(), 1);
        auto watching = connection.run(ImapCommand("IDLE"));
        QTRY_COMPARE(untagged.size(), 5000);
        connection.endIdle();
        const auto watched = awaited(watching);
        QVERIFY(watched.ok());
        QVERIFY(watched->data.isEmpty());
        QCOMPARE(awaited(connection.run(ImapCommand("NOOP"))).error().code, ErrorCode::Rejected);
        QCOMPARE(lost.size(), 1);
        QVERIFY(untagged.size() < 15000);
    }

    void moveFallsBackToCopy()
    {
        LineServer server;
        signedIn(server, "UIDPLUS").answers("t2 UID COPY 3:4 \"Trash\"", "%T OK\r\n")
            .answers("t3 UID STORE 3:4 \\+FLAGS.SILENT \\(\\\\Deleted\\)", "%T OK\r\n")
            .answers("t4 UID EXPUNGE 3:4", "* 3 EXPUNGE\r\n%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        QVERIFY2(awaited(session.move(ImapUidSet(3, 4), "Trash")).ok(), qPrintable(server.complaints().join(u'\n')));
    }

    void foldersGetRoles()
    {
        LineServer server;
        signedIn(server, "").answers("t2 LIST \"\" \"\\*\"",
            "* LIST () \"/\" inbox\r\n* LIST () \"/\" Sent\r\n* LIST (\\Sent) \"/\" \"INBOX/Gesendete Objekte\"\r\n"
            "* LIST () \"/\" INBOX/Entw&APw-rfe\r\n* LIST (\\Noselect) \"/\" Spam\r\n* LIST () \"/\" INBOX/Papierkorb\r\n"
            "* LIST () \"/\" Trash\r\n%T OK\r\n").hangs();
        ImapSession session(quick());
        QVERIFY(awaited(session.signIn(server.address(Security::None), who)).ok());
        const auto folders = awaited(session.folders());
        QVERIFY(folders.ok());
        QList<ImapRole> roles;
        for (const ImapFolder &folder : *folders)
            roles.append(folder.role);
        QCOMPARE(roles, (QList<ImapRole>{ImapRole::Inbox, ImapRole::None, ImapRole::Sent, ImapRole::Drafts,
                            ImapRole::None, ImapRole::Trash, ImapRole::None}));
        QCOMPARE(folders->at(3).name, QString::fromUtf8("INBOX/Entwürfe"));
        QCOMPARE(folders->at(0).name, QStringLiteral("INBOX"));
    }

private:
    /// Greeting and sign-in of a server with these abilities; t1 is used up.
    static LineScript &signedIn(LineServer &server, const QByteArray &abilities)
    {
        return server.script().says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\r\n")
            .answers("t1 AUTHENTICATE .*", "%T OK [CAPABILITY IMAP4rev1 " + abilities + "] in\r\n");
    }

    TestCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestImapSession)
#include "tst_imapsession.moc"
