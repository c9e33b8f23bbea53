// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"
#include "storevalues.h"
#include "tempstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <random>

using namespace Tresen;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

IncomingMessage mailNumber(int n, TimePoint at)
{
    auto mail = mailFrom(QStringLiteral("k%1@x.example").arg(n % 20), QStringLiteral("k%1@x.example").arg(n), at);
    if (n > 3)
        mail.inReplyTo = QStringLiteral("k%1@x.example").arg(n - 3);
    return mail;
}

/// The child: takes mail in until it is killed and says after each commit up to where.
int fill(const QString &profile, AccountId account, int from)
{
    const SystemClock clock;
    const auto store = std::move(SqliteStore::open(profile, clock)).value();
    for (int n = from;; n += 5) {
        IntakeBatch batch;
        batch.account = account;
        QList<IncomingMessage> mails;
        for (int i = n; i < n + 5; ++i)
            mails.append(mailNumber(i, clock.now()));
        valueOf(store->intake().accept(batch, preparedAll(mails)));
        say(QByteArray::number(n + 5) + '\n');
    }
}

/// The child under strace: one commit between two marks.
int commitOnce(const QString &profile)
{
    const SystemClock clock;
    const auto store = std::move(SqliteStore::open(profile, clock)).value();
    valueOf(store->directory().directory());
    say("BEFORE\n");
    valueOf(store->commands().commit({SaveSetting{QStringLiteral("durable"), 1}}, {}));
    say("AFTER\n");
    return 0;
}

/// The child under strace: contents between two marks.
int storeContents(const QString &profile, int count)
{
    const SystemClock clock;
    const auto store = std::move(SqliteStore::open(profile, clock)).value();
    QList<NewContent> contents;
    for (int i = 0; i < count; ++i)
        contents.append({"content " + QByteArray::number(i), {}});
    say("BEFORE\n");
    const auto hashes = valueOf(store->attachments().takeAll(contents));
    say("AFTER\n");
    return hashes.size() == count ? 0 : 1;
}

QString traceOf(const QString &profile, const QString &calls, const QStringList &arguments)
{
    const auto trace = profile + QStringLiteral("/trace.txt");
    QProcess child;
    child.start(QStringLiteral("strace"), QStringList{QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-e"),
        QStringLiteral("trace=") + calls, QStringLiteral("-o"), trace, QCoreApplication::applicationFilePath()} + arguments);
    QFile file(trace);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(file.readAll());
    const auto before = text.indexOf(QStringLiteral("\"BEFORE"));
    const auto after = text.indexOf(QStringLiteral("\"AFTER"));
    return before > 0 && after > before ? text.mid(before, after - before) : QString();
}

} // namespace

class SqliteCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingAcknowledged();
    void syncsBeforeItPromises();
    void syncsContentsAndTheirNames_data();
    void syncsContentsAndTheirNames();
};

void SqliteCrash::keepsEverythingAcknowledged()
{
    TempStore temp;
    const auto account = temp.account();
    std::mt19937 random(soakSeed());
    int next = 0;
    for (int round = 0; round < soakCount(30); ++round) {
        temp.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), temp.profile(), account.toString(), QString::number(next)});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead(30'000));
        QTest::qWait(int(random() % 300));
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto lines = child.readAllStandardOutput().split('\n');
        const int acknowledged = lines.at(lines.size() - 2).toInt();
        temp.reopen();
        QCOMPARE(valueOf(temp.store().maintenance().health(true)).problems, QStringList());
        const auto messages = valueOf(temp.store().maintenance().health(false)).messages;
        QVERIFY2(messages >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(messages).arg(acknowledged)));
        QCOMPARE(messages % 5, 0); // whole batches only
        const auto open = valueOf(temp.store().conversations().list({}, {}, 100'000)).rows.size();
        QCOMPARE(valueOf(temp.store().conversations().counts({})).open, int(open));
        SearchRequest request;
        request.text = QStringLiteral("paket");
        QCOMPARE(valueOf(temp.store().conversations().search(request)).total, int(std::min<qint64>(messages, 1'000)));
        next = int(messages);
    }
}

void SqliteCrash::syncsBeforeItPromises()
{
    TempStore temp;
    temp.close();
    const auto text = traceOf(temp.profile(), QStringLiteral("fdatasync,fsync,write"), {QStringLiteral("--commit"), temp.profile()});
    QVERIFY(!text.isEmpty());
    const QRegularExpression sync(QStringLiteral("f(data)?sync\\(\\d+<[^>]*tresen\\.db-wal>\\)"));
    QVERIFY2(sync.match(text).hasMatch(), qPrintable(text));
}

void SqliteCrash::syncsContentsAndTheirNames_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("some") << 5;
    QTest::newRow("many") << 300;
}

void SqliteCrash::syncsContentsAndTheirNames()
{
    QFETCH(const int, count);
    TempStore temp;
    temp.close();
    const auto text = traceOf(temp.profile(), QStringLiteral("fdatasync,fsync,syncfs,write,linkat,rename"),
        {QStringLiteral("--contents"), temp.profile(), QString::number(count)});
    QVERIFY(!text.isEmpty());
    // strace splits a call that another thread interrupts and pads the end: "<... fsync resumed>)    = 0".
    static const QRegularExpression synced(QStringLiteral("sync.*\\)\\s+= 0"));
    // Each name comes after a sync of everything that was written, and is synced itself.
    bool written = false;
    bool named = false;
    int names = 0;
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (synced.match(line).hasMatch()) {
            written = false;
            named = false;
        } else if (line.contains(QStringLiteral("write(")) && line.contains(QStringLiteral("\"content "))) {
            written = true;
        } else if (line.contains(QStringLiteral("linkat(")) || line.contains(QStringLiteral("rename("))) {
            QVERIFY2(!written, qPrintable(line));
            named = true;
            ++names;
        }
    }
    QVERIFY(!written && !named);
    QCOMPARE(names, count);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--fill"))
        return fill(arguments.at(2), AccountId::fromString(arguments.at(3)), arguments.at(4).toInt());
    if (arguments.value(1) == QStringLiteral("--commit"))
        return commitOnce(arguments.at(2));
    if (arguments.value(1) == QStringLiteral("--contents"))
        return storeContents(arguments.at(2), arguments.at(3).toInt());
    SqliteCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "sqlitecrash.moc"
