// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailmapper.h"
#include "mailcomposer.h"
#include "mailencoding.h"

#include <QTest>

using namespace Tresen;

namespace {

Message simple()
{
    Message message;
    message.from = {QStringLiteral("Shop, Hilfe"), QStringLiteral("shop@nordlicht.example")};
    message.to = {{{}, QStringLiteral("a@b.example")}};
    message.subject = QStringLiteral("Hello");
    message.text = QStringLiteral("Hi\n");
    message.externalId = QStringLiteral("id@nordlicht.example");
    message.receivedAt = fromMs(1'795'342'980'000);
    return message;
}

ParsedMail parsed(const QString &from, const QStringList &to)
{
    ParsedMail mail;
    mail.from = {{{}, from}};
    for (const QString &one : to)
        mail.to.append({{}, one});
    return mail;
}

} // namespace

class TestMailComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void simpleMail()
    {
        const QByteArray mail = composeMail(simple(), {});
        QCOMPARE(mail, QByteArray("Date: Sun, 22 Nov 2026 10:23:00 +0000\r\nFrom: \"Shop, Hilfe\" <shop@nordlicht.example>\r\n"
                                  "To: a@b.example\r\nSubject: Hello\r\nMessage-ID: <id@nordlicht.example>\r\nMIME-Version: 1.0\r\n"
                                  "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi\r\n"));
    }

    void nothingFromOutsideBeginsAHeader()
    {
        Message message = simple();
        message.subject = QStringLiteral("x\r\nBcc: evil@x.example\r\n\r\nbody");
        message.from.name = QStringLiteral("a\r\nX-Evil: 1");
        message.to = {{QStringLiteral("n\nX-Evil: 2"), QStringLiteral("a@b.example>\r\nX-Evil: 3")}};
        message.inReplyTo = QStringLiteral("p>\r\nX-Evil: 4");
        Attachment file;
        file.name = QStringLiteral("a\"\r\nX-Evil: 5");
        file.contentType = QStringLiteral("text/x\r\nx-evil: 6");
        message.attachments = {file};
        const QByteArray mail = composeMail(message, {"x"});
        QVERIFY(!mail.contains("\nX-Evil"));
        QVERIFY(!mail.contains("\nx-evil"));
        QVERIFY(!mail.contains("\nBcc"));
    }

    void everyLineIsShortSevenBitAndCrlf()
    {
        Message message = simple();
        message.subject = QString::fromUtf8("Größenänderung für Ihre Bestellung \xF0\x9F\x98\x80 ").repeated(6);
        message.text = QString::fromUtf8("Schöne Grüße = immer. ").repeated(50) + QStringLiteral(" \n.\nFrom x\n");
        message.html = QString::fromUtf8("<p>ä</p>").repeated(100);
        for (int i = 0; i < 12; ++i)
            message.to.append({QString::fromUtf8("Jörg Müller"), QStringLiteral("joerg%1@mail.example").arg(i)});
        Attachment file;
        file.name = QString::fromUtf8("Rechnung für Größe „XL“ vom Nordlicht.pdf");
        file.contentType = QStringLiteral("application/pdf");
        message.attachments = {file};
        const QByteArray mail = composeMail(message, {QByteArray(1000, '\xff')});
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY2(line.size() <= 79, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            for (const char c : line)
                QVERIFY(uchar(c) < 0x80);
        }
        QVERIFY(mail.contains("filename*0*=utf-8''Rechnung"));
        QCOMPARE(mail.count("multipart/alternative"), 1);
        QCOMPARE(composeMail(message, {QByteArray(1000, '\xff')}), mail);
    }

    void quotedPrintableEnds()
    {
        QCOMPARE(quotedPrintable(QStringLiteral("a \nb\t\n=\n")), QByteArray("a=20\r\nb=09\r\n=3D\r\n"));
        QCOMPARE(quotedPrintable(QString(76, u'x')), QByteArray(75, 'x') + "=\r\nx");
        QCOMPARE(quotedPrintable(QStringLiteral("a\r\nb\rc")), QByteArray("a\r\nb\r\nc"));
    }

    void recipientsOnce()
    {
        Message message = simple();
        message.cc = {{{}, QStringLiteral("A@b.example")}, {{}, QStringLiteral("c@b.example")}};
        message.bcc = {{{}, QStringLiteral("d@b.example")}};
        QCOMPARE(mailRecipients(message), (QStringList{QStringLiteral("a@b.example"), QStringLiteral("c@b.example"), QStringLiteral("d@b.example")}));
        QVERIFY(!composeMail(message, {}).contains("d@b.example"));
    }

    void mapperKnowsOurSide()
    {
        const EmailMapper mapper({QStringLiteral("Shop@nordlicht.example")});
        const QString own = QStringLiteral("shop@Nordlicht.example");
        const QString customer = QStringLiteral("Kunde@mail.example");
        const auto inbound = mapper.map(parsed(customer, {own}), {});
        QCOMPARE(inbound.kind, MessageKind::Inbound);
        QCOMPARE(inbound.counterpart.value, QStringLiteral("kunde@mail.example"));
        QCOMPARE(inbound.counterpart.display, customer);
        QVERIFY(inbound.externalId.startsWith(QStringLiteral("digest:")));
        const auto outbound = mapper.map(parsed(own, {own, customer}), {});
        QCOMPARE(outbound.kind, MessageKind::Outbound);
        QCOMPARE(outbound.counterpart.display, customer);
        ParsedMail form = parsed(own, {own});
        form.replyTo = {{QStringLiteral("Kunde"), customer}};
        const auto fromForm = mapper.map(form, {});
        QCOMPARE(fromForm.kind, MessageKind::Inbound);
        QCOMPARE(fromForm.counterpart.display, customer);
        MailOrigin sent;
        sent.inSentFolder = true;
        QCOMPARE(mapper.map(parsed(QStringLiteral("alias@other.example"), {customer}), sent).kind, MessageKind::Outbound);
        QVERIFY(!mapper.map(ParsedMail{}, {}).counterpart.value.isEmpty());
    }

    void unreadableMailKeepsItsBytes()
    {
        ParsedMail mail;
        mail.unreadable = true;
        MailOrigin origin;
        origin.raw = "raw";
        const auto mapped = EmailMapper({}).map(mail, origin);
        QCOMPARE(mapped.warnings, QStringList{QStringLiteral("unreadable")});
        QCOMPARE(mapped.attachments.size(), 1);
        QCOMPARE(mapped.attachments.first().content, QByteArray("raw"));
    }

    void automaticMails_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("automatic");
        const auto row = [](const char *name, const char *value, bool automatic) {
            QTest::addRow("%s: %s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value) << automatic;
        };
        row("auto-submitted", "auto-replied; owner-email=x", true);
        row("auto-submitted", "No (really)", false);
        row("precedence", "bulk", true);
        row("precedence", "first-class", false);
        row("return-path", "<>", true);
        row("return-path", "<a@b.example>", false);
        row("list-id", "<x.example>", true);
        row("x-auto-response-suppress", "All", false);
    }

    void automaticMails()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, automatic);
        ParsedMail mail;
        mail.headers = {{name, value}};
        QCOMPARE(isAutomatic(mail), automatic);
    }
};

QTEST_GUILESS_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
