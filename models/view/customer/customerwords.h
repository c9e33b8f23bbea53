// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "order.h"

#include <QVariantMap>

namespace Tresen {

// The words of the customer panel. Pure besides the translator.

/// {kind, icon, text, label, verified}
[[nodiscard]] QVariantMap identityItem(const Identity &identity);
/// {id, number, date, total, state, tone, icon, payment, carrier, tracking, trackingUrl, lines}
[[nodiscard]] QVariantMap orderItem(const Order &order, TimePoint now);
/// Turnover over all orders that were not cancelled, one sum for each currency.
[[nodiscard]] QString turnoverText(const QList<Order> &orders);
/// The country's own name: "DE" → "Deutschland".
[[nodiscard]] QString countryText(const QString &code);
/// The language's own name: "de" → "Deutsch".
[[nodiscard]] QString languageText(const QString &code);

} // namespace Tresen
