// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchquery.h"

#include <QStringList>

namespace Tresen {

/// Names of the index columns that each text field searches. Empty: all columns.
struct SearchColumns {
    QStringList text;
    QStringList from;
    QStringList to;
    QStringList subject;
};

/// The FTS5 expression of one text clause on the given columns, its sign left aside; everything is
/// quoted, so no input can become syntax (https://sqlite.org/fts5.html §3). A word of several
/// tokens is a phrase, clause.prefix makes its last token a beginning. Empty for other fields.
[[nodiscard]] QString ftsTerm(const SearchClause &clause, const QStringList &columns);

/// ftsTerm() with the columns of the clause's own field.
[[nodiscard]] QString ftsTerm(const SearchClause &clause, const SearchColumns &columns);

/// True when a group consists of text clauses without sign, so that ftsMatch() covers it whole.
[[nodiscard]] bool isTextGroup(const SearchGroup &group);

/// One expression for all groups with isTextGroup(); empty when there is none. The other groups
/// are conditions that the store adds clause by clause.
[[nodiscard]] QString ftsMatch(const SearchQuery &query, const SearchColumns &columns);

} // namespace Tresen
