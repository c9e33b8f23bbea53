// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <QTest>

using namespace Tresen;

class TestFilename : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void safe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &name, const QString &expected) {
            QTest::newRow(title) << name << expected;
        };
        row("plain", QStringLiteral("Rechnung Nr. 5.pdf"), QStringLiteral("Rechnung Nr. 5.pdf"));
        row("umlaut", QStringLiteral("Gru\u0308ße.txt"), QStringLiteral("Grüße.txt"));
        row("unix path", QStringLiteral("../../etc/passwd"), QStringLiteral("passwd"));
        row("windows path", QStringLiteral("C:\\Windows\\system.ini"), QStringLiteral("system.ini"));
        row("ends with slash", QStringLiteral("folder/"), QStringLiteral("folder"));
        row("only slashes", QStringLiteral("//\\/"), QStringLiteral("attachment"));
        row("dots", QStringLiteral(".."), QStringLiteral("attachment"));
        row("empty", QString(), QStringLiteral("attachment"));
        row("hidden", QStringLiteral(".bashrc"), QStringLiteral("bashrc"));
        row("trailing dots", QStringLiteral("bill.pdf. . ."), QStringLiteral("bill.pdf"));
        row("bidi", QStringLiteral("bill\u202Efdp.exe"), QStringLiteral("billfdp.exe"));
        row("control", QString(QStringLiteral("a\x01") + QChar(0) + QStringLiteral("b\x7f.txt")), QStringLiteral("ab.txt"));
        row("line break", QStringLiteral("a\r\nb.txt"), QStringLiteral("a b.txt"));
        row("line separator", QStringLiteral("a\u2028b.txt"), QStringLiteral("a b.txt"));
        row("zero width", QStringLiteral("a\u200Bb\uFEFF.txt"), QStringLiteral("ab.txt"));
        row("forbidden", QStringLiteral("a<b>c:d\"e|f?g*.txt"), QStringLiteral("a_b_c_d_e_f_g_.txt"));
        row("stream", QStringLiteral("a.txt:evil.exe"), QStringLiteral("a.txt_evil.exe"));
        row("device", QStringLiteral("nul.txt"), QStringLiteral("_nul.txt"));
        row("device with number", QStringLiteral("COM1"), QStringLiteral("_COM1"));
        row("device superscript", QStringLiteral("com².log"), QStringLiteral("_com².log"));
        row("device with space", QStringLiteral("AUX .h"), QStringLiteral("_AUX .h"));
        row("no device", QStringLiteral("console.log"), QStringLiteral("console.log"));
        row("lone surrogate", QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b.txt")), QStringLiteral("a\uFFFDb.txt"));
        row("long", QString(300, u'x') + QStringLiteral(".pdf"), QString(116, u'x') + QStringLiteral(".pdf"));
        row("long extension", QStringLiteral("a.") + QString(300, u'x'), QStringLiteral("a.") + QString(118, u'x'));
    }
    void safe()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(safeBaseName(name), expected);
        QCOMPARE(safeBaseName(expected), expected);
    }

    void bytesAreLimited()
    {
        for (const QString &letter : {QStringLiteral("漢"), QStringLiteral("😀"), QStringLiteral("ä")}) {
            const QString name = safeBaseName(QString(letter.repeated(300) + QStringLiteral(".jpeg")));
            QVERIFY(name.toUtf8().size() <= 240);
            QVERIFY(name.size() <= maxFileNameLength);
            QVERIFY(name.endsWith(letter + QStringLiteral(".jpeg")));
        }
    }

    void executable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        for (const char *name : {"a.exe", "A.EXE", "bill.pdf.exe", "bill.pdf.exe ", "bill.exe.", "a.scr", "a.js", "a.vbs",
                                 "a.lnk", "a.desktop", "a.sh", "a.app", "a.jar", "a.html", "a.HTM", "a.svg", "a.ps1", "a.iso",
                                 "a.docm", "a.command", "a.AppImage", "a.msi", "a.py", "a.url", "bill\xe2\x80\xaexslx.exe",
                                 "dir/a.bat", "a.pdf:b.exe"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : {"a.pdf", "a.jpg", "a.exe.txt", "exe", "a.docx", "a.xlsx", "a.zip", "a.csv", "a.txt", "a.eml",
                                 "a.ics", "a.vcf", "README", ""})
            QTest::newRow(*name ? name : "none") << QString::fromUtf8(name) << false;
    }
    void executable()
    {
        QFETCH(QString, name);
        QFETCH(bool, expected);
        QCOMPARE(isExecutable(name), expected);
    }
};

QTEST_APPLESS_MAIN(TestFilename)
#include "tst_filename.moc"
