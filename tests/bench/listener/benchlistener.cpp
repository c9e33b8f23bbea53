// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_listener [sockets] [seconds] [messages a second]: memory a socket and round trip of an echo
// through the Listener, owner's event loop included, beside a bare Beast echo in the same call. Each
// server is a process of its own; the load comes from this one. Then ten chats beside as many
// connections that say half a head for ever. Linux only.
#include "bareecho.h"
#include "listener.h"
#include "pacedload.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <sys/resource.h>

using namespace Tresen;

namespace {

int runListenerEcho(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Listener listener;
    ListenerSettings settings;
    settings.limits.connectionsPerAddress = settings.limits.connections;
    settings.limits.requestsPerMinute = 1'000'000;
    settings.limits.headerTime = std::chrono::minutes(5); // or the halves would be gone too soon
    QObject::connect(&listener, &Listener::received, &listener,
        [&](SocketId socket, const QByteArray &text) { listener.send(socket, text); });
    const Status started = listener.start(settings, [](const RequestHead &) {
        Verdict verdict;
        verdict.kind = Verdict::Kind::Upgrade;
        return verdict;
    });
    if (!started)
        return 1;
    std::printf("%u\n", unsigned(listener.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

LoadFigures measure(const QString &server, int sockets, double seconds, int rate, int halves = 0)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {server});
    if (!process.waitForReadyRead(5000))
        return {};
    const auto port = quint16(process.readLine().trimmed().toUInt());
    const LoadFigures figures = runLoad(port, process.processId(), sockets, seconds, rate, halves);
    process.kill();
    process.waitForFinished();
    return figures;
}

void print(const char *name, const LoadFigures &figures)
{
    std::printf("%-10s %6d sockets in %5.1f s  %6.2f kB a socket  %7lld answers, %lld missing  "
                "p50 %.3f ms  p99 %.3f ms  worst %.1f ms\n",
        name, figures.opened, figures.openSeconds,
        double(figures.serverBytes) / 1024 / std::max(1, figures.opened), figures.answered, figures.missing,
        figures.medianMs, figures.p99Ms, figures.worstMs);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (argc > 1 && qstrcmp(argv[1], "bare") == 0)
        return runBareEcho();
    if (argc > 1 && qstrcmp(argv[1], "listener") == 0)
        return runListenerEcho(argc, argv);
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int sockets = arguments.value(1, QStringLiteral("10000")).toInt();
    const double seconds = arguments.value(2, QStringLiteral("10")).toDouble();
    const int rate = arguments.value(3, QStringLiteral("1000")).toInt();
    const LoadFigures bare = measure(QStringLiteral("bare"), sockets, seconds, rate);
    print("bare", bare);
    const LoadFigures ours = measure(QStringLiteral("listener"), sockets, seconds, rate);
    print("listener", ours);
    if (bare.p99Ms > 0 && bare.serverBytes > 0) {
        std::printf("listener / bare: memory %.2f, p99 %.2f\n",
            double(ours.serverBytes) / double(bare.serverBytes), ours.p99Ms / bare.p99Ms);
    }
    print("half-open", measure(QStringLiteral("listener"), 10, seconds, std::min(rate, 100), sockets));
    return 0;
}
