// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tresen;

/// Reading and acting, on a small demo that is invented once.
class tst_CtlCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wrongUsage_data();
    void wrongUsage();
    void errorsAreOne_data();
    void errorsAreOne();
    void helpOfEveryCommand();
    void lists();
    void shows();
    void searches();
    void notes();
    void assigns();
    void tags();
    void changesStatus();
    void demoRefusesAnotherProfile();
    void demoIsTheSameAgain();

private:
    QString first(); ///< number of an open conversation
    QJsonObject shown(const QString &number) { return m_ctl.json({QStringLiteral("show"), number}).object(); }

    QTemporaryDir m_folder;
    CtlRun m_ctl{m_folder.filePath(QStringLiteral("profile"))};
};

void tst_CtlCommands::initTestCase()
{
    const CtlOutcome filled = m_ctl.json({QStringLiteral("demo"), QStringLiteral("fill"), QStringLiteral("--seed"),
        QStringLiteral("7"), QStringLiteral("--conversations"), QStringLiteral("60")});
    QVERIFY2(filled.exitCode == 0, filled.err.constData());
    QVERIFY(filled.object().value(QStringLiteral("conversations")).toInt() >= 60);
}

QString tst_CtlCommands::first()
{
    return m_ctl.json({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1")})
        .object().value(QStringLiteral("number")).toString();
}

void tst_CtlCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("frobnicate");
    row("list --no-such-option");
    row("list --limit many");
    row("show");
    row("show twelve");
    row("import maildir");
    row("import shoes somewhere");
    row("export");
    row("backup /tmp/x --every never");
    row("backup /tmp/x --keep 0");
    row("restore");
    row("erase nobody-with-this-name");
    row("demo fill --conversations 0");
}

void tst_CtlCommands::wrongUsage()
{
    QFETCH(QStringList, words);
    const CtlOutcome outcome = m_ctl(words);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void tst_CtlCommands::errorsAreOne_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("show 999999");
    row("list --status quiet");
    row("list --tag no-such-tag");
    row("import maildir /no/such/folder");
    row("import mbox /no/such/file");
    row("import customers /no/such/file");
    row("import maildir /no/such/folder --account nobody@example.org");
    row("restore /no/such/folder");
    row("erase nobody@example.org");
}

void tst_CtlCommands::errorsAreOne()
{
    QFETCH(QStringList, words);
    const CtlOutcome outcome = m_ctl(words);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.startsWith("tresenctl: "));
    const CtlOutcome asJson = m_ctl.json(words);
    QCOMPARE(asJson.exitCode, 1);
    QVERIFY(!asJson.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("text")).toString().isEmpty());
}

void tst_CtlCommands::helpOfEveryCommand()
{
    const CtlOutcome overview = m_ctl({QStringLiteral("--help")});
    QCOMPARE(overview.exitCode, 0);
    for (const char *name : {"list", "show", "search", "note", "assign", "tag", "status", "import maildir", "import mbox",
             "import customers", "import orders", "export", "backup", "restore", "erase", "demo fill", "doctor"}) {
        QVERIFY2(overview.out.contains(QByteArray("  ") + name), name);
        const CtlOutcome help = m_ctl(QString::fromLatin1(name).split(u' ') << QStringLiteral("--help"));
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains("--json"), name);
    }
}

void tst_CtlCommands::lists()
{
    const CtlOutcome outcome = m_ctl.json({QStringLiteral("list"), QStringLiteral("--status"), QStringLiteral("any"),
        QStringLiteral("--limit"), QStringLiteral("1000")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.objects().size() >= 60);
    const CtlOutcome text = m_ctl({QStringLiteral("list")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.startsWith('#'));
}

void tst_CtlCommands::shows()
{
    const CtlOutcome outcome = m_ctl.json({QStringLiteral("show"), first()});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.objects().size() >= 2);
    QVERIFY(!outcome.objects().at(1).value(QStringLiteral("text")).toString().isEmpty()
        || outcome.objects().at(1).contains(QStringLiteral("event")));
}

void tst_CtlCommands::searches()
{
    const QString number = first();
    const CtlOutcome hits = m_ctl.json({QStringLiteral("search"), u'#' + number});
    QCOMPARE(hits.exitCode, 0);
    QVERIFY(!hits.objects().isEmpty());
    QCOMPARE(hits.object().value(QStringLiteral("conversation")).toObject().value(QStringLiteral("number")).toString(), number);
    const CtlOutcome none = m_ctl({QStringLiteral("search"), QStringLiteral("qqqxyzzy")});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.out.startsWith("0 "));
}

void tst_CtlCommands::notes()
{
    const QString number = first();
    const QByteArray text = "Ruft morgen zurück, wegen Größe";
    const CtlOutcome outcome = m_ctl({QStringLiteral("note"), number, QStringLiteral("--text-file"), QStringLiteral("-")}, text);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(m_ctl({QStringLiteral("show"), number}).out.contains(text));
    QVERIFY(!m_ctl.json({QStringLiteral("search"), QStringLiteral("groesse zurueck")}).objects().isEmpty());
}

void tst_CtlCommands::assigns()
{
    const QString number = first();
    const QString before = shown(number).value(QStringLiteral("assignee")).toString();
    const QString me = before.isEmpty() ? QStringLiteral("me") : QStringLiteral("nobody");
    const CtlOutcome outcome = m_ctl({QStringLiteral("assign"), number, me});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(shown(number).value(QStringLiteral("assignee")).toString() != before);
}

void tst_CtlCommands::tags()
{
    const QString number = first();
    const CtlOutcome outcome = m_ctl({QStringLiteral("tag"), number, QStringLiteral("Prüfung")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(shown(number).value(QStringLiteral("tags")).toVariant().toStringList().contains(QStringLiteral("Prüfung")));
}

void tst_CtlCommands::changesStatus()
{
    const QString number = first();
    const CtlOutcome outcome = m_ctl({QStringLiteral("status"), number, QStringLiteral("resolved")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(shown(number).value(QStringLiteral("status")).toString(), QStringLiteral("resolved"));
    QVERIFY(first() != number);
}

void tst_CtlCommands::demoRefusesAnotherProfile()
{
    const auto count = [this] {
        return m_ctl.json({QStringLiteral("list"), QStringLiteral("--status"), QStringLiteral("any"),
            QStringLiteral("--limit"), QStringLiteral("1000")}).objects().size();
    };
    const qsizetype before = count();
    const CtlOutcome again = m_ctl({QStringLiteral("demo"), QStringLiteral("fill")});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(count(), before);
}

void tst_CtlCommands::demoIsTheSameAgain()
{
    const CtlRun other(m_folder.filePath(QStringLiteral("other")));
    const CtlOutcome filled = other({QStringLiteral("demo"), QStringLiteral("fill"), QStringLiteral("--seed"),
        QStringLiteral("7"), QStringLiteral("--conversations"), QStringLiteral("60")});
    QCOMPARE(filled.exitCode, 0);
    const auto subject = [](const CtlRun &ctl) {
        return ctl.json({QStringLiteral("show"), QStringLiteral("20")}).object().value(QStringLiteral("subject"));
    };
    QCOMPARE(subject(other), subject(m_ctl));
}

QTEST_GUILESS_MAIN(tst_CtlCommands)
#include "tst_ctlcommands.moc"
