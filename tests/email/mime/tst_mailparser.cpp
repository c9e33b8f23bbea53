// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charsetrepair.h"
#include "flowedtext.h"
#include "mailbuilder.h"
#include "mailheaders.h"
#include "mailparser.h"
#include "mimewire.h"

#include <QFile>
#include <QTest>

using namespace Tresen;
using MailBuilder::head;
using MailBuilder::multipart;
using MailBuilder::part;
using MailBuilder::plain;

namespace {

ParsedMail parse(const QByteArray &raw)
{
    AttachmentSpool spool;
    return MailParser(spool).parse(raw, 7).value();
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TRESEN_TEST_DATA "/mime/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MailParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheHeader();
    void decodesHeaderText_data();
    void decodesHeaderText();
    void readsAddresses();
    void findsIds_data();
    void findsIds();
    void repairsCharsets_data();
    void repairsCharsets();
    void unflows_data();
    void unflows();
    void choosesTheBody();
    void listsAttachments();
    void decodesNames_data();
    void decodesNames();
    void readsMailsOfTheWild();
    void digestFindsCopies();
    void travelsThroughTheWire();
};

void MailParserTest::readsTheHeader()
{
    const ParsedMail mail = parse(
        "Return-Path: <bounce@example.com>\r\n"
        "Received: from b by c; Mon, 02 Nov 2026 10:05:00 +0100 (CET)\r\n"
        "Received: from a by b; Mon, 02 Nov 2026 10:00:00 +0100\r\n"
        "Auto-Submitted: auto-replied\r\nX-Unknown: no\r\nList-Id: Liste <l.example.com>\r\n"
        + plain("Hallo", "In-Reply-To: <0@example.com>\r\nReferences: <a@x> <b@x>\r\n <0@example.com>\r\n"));
    QCOMPARE(mail.tag, quint64(7));
    QCOMPARE(mail.subject, QStringLiteral("Frage"));
    QCOMPARE(toMs(mail.date.value()), qint64(1793610000000));
    QCOMPARE(toMs(mail.received.value()), qint64(1793610300000));
    QCOMPARE(mail.messageId, QStringLiteral("1@example.com"));
    QCOMPARE(mail.inReplyTo, QStringLiteral("0@example.com"));
    QCOMPARE(mail.references, (QStringList{QStringLiteral("a@x"), QStringLiteral("b@x"), QStringLiteral("0@example.com")}));
    QCOMPARE(mail.headers, (QList<MailHeader>{{QStringLiteral("return-path"), QStringLiteral("<bounce@example.com>")},
                                              {QStringLiteral("auto-submitted"), QStringLiteral("auto-replied")},
                                              {QStringLiteral("list-id"), QStringLiteral("Liste <l.example.com>")}}));
    QCOMPARE(mail.text, QStringLiteral("Hallo"));
    QVERIFY(mail.html.isEmpty() && mail.warnings.isEmpty() && !mail.truncated && !mail.unreadable);
}

void MailParserTest::decodesHeaderText_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("quoted printable word") << QByteArray("=?utf-8?Q?R=C3=BCcksendung?=") << QStringLiteral("Rücksendung");
    QTest::newRow("base64 words over a fold") << QByteArray("=?utf-8?B?R3LDvMOf?=\r\n =?utf-8?B?ZQ==?=") << QStringLiteral("Grüße");
    QTest::newRow("a character cut between words") << QByteArray("=?utf-8?Q?R=C3?= =?utf-8?Q?=BCck?=") << QStringLiteral("Rück");
    QTest::newRow("raw utf-8") << QByteArray("Rücksendung") << QStringLiteral("Rücksendung");
    QTest::newRow("raw windows-1252") << QByteArray("R\xFC" "cksendung f\xFCr 5 \x80") << QStringLiteral("Rücksendung für 5 €");
    QTest::newRow("latin-1 word") << QByteArray("=?iso-8859-1?Q?R=FCck?=") << QStringLiteral("Rück");
    QTest::newRow("japanese") << QByteArray("=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=") << QStringLiteral("日本語");
    QTest::newRow("spaces inside a word") << QByteArray("=?utf-8?Q?Eine Frage?=") << QStringLiteral("Eine Frage");
    QTest::newRow("controls become a space") << QByteArray("a\tb\x01" "c") << QStringLiteral("a b c");
}

void MailParserTest::decodesHeaderText()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(parse("From: a@b.c\r\nSubject: " + raw + "\r\n\r\nx").subject, shown);
}

void MailParserTest::readsAddresses()
{
    const ParsedMail mail = parse(
        "From: =?utf-8?Q?J=C3=BCrgen_Wei=C3=9F?= <j@example.com>\r\n"
        "To: \"Nach, Vor\" <a@x.de>, b@x.de; Gruppe: c@x.de, D <d@x.de>;\r\n"
        "Cc: undisclosed-recipients:;\r\nReply-To: <r@x.de>\r\n\r\nx");
    QCOMPARE(mail.from, (QList<MailAddress>{{QStringLiteral("Jürgen Weiß"), QStringLiteral("j@example.com")}}));
    QVERIFY(mail.to.size() >= 2);
    QCOMPARE(mail.to[0], (MailAddress{QStringLiteral("Nach, Vor"), QStringLiteral("a@x.de")}));
    QCOMPARE(mail.to[1].address, QStringLiteral("b@x.de"));
    QCOMPARE(mail.to.last(), (MailAddress{QStringLiteral("D"), QStringLiteral("d@x.de")}));
    QVERIFY(mail.cc.isEmpty());
    QCOMPARE(mail.replyTo.value(0).address, QStringLiteral("r@x.de"));
}

void MailParserTest::findsIds_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("ids");
    QTest::newRow("two") << QByteArray("<a@b> <c@d>") << QStringLiteral("a@b c@d");
    QTest::newRow("no space") << QByteArray("<a@b><c@d>") << QStringLiteral("a@b c@d");
    QTest::newRow("phrase before") << QByteArray("Your mail of Monday <a@b>") << QStringLiteral("a@b");
    QTest::newRow("no brackets") << QByteArray("a@b (x)") << QStringLiteral("a@b");
    QTest::newRow("folded inside") << QByteArray("<abc\r\n def@x>") << QStringLiteral("abcdef@x");
    QTest::newRow("not closed") << QByteArray("<a@b> <c") << QStringLiteral("a@b");
    QTest::newRow("nothing") << QByteArray("hello") << QString();
}

void MailParserTest::findsIds()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, ids);
    QCOMPARE(messageIds(raw).join(u' '), ids);
}

void MailParserTest::repairsCharsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("repaired");
    const QString gruss = QStringLiteral("Grüße €");
    QTest::newRow("utf-8") << QByteArray("Grüße €") << QByteArray("utf-8") << gruss << false;
    QTest::newRow("1252") << QByteArray("Gr\xFC\xDF" "e \x80") << QByteArray("windows-1252") << gruss << false;
    QTest::newRow("1252 said to be latin-1") << QByteArray("Gr\xFC\xDF" "e \x80") << QByteArray("ISO-8859-1") << gruss << false;
    QTest::newRow("1252 said to be utf-8") << QByteArray("Gr\xFC\xDF" "e \x80") << QByteArray("utf-8") << gruss << true;
    QTest::newRow("utf-8 said to be ascii") << QByteArray("Grüße €") << QByteArray("us-ascii") << gruss << true;
    QTest::newRow("nothing said") << QByteArray("Grüße €") << QByteArray() << gruss << true;
    QTest::newRow("unknown charset") << QByteArray("Grüße €") << QByteArray("x-klingon") << gruss << true;
    QTest::newRow("a trick in the name") << QByteArray("Grüße €") << QByteArray("../../x//TRANSLIT") << gruss << true;
    QTest::newRow("koi8-r") << QByteArray("\xDB\xCF\xD3\xD4\xC9\xCA") << QByteArray("koi8-r") << QStringLiteral("шостий") << false;
    QTest::newRow("latin-9") << QByteArray("\xA4") << QByteArray("iso-8859-15") << QStringLiteral("€") << false;
    QTest::newRow("utf-16") << QByteArray("\0h\0i", 4) << QByteArray("utf-16be") << QStringLiteral("hi") << false;
    QTest::newRow("one bad byte in much utf-8") << QByteArray("äöüäöü\xFF") << QByteArray("utf-8") << QStringLiteral("äöüäöü�") << true;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("utf-8") << QStringLiteral("a�b") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray("utf-8") << QString() << false;
}

void MailParserTest::repairsCharsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    QFETCH(bool, repaired);
    const DecodedText decoded = decodeText(bytes, charset);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.repaired, repaired);
}

void MailParserTest::unflows_data()
{
    QTest::addColumn<QString>("flowed");
    QTest::addColumn<bool>("delSp");
    QTest::addColumn<QString>("text");
    QTest::newRow("joined") << QStringLiteral("one \ntwo\nthree\n") << false << QStringLiteral("one two\nthree\n");
    QTest::newRow("delsp") << QStringLiteral("Wo \nrt\n") << true << QStringLiteral("Wort\n");
    QTest::newRow("stuffed") << QStringLiteral(" From here\n > no quote\n") << false << QStringLiteral("From here\n> no quote\n");
    QTest::newRow("quoted") << QStringLiteral("> a \n> b\nc\n") << false << QStringLiteral("> a b\nc\n");
    QTest::newRow("depth ends a paragraph") << QStringLiteral("> a \n>> b \nc\n") << false << QStringLiteral("> a \n>> b \nc\n");
    QTest::newRow("signature never flows") << QStringLiteral("a \n-- \nAnna\n") << false << QStringLiteral("a \n-- \nAnna\n");
}

void MailParserTest::unflows()
{
    QFETCH(QString, flowed);
    QFETCH(bool, delSp);
    QFETCH(QString, text);
    QCOMPARE(unflow(flowed, delSp), text);
}

void MailParserTest::choosesTheBody()
{
    const QByteArray text = part("Content-Type: text/plain; charset=utf-8", "klar");
    const QByteArray html = part("Content-Type: text/html; charset=utf-8", "<p>b\xC3\xBCnt</p>");
    ParsedMail mail = parse(head() + multipart("alternative", {text, html}));
    QCOMPARE(mail.text, QStringLiteral("klar"));
    QCOMPARE(mail.html, QStringLiteral("<p>bünt</p>"));
    mail = parse(head() + multipart("mixed", {text, html, part("Content-Type: text/plain", "Fuß <x>")}));
    QCOMPARE(mail.text.left(4), QStringLiteral("klar"));
    QVERIFY(mail.text.endsWith(QStringLiteral("Fuß <x>")));
    QVERIFY(mail.html.contains(QStringLiteral("<p>bünt</p>")) && mail.html.contains(QStringLiteral("Fuß &lt;x&gt;")));
    mail = parse(head("Content-Type: multipart/mixed\r\n") + "\r\nohne Grenze\r\n");
    QVERIFY(mail.text.contains(QStringLiteral("ohne Grenze")));
    for (const QByteArray &empty : {QByteArray(), QByteArray(" \r\n")}) {
        mail = parse(head() + multipart("alternative", {part("Content-Type: text/plain", empty), html}));
        QCOMPARE(mail.text.trimmed(), QStringLiteral("bünt"));
    }
    mail = parse(head() + html);
    QCOMPARE(mail.text.trimmed(), QStringLiteral("bünt"));
    const QByteArray noted = multipart("mixed", {part("Content-Type: image/png", "x")}).replace("\r\n\r\n--b1", "\r\n\r\nThis is a MIME mail.\r\n--b1");
    QCOMPARE(parse(head() + noted).text, QString());
    mail = parse(head() + multipart("mixed", {part("Content-Type: text/plain", "nie zu Ende")}).chopped(10));
    QCOMPARE(mail.text.trimmed(), QStringLiteral("nie zu Ende"));
}

void MailParserTest::listsAttachments()
{
    const QByteArray related = multipart("related",
        {part("Content-Type: text/html", "<img src=\"cid:bild@x\">"),
         part("Content-Type: image/png\r\nContent-ID: <bild@x>\r\nContent-Transfer-Encoding: base64", "QUJD")}, "r");
    const QByteArray message = part("Content-Type: message/rfc822", plain("innen"));
    const ParsedMail mail = parse(head()
        + multipart("mixed", {related, message,
            part("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR"),
            part("Content-Type: text/plain; name=log.txt", "Protokoll"),
            part("Content-Type: application/ms-tnef", "x"),
            part("Content-Type: text/html\r\nContent-Disposition: attachment; filename=\"a/../b.html\"", "<b>")}));
    QStringList names;
    for (const MailAttachment &a : mail.attachments)
        names.append(a.name);
    QCOMPARE(names.join(u' '), QStringLiteral("attachment-1.png attachment-2.eml attachment-3.ics log.txt winmail.dat b.html"));
    QVERIFY(mail.attachments[0].isInline);
    QCOMPARE(mail.attachments[0].contentId, QStringLiteral("bild@x"));
    QCOMPARE(mail.attachments[0].content, QByteArray("ABC"));
    QCOMPARE(mail.attachments[0].size, 3);
    QCOMPARE(mail.attachments[1].content, plain("innen"));
    QVERIFY(!mail.attachments[1].isInline);
    QVERIFY(!mail.text.contains(QStringLiteral("innen")) && !mail.text.contains(QStringLiteral("Protokoll")));
}

void MailParserTest::decodesNames_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("name");
    QTest::newRow("rfc 2231") << QByteArray("filename*=utf-8''R%C3%BCck.pdf") << QStringLiteral("Rück.pdf");
    QTest::newRow("rfc 2231 in pieces") << QByteArray("filename*0*=utf-8''R%C3%BC;\r\n filename*1=ck.pdf") << QStringLiteral("Rück.pdf");
    QTest::newRow("rfc 2047 in quotes") << QByteArray("filename=\"=?utf-8?Q?R=C3=BCck.pdf?=\"") << QStringLiteral("Rück.pdf");
    QTest::newRow("raw utf-8") << QByteArray("filename=\"Rück.pdf\"") << QStringLiteral("Rück.pdf");
    QTest::newRow("windows path") << QByteArray("filename=\"C:\\\\Temp\\\\x.pdf\"") << QStringLiteral("x.pdf");
}

void MailParserTest::decodesNames()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QString, name);
    const ParsedMail mail = parse(head() + multipart("mixed",
        {part("Content-Type: application/pdf\r\nContent-Disposition: attachment; " + parameter, "x")}));
    QCOMPARE(mail.attachments.value(0).name, name);
}

void MailParserTest::readsMailsOfTheWild()
{
    ParsedMail mail = parse(fixture("japanese.txt"));
    QVERIFY(mail.text.contains(QStringLiteral("正常に")));
    QVERIFY(mail.subject.startsWith(QStringLiteral("日本語")));
    mail = parse(fixture("ukr.eml"));
    QVERIFY(mail.text.startsWith(QStringLiteral("шостий")));
    QCOMPARE(mail.attachments.value(0).name, QStringLiteral("winmail.dat"));
    mail = parse(fixture("issue1130.txt"));
    QVERIFY(mail.text.contains(QStringLiteral("there is a \"You do not")) || mail.text.contains(QStringLiteral("there isa")));
    mail = parse(fixture("simple-embedded-message.eml"));
    QVERIFY(mail.text.contains(QStringLiteral("the message body")));
    QVERIFY(!mail.text.contains(QStringLiteral("embedded")));
    QCOMPARE(mail.attachments.value(0).contentType, QStringLiteral("message/rfc822"));
    mail = parse(fixture("multipart-digest.txt"));
    QCOMPARE(mail.attachments.size(), 1);
    mail = parse(fixture("delivery-status.txt"));
    QVERIFY(!mail.text.isEmpty() && !mail.attachments.isEmpty());
    mail = parse(fixture("multipart-no-end-boundary.msg"));
    QVERIFY(!mail.text.isEmpty());
    mail = parse(fixture("multipart-related-mhtml.txt"));
    QVERIFY(!mail.html.isEmpty());
    mail = parse(fixture("empty-multipart.txt"));
    QVERIFY(mail.text.contains(QStringLiteral("same level")));
}

void MailParserTest::digestFindsCopies()
{
    const ParsedMail one = parse(plain("Hallo"));
    QCOMPARE(parse("Received: x; Mon, 02 Nov 2026 10:05:00 +0100\r\n" + plain("Hallo")).digest, one.digest);
    QVERIFY(parse(plain("Hallo!")).digest != one.digest);
    QVERIFY(one.digest != 0);
}

void MailParserTest::travelsThroughTheWire()
{
    MimeWire::Answer answer;
    answer.id = 5;
    answer.spooled = 3;
    answer.mail = parse(fixture("ukr.eml"));
    answer.mail.warnings = {MailWarning::TooDeep, MailWarning::Encrypted};
    const QByteArray body = MimeWire::encodeAnswer(answer);
    const auto back = MimeWire::decodeAnswer(body);
    QVERIFY(back.has_value());
    QCOMPARE(back->mail, answer.mail);
    QCOMPARE(back->id, answer.id);
    for (qsizetype cut = 0; cut < body.size(); cut += 1 + body.size() / 300)
        QVERIFY(!MimeWire::decodeAnswer(body.first(cut)).has_value());
    MimeWire::FrameReader reader(1000);
    reader.append("\xff\xff\xff\x7f", 4);
    QVERIFY(!reader.next() && reader.broken());
}

QTEST_GUILESS_MAIN(MailParserTest)
#include "tst_mailparser.moc"
