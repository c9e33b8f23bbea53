// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentstore.h"
#include "awaited.h"
#include "dovecotserver.h"
#include "emailchannel.h"
#include "lineserver.h"
#include "mailboxsync.h"
#include "memorysecrets.h"
#include "memorysink.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

QByteArray mailText(const QByteArray &subject, const QByteArray &body = "Guten Tag\r\n")
{
    return "From: Tobias <tobias@mail.example>\r\nTo: support@nordlicht.example\r\nSubject: " + subject
        + "\r\nMessage-ID: <" + subject + "@mail.example>\r\nDate: Sun, 22 Nov 2026 10:00:00 +0000\r\n\r\n" + body;
}

class NoAttachments final : public AttachmentStore {
public:
    QHash<QByteArray, QByteArray> files;
    Future<QByteArray> put(QByteArray content) override { return readyFuture<QByteArray>(content); }
    Future<QList<QByteArray>> takeAll(QList<NewContent>) override { return missing<QList<QByteArray>>(); }
    Future<QByteArray> copy(QString) override { return missing<QByteArray>(); }
    Future<QString> path(QByteArray) override { return missing<QString>(); }
    Future<QByteArray> content(QByteArray sha256, qint64) override
    {
        return files.contains(sha256) ? readyFuture<QByteArray>(files.value(sha256)) : missing<QByteArray>();
    }

private:
    template <typename T>
    static Future<T> missing()
    {
        return readyFuture<T>(Error{ErrorCode::NotFound, {}, QStringLiteral("no file")});
    }
};

/// A keychain that waits for a person.
class AskingSecrets final : public SecretStore {
public:
    AskingSecrets() { asking.start(); }
    QPromise<Result<QString>> asking;
    Future<QString> read(const QString &) override { return asking.future(); }
    Future<Nothing> write(const QString &, const QString &) override { return readyFuture<Nothing>(Nothing{}); }
    Future<Nothing> remove(const QString &) override { return readyFuture<Nothing>(Nothing{}); }
    QString description() const override { return QStringLiteral("asking"); }
};

} // namespace

class TestEmailChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dovecot = std::make_unique<DovecotServer>();
        m_sink = std::make_unique<MemorySink>();
        m_smtp = std::make_unique<LineServer>();
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), m_dovecot->password())).ok());
    }

    void cleanup()
    {
        m_channel.reset();
        m_dovecot.reset();
    }

    void firstSyncBringsEverythingOnceNewestFirst()
    {
        for (int i = 0; i < 700; ++i)
            m_dovecot->deliver(mailText("mail" + QByteArray::number(1000 + i)));
        startServer();
        QSignalSpy states(startChannel(), &Channel::stateChanged);
        QVERIFY(awaited(m_channel->syncNow(), 60000).ok());
        QCOMPARE(m_sink->messages.size(), 700);
        QCOMPARE(m_sink->twice, 0);
        QList<quint32> firstOfBatch;
        for (const IntakeBatch &batch : m_sink->batches) {
            quint32 last = 0;
            for (const IncomingMessage &message : batch.messages) {
                QVERIFY(message.remote->uid > last); // ascending inside
                last = message.remote->uid;
                QVERIFY(batch.history);
            }
            if (last > 0)
                firstOfBatch.append(last);
        }
        QVERIFY(firstOfBatch.size() > 2);
        QVERIFY(std::is_sorted(firstOfBatch.rbegin(), firstOfBatch.rend())); // newest batch first
        QCOMPARE(firstOfBatch.first(), 700u);
        bool progress = false;
        for (const auto &state : states) {
            const auto value = state.first().value<ChannelState>();
            progress |= value.kind == ChannelState::Kind::Syncing && value.progress > 0 && !value.detail.isEmpty();
        }
        QVERIFY(progress);
        const IncomingMessage &one = m_sink->messages.first();
        QCOMPARE(one.counterpart.value, QStringLiteral("tobias@mail.example"));
        QCOMPARE(one.text.trimmed(), QStringLiteral("Guten Tag"));
        QVERIFY(one.receivedAt > fromMs(1600000000000));
    }

    void newMailComesWithinTwoSeconds()
    {
        m_dovecot->deliver(mailText("old"));
        startServer();
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        QTest::qWait(500); // let it fall into IDLE
        QElapsedTimer clock;
        clock.start();
        m_dovecot->deliver(mailText("fresh"));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->messages.size(), 2, 5000);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!m_sink->batches.last().history);
        QVERIFY(m_sink->batches.last().durable);
    }

    void flagsTravelBothWaysAndVanishedMailsGo()
    {
        for (const char *name : {"a", "b", "c"})
            m_dovecot->deliver(mailText(name));
        startServer();
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        const quint32 epoch = m_sink->places.first().ref.epoch;

        ImapSession other({});
        QVERIFY(awaited(other.signIn(m_dovecot->address(Security::Tls), {m_dovecot->user(), m_dovecot->password()})).ok());
        QVERIFY(awaited(other.select("INBOX")).ok());
        QVERIFY(awaited(other.store(ImapUidSet(2), true, {"\\Seen", "\\Flagged"})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(place(2).seen && place(2).flagged, 5000);
        QVERIFY(!place(1).seen);

        SetFlagsIntent intent;
        intent.refs = {{QStringLiteral("INBOX"), epoch, 1}, {QStringLiteral("INBOX"), epoch, 3}, {QStringLiteral("Gone"), 1, 1}};
        intent.seen = true;
        intent.answered = true;
        QVERIFY(awaited(m_channel->perform(intent)).ok());
        const auto fetched = awaited(other.fetch("1:3", "(UID FLAGS)"));
        QVERIFY(fetched.ok());
        for (const ImapFetch &mail : *fetched) {
            if (mail.uid && *mail.uid != 2)
                QCOMPARE(mailFlags(*mail.flags), quint8(MailSeen | MailAnswered));
        }

        QVERIFY(awaited(other.create("Archive")).ok());
        QVERIFY(awaited(other.move(ImapUidSet(2), "Archive")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(place(2).ref.uid, 0u, 5000);
        QCOMPARE(m_sink->messages.size(), 3); // the message itself stays
        other.close();
    }

    /// Stopped at random moments, with the last commits lost or not: in the end exactly the mailbox.
    void interruptedTwentyTimes()
    {
        for (int i = 0; i < 3000; ++i)
            m_dovecot->deliver(mailText("m" + QByteArray::number(i)));
        startServer();
        m_sink->delayMs = 5;
        QRandomGenerator random(20417);
        for (int round = 0; round < 20; ++round) {
            const auto before = m_sink->messages.size();
            startChannel();
            QTRY_VERIFY_WITH_TIMEOUT(m_sink->messages.size() > before || before == 3000, 20000);
            QTest::qWait(int(random.bounded(40)));
            m_channel.reset();
        }
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 60000).ok());
        QCOMPARE(m_sink->messages.size(), 3000);
        QCOMPARE(m_sink->places.size(), 3000);
    }

    void storeFailureIsToldAndRepeated()
    {
        for (int i = 0; i < 300; ++i)
            m_dovecot->deliver(mailText("m" + QByteArray::number(i)));
        startServer();
        m_sink->failNext = 1;
        QSignalSpy states(startChannel(), &Channel::stateChanged);
        QCOMPARE(awaited(m_channel->syncNow(), 20000).error().code, ErrorCode::Storage);
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->messages.size(), 300, 20000); // by the backoff
        QCOMPARE(m_sink->places.size(), 300);
    }

    void uidValidityChange()
    {
        for (const char *name : {"a", "b"})
            m_dovecot->deliver(mailText(name));
        startServer();
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        const quint32 epoch = m_sink->places.first().ref.epoch;
        m_channel.reset();
        m_dovecot->stop();
        QTest::qWait(1100); // the new validity is made from the time in seconds
        m_dovecot->renumber();
        m_dovecot->deliver(mailText("c"));
        startServer();
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        QCOMPARE(m_sink->places.size(), 3);
        for (const RemoteState &state : std::as_const(m_sink->places))
            QVERIFY(state.ref.epoch != epoch);
        QCOMPARE(m_sink->messages.size(), 3);
    }

    void serverVanishesDuringSyncAndComesBack()
    {
        for (int i = 0; i < 1500; ++i)
            m_dovecot->deliver(mailText("m" + QByteArray::number(i)));
        startServer();
        m_sink->delayMs = 20;
        startChannel();
        QTRY_VERIFY_WITH_TIMEOUT(m_sink->messages.size() > 0, 10000);
        m_dovecot->stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_kinds.contains(ChannelState::Kind::Offline), 30000);
        startServer();
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->messages.size(), 1500, 30000);
        QCOMPARE(m_sink->places.size(), 1500);
    }

    void largeAndHugeMails()
    {
        m_dovecot->deliver(mailText("small"));
        m_dovecot->deliver(mailText("large", QByteArray(6000, 'x').replace("xxxxxx", "abcde\n").repeated(100)));
        m_dovecot->deliver(mailText("huge", QByteArray(6000, 'x').replace("xxxxxx", "abcde\n").repeated(400)));
        startServer();
        m_options.mailSizeLimit = 1'000'000;
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        m_options.mailSizeLimit = 50'000'000;
        QCOMPARE(m_sink->messages.size(), 3);
        const auto large = m_sink->messages.value(QStringLiteral("large@mail.example"));
        QVERIFY(large.text.size() >= 590000);
        QVERIFY(large.warnings.isEmpty());
        const auto huge = m_sink->messages.value(QStringLiteral("huge@mail.example"));
        QCOMPARE(huge.subject, QStringLiteral("huge"));
        QCOMPARE(huge.warnings, QStringList{QStringLiteral("truncated")});
        QVERIFY(huge.text.trimmed().isEmpty());
    }

    void wrongPasswordAndRefusedCertificate()
    {
        startServer();
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), QStringLiteral("falsch"))).ok());
        startChannel();
        QTRY_COMPARE_WITH_TIMEOUT(m_lastState.kind, ChannelState::Kind::Refused, 20000);
        QCOMPARE(m_lastState.error.code, ErrorCode::Auth);
        m_channel.reset();
        Account distrustful = account();
        distrustful.settings.remove(QStringLiteral("imapPin"));
        startChannel(distrustful);
        QTRY_COMPARE_WITH_TIMEOUT(m_lastState.error.code, ErrorCode::Certificate, 20000);
        QCOMPARE(refusedCertificate(m_lastState.error), m_dovecot->address(Security::Tls).pin);
    }

    /// What waits for the line has nothing to do with why it did not come.
    void marksOutliveARefusedSignIn()
    {
        startServer();
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), QStringLiteral("falsch"))).ok());
        startChannel();
        SetFlagsIntent intent;
        intent.refs = {{QStringLiteral("INBOX"), 1, 1}};
        intent.seen = true;
        QCOMPARE(awaited(m_channel->perform(intent), 20000).error().code, ErrorCode::Network);
        QCOMPARE(m_lastState.kind, ChannelState::Kind::Refused);
    }

    void passwordCorrectedWhileTheOldOneIsTried()
    {
        startServer();
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), QStringLiteral("falsch"))).ok());
        startChannel();
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), m_dovecot->password())).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_lastState.kind, ChannelState::Kind::Online, 20000);
        QVERIFY(m_kinds.contains(ChannelState::Kind::Refused)); // else the old one was never tried
    }

    void sendsAndFilesOneCopy()
    {
        startServer();
        m_smtp->script().says("220 mx\r\n").expects("EHLO .*").says("250-mx\r\n250 AUTH PLAIN\r\n").expects("AUTH .*")
            .says("235 ok\r\n").expects("MAIL FROM:<support@nordlicht.example>").says("250 ok\r\n")
            .expects("RCPT TO:<tobias@mail.example>").says("250 ok\r\n").expects("RCPT TO:<hidden@mail.example>")
            .says("250 ok\r\n").expects("DATA").says("354 go\r\n").takesMail().says("250 queued\r\n").hangs();
        startChannel();
        QVERIFY(awaited(m_channel->syncNow(), 20000).ok());
        const auto receipt = awaited(m_channel->perform(SendIntent{outgoing()}));
        QVERIFY2(receipt.ok(), qPrintable(m_smtp->complaints().join(u'\n')));
        QVERIFY(receipt->copyDue); // by a request of its own, which survives the program
        QCOMPARE(m_dovecot->count(QStringLiteral("Sent")), 0);
        QCOMPARE(receipt->externalId, QStringLiteral("out1@nordlicht.example"));
        QCOMPARE(m_smtp->mails().size(), 1);
        const QByteArray mail = m_smtp->mails().first();
        QVERIFY(mail.contains("In-Reply-To: <parent@mail.example>\r\n"));
        QVERIFY(mail.contains("References:\r\n <root@mail.example>\r\n <parent@mail.example>\r\n"));
        QVERIFY(!mail.contains("hidden"));
        QVERIFY(mail.contains("filename=\"a.bin\""));
        // The same again finds its copy there.
        for (int i = 0; i < 2; ++i) {
            const auto filed = awaited(m_channel->perform(FileCopyIntent{outgoing()}));
            QVERIFY(filed.ok());
            QVERIFY(!filed->copyDue);
            const QList<QByteArray> copies = m_dovecot->mails(QStringLiteral("Sent"));
            QCOMPARE(copies.size(), 1);
            QVERIFY(copies.first().contains("Message-ID: <out1@nordlicht.example>"));
        }
    }

    void copyWaitsForTheLine()
    {
        QVERIFY(m_dovecot->start());
        startChannel(); // still connecting
        QVERIFY(awaited(m_channel->perform(FileCopyIntent{outgoing()}), 20000).ok());
        QCOMPARE(m_dovecot->count(QStringLiteral("Sent")), 1);
        m_dovecot->stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_kinds.contains(ChannelState::Kind::Offline), 30000);
        auto late = outgoing();
        late.externalId = QStringLiteral("out2@nordlicht.example");
        const auto refused = awaited(m_channel->perform(FileCopyIntent{late}), 20000);
        QCOMPARE(refused.error().code, ErrorCode::Network);
        startServer();
        QTRY_VERIFY_WITH_TIMEOUT(m_lastState.kind == ChannelState::Kind::Online, 30000);
        QVERIFY(awaited(m_channel->perform(FileCopyIntent{late})).ok());
        QCOMPARE(m_dovecot->count(QStringLiteral("Sent")), 2);
    }
    void stoppedWhileTheServerTakesTheMail()
    {
        startServer();
        m_smtp->script().says("220 mx\r\n").expects("EHLO .*").says("250-mx\r\n250 AUTH PLAIN\r\n").expects("AUTH .*")
            .says("235 ok\r\n").expects("MAIL .*").says("250 ok\r\n").expects("RCPT .*").says("250 ok\r\n")
            .expects("RCPT .*").says("250 ok\r\n").expects("DATA").says("354 go\r\n").takesMail().hangs();
        startChannel();
        auto fate = m_channel->perform(SendIntent{outgoing()});
        QTRY_COMPARE(m_smtp->mails().size(), 1);
        QVERIFY(!fate.isFinished());
        m_channel.reset();
        QCOMPARE(awaited(fate).error().code, ErrorCode::Uncertain);
    }

    /// Nothing was sent, and that is known: not "perhaps".
    void stoppedBeforeThePasswordCame()
    {
        AskingSecrets secrets;
        EmailChannel channel(account(), ChannelContext{secrets, m_clock, m_attachments, {}}, m_options);
        channel.start(*m_sink);
        auto fate = channel.perform(SendIntent{outgoing()});
        channel.stop();
        QVERIFY(fate.isFinished());
        QCOMPARE(awaited(fate).error().code, ErrorCode::Cancelled);
        secrets.asking.addResult(QStringLiteral("too late"));
        secrets.asking.finish();
        QCOMPARE(m_smtp->connections(), 0);
    }

    /// A ring between two sessions; then the server spells INBOX in another way, and the folder is a new one.
    void ringBetweenTwoSessions()
    {
        MimeWorkerOptions worker;
        QTemporaryDir spool;
        worker.program = QStringLiteral(MIME_TEST_WORKER);
        worker.spoolRoot = spool.path();
        MimeWorkerPool mime(worker);
        MailIntake intake{AccountId{7}, *m_sink, mime, EmailMapper({QStringLiteral("support@nordlicht.example")}), 1000};
        MailboxSync sync(intake);
        QSignalSpy rounds(&sync, &MailboxSync::roundDone);
        LineServer server;
        for (const QByteArray &inbox : {QByteArray("INBOX"), QByteArray("Inbox")}) {
            server.script().says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\r\n")
                .answers("t1 AUTHENTICATE .*", "%T OK [CAPABILITY IMAP4rev1] in\r\n")
                .answers("t2 LIST .*", "* LIST () \"/\" " + inbox + "\r\n%T OK\r\n")
                .answers("t3 SELECT .*", "* 0 EXISTS\r\n* OK [UIDVALIDITY 5] x\r\n%T OK\r\n")
                .answers("t4 UID SEARCH ALL", "* SEARCH\r\n%T OK\r\n").hangs();
            ImapSession session({});
            QVERIFY(awaited(session.signIn(server.address(Security::None), {QStringLiteral("shop"), QStringLiteral("x")})).ok());
            QVERIFY(awaited(sync.attach(session)).ok());
            const int before = inbox == "INBOX" ? 0 : 1;
            QTRY_COMPARE(rounds.size(), before + 1);
            sync.detach(mailboxLineGone());
            sync.ring();
        }
        QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    }

    void noSecretInAnyLog()
    {
        static QStringList lines;
        lines.clear();
        const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
        const QByteArray secret = "Sesam-oeffne-dich-42";
        const QByteArray plain = (QByteArray(1, '\0') + "support" + '\0' + secret).toBase64();
        QLoggingCategory::setFilterRules(QStringLiteral("tresen.*=true"));
        QStringList texts;
        // Servers that repeat what they were sent, in every place where they can.
        const QList<QByteArray> answers{"* BYE " + secret, "t1 NO [AUTHENTICATIONFAILED] " + plain + ' ' + secret,
            "t1 BAD cannot " + secret, "+ " + secret, "* " + secret + " {9999999999999999}"};
        for (const QByteArray &answer : answers) {
            LineServer server;
            server.script().says("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN LOGINDISABLED] x\r\n").expects(".*").says(answer + "\r\n").drops();
            ImapSession session({{2s, 500ms}, 1s, 1s});
            const auto result = awaited(session.signIn(server.address(Security::None), {QStringLiteral("support"), QString::fromLatin1(secret)}));
            QVERIFY(!result.ok());
            texts << result.error().text << result.error().detail;
        }
        for (const QByteArray &answer : {"535 5.7.8 " + plain + ' ' + secret, "454 " + secret, "334 " + secret, QByteArray(secret)}) {
            LineServer server;
            server.script().says("220 x\r\n").expects(".*").says("250-x\r\n250 AUTH PLAIN\r\n").expects(".*").says(answer + "\r\n").drops();
            SmtpSession session({2s, 500ms, 500ms, 500ms, 500ms, 500ms});
            const auto result = awaited(session.tryOut({server.address(Security::None), QStringLiteral("support"), QString::fromLatin1(secret)}));
            QVERIFY(!result.ok());
            texts << result.error().text << result.error().detail;
        }
        QVERIFY(awaited(m_secrets.write(account().secretKey(u"password"), QString::fromLatin1(secret))).ok());
        startServer();
        startChannel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_lastState.error.text.isEmpty(), 60000);
        texts << m_lastState.error.text << m_lastState.error.detail;
        m_channel.reset();
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(!lines.isEmpty(), "nothing was logged, so nothing was tried");
        for (const QString &line : lines + texts) {
            QVERIFY2(!line.contains(QString::fromLatin1(secret)), qPrintable(line));
            QVERIFY2(!line.contains(QString::fromLatin1(plain)), qPrintable(line));
        }
    }

private:
    void startServer() { QVERIFY2(m_dovecot->start(), qPrintable(m_dovecot->problem())); }

    [[nodiscard]] Account account() const
    {
        const ServerAddress imap = m_dovecot->address(Security::Tls);
        Account one;
        one.id = AccountId{7};
        one.address = QStringLiteral("support@nordlicht.example");
        one.settings = {{QStringLiteral("imapHost"), imap.host}, {QStringLiteral("imapPort"), imap.port},
            {QStringLiteral("imapSecurity"), QStringLiteral("tls")},
            {QStringLiteral("imapPin"), QString::fromLatin1(imap.pin.toHex())},
            {QStringLiteral("smtpHost"), QStringLiteral("127.0.0.1")}, {QStringLiteral("smtpPort"), m_smtp ? m_smtp->serverPort() : 0},
            {QStringLiteral("smtpSecurity"), QStringLiteral("none")}, {QStringLiteral("user"), m_dovecot->user()}};
        return one;
    }

    Channel *startChannel() { return startChannel(account()); }
    Channel *startChannel(const Account &forAccount)
    {
        m_options.firstRetry = 200ms;
        m_options.mime.program = QStringLiteral(MIME_TEST_WORKER);
        m_spool = std::make_unique<QTemporaryDir>();
        m_channel = std::make_unique<EmailChannel>(
            forAccount, ChannelContext{m_secrets, m_clock, m_attachments, m_spool->path()}, m_options);
        m_lastState = {};
        m_kinds.clear();
        connect(m_channel.get(), &Channel::stateChanged, this, [this](const ChannelState &state) {
            m_lastState = state;
            m_kinds.append(state.kind);
        });
        m_channel->start(*m_sink);
        return m_channel.get();
    }

    [[nodiscard]] RemoteState place(quint32 uid) const
    {
        for (const RemoteState &state : m_sink->places) {
            if (state.ref.folder == QStringLiteral("INBOX") && state.ref.uid == uid)
                return state;
        }
        return {};
    }

    Message outgoing()
    {
        Message message;
        message.kind = MessageKind::Outbound;
        message.from = {QStringLiteral("Nordlicht Hilfe"), QStringLiteral("support@nordlicht.example")};
        message.to = {{QString::fromUtf8("Tobias Krüger"), QStringLiteral("tobias@mail.example")}};
        message.bcc = {{{}, QStringLiteral("hidden@mail.example")}};
        message.subject = QString::fromUtf8("Re: Größe");
        message.text = QString::fromUtf8("Hallo,\n.Punkt\nGrüße\n");
        message.externalId = QStringLiteral("out1@nordlicht.example");
        message.inReplyTo = QStringLiteral("parent@mail.example");
        message.references = {QStringLiteral("root@mail.example"), QStringLiteral("parent@mail.example")};
        message.receivedAt = m_clock.now();
        Attachment file;
        file.name = QStringLiteral("a.bin");
        file.contentType = QStringLiteral("application/octet-stream");
        file.sha256 = "sha";
        message.attachments = {file};
        m_attachments.files.insert("sha", "bytes");
        return message;
    }

    std::unique_ptr<DovecotServer> m_dovecot;
    std::unique_ptr<LineServer> m_smtp;
    std::unique_ptr<MemorySink> m_sink;
    std::unique_ptr<QTemporaryDir> m_spool;
    std::unique_ptr<EmailChannel> m_channel;
    MemorySecrets m_secrets;
    NoAttachments m_attachments;
    SystemClock m_clock;
    EmailChannelOptions m_options;
    ChannelState m_lastState;
    QList<ChannelState::Kind> m_kinds; ///< all since the start
};

QTEST_GUILESS_MAIN(TestEmailChannel)
#include "tst_emailchannel.moc"
