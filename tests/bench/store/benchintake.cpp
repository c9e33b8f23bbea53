// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_intake [--rounds N] [--count N] [messages.tsv]
// Mails per second through IntakeStore.accept (folding, threading, contacts, events, index, all on)
// beside a bare external-content FTS5 insert of the same texts at synchronous=NORMAL. The file
// has id, conversation, time, sender, subject, body separated by tabs, U+001F for a line break.
#include "sqlitestore.h"
#include "storevalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <deque>

using namespace Tresen;

namespace {

struct Text {
    QByteArray conversation;
    qint64 at = 0;
    QByteArray sender;
    QByteArray subject;
    QByteArray body;
};

struct Measured {
    double perSecond = 0;
    double perCpuSecond = 0;
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

QList<Text> readTexts(const QString &path, int count)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd() && texts.size() < count) {
        const auto columns = file.readLine().trimmed().split('\t');
        if (columns.size() >= 6) {
            auto body = columns.at(5);
            texts.append({columns.at(1), columns.at(2).toLongLong() * 1000, columns.at(3), columns.at(4), body.replace('\x1f', '\n')});
        }
    }
    return texts;
}

/// Without a file: sentences of words that follow a steep distribution, as words do.
QList<Text> makeTexts(int count)
{
    quint64 state = 1;
    const auto next = [&state](quint64 below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33) % below;
    };
    const auto word = [&next] {
        const quint64 rank = next(next(20'000) + 1);
        QByteArray out;
        for (quint64 n = rank + 30; n > 0; n /= 20)
            out += "bcdfghklmnprstvwxzaeiou"[n % 20], out += "aeiou"[n % 5];
        return out;
    };
    QList<Text> texts;
    for (int i = 0; i < count; ++i) {
        Text text{QByteArray::number(next(quint64(i / 3 + 1))), 1'600'000'000'000 + qint64(i) * 900'000,
            "k" + QByteArray::number(next(20'000)) + "@kunde.example", word() + ' ' + word(), {}};
        while (text.body.size() < 1'150)
            text.body += word() + ' ';
        texts.append(text);
    }
    return texts;
}

void run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
}

Measured bareIndex(const QList<Text> &texts)
{
    QTemporaryDir folder;
    sqlite3 *db = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("bare.db")).toUtf8().constData(), &db);
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY;"
            "CREATE TABLE message(id INTEGER PRIMARY KEY, conv INTEGER, ts INTEGER, sender TEXT, subject TEXT, body TEXT);"
            "CREATE INDEX m_conv ON message(conv, ts);"
            "CREATE VIRTUAL TABLE fts USING fts5(sender, subject, body, content='message', content_rowid='id',"
            "tokenize=\"unicode61 remove_diacritics 2\")");
    sqlite3_stmt *row = nullptr;
    sqlite3_stmt *words = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO message VALUES(?,?,?,?,?,?)", -1, &row, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO fts(rowid, sender, subject, body) VALUES(?,?,?,?)", -1, &words, nullptr);
    const auto bind = [](sqlite3_stmt *statement, int at, const QByteArray &text) {
        sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_STATIC);
    };
    const double cpu = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    run(db, "BEGIN");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto &text = texts.at(i);
        sqlite3_bind_int64(row, 1, i + 1);
        sqlite3_bind_int64(row, 2, text.conversation.toLongLong());
        sqlite3_bind_int64(row, 3, text.at);
        sqlite3_bind_int64(words, 1, i + 1);
        int at = 4;
        for (const auto *column : {&text.sender, &text.subject, &text.body}) {
            bind(row, at, *column);
            bind(words, at - 2, *column);
            ++at;
        }
        sqlite3_step(row);
        sqlite3_reset(row);
        sqlite3_step(words);
        sqlite3_reset(words);
        if (i % 10'000 == 9'999)
            run(db, "COMMIT; BEGIN");
    }
    run(db, "COMMIT");
    const Measured measured{double(texts.size()) * 1000 / double(wall.elapsed()), double(texts.size()) / (cpuSeconds() - cpu)};
    sqlite3_finalize(row);
    sqlite3_finalize(words);
    sqlite3_close(db);
    return measured;
}

IncomingMessage mailOf(const Text &text, qsizetype number)
{
    auto mail = mailFrom(QString::fromUtf8(text.sender), QStringLiteral("m%1@corpus.example").arg(number),
        fromMs(text.at), QString::fromUtf8(text.subject), QString::fromUtf8(text.body));
    mail.references = {QStringLiteral("thread%1@corpus.example").arg(QString::fromLatin1(text.conversation))};
    mail.seen = true;
    return mail;
}

Measured intake(const QList<Text> &texts)
{
    constexpr qsizetype batchSize = 1'000;
    QTemporaryDir folder;
    const SystemClock clock;
    const auto store = std::move(SqliteStore::open(folder.path(), clock)).value();
    const auto account = valueOf(store->commands().commit({SaveAccount{}}, {})).created.first();
    const double cpu = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    std::deque<Future<Accepted>> pending;
    for (qsizetype at = 0; at < texts.size(); at += batchSize) {
        QList<PreparedMessage> prepared;
        for (qsizetype i = at; i < std::min(at + batchSize, texts.size()); ++i)
            prepared.append(prepare(mailOf(texts.at(i), i)));
        IntakeBatch batch;
        batch.account = AccountId{account};
        batch.cause = {CauseKind::Import};
        batch.history = true;
        batch.durable = false;
        pending.push_back(store->intake().accept(batch, prepared));
        // As the import does: fold ahead of the writer, but not without bound.
        if (pending.size() > 2) {
            valueOf(pending.front());
            pending.pop_front();
        }
    }
    for (const auto &future : pending)
        valueOf(future);
    return {double(texts.size()) * 1000 / double(wall.elapsed()), double(texts.size()) / (cpuSeconds() - cpu)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    auto arguments = app.arguments().mid(1);
    const auto option = [&arguments](const QString &name, int fallback) {
        const auto at = arguments.indexOf(name);
        if (at < 0)
            return fallback;
        const int value = arguments.value(at + 1).toInt();
        arguments.remove(at, 2);
        return value;
    };
    const int rounds = option(QStringLiteral("--rounds"), 3);
    const int count = option(QStringLiteral("--count"), 100'000);
    const auto texts = arguments.isEmpty() ? makeTexts(count) : readTexts(arguments.first(), count);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto bare = bareIndex(texts);
        const auto ours = intake(texts);
        ratios.append(ours.perSecond / bare.perSecond);
        std::printf("%lld mails: bare index %.0f/s (%.0f per CPU second), intake %.0f/s (%.0f per CPU second), ratio %.2f (CPU %.2f)\n",
            static_cast<long long>(texts.size()), bare.perSecond, bare.perCpuSecond, ours.perSecond, ours.perCpuSecond,
            ratios.last(), ours.perCpuSecond / bare.perCpuSecond);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("%s: median ratio of %d: %.2f\n", qPrintable(app.arguments().join(u' ')), rounds, ratios.at(ratios.size() / 2));
    return 0;
}
