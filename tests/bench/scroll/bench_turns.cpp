// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_turns SECONDS MAILDIR [PROFILE]: the window stands open on a profile (a fresh one) for that many
// seconds while `tresenctl import maildir` runs beside it, three times. Prints the main thread's longest
// turn, with what it computed itself and which event it was, the command and the median. A turn is what
// one feels: how long until an event that was just posted is handled.
#include "timedrun.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Tresen;

namespace {

constexpr int rounds = 3;

double longestTurn(const QByteArray &line)
{
    const QByteArray begin("longest turn ");
    return line.mid(line.indexOf(begin) + begin.size()).split(' ').value(0).toDouble();
}

double measure(const QString &profile, const QString &maildir, const QString &seconds)
{
    QTemporaryDir made;
    const QString folder = profile.isEmpty() ? made.path() : profile;
    TimedRun window(QStringLiteral(TRESEN), {QStringLiteral("--profile"), folder, QStringLiteral("--self-test"),
                                                QStringLiteral("--self-test-view"), QStringLiteral("unassigned"),
                                                QStringLiteral("--self-test-seconds"), seconds});
    if (!window.until("list filled"))
        qFatal("the window did not open");
    TimedRun import(QStringLiteral(TRESENCTL),
        {QStringLiteral("import"), QStringLiteral("maildir"), maildir, QStringLiteral("--profile"), folder, QStringLiteral("--secrets"),
            folder + QStringLiteral("/secrets")});
    // An import that is still at it when the window goes was beside it all the time.
    const auto ended = window.until("main thread:");
    if (!ended)
        qFatal("the window did not say how it was");
    std::printf("%s; %s\n", window.line().constData(), loadNow().constData());
    std::fflush(stdout);
    return longestTurn(window.line());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fputs("bench_turns SECONDS MAILDIR [PROFILE]\n", stderr);
        return 2;
    }
    choosePlatform();
    QList<double> turns;
    for (int round = 0; round < rounds; ++round)
        turns.append(measure(words.value(3), words.at(2), words.at(1)));
    std::printf("command: %s; platform %s, renderer %s\nlongest turn beside an import, median of %d: %.1f ms (wanted: at most 50)\n",
        qUtf8Printable(words.join(u' ')), qgetenv("QT_QPA_PLATFORM").constData(), qgetenv("QT_QUICK_BACKEND").constData(), rounds,
        median(turns));
    return 0;
}
