// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingclock.h"

namespace Tresen {

using namespace std::chrono;

WaitingClock::WaitingClock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(minutes{1});
    connect(&m_timer, &QTimer::timeout, this, &WaitingClock::ticked);
    m_timer.start();
}

QString WaitingClock::text(TimePoint since) const
{
    const auto waited = m_clock.now() - since;
    if (waited < minutes{1})
        return tr("now", "a customer began to wait less than a minute ago");
    if (waited < hours{1})
        return tr("%1 min").arg(duration_cast<minutes>(waited).count());
    if (waited < days{1})
        return tr("%1 h").arg(duration_cast<hours>(waited).count());
    return tr("%1 d", "days").arg(duration_cast<days>(waited).count());
}

QString WaitingClock::spoken(TimePoint since) const
{
    const auto waited = m_clock.now() - since;
    if (waited < hours{1})
        return tr("waiting for %n minute(s)", nullptr,
            static_cast<int>(duration_cast<minutes>(waited).count()));
    if (waited < days{1})
        return tr("waiting for %n hour(s)", nullptr,
            static_cast<int>(duration_cast<hours>(waited).count()));
    return tr("waiting for %n day(s)", nullptr,
        static_cast<int>(duration_cast<days>(waited).count()));
}

} // namespace Tresen
