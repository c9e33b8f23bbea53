// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <signal.h>

using namespace Tresen;

/// Whole profiles: export, backup, restore, erasing.
class tst_CtlTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void exportsEverything();
    void exportRefusesFullFolder();
    void backsUpAndRestores();
    void restoreRefuses();
    void repeatsBackups();
    void erasedStaysErased();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QList<QJsonObject> lines(const QString &file);
    static QByteArray listed(const CtlRun &ctl)
    {
        return ctl.json({QStringLiteral("list"), QStringLiteral("--status"), QStringLiteral("any"),
            QStringLiteral("--limit"), QStringLiteral("1000")}).out;
    }

    /// A stored attachment of exactly these bytes.
    static bool holdsFile(const QString &profile, const QByteArray &content)
    {
        QDirIterator files(profile + QStringLiteral("/attachments"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll() == content)
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    CtlRun m_ctl{m_folder.filePath(QStringLiteral("profile"))};
};

QList<QJsonObject> tst_CtlTransfer::lines(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return CtlOutcome{0, in.readAll(), {}}.objects();
}

void tst_CtlTransfer::initTestCase()
{
    QCOMPARE(m_ctl({QStringLiteral("demo"), QStringLiteral("fill"), QStringLiteral("--conversations"), QStringLiteral("60")}).exitCode, 0);
    // A mail with two attachments of one name.
    QDir().mkpath(path("mail/cur"));
    QFile mail(path("mail/cur/1.a:2,S"));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    const QByteArray part = "--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"Rechnung.pdf\"\r\n\r\n";
    mail.write("Received: from a by b; Mon, 2 Nov 2026 10:00:00 +0000\r\nFrom: <anna@zwei-anhaenge.example>\r\n"
               "To: <hilfe@nordlicht.example>\r\nSubject: Zwei\r\nMessage-ID: <zwei@k>\r\n"
               "Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n--m\r\n\r\nAnbei\r\n" + part + "eins\r\n" + part + "zwei\r\n--m--\r\n");
    mail.close();
    QCOMPARE(m_ctl({QStringLiteral("import"), QStringLiteral("maildir"), path("mail")}).exitCode, 0);
}

void tst_CtlTransfer::exportsEverything()
{
    const CtlOutcome outcome = m_ctl.json({QStringLiteral("export"), QStringLiteral("--all"), path("all")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject report = outcome.object();
    QCOMPARE(lines(path("all/conversations.jsonl")).size(), qsizetype(report.value(QStringLiteral("conversations")).toInt()));
    QCOMPARE(lines(path("all/conversations.jsonl")).size(), CtlOutcome({0, listed(m_ctl), {}}).objects().size());
    QCOMPARE(lines(path("all/messages.jsonl")).size(), qsizetype(report.value(QStringLiteral("messages")).toInt()));
    QVERIFY(lines(path("all/contacts.jsonl")).size() >= 300);
    QVERIFY(!lines(path("all/orders.jsonl")).isEmpty());
    // What the demo's agents did, they did in the shop's ninety days.
    const QList<QJsonObject> events = lines(path("all/events.jsonl"));
    const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODateWithMs);
    const auto resolved = std::count_if(events.cbegin(), events.cend(), [&](const QJsonObject &event) {
        return event.value(QStringLiteral("event")).toString() == QLatin1String("status-changed")
            && event.value(QStringLiteral("at")).toString() < yesterday;
    });
    QVERIFY2(resolved > 20, qPrintable(QString::number(resolved)));
    QFile directory(path("all/directory.json"));
    QVERIFY(directory.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(directory.readAll()).object().contains(QStringLiteral("agents")));
    for (const QJsonObject &message : lines(path("all/messages.jsonl"))) {
        if (message.value(QStringLiteral("message_id")).toString() != QLatin1String("zwei@k"))
            continue;
        const QString folder = path("all/messages/") + message.value(QStringLiteral("id")).toString();
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{QStringLiteral("Rechnung (2).pdf"), QStringLiteral("Rechnung.pdf")}));
        QFile second(folder + QStringLiteral("/Rechnung (2).pdf"));
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), QByteArray("zwei"));
        return;
    }
    QFAIL("the mail with attachments is not in the export");
}

void tst_CtlTransfer::exportRefusesFullFolder()
{
    const CtlOutcome outcome = m_ctl({QStringLiteral("export"), QStringLiteral("--all"), path("mail")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(QDir(path("mail")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("cur")});
}

void tst_CtlTransfer::backsUpAndRestores()
{
    const CtlOutcome backup = m_ctl({QStringLiteral("backup"), path("backup")});
    QVERIFY2(backup.exitCode == 0, backup.err.constData());
    const CtlRun other(path("other"));
    const CtlOutcome restored = other({QStringLiteral("restore"), path("backup")});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QVERIFY(!listed(m_ctl).isEmpty());
    QCOMPARE(listed(other), listed(m_ctl));
    // With its attachments.
    QCOMPARE(other.json({QStringLiteral("export"), QStringLiteral("--all"), path("all-other")}).object()
                 .value(QStringLiteral("missing")).toInt(-1), 0);
    QVERIFY(QFile::exists(path("all-other/export.json")));
}

void tst_CtlTransfer::restoreRefuses()
{
    QCOMPARE(m_ctl({QStringLiteral("backup"), path("backup2")}).exitCode, 0);
    const QByteArray before = listed(m_ctl);
    QCOMPARE(m_ctl({QStringLiteral("restore"), path("backup2")}).exitCode, 1);
    {
        QLockFile window(m_ctl.profile() + QStringLiteral("/channels.lock")); // as a running Tresen has it
        QVERIFY(window.lock());
        QCOMPARE(m_ctl({QStringLiteral("restore"), path("backup2"), QStringLiteral("--replace")}).exitCode, 1);
    }
    QFile broken(path("backup2/tresen.db"));
    QVERIFY(broken.open(QIODevice::ReadWrite));
    QVERIFY(broken.resize(broken.size() / 2));
    broken.close();
    QCOMPARE(m_ctl({QStringLiteral("restore"), path("backup2"), QStringLiteral("--replace")}).exitCode, 1);
    QCOMPARE(listed(m_ctl), before);
}

void tst_CtlTransfer::repeatsBackups()
{
    // Made by hand, with the window of now and of earlier.
    const QStringList byHand{QStringLiteral("tresen-2020-01-01-080000"), QStringLiteral("tresen-20200102T080000Z-by-hand")};
    for (const QString &name : byHand)
        QCOMPARE(m_ctl({QStringLiteral("backup"), m_folder.filePath(QStringLiteral("daily/") + name)}).exitCode, 0);
    QProcess process;
    process.start(CtlRun::program(), m_ctl.arguments({QStringLiteral("backup"), path("daily"), QStringLiteral("--every"),
        QStringLiteral("0.0005"), QStringLiteral("--keep"), QStringLiteral("2")}));
    QVERIFY(process.waitForStarted());
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(50), told += process.readAllStandardOutput(), told.count('\n') >= 4), 60'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    QStringList copies = QDir(path("daily")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : byHand)
        QVERIFY2(copies.removeOne(name), qPrintable(name));
    QCOMPARE(copies.size(), qsizetype(2));
    const CtlRun other(path("fromdaily"));
    QCOMPARE(other({QStringLiteral("restore"), path("daily")}).exitCode, 0);
    QCOMPARE(listed(other), listed(m_ctl));
}

void tst_CtlTransfer::erasedStaysErased()
{
    const QString anna = QStringLiteral("anna@zwei-anhaenge.example");
    QVERIFY(holdsFile(m_ctl.profile(), "eins") && holdsFile(m_ctl.profile(), "zwei"));
    QCOMPARE(m_ctl({QStringLiteral("backup"), path("before")}).exitCode, 0);
    QCOMPARE(m_ctl({QStringLiteral("erase"), anna}).exitCode, 1); // not without --yes
    QCOMPARE(m_ctl.json({QStringLiteral("search"), QStringLiteral("anbei from:zwei-anhaenge")}).objects().size(), qsizetype(1));
    // A copy that the window gave to another program.
    const QString copies = m_ctl.profile() + QStringLiteral("/copies");
    QVERIFY(QDir().mkpath(copies + QStringLiteral("/files-1")));
    QFile copy(copies + QStringLiteral("/files-1/Rechnung.pdf"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("eins") == 4);
    copy.close();
    const CtlOutcome erased = m_ctl({QStringLiteral("erase"), anna, QStringLiteral("--yes")});
    QVERIFY2(erased.exitCode == 0, erased.err.constData());
    QVERIFY(m_ctl.json({QStringLiteral("search"), QStringLiteral("anbei from:zwei-anhaenge")}).out.trimmed().isEmpty());
    QVERIFY(!QFile::exists(copies));
    QVERIFY(!holdsFile(m_ctl.profile(), "eins") && !holdsFile(m_ctl.profile(), "zwei"));
    // Neither by import nor by restore.
    const CtlOutcome again = m_ctl.json({QStringLiteral("import"), QStringLiteral("maildir"), path("mail")});
    QCOMPARE(again.object().value(QStringLiteral("refused")).toInt(), 1);
    QVERIFY(!holdsFile(m_ctl.profile(), "eins") && !holdsFile(m_ctl.profile(), "zwei"));
    QCOMPARE(m_ctl({QStringLiteral("restore"), path("before"), QStringLiteral("--replace")}).exitCode, 0);
    QVERIFY(m_ctl.json({QStringLiteral("search"), QStringLiteral("anbei from:zwei-anhaenge")}).out.trimmed().isEmpty());
    QVERIFY(!listed(m_ctl).isEmpty());
    QVERIFY(!holdsFile(m_ctl.profile(), "eins") && !holdsFile(m_ctl.profile(), "zwei"));
}

QTEST_GUILESS_MAIN(tst_CtlTransfer)
#include "tst_ctltransfer.moc"
