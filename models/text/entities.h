// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textrange.h"

#include <QList>
#include <QStringView>

namespace Tresen {

/// Addresses with http, https or mailto in a plain text, in order. Punctuation that ends the
/// sentence is no part of them. Other schemes are never links.
[[nodiscard]] QList<TextRange> findLinks(QStringView text);

/// What looks like an order number, in order: "#48213", "ERR-1234", "R-2026-00123". The shop
/// decides whether there is such an order.
[[nodiscard]] QList<TextRange> findOrderNumbers(QStringView text);

} // namespace Tresen
