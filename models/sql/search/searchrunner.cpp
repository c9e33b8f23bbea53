// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchrunner.h"

#include "conversationlist.h"
#include "idsource.h"
#include "messagemapper.h"
#include "searchfilter.h"
#include "snippet.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace Tresen {
namespace {

constexpr qsizetype snippetLength = 160;

/// Message ids that before: and after: leave over: [from, before).
struct Range {
    qint64 from = 0;
    qint64 before = std::numeric_limits<qint64>::max();
};

Range rangeOf(const SearchQuery &query)
{
    Range range;
    for (const auto &group : query.groups) {
        if (group.size() != 1 || group.first().negated)
            continue;
        const auto &clause = group.first();
        if (clause.field == SearchField::Before)
            range.before = std::min(range.before, firstIdOf(std::max(clause.time, fromMs(0))));
        else if (clause.field == SearchField::After)
            range.from = std::max(range.from, firstIdOf(std::max(clause.time, fromMs(0))));
    }
    return range;
}

std::optional<qint64> numberOf(const SearchQuery &query)
{
    for (const auto &group : query.groups) {
        if (group.size() == 1 && !group.first().negated && group.first().field == SearchField::Number)
            return group.first().number;
    }
    return std::nullopt;
}

/// Where the candidates come from, newest first.
class Candidates {
public:
    Candidates(SqlConnection &db, const QString &expression, const Range &range)
        : m_query(db, sqlFor(expression))
    {
        if (!expression.isEmpty())
            m_query.bind(expression);
        m_query.bind(range.from);
        m_query.bind(range.before);
    }

    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] qint64 id() const { return m_query.number(0); }

private:
    static QByteArray sqlFor(const QString &expression)
    {
        return expression.isEmpty()
            ? "SELECT id FROM message WHERE id >= ? AND id < ? ORDER BY id DESC"
            : "SELECT rowid FROM message_index WHERE message_index MATCH ? AND rowid >= ? AND rowid < ? "
              "ORDER BY rowid DESC";
    }

    SqlQuery m_query;
};

/// Newest message of the conversation with this number: "#20417" finds it however old it is.
std::optional<qint64> newestOf(SqlConnection &db, qint64 conversation)
{
    SqlQuery query(db, "SELECT last_id FROM conversation WHERE id = ? AND status <> 0", conversation);
    return query.next() ? std::optional<qint64>(query.number(0)) : std::nullopt;
}

} // namespace

SearchPage SearchRunner::run(const SearchRequest &request)
{
    const auto query = parseSearch(request.text, {m_now, QTimeZone::systemTimeZone(), request.prefixLast});
    SearchPage page;
    for (const auto &problem : query.problems)
        page.problems.append(problem.text);
    if (query.isEmpty())
        return page;
    auto range = rangeOf(query);
    if (request.cursor)
        range.before = std::min(range.before, request.cursor->token.toLongLong());
    const auto expression = indexExpression(query);
    // An old conversation asked for by its number: start at its newest message, not at today's.
    if (const auto number = numberOf(query); number && expression.isEmpty()) {
        if (const auto newest = newestOf(m_db, *number))
            range.before = std::min(range.before, *newest + 1);
    }
    SearchFilter filter(m_db, query, request.me);
    Candidates candidates(m_db, expression, range);
    qint64 last = 0;
    int walked = 0;
    while (page.total < countedHits && walked < mostWalked && candidates.next()) {
        ++walked;
        const qint64 id = candidates.id();
        if (!filter.isEmpty() && !filter.matches(id)) {
            if (page.hits.size() < request.limit)
                last = id;
            continue;
        }
        ++page.total;
        if (page.hits.size() < request.limit) {
            page.hits.append(hit(id, query));
            last = id;
        }
    }
    page.totalIsCap = page.total >= countedHits || walked >= mostWalked;
    if (page.total > page.hits.size() || page.totalIsCap)
        page.next = Cursor{QByteArray::number(last)};
    return page;
}

SearchHit SearchRunner::hit(qint64 id, const SearchQuery &query)
{
    const auto message = loadMessage(m_db, MessageId{id});
    SearchHit hit;
    hit.message = message.id;
    hit.kind = message.kind;
    hit.at = message.receivedAt;
    hit.author = message.from.name.isEmpty() ? message.from.address : message.from.name;
    const auto conversations = loadConversations(m_db, {message.conversation});
    if (!conversations.isEmpty())
        hit.conversation = conversations.first();
    const auto line = snippetLine(message.text, query, snippetLength);
    hit.snippet = line.text;
    hit.marks = line.hits;
    hit.subjectMarks = findHits(hit.conversation.subject, query);
    return hit;
}

} // namespace Tresen
