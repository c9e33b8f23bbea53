// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [N] [MAILDIR]: `tresenctl import maildir` of N mails (10,000), everything on, beside a
// bare external-content FTS5 insert of the same texts (sender, subject, body) at synchronous=NORMAL
// without prefix index, in one call, three times. Prints mails per second by the wall clock and by CPU
// time (all processes of the import), the ratios, the command, and the median of three. Without a
// Maildir the mails are invented.
#include "mailcorpus.h"
#include "maildirreader.h"
#include "mimeworker.h"
#include "mimeworkerpool.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>

using namespace Tresen;

namespace {

constexpr int perCommit = 1000; ///< as many as the import has in a batch

struct Text {
    QByteArray sender;
    QByteArray subject;
    QByteArray body;
};

struct Measured {
    double wall = 0;
    double cpu = 0;
};

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QList<Text> textsOf(const QList<RawMail> &mails)
{
    QTemporaryDir spool;
    MimeWorkerOptions options;
    options.spoolRoot = spool.path();
    MimeWorkerPool pool(options);
    QList<Text> texts;
    QEventLoop loop;
    pool.parse(mails).then(&pool, [&](const Result<QList<ParsedMail>> &parsed) {
        for (const ParsedMail &mail : parsed ? *parsed : QList<ParsedMail>()) {
            const MailAddress from = mail.from.value(0);
            texts.append({(from.name + u' ' + from.address).toUtf8(), mail.subject.toUtf8(), mail.text.toUtf8()});
        }
        loop.quit();
    });
    loop.exec();
    return texts;
}

void execute(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
}

void insert(sqlite3 *db, sqlite3_stmt *statement, qint64 id, const Text &text)
{
    sqlite3_bind_int64(statement, 1, id);
    int column = 2;
    for (const QByteArray &value : {text.sender, text.subject, text.body})
        sqlite3_bind_text(statement, column++, value.constData(), int(value.size()), SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_reset(statement);
}

Measured bareInsert(const QList<Text> &texts)
{
    QTemporaryDir folder;
    sqlite3 *db = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("bare.db")).toUtf8().constData(), &db);
    execute(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; "
                "CREATE TABLE message(id INTEGER PRIMARY KEY, sender TEXT, subject TEXT, body TEXT); "
                "CREATE VIRTUAL TABLE fts USING fts5(sender, subject, body, content='message', content_rowid='id', "
                "tokenize='unicode61 remove_diacritics 2')");
    std::array<sqlite3_stmt *, 2> statements{};
    sqlite3_prepare_v2(db, "INSERT INTO message VALUES(?, ?, ?, ?)", -1, &statements[0], nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO fts(rowid, sender, subject, body) VALUES(?, ?, ?, ?)", -1, &statements[1], nullptr);
    QElapsedTimer wall;
    wall.start();
    const double before = cpuSeconds(RUSAGE_SELF);
    execute(db, "BEGIN");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (sqlite3_stmt *statement : statements)
            insert(db, statement, i + 1, texts[i]);
        if ((i + 1) % perCommit == 0)
            execute(db, "COMMIT; BEGIN");
    }
    execute(db, "COMMIT");
    const Measured measured{double(wall.nsecsElapsed()) / 1e9, cpuSeconds(RUSAGE_SELF) - before};
    for (sqlite3_stmt *statement : statements)
        sqlite3_finalize(statement);
    sqlite3_close(db);
    return measured;
}

Measured importMaildir(const QString &maildir, const QString &folderName)
{
    const QDir folder(folderName);
    QElapsedTimer wall;
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    wall.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(TRESENCTL), {QStringLiteral("import"), QStringLiteral("maildir"), maildir,
        QStringLiteral("--profile"), folder.filePath(QStringLiteral("profile")), QStringLiteral("--secrets"),
        folder.filePath(QStringLiteral("secrets"))});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the import failed");
    return {double(wall.nsecsElapsed()) / 1e9, cpuSeconds(RUSAGE_CHILDREN) - before};
}

QList<RawMail> mailsIn(const QString &maildir)
{
    QList<RawMail> mails;
    MaildirReader reader(maildir);
    for (auto found = reader.next(perCommit); found && !found->isEmpty(); found = reader.next(perCommit)) {
        for (const FoundMail &mail : *found)
            mails.append(mail.raw);
    }
    return mails;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0)
        return runMimeWorker(argc, argv);
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1, QStringLiteral("10000")).toInt();
    QTemporaryDir made;
    QString maildir = words.value(2);
    if (maildir.isEmpty()) {
        maildir = made.filePath(QStringLiteral("Maildir"));
        if (MailCorpus().writeMaildir(maildir, count).isEmpty())
            qFatal("the mails could not be written");
    }
    const QList<Text> texts = textsOf(mailsIn(maildir));
    const auto rate = [&texts](double seconds) { return double(texts.size()) / seconds; };
    std::array<double, 3> ratios{};
    std::array<QTemporaryDir, 3> folders; // until the end: ext4 is slow at making files where many were just removed
    for (size_t i = 0; i < ratios.size(); ++i) {
        const Measured bare = bareInsert(texts);
        const Measured ours = importMaildir(maildir, folders[i].path());
        ratios[i] = bare.wall / ours.wall;
        std::printf("%lld mails: import %.0f/s wall, %.0f/s CPU; bare FTS5 %.0f/s wall, %.0f/s CPU; ratio %.2f wall, %.2f CPU\n",
            static_cast<long long>(texts.size()), rate(ours.wall), rate(ours.cpu), rate(bare.wall), rate(bare.cpu), ratios[i],
            bare.cpu / ours.cpu);
        std::fflush(stdout);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("command: %s\nratio to a bare FTS5 insert, wall, median of three: %.2f (wanted: at least 0.30)\n",
        qUtf8Printable(words.join(u' ')), ratios[1]);
    return 0;
}
