// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scroll [N] [PROFILE]: the real window with N conversations (100,000) in the store scrolls the
// list of the resolved ones for some seconds, as two fingers on a pad do, beside a bare ListView with
// a million rows: at 37 and at 400 pixels per frame, three times each. Prints how the frames came, the
// main thread's longest turn, the ratio of computing per frame, the command and the medians.
//
// The software renderer draws on the main thread; where no screen gives the beat (offscreen, Xvfb), Qt's
// own timer does, so the time between frames is what a frame costs or that timer, whichever is longer.
#include "timedrun.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Tresen;

namespace {

constexpr int rounds = 3;
constexpr int seconds = 6;

/// The number that stands before that word.
double numberBefore(const QByteArray &line, const QByteArray &word)
{
    const QList<QByteArray> before = line.left(line.indexOf(word)).simplified().split(' ');
    return before.isEmpty() ? 0 : before.constLast().toDouble();
}

QByteArray lineOf(const QString &program, const QStringList &arguments, const QByteArray &beginning)
{
    TimedRun run(program, arguments);
    while (run.until({})) {
        std::printf("%s\n", run.line().constData());
        if (run.line().startsWith(beginning))
            return run.line();
    }
    qFatal("%s: the line never came", qPrintable(program));
}

void measure(const QString &profile, int step)
{
    const QString pixels = QString::number(step);
    const QString stay = QString::number(seconds);
    QList<double> smooth;
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bare = lineOf(QStringLiteral(BARE_LIST), {pixels, stay}, "frames");
        const QByteArray ours = lineOf(QStringLiteral(TRESEN),
            {QStringLiteral("--profile"), profile, QStringLiteral("--self-test"), QStringLiteral("--self-test-view"),
                QStringLiteral("resolved"), QStringLiteral("--self-test-scroll"), pixels, QStringLiteral("--self-test-seconds"), stay},
            "frames");
        smooth.append(numberBefore(ours, "% within"));
        ratios.append(numberBefore(ours, "ms computing") / numberBefore(bare, "ms computing"));
    }
    std::printf("%d pixels per frame, median of %d: %.2f %% of frames within 16.7 ms (wanted: 99), %.2f x a bare list's "
                "computing per frame (wanted: at most 2); %s\n\n",
        step, rounds, median(smooth), median(ratios), loadNow().constData());
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
    std::printf("command: %s; platform %s, renderer %s, no screen's beat\n", qUtf8Printable(words.join(u' ')),
        qgetenv("QT_QPA_PLATFORM").constData(), qgetenv("QT_QUICK_BACKEND").constData());
    for (const int step : {37, 400})
        measure(profile, step);
    return 0;
}
