// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directorystore.h"
#include "order.h"
#include "sqlquery.h"

namespace Tresen {

/// Accounts that were removed are left out.
[[nodiscard]] Directory loadDirectory(SqlConnection &db);
[[nodiscard]] std::optional<Account> loadAccount(SqlConnection &db, AccountId id);
/// Undefined when never set.
[[nodiscard]] QJsonValue loadSetting(SqlConnection &db, const QString &key);
[[nodiscard]] QString packJson(const QJsonValue &value);

/// Columns for readOrder().
extern const char *const orderSelect;
[[nodiscard]] Order readOrder(const SqlQuery &query);
[[nodiscard]] QString packOrderLines(const QList<OrderLine> &lines);

} // namespace Tresen
