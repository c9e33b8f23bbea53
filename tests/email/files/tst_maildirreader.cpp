// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maildirreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tresen;

namespace {

void write(const QString &path, const QByteArray &bytes, qint64 mtime = 1793610000)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(mtime), QFileDevice::FileModificationTime));
}

QList<FoundMail> all(MailFileReader &reader, int step)
{
    QList<FoundMail> mails;
    for (;;) {
        const auto batch = reader.next(step);
        if (!batch.ok() || batch->isEmpty())
            return mails;
        if (batch->size() > step)
            return {};
        mails.append(*batch);
    }
}

} // namespace

class MaildirReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFlags_data();
    void readsFlags();
    void readsFolders();
    void readsFiveThousand();
    void saysWhenThereIsNone();
};

void MaildirReaderTest::readsFlags_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MailFlags>("flags");
    QTest::newRow("none") << QStringLiteral("1.M2.host") << MailFlags{};
    QTest::newRow("seen") << QStringLiteral("1.M2.host,S=10:2,S") << MailFlags{.seen = true};
    QTest::newRow("all") << QStringLiteral("1:2,DFPRST")
                         << MailFlags{true, true, true, true, true, true};
    QTest::newRow("windows") << QStringLiteral("1;2,RS") << MailFlags{.seen = true, .answered = true};
    QTest::newRow("keywords") << QStringLiteral("1:2,Sab") << MailFlags{.seen = true};
    QTest::newRow("other info") << QStringLiteral("1:1,S") << MailFlags{};
}

void MaildirReaderTest::readsFlags()
{
    QFETCH(QString, name);
    QTEST(maildirFlags(name), "flags");
}

void MaildirReaderTest::readsFolders()
{
    QTemporaryDir dir;
    const QString root = dir.path();
    write(root + QStringLiteral("/cur/2.b:2,S"), "b");
    write(root + QStringLiteral("/cur/1.a:2,"), "a", 1000000);
    write(root + QStringLiteral("/new/3.c:2,S"), "c");
    write(root + QStringLiteral("/tmp/4.d"), "d");
    write(root + QStringLiteral("/cur/.hidden"), "x");
    write(root + QStringLiteral("/.Gel&APY-scht.2025/cur/5.e:2,T"), "e");
    write(root + QStringLiteral("/Archiv/Alt/cur/6.f"), "f");
    QVERIFY(QFile::link(root, root + QStringLiteral("/Archiv/loop")));
    MaildirReader reader(root);
    QCOMPARE(reader.folders(), (QStringList{QString(), QStringLiteral("Gelöscht/2025"), QStringLiteral("Archiv/Alt")}));
    const auto mails = all(reader, 2);
    QStringList seen;
    for (const FoundMail &mail : mails) {
        QFile file(mail.raw.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen.append(QString::fromLatin1(file.readAll()) + u'@' + mail.folder);
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("a@ b@ c@ e@Gelöscht/2025 f@Archiv/Alt"));
    QCOMPARE(mails[0].time, fromMs(1000000000));
    QVERIFY(!mails[0].flags.seen && mails[1].flags.seen && !mails[2].flags.seen && mails[3].flags.deleted);
    QCOMPARE(reader.progress(), 1.0);
}

void MaildirReaderTest::readsFiveThousand()
{
    QTemporaryDir dir;
    for (int i = 0; i < 5000; ++i)
        write(dir.path() + QStringLiteral("/cur/%1.x:2,S").arg(i, 8, 10, QLatin1Char('0')), QByteArray::number(i));
    MaildirReader reader(dir.path());
    QVERIFY(reader.progress() < 1);
    const auto mails = all(reader, 256);
    QCOMPARE(mails.size(), 5000);
    QVERIFY(std::is_sorted(mails.begin(), mails.end(),
                           [](const FoundMail &a, const FoundMail &b) { return a.raw.path < b.raw.path; }));
}

void MaildirReaderTest::saysWhenThereIsNone()
{
    QTemporaryDir dir;
    for (const QString &path : {dir.path(), dir.path() + QStringLiteral("/missing")}) {
        const auto result = MaildirReader(path).next(10);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(result.error().text.contains(QDir::toNativeSeparators(path)));
    }
}

QTEST_GUILESS_MAIN(MaildirReaderTest)
#include "tst_maildirreader.moc"
