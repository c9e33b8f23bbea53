// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"
#include "money.h"

#include <QStringView>

#include <optional>

namespace Tresen {

// Values as people and shops write them. Pure.

/// "1.284,60 €", "1,284.60", "12", "-3,5". The last separator followed by one or two digits is the
/// decimal one.
[[nodiscard]] std::optional<qint64> minorUnits(QStringView text);
/// ISO 8601, "27.10.2026", "27.10.26 14:05", "2026-10-27 14:05:00"; without a zone it is local time.
[[nodiscard]] std::optional<TimePoint> shopTime(QStringView text);
/// German and English words of the common shops; unknown ones are Open.
[[nodiscard]] OrderState orderState(QStringView text);
[[nodiscard]] PaymentState paymentState(QStringView text);
/// A link for following the parcel at a known carrier; empty for others.
[[nodiscard]] QString trackingLink(QStringView carrier, const QString &number);

} // namespace Tresen
