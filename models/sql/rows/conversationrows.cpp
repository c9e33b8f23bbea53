// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationrows.h"

#include "idsource.h"

namespace Tresen {
namespace {

using namespace std::chrono_literals;
constexpr auto freshHistory = 14 * 24h;

qint64 firstWaiting(SqlConnection &db, qint64 conversation, qint64 after)
{
    SqlQuery query(db,
        "SELECT id FROM message INDEXED BY message_of_conversation WHERE conversation_id = ? AND id > ? "
        "AND kind = 1 AND automatic = 0 ORDER BY id LIMIT 1", conversation, after);
    return query.next() ? query.number(0) : 0;
}

} // namespace

ConversationRow *ConversationRows::findExact(qint64 id)
{
    if (const auto known = m_entries.find(id); known != m_entries.end())
        return &known->second.row;
    static const QByteArray sql
        = QByteArray("SELECT ") + conversationRowColumns + " FROM conversation WHERE id = ?";
    SqlQuery query(m_db, sql, id);
    if (!query.next())
        return nullptr;
    const auto row = readConversationRow(query);
    return &m_entries.emplace(id, Entry{row, row}).first->second.row;
}

ConversationRow *ConversationRows::find(qint64 id)
{
    auto *row = findExact(id);
    while (row != nullptr && row->isMerged())
        row = findExact(row->mergedInto);
    return row;
}

ConversationRow &ConversationRows::require(qint64 id)
{
    if (auto *row = find(id))
        return *row;
    throw notFound();
}

ConversationRow &ConversationRows::create()
{
    if (m_lastNumber == 0) {
        SqlQuery query(m_db, "SELECT value FROM counter WHERE kind = 0 AND key = 0");
        m_lastNumber = query.next() ? query.number(0) : 0;
    }
    ++m_lastNumber;
    count(CounterKind::Conversations, 0, 1);
    auto &entry = m_entries[m_lastNumber];
    entry.row.id = m_lastNumber;
    return entry.row;
}

void ConversationRows::add(ConversationRow &row, const MessageFacts &message)
{
    const auto at = timeOfId(message.id);
    row.messages += 1;
    row.attachments += message.attachments;
    if (message.kind == MessageKind::Inbound && !message.seen)
        row.unread += 1;
    if (row.firstId == 0 || message.id < row.firstId) {
        row.firstId = message.id;
        row.createdAt = at;
    }
    if (message.id > row.lastId) {
        row.lastId = message.id;
        row.activityAt = at;
    }
    const bool waits = message.waits() && message.id > std::max(row.lastAnswerId, row.waitingFloor);
    if (waits && (row.waitingId == 0 || message.id < row.waitingId))
        row.waitingId = message.id;
    if (message.answers() && message.id > row.lastAnswerId) {
        row.lastAnswerId = message.id;
        if (row.waitingId != 0 && row.waitingId < message.id)
            row.waitingId = firstWaiting(m_db, row.id, message.id);
    }
}

void ConversationRows::recount(ConversationRow &row, TimePoint now)
{
    SqlQuery query(m_db,
        "SELECT id, kind, delivery, automatic, seen, attachment_count, snippet FROM message "
        "WHERE conversation_id = ? ORDER BY id", row.id);
    ConversationRow fresh = row;
    fresh.snippet.clear();
    fresh.messages = fresh.attachments = fresh.unread = 0;
    fresh.firstId = fresh.lastId = fresh.lastAnswerId = fresh.waitingId = 0;
    fresh.failure = false;
    MessageFacts facts;
    while (query.next()) {
        facts = {query.number(0), query.as<MessageKind>(1), query.as<DeliveryState>(2),
            query.number(3) != 0, query.number(4) != 0, int(query.number(5))};
        // In ascending order an answer ends all waiting before it.
        if (facts.answers())
            fresh.waitingId = 0;
        if (facts.kind == MessageKind::Outbound)
            fresh.failure = facts.delivery == DeliveryState::Failed || facts.delivery == DeliveryState::PerhapsSent;
        add(fresh, facts);
        if (facts.kind != MessageKind::Note || fresh.snippet.isEmpty())
            fresh.snippet = query.text(6);
    }
    if (facts.id != 0)
        settleByHistory(fresh, facts, now);
    row = fresh;
}

void ConversationRows::settleByHistory(ConversationRow &row, const MessageFacts &newest, TimePoint now)
{
    if (row.settled || row.isMerged())
        return;
    const bool fresh = newest.waits() && now - timeOfId(newest.id) < freshHistory;
    const bool wanted = newest.kind == MessageKind::Inbound && (!newest.seen || fresh);
    row.status = int(wanted ? ConversationStatus::Open : ConversationStatus::Resolved);
}

void ConversationRows::count(CounterKind kind, qint64 key, qint64 delta)
{
    m_deltas[{int(kind), key}] += delta;
}

void ConversationRows::countRow(const ConversationRow &row, int sign)
{
    if (row.status == 0)
        return;
    count(CounterKind::OfStatus, row.status, sign);
    if (row.status != int(ConversationStatus::Open))
        return;
    count(CounterKind::OpenOfAgent, row.assignee, sign);
    count(CounterKind::OpenOfChannel, qint64(row.channel), sign);
    if (row.unread > 0)
        count(CounterKind::OpenUnread, 0, sign);
}

void ConversationRows::insert(const ConversationRow &r)
{
    SqlQuery(m_db,
        "INSERT INTO conversation(id, shop_id, account_id, channel, contact_id, subject, subject_set, "
        "snippet, status, settled, snoozed_until, assignee_id, flagged, unread_count, message_count, "
        "attachment_count, failure, first_id, last_id, last_answer_id, waiting_floor, waiting_id, "
        "created_at, activity_at, merged_into, sort_key, sort_tie) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        r.id, r.shop, r.account, r.channel, r.contact, r.subject, r.subjectSet, r.snippet, r.status,
        r.settled, r.snoozedUntil, r.assignee, r.flagged, r.unread, r.messages, r.attachments,
        r.failure, r.firstId, r.lastId, r.lastAnswerId, r.waitingFloor, r.waitingId, r.createdAt,
        r.activityAt, r.mergedInto, r.sortKey(), r.sortTie())
        .run();
}

void ConversationRows::update(const ConversationRow &before, const ConversationRow &r)
{
    // What messages change, apart: naming a column makes SQLite rewrite every index that has it.
    SqlQuery(m_db,
        "UPDATE conversation SET subject = ?, snippet = ?, settled = ?, unread_count = ?, "
        "message_count = ?, attachment_count = ?, failure = ?, first_id = ?, last_id = ?, "
        "last_answer_id = ?, waiting_floor = ?, waiting_id = ?, created_at = ?, activity_at = ?, "
        "sort_key = ?, sort_tie = ? WHERE id = ?",
        r.subject, r.snippet, r.settled, r.unread, r.messages, r.attachments, r.failure, r.firstId,
        r.lastId, r.lastAnswerId, r.waitingFloor, r.waitingId, r.createdAt, r.activityAt,
        r.sortKey(), r.sortTie(), r.id)
        .run();
    const bool same = before.status == r.status && before.assignee == r.assignee
        && before.flagged == r.flagged && before.contact == r.contact && before.shop == r.shop
        && before.account == r.account && before.channel == r.channel
        && before.snoozedUntil == r.snoozedUntil && before.mergedInto == r.mergedInto
        && before.subjectSet == r.subjectSet;
    if (same)
        return;
    SqlQuery(m_db,
        "UPDATE conversation SET status = ?, assignee_id = ?, flagged = ?, contact_id = ?, "
        "shop_id = ?, account_id = ?, channel = ?, snoozed_until = ?, merged_into = ?, "
        "subject_set = ? WHERE id = ?",
        r.status, r.assignee, r.flagged, r.contact, r.shop, r.account, r.channel, r.snoozedUntil,
        r.mergedInto, r.subjectSet, r.id)
        .run();
}

void ConversationRows::flush()
{
    for (auto &[id, entry] : m_entries) {
        if (entry.stored == entry.row)
            continue;
        if (entry.stored.id == 0) {
            insert(entry.row);
        } else {
            countRow(entry.stored, -1);
            update(entry.stored, entry.row);
        }
        countRow(entry.row, 1);
        entry.stored = entry.row;
    }
    for (const auto &[counter, delta] : m_deltas) {
        if (delta != 0)
            SqlQuery(m_db,
                "INSERT INTO counter(kind, key, value) VALUES(?, ?, ?) "
                "ON CONFLICT(kind, key) DO UPDATE SET value = value + excluded.value",
                counter.first, counter.second, delta)
                .run();
    }
    m_deltas.clear();
}

QList<qint64> ConversationRows::touched() const
{
    QList<qint64> ids;
    for (const auto &[id, entry] : m_entries) {
        if (!(entry.stored == entry.row))
            ids.append(id);
    }
    return ids;
}

} // namespace Tresen
