// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "tablefile.h"

namespace Tresen {

/// What a file held, ready to be committed, and what of it made no sense (row by row, in words).
struct ShopFile {
    QList<Change> changes; ///< SaveContact or SaveOrder
    QStringList problems;
};

/// Customers: name (or first and last name), e-mail, phone, company, city, country, customer
/// number, note; German or English column names.
[[nodiscard]] ShopFile readCustomers(const TableFile &table, ShopId shop);

/// Orders: one row an order (JSON, with a list "lines"), or one row a line with the order's number
/// repeated (CSV). German or English column names; amounts in minor units where the column says
/// "_minor", else with decimal comma or point.
[[nodiscard]] ShopFile readOrders(const TableFile &table, ShopId shop);

} // namespace Tresen
