// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start [N] [PROFILE]: from the start of `tresen` to the frame in which its list has rows, with N
// conversations (100,000) in the store, beside the first frame of an empty QML window (with one word in it): alternately, three
// times warm and three times cold; and what both hold in memory (PSS, child processes too) after some
// seconds of rest. Prints the ratios, the command and the medians. The profile is filled when it is
// empty; without one a temporary one is. For a platform with a server: xvfb-run -a bench_start …
//
// Cold means: Linux was told to drop its page cache (root), or at least every file that the two
// programs map and the store's. What the host of a virtual machine has cached stays warm.
#include "timedrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Tresen;

namespace {

constexpr int rounds = 3;
constexpr auto rest = std::chrono::seconds(6);

struct Pair {
    double empty = 0;
    double ours = 0;

    [[nodiscard]] double ratio() const { return empty > 0 ? ours / empty : 0; }
};

QString emptyWindow()
{
    return QStringLiteral(EMPTY_WINDOW);
}

QStringList ours(const QString &profile, std::chrono::seconds stay)
{
    return {QStringLiteral("--profile"), profile, QStringLiteral("--self-test"), QStringLiteral("--self-test-seconds"),
        QString::number(stay.count())};
}

double needed(const std::optional<double> &ms, const char *what)
{
    if (!ms)
        qFatal("%s: the line never came", what);
    return *ms;
}

Pair times(const QString &profile, const std::function<void()> &before)
{
    Pair pair;
    before();
    TimedRun empty(emptyWindow(), {});
    pair.empty = needed(empty.until("first frame"), "empty window");
    before();
    TimedRun full(QStringLiteral(TRESEN), ours(profile, std::chrono::seconds(1)));
    pair.ours = needed(full.until("list filled"), "tresen");
    return pair;
}

Pair memory(const QString &profile, QStringList &mapped)
{
    Pair pair;
    {
        TimedRun empty(emptyWindow(), {});
        needed(empty.until("first frame"), "empty window");
        QThread::sleep(rest.count());
        pair.empty = empty.pss();
        mapped = empty.mappedFiles();
    }
    TimedRun full(QStringLiteral(TRESEN), ours(profile, rest + std::chrono::seconds(2)));
    needed(full.until("list filled"), "tresen");
    std::printf("%s\n", full.line().constData());
    QThread::sleep(rest.count());
    pair.ours = full.pss();
    mapped += full.mappedFiles();
    return pair;
}

/// Tells whether the kernel did it; else every file by itself.
bool dropCaches(const QStringList &files)
{
    sync();
    const int all = open("/proc/sys/vm/drop_caches", O_WRONLY);
    const bool dropped = all >= 0 && write(all, "3", 1) == 1;
    if (all >= 0)
        close(all);
    if (dropped)
        return true;
    for (const QString &name : files) {
        const int file = open(qPrintable(name), O_RDONLY);
        if (file < 0)
            continue;
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
    }
    return false;
}

void print(const char *what, const char *unit, const QList<Pair> &pairs)
{
    QList<double> ratios;
    QList<double> empty;
    QList<double> ours;
    for (const Pair &pair : pairs) {
        ratios.append(pair.ratio());
        empty.append(pair.empty);
        ours.append(pair.ours);
    }
    std::printf("%s: empty window %.0f %s, tresen %.0f %s, ratio, median of %lld: %.2f (wanted: at most 4); %s\n", what,
        median(empty), unit, median(ours), unit, static_cast<long long>(pairs.size()), median(ratios), loadNow().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    choosePlatform();
    const BenchStore store(words);
    const QString profile = store.folder();

    QStringList files;
    QList<Pair> pss;
    for (int round = 0; round < rounds; ++round)
        pss.append(memory(profile, files));
    files.append({profile + QStringLiteral("/tresen.db"), profile + QStringLiteral("/tresen.db-wal")});

    QList<Pair> warm;
    QList<Pair> cold;
    bool wholeCache = false;
    for (int round = 0; round < rounds; ++round)
        warm.append(times(profile, [] {}));
    for (int round = 0; round < rounds; ++round)
        cold.append(times(profile, [&] { wholeCache = dropCaches(files); }));

    std::printf("command: %s; platform %s, renderer %s\n", qUtf8Printable(words.join(u' ')), qgetenv("QT_QPA_PLATFORM").constData(),
        qgetenv("QT_QUICK_BACKEND").constData());
    print("start, warm", "ms", warm);
    print(wholeCache ? "start, cold (page cache dropped)" : "start, cold (the programs' and the store's files dropped)", "ms", cold);
    print("memory at rest (PSS)", "MB", pss);
    return 0;
}
