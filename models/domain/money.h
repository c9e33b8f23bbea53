// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tresen {

/// An amount in minor units (cents) with its ISO 4217 code. Never a double.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("EUR");

    bool operator==(const Money &) const = default;
};

} // namespace Tresen
