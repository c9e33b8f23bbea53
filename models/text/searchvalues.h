// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchquery.h"

#include <QDate>

namespace Tresen {

// The vocabulary of the query language: names and values, English and German.

/// The field of an operator's name ("from", "von"); none for an unknown one.
[[nodiscard]] std::optional<SearchField> searchField(QStringView name);

/// Sets the typed value of `clause` from its text. False when the text is no value of the field.
[[nodiscard]] bool readSearchValue(SearchClause &clause, const SearchOptions &options);

/// The day a date value names; invalid when it names none.
[[nodiscard]] QDate readSearchDate(QStringView value, QDate today);

} // namespace Tresen
