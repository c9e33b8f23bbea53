// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfilter.h"

#include "ftsmatch.h"
#include "idsource.h"
#include "messagemapper.h"
#include "tokens.h"

namespace Tresen {
namespace {

// from: and to: find their candidates among all people; who stood where is checked afterwards.
const SearchColumns &columns()
{
    static const SearchColumns all{{}, {QStringLiteral("people")}, {QStringLiteral("people")}, {QStringLiteral("subject")}};
    return all;
}

bool isPerson(const SearchClause &clause)
{
    return clause.field == SearchField::From || clause.field == SearchField::To;
}

bool isCovered(const SearchGroup &group)
{
    if (!isTextGroup(group))
        return false;
    return std::none_of(group.cbegin(), group.cend(), isPerson);
}

/// Whether the folded words of `text` hold the clause's words side by side.
bool containsWords(const QString &text, const SearchClause &clause)
{
    const auto have = foldedTokens(text);
    const auto want = foldedTokens(clause.text);
    for (qsizetype at = 0; !want.isEmpty() && at + want.size() <= have.size(); ++at) {
        bool same = true;
        for (qsizetype i = 0; same && i < want.size(); ++i) {
            const bool beginning = clause.prefix && i == want.size() - 1;
            same = beginning ? have.at(at + i).startsWith(want.at(i)) : have.at(at + i) == want.at(i);
        }
        if (same)
            return true;
    }
    return false;
}

} // namespace

QString indexExpression(const SearchQuery &query)
{
    QString expression = ftsMatch(query, columns());
    if (expression.isEmpty())
        return expression;
    // A lone "-word" is taken off by the index as well.
    for (const auto &group : query.groups) {
        if (group.size() != 1 || !group.first().negated || isPerson(group.first()))
            continue;
        const auto term = ftsTerm(group.first(), columns());
        if (!term.isEmpty())
            expression = u'(' + expression + QStringLiteral(") NOT (") + term + u')';
    }
    return expression;
}

SearchFilter::SearchFilter(SqlConnection &db, const SearchQuery &query, AgentId me)
    : m_db(db)
    , m_me(me)
{
    const bool indexed = !ftsMatch(query, columns()).isEmpty();
    for (const auto &group : query.groups) {
        const bool loneNegated = indexed && group.size() == 1 && group.first().negated
            && !isPerson(group.first()) && isTextField(group.first().field);
        if (!isCovered(group) && !loneNegated)
            m_groups.append(group);
    }
}

SearchFilter::Row SearchFilter::load(qint64 message)
{
    SqlQuery query(m_db,
        "SELECT m.conversation_id, m.attachment_count, c.contact_id, c.channel, c.status, c.assignee_id "
        "FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE m.id = ?", message);
    if (!query.next())
        return {};
    return {message, query.number(0), query.number(1), query.number(2), int(query.number(3)),
        int(query.number(4)), query.number(5), true};
}

bool SearchFilter::matches(qint64 message)
{
    const auto row = load(message);
    if (!row.shown)
        return false;
    return std::all_of(m_groups.cbegin(), m_groups.cend(), [this, &row](const SearchGroup &group) {
        return std::any_of(group.cbegin(), group.cend(), [this, &row](const SearchClause &clause) {
            return holds(clause, row) != clause.negated;
        });
    });
}

bool SearchFilter::holds(const SearchClause &clause, const Row &row)
{
    switch (clause.field) {
    case SearchField::Text:
    case SearchField::Subject:
        return holdsText(clause, row);
    case SearchField::From:
    case SearchField::To:
        return holdsPerson(clause, row);
    case SearchField::Channel:
        return clause.channel && int(*clause.channel) == row.channel;
    case SearchField::State:
        return clause.status && int(*clause.status) == row.status;
    case SearchField::Tag:
        return holdsTag(clause, row);
    case SearchField::Assignee:
        return holdsAssignee(clause, row)
            || (clause.assignee == SearchAssignee::Named && named(clause).contains(row.assignee));
    case SearchField::HasAttachment:
        return row.attachments > 0;
    case SearchField::Before:
        return timeOfId(row.message) < clause.time;
    case SearchField::After:
        return timeOfId(row.message) >= clause.time;
    case SearchField::Order:
        return holdsOrder(clause, row);
    case SearchField::Number:
        return row.conversation == clause.number || holdsOrder(clause, row);
    }
    return false;
}

bool SearchFilter::holdsText(const SearchClause &clause, const Row &row)
{
    const auto term = ftsTerm(clause, columns());
    if (term.isEmpty())
        return false;
    SqlQuery query(m_db, "SELECT 1 FROM message_index WHERE message_index MATCH ? AND rowid = ?", term, row.message);
    return query.next();
}

bool SearchFilter::holdsPerson(const SearchClause &clause, const Row &row)
{
    SqlQuery query(m_db, "SELECT sender, recipients FROM message_body WHERE id = ?", row.message);
    if (!query.next())
        return false;
    // The separators of packed addresses separate words, too. Reply-To, the last list, is nobody's mailbox here.
    return containsWords(clause.field == SearchField::From ? query.text(0) : query.text(1).section(QChar(0x1d), 0, 2), clause);
}

const QSet<qint64> &SearchFilter::named(const SearchClause &clause)
{
    const bool isTag = clause.field == SearchField::Tag;
    const auto key = (isTag ? u't' : u'a') + clause.text;
    if (const auto known = m_named.constFind(key); known != m_named.cend())
        return *known;
    QSet<qint64> ids;
    SqlQuery query(m_db, QByteArray(isTag ? "SELECT id, name, '' FROM tag" : "SELECT id, name, email FROM agent"));
    while (query.next()) {
        if (containsWords(query.text(1), clause) || containsWords(query.text(2), clause))
            ids.insert(query.number(0));
    }
    return *m_named.insert(key, ids);
}

bool SearchFilter::holdsTag(const SearchClause &clause, const Row &row)
{
    SqlQuery query(m_db, "SELECT tag_id FROM conversation_tag WHERE conversation_id = ?", row.conversation);
    while (query.next()) {
        if (named(clause).contains(query.number(0)))
            return true;
    }
    return false;
}

bool SearchFilter::holdsAssignee(const SearchClause &clause, const Row &row) const
{
    if (clause.assignee == SearchAssignee::Nobody)
        return row.assignee == 0;
    return clause.assignee == SearchAssignee::Me && row.assignee != 0 && row.assignee == m_me.value;
}

bool SearchFilter::holdsOrder(const SearchClause &clause, const Row &row)
{
    const auto number = clause.field == SearchField::Number ? QString::number(clause.number) : clause.text;
    SqlQuery query(m_db, "SELECT 1 FROM orders WHERE number = ? AND contact_id = ? AND contact_id <> 0", number, row.contact);
    return query.next();
}

} // namespace Tresen
