// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationstore.h"
#include "searchquery.h"
#include "sqlconnection.h"

#include <QSet>

namespace Tresen {

/// Decides what the index cannot: conditions on columns, and text clauses in groups that mix. Asked
/// for one message after another, newest first.
class SearchFilter {
public:
    SearchFilter(SqlConnection &db, const SearchQuery &query, AgentId me);

    /// Nothing is left to decide: every candidate of the index is a hit.
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] bool matches(qint64 message);

private:
    struct Row {
        qint64 message = 0;
        qint64 conversation = 0;
        qint64 attachments = 0;
        qint64 contact = 0;
        int channel = 0;
        int status = 0;
        qint64 assignee = 0;
        bool shown = false;
    };
    [[nodiscard]] Row load(qint64 message);
    [[nodiscard]] bool holds(const SearchClause &clause, const Row &row);
    [[nodiscard]] bool holdsText(const SearchClause &clause, const Row &row);
    [[nodiscard]] bool holdsPerson(const SearchClause &clause, const Row &row);
    [[nodiscard]] bool holdsTag(const SearchClause &clause, const Row &row);
    [[nodiscard]] bool holdsAssignee(const SearchClause &clause, const Row &row) const;
    [[nodiscard]] bool holdsOrder(const SearchClause &clause, const Row &row);
    [[nodiscard]] const QSet<qint64> &named(const SearchClause &clause);

    SqlConnection &m_db;
    AgentId m_me;
    QList<SearchGroup> m_groups; ///< those not covered by the index expression
    QHash<QString, QSet<qint64>> m_named; ///< tags and agents by the name asked for
};

/// The index expression for everything that the index decides alone; empty when there is nothing.
[[nodiscard]] QString indexExpression(const SearchQuery &query);

} // namespace Tresen
