// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbuilder.h"
#include "mimelimits.h"
#include "mimeworkerpool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Tresen;

namespace {

MimeWorkerOptions options(const QTemporaryDir &dir, const QString &mode = QStringLiteral("--mime-worker"))
{
    MimeWorkerOptions o;
    o.program = QStringLiteral(MIME_TEST_WORKER);
    o.arguments = {mode};
    o.spoolRoot = dir.path();
    return o;
}

QList<RawMail> numbered(int count, const QByteArray &extra = {}, int extraAt = -1)
{
    QList<RawMail> mails;
    for (int i = 0; i < count; ++i) {
        RawMail raw;
        raw.bytes = MailBuilder::plain("Text " + QByteArray::number(i), i == extraAt ? extra : QByteArray());
        raw.tag = quint64(i) + 1000;
        mails.append(raw);
    }
    return mails;
}

QList<ParsedMail> result(const Future<QList<ParsedMail>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || !future.result().ok())
        return {};
    return *future.result();
}

/// Every mail answered, in order; `broken` (or -1) is the only unreadable one.
void verify(const QList<ParsedMail> &mails, int count, int broken = -1)
{
    QCOMPARE(mails.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(mails[i].tag, quint64(i) + 1000);
        QCOMPARE(mails[i].unreadable, i == broken);
        QCOMPARE(mails[i].text, i == broken ? QString() : QStringLiteral("Text %1").arg(i));
    }
    if (broken >= 0)
        QCOMPARE(mails[broken].warnings, QList{MailWarning::WorkerFailed});
}

} // namespace

class MimeWorkerPoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInOrder();
    void runsSeveralBatchesAndWorkers();
    void readsFilesAndRanges();
    void handsLargeAttachmentsOverAsFiles();
    void aMailThatEndsTheWorkerTakesNoNeighbour_data();
    void aMailThatEndsTheWorkerTakesNoNeighbour();
    void anIdleHangIsEndedByTheWatch();
    void survivesKill9InTheMiddle();
    void saysWhenNoWorkerStarts();
    void cleansItsSpool();
    void cancelsWhatIsLeftWhenDestroyed();
};

void MimeWorkerPoolTest::answersInOrder()
{
    QTemporaryDir dir;
    MimeWorkerPool pool(options(dir));
    verify(result(pool.parse(numbered(3000))), 3000);
    QCOMPARE(pool.pending(), 0);
    QCOMPARE(pool.workerPids().size(), 1);
    QVERIFY(result(pool.parse({})).isEmpty());
}

void MimeWorkerPoolTest::runsSeveralBatchesAndWorkers()
{
    QTemporaryDir dir;
    MimeWorkerOptions o = options(dir);
    o.workers = 2;
    MimeWorkerPool pool(o);
    QList<Future<QList<ParsedMail>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(pool.parse(numbered(100)));
    QVERIFY(pool.pending() > 0);
    for (const auto &future : futures)
        verify(result(future), 100);
    QCOMPARE(pool.workerPids().size(), 2);
}

void MimeWorkerPoolTest::readsFilesAndRanges()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("box"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray first = MailBuilder::plain("eins\n>From dort\n>>From hier\n");
    const QByteArray second = MailBuilder::plain("zwei\n");
    file.write(first + second);
    file.close();
    RawMail one{{}, path, 0, first.size(), FromQuoting::MboxRd, 1};
    RawMail two{{}, path, first.size(), -1, FromQuoting::None, 2};
    RawMail missing{{}, path + u'x', 0, -1, FromQuoting::None, 3};
    RawMail beyond{{}, path, 10, 1000000, FromQuoting::None, 4};
    RawMail device{{}, QStringLiteral("/dev/zero"), 0, -1, FromQuoting::None, 5};
    MimeWorkerPool pool(options(dir));
    const auto mails = result(pool.parse({one, two, missing, beyond, device}));
    QCOMPARE(mails.size(), 5);
    QCOMPARE(mails[0].text, QStringLiteral("eins\nFrom dort\n>From hier\n"));
    QCOMPARE(mails[1].text, QStringLiteral("zwei\n"));
    for (int i = 2; i < 5; ++i) {
        QVERIFY(mails[i].unreadable);
        QCOMPARE(mails[i].warnings, QList{MailWarning::FileUnreadable});
        QCOMPARE(mails[i].tag, quint64(i) + 1);
    }
}

void MimeWorkerPoolTest::handsLargeAttachmentsOverAsFiles()
{
    QTemporaryDir dir;
    MimeWorkerPool pool(options(dir));
    const QByteArray small(10000, 's');
    QByteArray large(3LL * 1024 * 1024, 'l');
    large[1] = '\0';
    RawMail raw;
    raw.bytes = MailBuilder::head()
        + MailBuilder::multipart("mixed",
            {MailBuilder::part("Content-Type: text/plain", "Hallo"),
             MailBuilder::part("Content-Type: image/png; name=s.png\r\nContent-Transfer-Encoding: base64", small.toBase64()),
             MailBuilder::part("Content-Type: application/pdf; name=l.pdf\r\nContent-Transfer-Encoding: base64", large.toBase64())});
    const auto mails = result(pool.parse({raw}));
    QCOMPARE(mails.size(), 1);
    const auto attachments = mails[0].attachments;
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments[0].content, small);
    QVERIFY(attachments[0].spoolFile.isEmpty());
    QCOMPARE(attachments[1].size, large.size());
    QVERIFY(attachments[1].content.isEmpty());
    QFile file(attachments[1].spoolFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), large);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(file).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void MimeWorkerPoolTest::aMailThatEndsTheWorkerTakesNoNeighbour_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("crash") << QByteArray("X-Stumble: crash\r\n");
    QTest::newRow("endless loop") << QByteArray("X-Stumble: spin\r\n");
    QTest::newRow("memory") << QByteArray("X-Stumble: bloat\r\n");
}

void MimeWorkerPoolTest::aMailThatEndsTheWorkerTakesNoNeighbour()
{
    QFETCH(QByteArray, how);
    QTemporaryDir dir;
    MimeWorkerOptions o = options(dir, QStringLiteral("--stumble"));
    o.wallMs = 600000; // so that only the worker's own limits can have ended it
    MimeWorkerPool pool(o);
    verify(result(pool.parse(numbered(40, how, 17))), 40, 17);
    verify(result(pool.parse(numbered(40))), 40);
}

void MimeWorkerPoolTest::anIdleHangIsEndedByTheWatch()
{
    QTemporaryDir dir;
    MimeWorkerOptions o = options(dir, QStringLiteral("--stumble"));
    o.wallMs = 700;
    MimeWorkerPool pool(o);
    verify(result(pool.parse(numbered(5, "X-Stumble: sleep\r\n", 2))), 5, 2);
}

void MimeWorkerPoolTest::survivesKill9InTheMiddle()
{
    QTemporaryDir dir;
    MimeWorkerPool pool(options(dir));
    QVERIFY(result(pool.parse(numbered(1))).size() == 1);
    const auto future = pool.parse(numbered(4000));
    const qint64 first = pool.workerPids().first();
    QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
    verify(result(future), 4000);
    QVERIFY(pool.workerPids().first() != first);
}

void MimeWorkerPoolTest::saysWhenNoWorkerStarts()
{
    QTemporaryDir dir;
    for (const QString &program : {QStringLiteral("/nonexistent/tresen"), QStringLiteral(MIME_TEST_WORKER)}) {
        MimeWorkerOptions o = options(dir, QStringLiteral("--no-such-mode"));
        o.program = program;
        MimeWorkerPool pool(o);
        const auto future = pool.parse(numbered(3));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20000));
        QVERIFY(!future.result().ok());
        QCOMPARE(future.result().error().code, ErrorCode::Internal);
        QCOMPARE(pool.pending(), 0);
    }
}

void MimeWorkerPoolTest::cleansItsSpool()
{
    QTemporaryDir dir;
    {
        MimeWorkerPool pool(options(dir, QStringLiteral("--stumble")));
        RawMail raw;
        raw.bytes = MailBuilder::head("X-Stumble: crash\r\n")
            + MailBuilder::multipart("mixed", {MailBuilder::part("Content-Type: image/png", QByteArray(400000, 'x'))});
        QVERIFY(result(pool.parse({raw})).first().unreadable);
        const QString spool = dir.path() + u'/' + QDir(dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QCOMPARE(QDir(spool).entryList(QDir::Files), QStringList());
    }
    QVERIFY(QDir(dir.path()).isEmpty());
}

void MimeWorkerPoolTest::cancelsWhatIsLeftWhenDestroyed()
{
    QTemporaryDir dir;
    Future<QList<ParsedMail>> future;
    {
        MimeWorkerPool pool(options(dir));
        future = pool.parse(numbered(2000));
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(MimeWorkerPoolTest)
#include "tst_mimeworkerpool.moc"
