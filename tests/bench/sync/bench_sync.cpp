// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sync [N] [ROUNDS]: `tresenctl sync --once` of a Dovecot mailbox with N invented mails (10,000)
// from nothing, beside mbsync (package isync) pulling the same mailbox into a Maildir, in one call.
// ROUNDS (3) of each, alternating, after one of each that is not counted and fills the server's
// caches. Both sign in on loopback without TLS. Prints seconds, mails per second, CPU seconds of the
// client with its children, the commands and the median of the ratios.
#include "dovecotserver.h"
#include "mailcorpus.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Tresen;

namespace {

struct Measured {
    double wall = 0;
    double cpu = 0;
    qint64 mails = 0;
};

double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("failed: %s %s", qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')));
}

Measured timed(const QString &program, const QStringList &arguments)
{
    QElapsedTimer wall;
    const double before = childSeconds();
    wall.start();
    run(program, arguments);
    return {double(wall.nsecsElapsed()) / 1e9, childSeconds() - before, 0};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// The server tells the file's time as INTERNALDATE; the corpus has it in the name.
void setTimes(const QString &maildir)
{
    QDirIterator it(maildir + QStringLiteral("/cur"), QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        const qint64 second = it.fileName().section(u'.', 0, 0).toLongLong();
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime::fromSecsSinceEpoch(second), QFileDevice::FileModificationTime))
            qFatal("cannot set a file's time");
    }
}

void fill(const DovecotServer &server, int count)
{
    const QString maildir = server.maildir();
    if (MailCorpus().writeMaildir(maildir, count).isEmpty())
        qFatal("the mails could not be written");
    setTimes(maildir);
    if (getuid() == 0)
        run(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("--reference=") + maildir, maildir});
}

qint64 filesIn(const QString &folder)
{
    qint64 count = 0;
    for (QDirIterator it(folder, QDir::Files); it.hasNext(); it.next())
        ++count;
    return count;
}

Measured pullWithMbsync(const DovecotServer &server)
{
    QTemporaryDir folder;
    const ServerAddress address = server.address(Security::None);
    const QByteArray base = folder.path().toLocal8Bit();
    write(folder.filePath(QStringLiteral("rc")),
        "FSync no\n\nIMAPStore far\nHost " + address.host.toLatin1() + "\nPort " + QByteArray::number(address.port)
            + "\nUser " + server.user().toLatin1() + "\nPass " + server.password().toLatin1()
            + "\nSSLType None\nAuthMechs LOGIN\nPipelineDepth 50\n\nMaildirStore near\nInbox " + base + "/INBOX\nPath "
            + base + "/\n\nChannel all\nFar :far:INBOX\nNear :near:\nCreate Near\nSync Pull\nSyncState *\n");
    Measured measured = timed(QStringLiteral("mbsync"),
        {QStringLiteral("-q"), QStringLiteral("-c"), folder.filePath(QStringLiteral("rc")), QStringLiteral("all")});
    measured.mails = filesIn(folder.filePath(QStringLiteral("INBOX/cur"))) + filesIn(folder.filePath(QStringLiteral("INBOX/new")));
    return measured;
}

qint64 messagesIn(const QString &profile)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2((profile + QStringLiteral("/tresen.db")).toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(db, "SELECT count(*) FROM message", -1, &statement, nullptr);
    const qint64 count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return count;
}

Measured syncOnce(const DovecotServer &server)
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(QStringLiteral("profile"));
    const QStringList place{QStringLiteral("--profile"), profile, QStringLiteral("--secrets"), folder.filePath(QStringLiteral("secrets"))};
    const ServerAddress address = server.address(Security::None);
    const QStringList add{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("email"),
        QStringLiteral("support@tresen.example"), QStringLiteral("--imap"),
        address.host + u':' + QString::number(address.port), QStringLiteral("--imap-security"), QStringLiteral("none"),
        QStringLiteral("--smtp"), QStringLiteral("127.0.0.1:9"), QStringLiteral("--smtp-security"), QStringLiteral("none"),
        QStringLiteral("--user"), server.user(), QStringLiteral("--no-test")};
    run(QStringLiteral(TRESENCTL), add + place, server.password().toUtf8());
    Measured measured = timed(QStringLiteral(TRESENCTL), QStringList{QStringLiteral("sync"), QStringLiteral("--once")} + place);
    measured.mails = messagesIn(profile);
    return measured;
}

void print(const char *who, const Measured &measured)
{
    std::printf("%s: %lld mails in %.1f s, %.0f/s wall, %.1f s CPU; ", who, static_cast<long long>(measured.mails),
        measured.wall, double(measured.mails) / measured.wall, measured.cpu);
}

double round(const DovecotServer &server, int expected)
{
    const Measured theirs = pullWithMbsync(server);
    const Measured ours = syncOnce(server);
    print("mbsync", theirs);
    print("sync --once", ours);
    std::printf("ratio %.2f\n", ours.wall / theirs.wall);
    std::fflush(stdout);
    if (theirs.mails != expected || ours.mails != expected)
        qFatal("%d mails were expected", expected);
    return ours.wall / theirs.wall;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1, QStringLiteral("10000")).toInt();
    const int rounds = std::max(1, words.value(2, QStringLiteral("3")).toInt());
    DovecotServer server;
    fill(server, count);
    if (!server.start())
        qFatal("%s", qUtf8Printable(server.problem()));
    std::printf("not counted: ");
    round(server, count);
    QList<double> ratios;
    for (int i = 0; i < rounds; ++i)
        ratios.append(round(server, count));
    std::sort(ratios.begin(), ratios.end());
    std::printf("commands: %s; mbsync -q -c RC all; tresenctl sync --once --profile DIR --secrets DIR\n"
                "ratio to mbsync's time, median of %d: %.2f (wanted: at most 2.00)\n",
        qUtf8Printable(words.join(u' ')), rounds, ratios.at(ratios.size() / 2));
    return 0;
}
