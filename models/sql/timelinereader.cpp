// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinereader.h"

#include "conversationrow.h"
#include "idsource.h"
#include "messagemapper.h"

#include <limits>

namespace Tresen {
namespace {

void appendMessages(SqlConnection &db, ConversationId conversation, qint64 before, int limit, QList<Message> &out)
{
    static const QByteArray sql = QByteArray("SELECT ") + messageSelect
        + " FROM message m INDEXED BY message_of_conversation JOIN message_body b ON b.id = m.id "
          "WHERE m.conversation_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?";
    SqlQuery query(db, sql, conversation, before, limit);
    while (query.next()) {
        auto message = readMessage(query);
        if (query.number(8) > 0)
            message.attachments = readAttachments(db, message.id);
        out.append(std::move(message));
    }
}

void appendEvents(SqlConnection &db, ConversationId conversation, qint64 before, int limit, QList<DomainEvent> &out)
{
    SqlQuery query(db,
        "SELECT id, type, cause, actor, version, depth, message_id, contact_id, before, after "
        "FROM event INDEXED BY event_shown WHERE type IN (3, 4, 5, 6, 10, 11) AND conversation_id = ? "
        "AND id < ? ORDER BY id DESC LIMIT ?", conversation, before, limit);
    while (query.next()) {
        DomainEvent event;
        event.id = query.as<EventId>(0);
        event.type = query.as<EventType>(1);
        event.at = timeOfId(event.id.value);
        event.cause = {query.as<CauseKind>(2), query.number(3), int(query.number(4)), int(query.number(5))};
        event.conversation = conversation;
        event.message = query.as<MessageId>(6);
        event.contact = query.as<ContactId>(7);
        event.before = query.number(8);
        event.after = query.number(9);
        out.append(event);
    }
}

ConversationId rootOf(SqlConnection &db, ConversationId id)
{
    for (;;) {
        SqlQuery query(db, "SELECT merged_into FROM conversation WHERE id = ?", id);
        if (!query.next())
            throw notFound();
        if (query.number(0) == 0)
            return id;
        id = query.as<ConversationId>(0);
    }
}

} // namespace

Page<TimelineItem> readTimeline(
    SqlConnection &db, ConversationId conversation, const std::optional<Cursor> &cursor, int limit)
{
    conversation = rootOf(db, conversation);
    const qint64 before = cursor ? cursor->token.toLongLong() : std::numeric_limits<qint64>::max();
    QList<Message> messages;
    QList<DomainEvent> events;
    appendMessages(db, conversation, before, limit + 1, messages);
    appendEvents(db, conversation, before, limit + 1, events);
    Page<TimelineItem> page;
    qsizetype m = 0;
    qsizetype e = 0;
    qint64 last = 0;
    while (page.rows.size() < limit && (m < messages.size() || e < events.size())) {
        const bool messageFirst = e == events.size()
            || (m < messages.size() && messages.at(m).id.value > events.at(e).id.value);
        last = messageFirst ? messages.at(m).id.value : events.at(e).id.value;
        if (messageFirst)
            page.rows.append(messages.at(m++));
        else
            page.rows.append(events.at(e++));
    }
    if (m < messages.size() || e < events.size())
        page.next = Cursor{QByteArray::number(last)};
    return page;
}

} // namespace Tresen
