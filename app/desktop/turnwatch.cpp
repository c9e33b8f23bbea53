// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnwatch.h"

#include "logging.h"
#include "threadtime.h"

#include <QEvent>
#include <QMetaEnum>

namespace Tresen {

using namespace std::chrono_literals;

namespace {

constexpr auto knockEvery = 3ms;
constexpr double tooLongMs = 50;

} // namespace

void Knocker::start()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, [this] {
        if (m_waiting)
            return;
        m_waiting = true;
        Q_EMIT knocked(monotonicNs());
    });
    m_timer.start(knockEvery);
}

TurnWatch::TurnWatch(QObject *parent)
    : QObject(parent)
    , m_knocker(new Knocker)
{
    Knocker *knocker = m_knocker.get();
    knocker->moveToThread(&m_thread);
    connect(knocker, &Knocker::knocked, this, &TurnWatch::open);
    connect(&m_thread, &QThread::started, knocker, &Knocker::start);
    // On its own thread, or its timer would be stopped from a foreign one.
    connect(&m_thread, &QThread::finished, knocker, [this] { m_knocker.reset(); }, Qt::DirectConnection);
    m_thread.start(QThread::TimeCriticalPriority);
}

TurnWatch::~TurnWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void TurnWatch::reset()
{
    m_longest = {};
    m_tooLong = 0;
}

void TurnWatch::open(qint64 atNs)
{
    const LongTurn turn{double(monotonicNs() - atNs) / 1e6, threadCpuMs() - m_cpuBefore};
    m_cpuBefore += turn.cpuMs;
    QMetaObject::invokeMethod(m_knocker.get(), &Knocker::answered, Qt::QueuedConnection);
    if (turn.ms > m_longest.ms)
        m_longest = turn;
    if (turn.ms > tooLongMs) {
        ++m_tooLong;
        qCInfo(lcApp) << "the main thread was away for" << turn.ms << "ms, computing for" << turn.cpuMs;
    }
}

void WatchedApplication::watch()
{
    m_longest = {};
    m_source.clear();
    m_watching = true;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0)
        return QGuiApplication::notify(receiver, event);
    const char *name = receiver->metaObject()->className(); // it may be gone afterwards
    const QEvent::Type type = event->type();
    const double cpu = threadCpuMs();
    const qint64 start = monotonicNs();
    ++m_depth;
    const bool done = QGuiApplication::notify(receiver, event);
    --m_depth;
    const LongTurn turn{double(monotonicNs() - start) / 1e6, threadCpuMs() - cpu};
    if (turn.ms > m_longest.ms) {
        m_longest = turn;
        const char *what = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_source = QStringLiteral("%1 to %2").arg(QLatin1String(what ? what : "an event"), QLatin1String(name));
    }
    return done;
}

} // namespace Tresen
