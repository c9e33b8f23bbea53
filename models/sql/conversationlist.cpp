// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationlist.h"

#include "conversationrow.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace Tresen {
namespace {

constexpr int smallSet = 2'000;

/// A place in a list: ascending in every order (newest first has negative times).
struct Place {
    qint64 key = std::numeric_limits<qint64>::min();
    qint64 tie = std::numeric_limits<qint64>::min();

    auto operator<=>(const Place &) const = default;
};

/// What a filter looks at.
struct Candidate {
    qint64 id = 0;
    Place place;
    int status = 0;
    ChannelKind channel = ChannelKind::Email;
    qint64 account = 0;
    qint64 shop = 0;
    qint64 contact = 0;
    qint64 assignee = 0;
    bool unread = false;
    bool flagged = false;
};

constexpr const char *candidateColumns
    = "id, status, sort_key, sort_tie, activity_at, channel, account_id, shop_id, contact_id, "
      "assignee_id, unread_count, flagged ";

Place placeOf(SortOrder sort, qint64 id, qint64 sortKey, qint64 sortTie, qint64 activity)
{
    switch (sort) {
    case SortOrder::LongestWaiting: return {sortKey, sortTie};
    case SortOrder::NewestFirst: return {-activity, -id};
    case SortOrder::OldestFirst: break;
    }
    return {activity, id};
}

Candidate readCandidate(const SqlQuery &query, SortOrder sort)
{
    Candidate c;
    c.id = query.number(0);
    c.status = int(query.number(1));
    c.place = placeOf(sort, c.id, query.number(2), query.number(3), query.number(4));
    c.channel = query.as<ChannelKind>(5);
    c.account = query.number(6);
    c.shop = query.number(7);
    c.contact = query.number(8);
    c.assignee = query.number(9);
    c.unread = query.number(10) > 0;
    c.flagged = query.number(11) != 0;
    return c;
}

bool hasTag(SqlConnection &db, qint64 conversation, TagId tag)
{
    SqlQuery query(db, "SELECT 1 FROM conversation_tag WHERE conversation_id = ? AND tag_id = ?", conversation, tag);
    return query.next();
}

bool matches(SqlConnection &db, const ConversationQuery &q, const Candidate &c)
{
    using Assignment = ConversationQuery::Assignment;
    const bool assigned = q.assignment == Assignment::Anyone
        || (q.assignment == Assignment::Nobody && c.assignee == 0)
        || (q.assignment == Assignment::Agent && c.assignee == q.assignee.value);
    const bool status = q.statuses.isEmpty() ? c.status != 0 : q.statuses.contains(ConversationStatus(c.status));
    return assigned && status && (!q.channel || *q.channel == c.channel)
        && (!q.account.isValid() || q.account.value == c.account)
        && (!q.shop.isValid() || q.shop.value == c.shop)
        && (!q.contact.isValid() || q.contact.value == c.contact) && (!q.unreadOnly || c.unread)
        && (!q.flaggedOnly || c.flagged) && (!q.tag.isValid() || hasTag(db, c.id, q.tag));
}

/// The rows of one status in order, read as they are needed.
class Walk {
public:
    Walk(SqlConnection &db, const ConversationQuery &q, ConversationStatus status, const Place &after)
        : m_sort(q.sort)
        , m_query(db, sqlFor(q, status))
    {
        m_query.bind(status);
        bindRange(q, status, after);
        step();
    }

    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] const Candidate &current() const { return m_current; }
    void step()
    {
        m_done = !m_query.next();
        if (!m_done)
            m_current = readCandidate(m_query, m_sort);
    }

private:
    static bool byAssignee(const ConversationQuery &q)
    {
        return q.assignment != ConversationQuery::Assignment::Anyone;
    }

    static bool byActivity(const ConversationQuery &q, ConversationStatus status)
    {
        return q.sort != SortOrder::LongestWaiting
            || (status == ConversationStatus::Resolved && !q.flaggedOnly && !q.unreadOnly);
    }

    static QByteArray sqlFor(const ConversationQuery &q, ConversationStatus status)
    {
        const QByteArray select = QByteArray("SELECT ") + candidateColumns + "FROM conversation INDEXED BY ";
        if (byActivity(q, status)) {
            const bool up = q.sort == SortOrder::OldestFirst;
            return select + "conversation_by_activity WHERE status = ? AND (activity_at, id) "
                + (up ? "> (?, ?) ORDER BY activity_at, id" : "< (?, ?) ORDER BY activity_at DESC, id DESC");
        }
        const QByteArray rest = " AND (sort_key, sort_tie) > (?, ?) ORDER BY sort_key, sort_tie";
        if (q.flaggedOnly)
            return select + "conversation_flagged WHERE flagged = 1 AND status = ?" + rest;
        if (q.unreadOnly)
            return select + "conversation_unread WHERE unread_count > 0 AND status = ?" + rest;
        const QByteArray open = " WHERE status IN (1, 2, 3) AND status = ?";
        if (byAssignee(q))
            return select + "conversation_by_assignee" + open + " AND assignee_id = ?" + rest;
        if (q.channel)
            return select + "conversation_by_channel" + open + " AND channel = ?" + rest;
        return select + "conversation_by_waiting" + open + rest;
    }

    void bindRange(const ConversationQuery &q, ConversationStatus status, const Place &after)
    {
        constexpr auto highest = std::numeric_limits<qint64>::max();
        const bool start = after == Place{};
        if (!byActivity(q, status)) {
            if (!q.flaggedOnly && !q.unreadOnly && byAssignee(q))
                m_query.bind(q.assignment == ConversationQuery::Assignment::Agent ? q.assignee.value : 0);
            else if (!q.flaggedOnly && !q.unreadOnly && q.channel)
                m_query.bind(*q.channel);
            m_query.bind(after.key);
            m_query.bind(after.tie);
        } else if (q.sort == SortOrder::OldestFirst) {
            m_query.bind(after.key);
            m_query.bind(after.tie);
        } else if (q.sort == SortOrder::NewestFirst) {
            m_query.bind(start ? highest : -after.key);
            m_query.bind(start ? highest : -after.tie);
        } else { // resolved ones among those who wait: their part descends by activity
            const bool inside = after.key > notWaiting / 2;
            m_query.bind(inside ? notWaiting - after.key : highest);
            m_query.bind(inside ? -after.tie : highest);
        }
    }

    SortOrder m_sort;
    SqlQuery m_query;
    Candidate m_current;
    bool m_done = false;
};

/// Ids of a set that is small enough to be sorted here; empty optional when it is not.
std::optional<QList<Candidate>> smallCandidates(SqlConnection &db, const ConversationQuery &q)
{
    if (!q.contact.isValid() && !q.tag.isValid())
        return std::nullopt;
    const QByteArray columns = QByteArray("SELECT ") + candidateColumns;
    const QByteArray sql = q.contact.isValid()
        ? columns + "FROM conversation INDEXED BY conversation_of_contact WHERE contact_id = ? LIMIT ?"
        : columns + "FROM conversation_tag t JOIN conversation c ON c.id = t.conversation_id "
                    "WHERE t.tag_id = ? LIMIT ?";
    QList<Candidate> out;
    SqlQuery query(db, sql, q.contact.isValid() ? q.contact.value : q.tag.value, smallSet + 1);
    while (query.next())
        out.append(readCandidate(query, q.sort));
    if (out.size() > smallSet)
        return std::nullopt;
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.place < b.place; });
    return out;
}

struct Found {
    QList<ConversationId> ids;
    Place last;
    bool more = false;
};

Found walkSmall(SqlConnection &db, const ConversationQuery &q, const QList<Candidate> &all, const Place &after, int limit)
{
    Found found;
    for (const auto &candidate : all) {
        if (candidate.place <= after || !matches(db, q, candidate))
            continue;
        if (found.ids.size() == limit) {
            found.more = true;
            break;
        }
        found.ids.append(ConversationId{candidate.id});
        found.last = candidate.place;
    }
    return found;
}

Found walkLarge(SqlConnection &db, const ConversationQuery &q, const Place &after, int limit)
{
    auto statuses = q.statuses;
    if (statuses.isEmpty())
        statuses = {ConversationStatus::Open, ConversationStatus::Pending, ConversationStatus::Snoozed, ConversationStatus::Resolved};
    std::vector<std::unique_ptr<Walk>> walks;
    for (const auto status : std::as_const(statuses))
        walks.push_back(std::make_unique<Walk>(db, q, status, after));
    Found found;
    for (int walked = 0;; ++walked) {
        Walk *first = nullptr;
        for (const auto &walk : walks) {
            if (!walk->done() && (first == nullptr || walk->current().place < first->current().place))
                first = walk.get();
        }
        if (first == nullptr)
            return found;
        if (found.ids.size() == limit || walked >= ConversationList::mostWalked) {
            found.more = true;
            return found;
        }
        if (matches(db, q, first->current()))
            found.ids.append(ConversationId{first->current().id});
        found.last = first->current().place;
        first->step();
    }
}

Place placeFrom(const std::optional<Cursor> &cursor)
{
    if (!cursor)
        return {};
    const auto parts = cursor->token.split('/');
    if (parts.size() != 2)
        throw invalidInput(QString());
    return {parts.at(0).toLongLong(), parts.at(1).toLongLong()};
}

} // namespace

Page<Conversation> ConversationList::page(const std::optional<Cursor> &cursor, int limit)
{
    const auto after = placeFrom(cursor);
    const auto small = smallCandidates(m_db, m_query);
    const auto found = small ? walkSmall(m_db, m_query, *small, after, limit)
                             : walkLarge(m_db, m_query, after, limit);
    Page<Conversation> page{loadConversations(m_db, found.ids), std::nullopt};
    if (found.more)
        page.next = Cursor{QByteArray::number(found.last.key) + '/' + QByteArray::number(found.last.tie)};
    return page;
}

QList<Conversation> loadConversations(SqlConnection &db, const QList<ConversationId> &ids)
{
    static const QByteArray sql = QByteArray("SELECT ") + conversationSelect
        + " FROM conversation c WHERE c.id = ? AND c.status <> 0";
    QList<Conversation> out;
    out.reserve(ids.size());
    SqlQuery query(db, sql);
    for (const auto id : ids) {
        query.reset();
        query.bind(id);
        if (!query.next())
            continue;
        auto conversation = readConversation(query);
        conversation.tags = readConversationTags(db, conversation.id);
        out.append(std::move(conversation));
    }
    return out;
}

} // namespace Tresen
