// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"
#include "mailcorpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <signal.h>

using namespace Tresen;

namespace {

constexpr int mails = 2000;

QByteArray plainMail(const char *from, const char *to, const char *id, const QByteArray &text)
{
    return QByteArray("Received: from a by b; Mon, 2 Nov 2026 10:00:00 +0000\r\nFrom: <") + from + ">\r\nTo: <" + to
        + ">\r\nSubject: Probe\r\nMessage-ID: <" + id + ">\r\n\r\n" + text + "\r\n";
}

} // namespace

/// Mails, customers and orders out of files.
class tst_CtlImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void maildirTwice();
    void killedAndImportedAgain();
    void interruptedEndsCleanly();
    void flagsSidesAndLeftOut();
    void mboxWithFolders();
    void accountHasToBeThere();
    void customersInWindows1252();
    void ordersInWindows1252();
    void wrongRowsAreTold();

private:
    /// Message-IDs of everything in the profile, out of an export.
    QStringList exportedIds();
    QList<QJsonObject> exported(const QString &file);
    void write(const QString &name, const QByteArray &bytes);
    CtlOutcome imported(const QString &what, const QString &name)
    {
        return m_ctl->json({QStringLiteral("import"), what, m_folder->filePath(name)});
    }

    QTemporaryDir m_corpus;
    QStringList m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CtlRun> m_ctl;
};

void tst_CtlImport::initTestCase()
{
    m_ids = MailCorpus(3).writeMaildir(m_corpus.path(), mails);
    QCOMPARE(m_ids.size(), qsizetype(mails));
    m_ids.sort();
}

void tst_CtlImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ctl = std::make_unique<CtlRun>(m_folder->filePath(QStringLiteral("profile")));
}

QList<QJsonObject> tst_CtlImport::exported(const QString &file)
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("all"));
    CtlOutcome outcome = (*m_ctl)({QStringLiteral("export"), QStringLiteral("--all"), folder});
    QFile lines(folder + u'/' + file);
    if (outcome.exitCode != 0 || !lines.open(QIODevice::ReadOnly))
        return {};
    outcome.out = lines.readAll();
    return outcome.objects();
}

QStringList tst_CtlImport::exportedIds()
{
    QStringList ids;
    for (const QJsonObject &message : exported(QStringLiteral("messages.jsonl")))
        ids.append(message.value(QStringLiteral("message_id")).toString());
    ids.sort();
    return ids;
}

void tst_CtlImport::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_CtlImport::maildirTwice()
{
    const QStringList words{QStringLiteral("import"), QStringLiteral("maildir"), m_corpus.path()};
    const CtlOutcome once = m_ctl->json(words);
    QVERIFY2(once.exitCode == 0, once.err.constData());
    QCOMPARE(once.object().value(QStringLiteral("added")).toInt(), mails);
    QCOMPARE(once.object().value(QStringLiteral("duplicates")).toInt(), 0);
    QCOMPARE(exportedIds(), m_ids);
    const CtlOutcome again = m_ctl->json(words);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object().value(QStringLiteral("added")).toInt(), 0);
    QCOMPARE(again.object().value(QStringLiteral("duplicates")).toInt(), mails);
    QCOMPARE(exportedIds(), m_ids);
    // The inbox made for it is one, and switched off.
    const auto accounts = m_ctl->json({QStringLiteral("account"), QStringLiteral("list")}).objects();
    QCOMPARE(accounts.size(), qsizetype(1));
    QCOMPARE(accounts.first().value(QStringLiteral("enabled")).toBool(true), false);
    QVERIFY(QDir(m_ctl->profile() + QStringLiteral("/spool")).isEmpty());
}

void tst_CtlImport::killedAndImportedAgain()
{
    const QStringList words{QStringLiteral("import"), QStringLiteral("maildir"), m_corpus.path()};
    for (int after = 300; after <= 1500; after += 400) {
        QProcess process;
        process.start(CtlRun::program(), m_ctl->arguments(words));
        QVERIFY(process.waitForStarted());
        QTest::qWait(after);
        process.kill();
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    }
    const CtlOutcome last = m_ctl->json(words);
    QVERIFY2(last.exitCode == 0, last.err.constData());
    const QJsonObject report = last.object();
    QCOMPARE(report.value(QStringLiteral("added")).toInt() + report.value(QStringLiteral("duplicates")).toInt(), mails);
    QCOMPARE(exportedIds(), m_ids);
}

void tst_CtlImport::interruptedEndsCleanly()
{
    const QStringList words{QStringLiteral("import"), QStringLiteral("maildir"), m_corpus.path(), QStringLiteral("--json")};
    QProcess process;
    process.start(CtlRun::program(), m_ctl->arguments(words));
    QVERIFY(process.waitForStarted());
    // The first batch is on the way when the spool of its worker is there.
    const QDir spool(m_ctl->profile() + QStringLiteral("/spool"));
    QTRY_VERIFY_WITH_TIMEOUT(spool.exists() && !spool.isEmpty(), 30'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const CtlOutcome stopped{process.exitCode(), process.readAllStandardOutput(), {}};
    const int told = stopped.object().value(QStringLiteral("added")).toInt();
    QCOMPARE(stopped.exitCode, stopped.object().value(QStringLiteral("stopped")).toBool() ? 1 : 0);
    QCOMPARE(exportedIds().size(), qsizetype(told));
    QCOMPARE(m_ctl->json(words).exitCode, 0);
    QCOMPARE(exportedIds(), m_ids);
}

void tst_CtlImport::flagsSidesAndLeftOut()
{
    const char *ours = "hilfe@nordlicht.example";
    const char *anna = "anna@kunde.example";
    write(QStringLiteral("M/cur/1.a:2,FS"), plainMail(anna, ours, "a@k", "Frage"));
    write(QStringLiteral("M/new/2.b"), plainMail(anna, ours, "b@k", "Ungelesen"));
    write(QStringLiteral("M/cur/3.c:2,S"), plainMail(ours, anna, "c@k", "Antwort"));
    write(QStringLiteral("M/cur/4.d:2,D"), plainMail(ours, anna, "d@k", "Entwurf"));
    write(QStringLiteral("M/cur/5.e:2,T"), plainMail(anna, ours, "e@k", "Gelöscht"));
    write(QStringLiteral("M/.Gesendete Objekte/cur/6.f:2,S"), plainMail("ich@privat.example", anna, "f@k", "Auch eine Antwort"));
    const CtlOutcome outcome = m_ctl->json({QStringLiteral("import"), QStringLiteral("maildir"),
        m_folder->filePath(QStringLiteral("M")), QStringLiteral("--own"), QString::fromLatin1(ours)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.object().value(QStringLiteral("added")).toInt(), 4);
    QCOMPARE(outcome.object().value(QStringLiteral("left_out")).toInt(), 2);
    QMap<QString, QString> kinds;
    for (const QJsonObject &message : exported(QStringLiteral("messages.jsonl")))
        kinds.insert(message.value(QStringLiteral("message_id")).toString(), message.value(QStringLiteral("kind")).toString());
    QCOMPARE(kinds.value(QStringLiteral("a@k")), kinds.value(QStringLiteral("b@k")));
    QVERIFY(kinds.value(QStringLiteral("c@k")) != kinds.value(QStringLiteral("a@k")));
    QCOMPARE(kinds.value(QStringLiteral("f@k")), kinds.value(QStringLiteral("c@k")));
    int flagged = 0;
    int unread = 0;
    for (const QJsonObject &conversation : exported(QStringLiteral("conversations.jsonl"))) {
        flagged += conversation.value(QStringLiteral("flagged")).toBool();
        unread += conversation.value(QStringLiteral("unread")).toBool();
    }
    QCOMPARE(flagged, 1);
    QCOMPARE(unread, 1);
}

void tst_CtlImport::mboxWithFolders()
{
    const QByteArray from = "From anna@kunde.example Mon Nov  2 10:00:00 2026\n";
    const auto mail = [&from](const char *id) {
        return from + plainMail("anna@kunde.example", "hilfe@nordlicht.example", id, "Zeile\r\n>From hier an").replace("\r\n", "\n") + '\n';
    };
    write(QStringLiteral("mail/Posteingang"), mail("a@k") + mail("b@k"));
    write(QStringLiteral("mail/Archiv.sbd/2025"), mail("c@k"));
    write(QStringLiteral("mail/Posteingang.msf"), "index");
    const CtlOutcome outcome = imported(QStringLiteral("mbox"), QStringLiteral("mail"));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(exportedIds(), (QStringList{QStringLiteral("a@k"), QStringLiteral("b@k"), QStringLiteral("c@k")}));
    QVERIFY(exported(QStringLiteral("messages.jsonl")).first().value(QStringLiteral("text")).toString().contains(
        QStringLiteral("\nFrom hier an")));
    QCOMPARE(imported(QStringLiteral("mbox"), QStringLiteral("mail/Posteingang")).object()
                 .value(QStringLiteral("duplicates")).toInt(), 2);
}

void tst_CtlImport::accountHasToBeThere()
{
    const CtlOutcome outcome = (*m_ctl)({QStringLiteral("import"), QStringLiteral("maildir"), m_corpus.path(),
        QStringLiteral("--account"), QStringLiteral("nobody@example.org")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("nobody@example.org"));
    QVERIFY(exportedIds().isEmpty());
}

void tst_CtlImport::customersInWindows1252()
{
    write(QStringLiteral("kunden.csv"),
        "Kundennummer;Vorname;Nachname;E-Mail-Adresse;Ort;Notiz\r\n"
        "K1;J\xFCrgen;Gr\xF6\xDF" "er;Juergen@Kunde.example;M\xFCnchen;\"zahlt mit \x80; immer\"\r\n"
        "K2;Anna;Berg;anna@kunde.example;Kiel;\r\n");
    const CtlOutcome once = imported(QStringLiteral("customers"), QStringLiteral("kunden.csv"));
    QVERIFY2(once.exitCode == 0, once.err.constData());
    QCOMPARE(once.object().value(QStringLiteral("saved")).toInt(), 2);
    write(QStringLiteral("kunden.csv"),
        "Kundennummer;Vorname;Nachname;E-Mail-Adresse;Ort;Notiz\r\n"
        "K2;Anna;Berg-M\xFCller;anna.neu@kunde.example;;\r\n");
    QCOMPARE(imported(QStringLiteral("customers"), QStringLiteral("kunden.csv")).exitCode, 0);
    QMap<QString, QJsonObject> byName;
    for (const QJsonObject &contact : exported(QStringLiteral("contacts.jsonl")))
        byName.insert(contact.value(QStringLiteral("name")).toString(), contact);
    QCOMPARE(byName.keys(), (QStringList{QStringLiteral("Anna Berg-Müller"), QStringLiteral("Jürgen Größer")}));
    const QJsonObject anna = byName.value(QStringLiteral("Anna Berg-Müller"));
    QCOMPARE(anna.value(QStringLiteral("city")).toString(), QStringLiteral("Kiel"));
    QCOMPARE(anna.value(QStringLiteral("identities")).toArray().size(), 3);
    const QJsonObject juergen = byName.value(QStringLiteral("Jürgen Größer"));
    QCOMPARE(juergen.value(QStringLiteral("city")).toString(), QStringLiteral("München"));
    QCOMPARE(juergen.value(QStringLiteral("note")).toString(), QStringLiteral("zahlt mit €; immer"));
}

void tst_CtlImport::ordersInWindows1252()
{
    const QByteArray head = "Bestellnummer;Bestelldatum;Kunden-E-Mail;Kunde;Gesamtbetrag;Artikel;Menge;Einzelpreis;Sendungsnummer\r\n";
    write(QStringLiteral("auftraege.csv"), head
        + "48213;27.10.2026;anna@kunde.example;Anna Berg;1.284,60;Kaffeem\xFChle;1;1.200,00;JJD1\r\n"
          "48213;27.10.2026;anna@kunde.example;Anna Berg;1.284,60;B\xFCrste;2;42,30;JJD1\r\n"
          "48214;28.10.2026;anna@kunde.example;Anna Berg;12,50;Filter;5;2,50;\r\n");
    const CtlOutcome once = imported(QStringLiteral("orders"), QStringLiteral("auftraege.csv"));
    QVERIFY2(once.exitCode == 0, once.err.constData());
    write(QStringLiteral("auftraege.csv"), head + "48214;28.10.2026;anna@kunde.example;Anna Berg;15,00;Filter;6;2,50;JJD2\r\n");
    QCOMPARE(imported(QStringLiteral("orders"), QStringLiteral("auftraege.csv")).exitCode, 0);
    QMap<QString, QJsonObject> orders;
    for (const QJsonObject &order : exported(QStringLiteral("orders.jsonl")))
        orders.insert(order.value(QStringLiteral("number")).toString(), order);
    QCOMPARE(orders.size(), qsizetype(2));
    QCOMPARE(orders[QStringLiteral("48213")].value(QStringLiteral("total_minor")).toInt(), 128460);
    const QJsonArray lines = orders[QStringLiteral("48213")].value(QStringLiteral("lines")).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("Bürste"));
    QCOMPARE(orders[QStringLiteral("48214")].value(QStringLiteral("total_minor")).toInt(), 1500);
    QCOMPARE(orders[QStringLiteral("48214")].value(QStringLiteral("tracking_number")).toString(), QStringLiteral("JJD2"));
    QCOMPARE(exported(QStringLiteral("contacts.jsonl")).size(), qsizetype(1));
}

void tst_CtlImport::wrongRowsAreTold()
{
    write(QStringLiteral("kunden.csv"),
        "Kundennummer;Name;E-Mail-Adresse\nK1;Anna;anna@kunde.example\nK2;Bernd;bernd@kunde.example\n");
    QCOMPARE(imported(QStringLiteral("customers"), QStringLiteral("kunden.csv")).exitCode, 0);
    // Row 2 is nobody, row 3 mixes two people, row 4 is in order.
    write(QStringLiteral("kunden.csv"),
        "Kundennummer;Name;E-Mail-Adresse\n;Niemand;\nK1;Anna;bernd@kunde.example\nK3;Clara;clara@kunde.example\n");
    const CtlOutcome outcome = imported(QStringLiteral("customers"), QStringLiteral("kunden.csv"));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.object().value(QStringLiteral("saved")).toInt(), 1);
    const QJsonArray problems = outcome.object().value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.at(0).toString().contains(u'2'));
    QVERIFY(problems.at(1).toString().startsWith(QStringLiteral("bernd@kunde.example: ")));
    QCOMPARE(exported(QStringLiteral("contacts.jsonl")).size(), qsizetype(3));
}

QTEST_GUILESS_MAIN(tst_CtlImport)
#include "tst_ctlimport.moc"
