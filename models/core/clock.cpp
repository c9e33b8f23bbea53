// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace Tresen {

QDateTime toDateTime(TimePoint t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
}

TimePoint toTimePoint(const QDateTime &t)
{
    return fromMs(t.toMSecsSinceEpoch());
}

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace Tresen
