// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchquery.h"
#include "textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Tresen {

/// The part of a text worth showing for a query, in offsets of the original text.
struct Snippet {
    TextRange range;
    QList<TextRange> hits; ///< in order, without overlap, all inside `range`
};

/// A snippet as one line: white space collapsed, "…" where text was left out.
struct SnippetLine {
    QString text;
    QList<TextRange> hits; ///< in `text`
};

/// All places where a text clause of the query (without sign; Text, Subject, Number and Order)
/// stands in `text`. At most `limit`.
[[nodiscard]] QList<TextRange> findHits(QStringView text, const SearchQuery &query, qsizetype limit = 1000);

/// The window of about `length` units with the most different clauses, then the most hits, then the
/// earliest; without any hit the beginning. Never cuts a grapheme. Linear in the text.
[[nodiscard]] Snippet makeSnippet(QStringView text, const SearchQuery &query, qsizetype length);

/// The same for showing in one line.
[[nodiscard]] SnippetLine snippetLine(QStringView text, const SearchQuery &query, qsizetype length);

} // namespace Tresen
