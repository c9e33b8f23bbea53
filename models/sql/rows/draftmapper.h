// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "sqlquery.h"

namespace Tresen {

void saveDraft(SqlConnection &db, const Draft &draft);
[[nodiscard]] std::optional<Draft> loadDraft(SqlConnection &db, const QString &key);
/// Newest first.
[[nodiscard]] QList<Draft> loadDrafts(SqlConnection &db);

} // namespace Tresen
