// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsource.h"
#include "mboxreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tresen;

namespace {

const QByteArray fromLine = "From anna@example.com Mon Nov  2 09:00:00 2026\n";

class Box {
public:
    explicit Box(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_dir.filePath(QStringLiteral("box")); }

private:
    QTemporaryDir m_dir;
};

QList<FoundMail> all(const QString &path, int step = 3)
{
    MboxReader reader(path);
    QList<FoundMail> mails;
    for (;;) {
        const auto batch = reader.next(step);
        if (!batch.ok() || batch->isEmpty() || batch->size() > step)
            return mails;
        mails.append(*batch);
    }
}

/// The mails as the worker will see them.
QByteArrayList contents(const QList<FoundMail> &mails)
{
    QByteArrayList out;
    for (const FoundMail &mail : mails)
        out.append(mailBytes(mail.raw).value_or("unreadable"));
    return out;
}

} // namespace

class MboxReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTimesOfFromLines_data();
    void readsTimesOfFromLines();
    void splits_data();
    void splits();
    void readsFlags();
    void readsFiveThousandInPieces();
    void readsLongLines();
    void readsTheWild();
    void findsFilesOfFolders();
    void saysWhatIsWrong();
};

void MboxReaderTest::readsTimesOfFromLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("asctime") << fromLine << qint64(1793610000);
    QTest::newRow("thunderbird") << QByteArray("From - Mon Nov  2 09:00:00 2026\r\n") << qint64(1793610000);
    QTest::newRow("zone behind") << QByteArray("From a@b Mon Nov  2 09:00:00 2026 +0000\n") << qint64(1793610000);
    QTest::newRow("zone before the year") << QByteArray("From a@b Mon Nov 2 09:00:00 +0000 2026") << qint64(1793610000);
    QTest::newRow("no seconds") << QByteArray("From a@b Mon Nov 2 09:00 2026") << qint64(1793610000);
    QTest::newRow("a sentence") << QByteArray("From Russia with love\n") << qint64(-1);
    QTest::newRow("a sentence with a date") << QByteArray("From Nov 2 on we are closed, 2026\n") << qint64(-1);
    QTest::newRow("no such day") << QByteArray("From a@b Mon Feb 31 09:00:00 2026\n") << qint64(-1);
}

void MboxReaderTest::readsTimesOfFromLines()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, seconds);
    const auto time = timeOfFromLine(line);
    QCOMPARE(time ? toMs(*time) / 1000 : -1, seconds);
}

void MboxReaderTest::splits_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QByteArrayList>("mails");
    const QByteArray a = "Subject: a\n\nText a\n";
    const QByteArray b = "Subject: b\n\nText b\n";
    QTest::newRow("two") << fromLine + a + "\n" + fromLine + b + "\n" << QByteArrayList{a, b};
    QTest::newRow("no blank line between") << fromLine + a + fromLine + b << QByteArrayList{a, b};
    QTest::newRow("quoted lines") << fromLine + "Subject: a\n\n>From me\n>>From you\n\n"
                                  << QByteArrayList{"Subject: a\n\nFrom me\n>From you\n"};
    QTest::newRow("a sentence in the body") << fromLine + "Subject: a\n\nx\n\nFrom Russia with love\nYear: 1963\n"
                                            << QByteArrayList{"Subject: a\n\nx\n\nFrom Russia with love\nYear: 1963\n"};
    QTest::newRow("a whole From_ line as text") << fromLine + "Subject: a\n\n\n" + fromLine + "without a header\n"
                                                << QByteArrayList{"Subject: a\n\n\n" + fromLine + "without a header\n"};
    QTest::newRow("cut in the body") << fromLine + a + "\n" + fromLine + "Subject: b\n\nTe"
                                     << QByteArrayList{a, "Subject: b\n\nTe"};
    QTest::newRow("cut in the header") << fromLine + a + "\n" + fromLine + "Subj: " << QByteArrayList{a, "Subj: "};
    QTest::newRow("carriage returns") << QByteArray("From - Mon Nov  2 09:00:00 2026\r\nSubject: a\r\n\r\nx\r\n\r\n")
                                      << QByteArrayList{"Subject: a\r\n\r\nx\r\n"};
    QTest::newRow("rubbish in front") << "rubbish\n\n" + fromLine + a << QByteArrayList{a};
    QTest::newRow("empty") << QByteArray() << QByteArrayList{};
}

void MboxReaderTest::splits()
{
    QFETCH(QByteArray, box);
    const Box file(box);
    const auto mails = all(file.path());
    QTEST(contents(mails), "mails");
    for (const FoundMail &mail : mails)
        QCOMPARE(mail.time, fromMs(1793610000000));
}

void MboxReaderTest::readsFlags()
{
    const Box box(fromLine + "Status: RO\nX-Status: AF\n\nStatus: none of this\nX-Status: D\n\n" + fromLine
                  + "X-Mozilla-Status: 1003\n\nb\n\n" + fromLine + "Status: O\n\nc\n");
    const auto mails = all(box.path());
    QCOMPARE(mails.size(), 3);
    QCOMPARE(mails[0].flags, (MailFlags{.seen = true, .answered = true, .flagged = true}));
    QCOMPARE(mails[1].flags, (MailFlags{.seen = true, .answered = true, .forwarded = true}));
    QCOMPARE(mails[2].flags, MailFlags{});
}

void MboxReaderTest::readsFiveThousandInPieces()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += fromLine + "Subject: " + QByteArray::number(i) + "\n\n" + QByteArray(i % 97, 'x') + "\n\n";
    const Box box(bytes);
    MboxReader reader(box.path(), QStringLiteral("Alt"));
    int count = 0;
    for (double before = -1;;) {
        const auto batch = reader.next(100);
        QVERIFY(batch.ok());
        if (batch->isEmpty())
            break;
        QVERIFY(reader.progress() > before);
        before = reader.progress();
        for (const FoundMail &mail : *batch) {
            QCOMPARE(mail.folder, QStringLiteral("Alt"));
            QVERIFY(mailBytes(mail.raw)->startsWith("Subject: " + QByteArray::number(count++) + "\n\n"));
        }
    }
    QCOMPARE(count, 5000);
    QCOMPARE(reader.progress(), 1.0);
}

void MboxReaderTest::readsLongLines()
{
    // The rest of a long line must not be taken for a line of its own.
    const QByteArray a = "Subject: a\n\n" + QByteArray(64 * 1024, 'x').chopped(1) + fromLine + "Subject: no\n";
    const Box box(fromLine + a + "\n" + fromLine + "Subject: b\n\n");
    QCOMPARE(contents(all(box.path())), (QByteArrayList{a, "Subject: b\n"}));
}

void MboxReaderTest::readsTheWild()
{
    const auto unmunged = all(QStringLiteral(TRESEN_TEST_DATA "/mime/unmunged.mbox.txt"));
    QCOMPARE(unmunged.size(), 2);
    QVERIFY(contents(unmunged)[0].contains("What does Thunderbird do?"));
    const auto simple = all(QStringLiteral(TRESEN_TEST_DATA "/mime/simple.mbox.txt"));
    QVERIFY(!simple.isEmpty());
    for (const QByteArray &mail : contents(simple))
        QVERIFY(mail.contains("\n\n") || mail.contains("\r\n\r\n"));
}

void MboxReaderTest::findsFilesOfFolders()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("Archiv.sbd")));
    for (const QString &name : {QStringLiteral("Inbox"), QStringLiteral("Alt.mbox"), QStringLiteral("Archiv.sbd/2025"),
                                QStringLiteral("Inbox.msf")}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.endsWith(QStringLiteral(".msf")) ? QByteArray("// index") : fromLine);
    }
    QStringList folders;
    for (const MboxFile &file : findMboxFiles(dir.path()))
        folders.append(file.folder);
    folders.sort();
    QCOMPARE(folders, (QStringList{QStringLiteral("Alt"), QStringLiteral("Archiv/2025"), QStringLiteral("Inbox")}));
    QCOMPARE(findMboxFiles(dir.filePath(QStringLiteral("Inbox"))),
             (QList<MboxFile>{{dir.filePath(QStringLiteral("Inbox")), QString()}}));
}

void MboxReaderTest::saysWhatIsWrong()
{
    const Box none("no mail at all\n");
    for (const QString &path : {none.path(), none.path() + QStringLiteral(".missing"), QDir::tempPath()}) {
        const auto result = MboxReader(path).next(1);
        QVERIFY(!result.ok());
        QVERIFY(result.error().text.contains(QDir::toNativeSeparators(path)));
    }
}

QTEST_GUILESS_MAIN(MboxReaderTest)
#include "tst_mboxreader.moc"
