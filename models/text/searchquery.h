// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace Tresen {

/// What a clause looks at. Text, From, To and Subject are searched in the index, the others are
/// conditions on columns.
enum class SearchField {
    Text, From, To, Subject, Channel, Tag, Assignee, State, HasAttachment, Before, After, Order, Number,
};

enum class SearchAssignee { Named, Me, Nobody };

/// One condition. Which of the typed values is set follows from `field`; `text` is always the value
/// as it was typed, without operator and quotation marks.
struct SearchClause {
    SearchField field = SearchField::Text;
    bool negated = false;
    bool phrase = false; ///< was in quotation marks
    bool prefix = false; ///< its last word is a beginning: still being typed, or written with a star
    QString text;
    std::optional<ChannelKind> channel;
    std::optional<ConversationStatus> status;
    SearchAssignee assignee = SearchAssignee::Named;
    /// Start of the day named. Before: received earlier than this. After: at or after it, so that
    /// after:01.11. includes the first of November and before:01.11. does not.
    TimePoint time{};
    qint64 number = 0; ///< of #number: a conversation's or an order's
    qsizetype start = 0;  ///< the clause in the source, with sign, operator and quotation marks
    qsizetype length = 0;

    bool operator==(const SearchClause &) const = default;
};

/// Alternatives: one of them has to hold.
using SearchGroup = QList<SearchClause>;

/// Something in the query that was understood otherwise than it may have been meant.
struct SearchProblem {
    QString text; ///< translated, for the person who types
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const SearchProblem &) const = default;
};

/// All groups have to hold.
struct SearchQuery {
    QList<SearchGroup> groups;
    QList<SearchProblem> problems;
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

struct SearchOptions {
    TimePoint now{};        ///< for today, 7d and dates without a year
    QTimeZone zone;         ///< whose days are meant; invalid: UTC
    bool typing = false;    ///< the last word is not finished: it matches as a beginning
};

/// Longest query that is read and most clauses that are kept; what is beyond is named as a problem.
inline constexpr qsizetype maxQueryLength = 2000;
inline constexpr qsizetype maxQueryClauses = 64;

/// Reads the query language. Never fails: what is no operator is a word. OR (ODER, |) binds tighter
/// than the implicit "and", a minus sign belongs to the one clause that follows it:
///
///     word "phrase" -not a OR b from:anna tag:"two words" status:open before:2026-11-01 #48213
///
/// Operators and values are understood in English and German, in any case and spelling of umlauts.
/// Dates: 2026-11-01, 2026-11, 2026, 01.11.2026, 01.11. (the latest one not in the future),
/// today/heute, yesterday/gestern, 7d/7t (days ago), 2w, 3m, 1y/1j.
[[nodiscard]] SearchQuery parseSearch(QStringView source, const SearchOptions &options);

/// True for the fields that are searched in the index.
[[nodiscard]] bool isTextField(SearchField field);

} // namespace Tresen
