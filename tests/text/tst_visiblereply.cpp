// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visiblereply.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace Tresen;

namespace {

// The kinds of the parts with their first words: "V:Hallo Q:Am S:--".
QString dump(const QString &text)
{
    QStringList out;
    for (const ReplyPart &part : splitReply(text)) {
        const QString words = text.mid(part.range.start, part.range.length).trimmed();
        out.append(QStringLiteral("VQS").mid(int(part.kind), 1) + u':' + words.section(QRegularExpression(QStringLiteral("\\s")), 0, 0));
    }
    return out.join(u' ');
}

} // namespace

class TestVisibleReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("empty", "", "");
        row("only text", "Hallo\nWelt\n", "V:Hallo");
        row("only a line end", "\n", "V:");
        row("german", "Danke\n\nAm 12.10.2026 um 10:11 schrieb Anna Berg <a@example.org>:\n> alt\n", "V:Danke Q:Am");
        row("german wrapped", "Danke\n\nAm Mo., 12. Okt.\n2026 um 10:11 Uhr schrieb Anna Berg\n<a@example.org>:\n\n> alt\n", "V:Danke Q:Am");
        row("german without marks", "Danke\n\nAm 12.10.2026 um 10:11 schrieb Anna Berg:\nalt\n\nnoch älter\n", "V:Danke Q:Am");
        row("name first", "Danke\n\nAnna Berg <a@example.org> schrieb am Mo., 12. Okt. 2026, 10:11:\n\n> alt\n", "V:Danke Q:Anna");
        row("address only", "Danke\n<a@example.org> schrieb:\n> alt\n", "V:Danke Q:<a@example.org>");
        row("english", "Thanks\n\nOn Mon, Oct 12, 2026 at 10:11 AM Anna Berg <a@example.org> wrote:\n> old\n", "V:Thanks Q:On");
        row("english verb only", "Thanks\nOn Monday, Anna wrote:\n> old\n", "V:Thanks Q:On");
        row("french", "Merci\nLe lun. 12 oct. 2026 à 10:11, Anna <a@example.org> a écrit :\n> vieux\n", "V:Merci Q:Le");
        row("answer below", "> alt\n> mehr\n\nNein.\n", "Q:> V:Nein.");
        row("answer between", "Am 1.1.2026 schrieb Anna:\n> eins\nja\n> zwei\nnein\n", "Q:Am V:ja Q:> V:nein");
        row("outlook german", "Danke\n\nVon: Anna Berg <a@example.org>\nGesendet: Montag, 12. Oktober 2026 10:11\nAn: b@example.org\nBetreff: AW: x\n\nalt\n", "V:Danke Q:Von:");
        row("outlook rule", "Danke\n\n________________________________\nVon: Anna\nGesendet: Montag\nAn: Bert\n\nalt\n", "V:Danke Q:________________________________");
        row("outlook bold", "Danke\n\n*Von:* Anna\n*Gesendet:* Montag\n*Betreff:* x\n\nalt\n", "V:Danke Q:*Von:*");
        row("outlook english", "Thanks\n\nFrom: Anna\nSent: Monday\nTo: Bert\nSubject: x\n\nold\n", "V:Thanks Q:From:");
        row("gmx order", "Danke\n\nGesendet: Montag\nVon: Anna\nAn: Bert\nBetreff: x\nalt\n", "V:Danke Q:Gesendet:");
        row("from is a word too", "Von: mir\nfür dich\n", "V:Von:");
        row("two headers are not enough", "Von: mir\nAn: dich\nHallo\n", "V:Von:");
        row("original", "Danke\n-----Ursprüngliche Nachricht-----\nVon: Anna\nalt\n", "V:Danke Q:-----Ursprüngliche");
        row("original english", "Thanks\n\n-------- Original Message --------\nold\n", "V:Thanks Q:--------");
        row("forwarded apple", "FYI\n\nAnfang der weitergeleiteten Nachricht:\n\nalt\n", "V:FYI Q:Anfang");
        row("forwarded gmail", "FYI\n\n---------- Forwarded message ---------\nold\n", "V:FYI Q:----------");
        row("original as a sentence", "Ursprüngliche Nachricht fehlt mir\n", "V:Ursprüngliche");
        row("signature", "Danke\n-- \nAnna\nTel.\n", "V:Danke S:--");
        row("signature with empty lines", "Danke\n--\nAnna\n\nTel.\n", "V:Danke S:--");
        row("signature, then quotation", "Danke\n-- \nAnna\n\nAm 1.1.2026 schrieb B:\n> alt\n", "V:Danke S:-- Q:Am");
        row("no signature", "-- so nicht\n---\n", "V:--");
        row("iphone", "Danke\n\nVon meinem iPhone gesendet\n\n> Am 1.1.2026 schrieb B:\n> alt\n", "V:Danke S:Von Q:>");
        row("text below the telephone", "Danke\nVon meinem iPhone gesendet\nPS: Eile\n", "V:Danke S:Von V:PS:");
        row("mail for windows", "Danke\n\nGesendet von Mail für Windows\n\nVon: A\nGesendet: B\nAn: C\n", "V:Danke S:Gesendet Q:Von:");
        row("android", "Danke\nDiese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.\n", "V:Danke S:Diese");
        row("outlook for ios", "Thanks\nGet Outlook for iOS\n", "V:Thanks S:Get");
        row("sent from", "Thanks\nSent from my Samsung Galaxy\n", "V:Thanks S:Sent");
        row("von meinem as a sentence", "Von meinem Konto wurde abgebucht\n", "V:Von");
        row("am as a sentence", "Am 12.10. habe ich bestellt.\nIhre Kollegin schrieb mir damals:\nalles gut\n", "V:Am");
        row("on as a sentence", "On Monday I ordered this:\n- lamp\n", "V:On");
        row("crlf", "Danke\r\n\r\nAm 1.1.2026 schrieb Anna:\r\n> alt\r\n", "V:Danke Q:Am");
        row("no line end", "Danke\n> alt", "V:Danke Q:>");
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(dump(text), expected);
        qsizetype at = 0;
        for (const ReplyPart &part : splitReply(text)) {
            QCOMPARE(part.range.start, at);
            at = part.range.end();
        }
        QCOMPARE(at, text.size());
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("am") << QStringLiteral("Am \n");
        QTest::newRow("am with words") << QStringLiteral("am x\n");
        QTest::newRow("one line of am") << QStringLiteral("Am schrieb ");
        QTest::newRow("on wrote") << QStringLiteral("On 1 wrote 2\n");
        QTest::newRow("addresses") << QStringLiteral("<@\n");
        QTest::newRow("headers") << QStringLiteral("Von: x\n");
        QTest::newRow("header names") << QStringLiteral("An:\n");
        QTest::newRow("quotes") << QStringLiteral(">");
        QTest::newRow("quote lines") << QStringLiteral(">\nx\n");
        QTest::newRow("rules") << QStringLiteral("--------\n");
        QTest::newRow("rule") << QStringLiteral("-");
        QTest::newRow("spaces") << QStringLiteral(" ");
        QTest::newRow("line ends") << QStringLiteral("\n");
        QTest::newRow("colons") << QStringLiteral("a:\n");
        QTest::newRow("signatures") << QStringLiteral("-- \n");
    }
    void hostile()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(1'000'000 / unit.size());
        // Time of this process, so that a busy machine does not count.
        const std::clock_t before = std::clock();
        const QList<ReplyPart> parts = splitReply(text);
        const double ms = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY(!parts.isEmpty());
        QCOMPARE(parts.last().range.end(), text.size());
        qInfo("1 MB in %.0f ms", ms);
        QVERIFY2(ms < 1500, "linear takes 200 ms; sanitizers cost some times more");
    }
};

QTEST_APPLESS_MAIN(TestVisibleReply)
#include "tst_visiblereply.moc"
