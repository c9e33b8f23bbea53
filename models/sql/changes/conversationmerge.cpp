// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationmerge.h"

namespace Tresen {
namespace {

void moveMessage(SqlConnection &db, qint64 message, qint64 conversation)
{
    SqlQuery(db, "UPDATE message SET conversation_id = ? WHERE id = ?", conversation, message).run();
    SqlQuery(db, "UPDATE outbox SET conversation_id = ? WHERE message_id = ?", conversation, message).run();
}

} // namespace

QList<MessageId> mergeConversations(WriteSession &session, ConversationRow &from, ConversationRow &into, const Cause &cause)
{
    QList<MessageId> moved;
    {
        SqlQuery query(session.db, "SELECT id FROM message WHERE conversation_id = ? ORDER BY id", from.id);
        while (query.next())
            moved.append(query.as<MessageId>(0));
    }
    for (const auto id : std::as_const(moved))
        moveMessage(session.db, id.value, into.id);
    SqlQuery(session.db,
        "INSERT OR IGNORE INTO conversation_tag(conversation_id, tag_id) "
        "SELECT ?, tag_id FROM conversation_tag WHERE conversation_id = ?", into.id, from.id).run();
    // What waits to be dealt with in either stays to be dealt with.
    if (from.status == int(ConversationStatus::Open) && into.status != int(ConversationStatus::Open)) {
        into.status = from.status;
        into.snoozedUntil.reset();
    }
    into.settled = into.settled || from.settled;
    into.flagged = into.flagged || from.flagged;
    if (into.assignee == 0)
        into.assignee = from.assignee;
    // Threads found by ids go by their first message; a person merges into what is to stay.
    if (cause.kind != CauseKind::Agent && from.firstId != 0 && from.firstId < into.firstId) {
        if (!into.subjectSet)
            into.subject = from.subject;
        into.contact = from.contact;
    }
    into.waitingFloor = std::min(into.waitingFloor, from.waitingFloor);
    from.status = 0;
    from.mergedInto = into.id;
    session.conversations.recount(into, session.now);
    session.conversations.recount(from, session.now);
    session.events.add({{}, EventType::ConversationsMerged, {}, cause, ConversationId{into.id}, {},
        ContactId{into.contact}, from.id, into.id});
    return moved;
}

void splitConversation(WriteSession &session, ConversationRow &from, ConversationRow &into,
    const QList<MessageId> &messages, const Cause &cause)
{
    if (from.mergedInto != into.id)
        throw conflict(QString());
    for (const auto id : messages)
        moveMessage(session.db, id.value, from.id);
    from.mergedInto = 0;
    from.status = int(ConversationStatus::Open);
    session.conversations.recount(from, session.now);
    session.conversations.recount(into, session.now);
    session.events.add({{}, EventType::StatusChanged, {}, cause, ConversationId{from.id}, {},
        ContactId{from.contact}, 0, from.status});
}

} // namespace Tresen
