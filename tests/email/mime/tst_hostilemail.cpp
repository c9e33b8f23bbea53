// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbuilder.h"
#include "mailparser.h"
#include "mimelimits.h"
#include "structurescan.h"

#include <QElapsedTimer>
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
    return MailParser(spool).parse(raw, 1).value();
}

} // namespace

class HostileMailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_time.start(); }
    void cleanup() { QVERIFY2(m_time.elapsed() < 20000, "far beyond what a mail may cost"); }
    void cutsTenThousandParts();
    void cutsDeepNesting();
    void cutsHugeHeaders();
    void readsAHeaderWithoutEnd();
    void cutsHugeBodies();
    void survivesBrokenEncodings();
    void survivesNulAndEmptiness();
    void survivesEndlessParameters();
    void readsTheStackOverflowMail();
    void keepsEveryPrefixReadable();

private:
    QElapsedTimer m_time;
};

void HostileMailTest::cutsTenThousandParts()
{
    const QByteArrayList parts(10000, part("Content-Type: image/png", "x"));
    const ParsedMail mail = parse(head() + multipart("mixed", QByteArrayList{part("Content-Type: text/plain", "da")} + parts));
    QCOMPARE(mail.text, QStringLiteral("da"));
    QCOMPARE(mail.attachments.size(), MimeLimits::parts - 1);
    QVERIFY(mail.truncated && !mail.unreadable);
    QCOMPARE(mail.warnings, QList{MailWarning::TooManyParts});
}

void HostileMailTest::cutsDeepNesting()
{
    QByteArray raw = head();
    for (int i = 0; i < 10000; ++i) {
        const QByteArray b = "n" + QByteArray::number(i) + "x";
        raw += "Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\n";
        if (i == 3)
            raw += "\r\noben\r\n--" + b + "\r\n";
    }
    raw += "Content-Type: text/plain\r\n\r\nunten\r\n";
    const ParsedMail mail = parse(raw);
    QCOMPARE(mail.warnings, QList{MailWarning::TooDeep});
    QVERIFY(mail.truncated);
    QVERIFY(mail.text.contains(QStringLiteral("oben")) && !mail.text.contains(QStringLiteral("unten")));
}

void HostileMailTest::cutsHugeHeaders()
{
    const QByteArray line = "X-Fill: " + QByteArray(990, 'f') + "\r\n";
    const ParsedMail mail = parse(plain("Text", line.repeated(50 * 1024)));
    QCOMPARE(mail.subject, QStringLiteral("Frage"));
    QCOMPARE(mail.text, QStringLiteral("Text"));
    QCOMPARE(mail.warnings, QList{MailWarning::HeaderTooLong});
    const ParsedMail folded = parse(plain("Text", "X-Fold: a\r\n" + QByteArray(" ffffffffff\r\n").repeated(4 * 1024 * 1024)));
    QCOMPARE(folded.warnings, QList{MailWarning::HeaderTooLong});
    QCOMPARE(folded.text, QStringLiteral("Text"));
    const ParsedMail partHeader = parse(head()
        + multipart("mixed", {part("Content-Type: text/plain", "vorn"), part(line.repeated(2000) + "X: y", "hinten")}));
    QCOMPARE(partHeader.text.trimmed(), QStringLiteral("vorn"));
    QCOMPARE(partHeader.warnings, QList{MailWarning::HeaderTooLong});
}

void HostileMailTest::readsAHeaderWithoutEnd()
{
    ParsedMail mail = parse(head());
    QCOMPARE(mail.subject, QStringLiteral("Frage"));
    mail = parse(head() + "Subject: " + QByteArray(30 * 1024 * 1024, 'x'));
    QVERIFY(mail.truncated);
    QCOMPARE(mail.from.value(0).address, QStringLiteral("anna@example.com"));
}

void HostileMailTest::cutsHugeBodies()
{
    const QByteArray body = QByteArray("0123456789abcde\n").repeated(1024 * 1024); // 16 MB
    const ParsedMail mail = parse(plain(body));
    QCOMPARE(mail.warnings, QList{MailWarning::BodyTooLong});
    QCOMPARE(mail.text.size(), MimeLimits::bodyChars);
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments[0].size, body.size());
    const QByteArrayList texts(30, part("Content-Type: text/plain", body.first(MimeLimits::bodyChars)));
    const ParsedMail many = parse(head() + multipart("mixed", texts));
    QVERIFY(many.truncated && many.text.size() <= MimeLimits::bodyChars + 30);
    QCOMPARE(many.attachments.size(), 29);
}

void HostileMailTest::survivesBrokenEncodings()
{
    ParsedMail mail = parse(plain("SGFs$$$bG8=\r\n###\r\n====", "Content-Transfer-Encoding: base64\r\n"));
    QVERIFY(mail.text.startsWith(QStringLiteral("Hallo")));
    mail = parse(plain("a=ZZ=3Db=", "Content-Transfer-Encoding: quoted-printable\r\n"));
    QVERIFY(mail.text.contains(QStringLiteral("=b")));
    mail = parse(plain("begin 644 x\nno\n\n", "Content-Transfer-Encoding: x-uuencode\r\n"));
    QVERIFY(!mail.unreadable);
    mail = parse(plain("Text", "Content-Transfer-Encoding: x-nonsense\r\nContent-Type: text/plain; charset=\"\r\n"));
    QCOMPARE(mail.text, QStringLiteral("Text"));
}

void HostileMailTest::survivesNulAndEmptiness()
{
    for (const QByteArray &raw : {QByteArray(), QByteArray("\r\n"), QByteArray(1000, '\0'), QByteArray("\xff\xfe"),
                                  QByteArray("From "), QByteArray("--"), QByteArray(100000, '\n')})
        QVERIFY(parse(raw).attachments.isEmpty());
    const ParsedMail mail = parse("Subject: a" + QByteArray(1, '\0') + "b\r\n\r\nc" + QByteArray(2, '\0') + "d");
    QVERIFY(!mail.subject.contains(QChar::Null) && !mail.text.contains(QChar::Null));
    QVERIFY(mail.text.startsWith(u'c') && mail.text.endsWith(u'd'));
}

void HostileMailTest::survivesEndlessParameters()
{
    // The shape of GMime's endless loop: a parameter that its encoder cannot split (bug 165).
    for (const QByteArray &name : {QByteArray(200, 'b'), QByteArray("boundary")}) {
        for (const QByteArray &value : {QByteArray(300, '\xE4'), QByteArray(100000, ' '), QByteArray(80, '\"')}) {
            const ParsedMail mail = parse(plain("Text", "Content-Type: multipart/mixed; " + name + "=\"" + value + "\"\r\n"));
            QVERIFY(!mail.unreadable);
        }
    }
    QByteArray pieces = "Content-Type: text/plain";
    for (int i = 0; i < 20000; ++i)
        pieces += ";\r\n name*" + QByteArray::number(i) + "*=%41";
    QVERIFY(!parse(plain("Text", pieces + "\r\n")).unreadable);
}

void HostileMailTest::readsTheStackOverflowMail()
{
    QFile file(QStringLiteral(TRESEN_TEST_DATA "/mime/stack-overflow.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!parse(file.readAll()).from.isEmpty());
}

void HostileMailTest::keepsEveryPrefixReadable()
{
    const QByteArray raw = head()
        + multipart("mixed", {multipart("alternative", {part("Content-Type: text/plain", "klar"), part("Content-Type: text/html", "<p>")}, "in"),
                              part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "QUJD")});
    for (qsizetype i = 0; i <= raw.size(); ++i) {
        const ParsedMail mail = parse(raw.first(i));
        QVERIFY2(!mail.unreadable && mail.attachments.size() <= 1, raw.first(i).constData());
    }
}

QTEST_GUILESS_MAIN(HostileMailTest)
#include "tst_hostilemail.moc"
