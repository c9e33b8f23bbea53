// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Tresen {

/// UTC with millisecond resolution; zones exist only at the edge.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] constexpr qint64 toMs(TimePoint t) { return t.time_since_epoch().count(); }
[[nodiscard]] constexpr TimePoint fromMs(qint64 ms) { return TimePoint{std::chrono::milliseconds{ms}}; }
[[nodiscard]] QDateTime toDateTime(TimePoint t); ///< UTC
[[nodiscard]] TimePoint toTimePoint(const QDateTime &t);

/// Where "now" comes from. Always a parameter, so that tests can turn it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override;
};

} // namespace Tresen
