// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace Tresen {

struct SnoozeChoice {
    enum class Kind { LaterToday, Tomorrow, Monday };
    Kind kind = Kind::Tomorrow;
    TimePoint until;

    bool operator==(const SnoozeChoice &) const = default;
};

/// Three hours on (in whole hours, only while that is before 20:00), tomorrow 8:00 and next Monday
/// 8:00 (left out on Sundays, where it is tomorrow). Local times of the zone. Pure.
[[nodiscard]] QList<SnoozeChoice> snoozeChoices(TimePoint now, const QTimeZone &zone);

/// A date and a time as typed, in the locale's short formats or as 2026-11-30 and 14:30; empty when
/// they make no sense or are not after `now`.
[[nodiscard]] std::optional<TimePoint> parseSnooze(const QString &date, const QString &time,
    const QLocale &locale, const QTimeZone &zone, TimePoint now);

} // namespace Tresen
