// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationrow.h"

#include "idsource.h"

namespace Tresen {

qint64 ConversationRow::sortKey() const
{
    return waits() ? toMs(timeOfId(waitingId)) : notWaiting - toMs(activityAt);
}

const char *const conversationRowColumns =
    "id, shop_id, account_id, channel, contact_id, subject, subject_set, snippet, status, settled, "
    "snoozed_until, assignee_id, flagged, unread_count, message_count, attachment_count, failure, "
    "first_id, last_id, last_answer_id, waiting_floor, waiting_id, created_at, activity_at, merged_into";

ConversationRow readConversationRow(const SqlQuery &query)
{
    ConversationRow row;
    row.id = query.number(0);
    row.shop = query.number(1);
    row.account = query.number(2);
    row.channel = query.as<ChannelKind>(3);
    row.contact = query.number(4);
    row.subject = query.text(5);
    row.subjectSet = query.number(6) != 0;
    row.snippet = query.text(7);
    row.status = int(query.number(8));
    row.settled = query.number(9) != 0;
    row.snoozedUntil = query.time(10);
    row.assignee = query.number(11);
    row.flagged = query.number(12) != 0;
    row.unread = query.number(13);
    row.messages = query.number(14);
    row.attachments = query.number(15);
    row.failure = query.number(16) != 0;
    row.firstId = query.number(17);
    row.lastId = query.number(18);
    row.lastAnswerId = query.number(19);
    row.waitingFloor = query.number(20);
    row.waitingId = query.number(21);
    row.createdAt = fromMs(query.number(22));
    row.activityAt = fromMs(query.number(23));
    row.mergedInto = query.number(24);
    return row;
}

const char *const conversationSelect =
    "c.id, c.shop_id, c.account_id, c.channel, c.contact_id, c.subject, c.snippet, c.status, "
    "c.snoozed_until, c.assignee_id, c.flagged, c.unread_count, c.message_count, "
    "c.attachment_count, c.failure, c.waiting_id, c.created_at, c.activity_at, c.sort_key, "
    "coalesce((SELECT CASE WHEN p.name <> '' THEN p.name ELSE "
    "(SELECT i.display FROM identity i WHERE i.contact_id = p.id ORDER BY i.kind, i.scope, i.value LIMIT 1) END "
    "FROM contact p WHERE p.id = c.contact_id), ''), "
    "EXISTS(SELECT 1 FROM draft d WHERE d.conversation_id = c.id)";

Conversation readConversation(const SqlQuery &query)
{
    Conversation c;
    c.id = ConversationId{query.number(0)};
    c.number = c.id.value;
    c.shop = query.as<ShopId>(1);
    c.account = query.as<AccountId>(2);
    c.channel = query.as<ChannelKind>(3);
    c.contact = query.as<ContactId>(4);
    c.subject = query.text(5);
    c.snippet = query.text(6);
    c.status = query.as<ConversationStatus>(7);
    c.snoozedUntil = query.time(8);
    c.assignee = query.as<AgentId>(9);
    c.flagged = query.number(10) != 0;
    c.unread = query.number(11) > 0;
    c.messageCount = int(query.number(12));
    c.attachmentCount = int(query.number(13));
    c.hasFailure = query.number(14) != 0;
    if (query.number(15) != 0 && c.status != ConversationStatus::Resolved)
        c.waitingSince = timeOfId(query.number(15));
    c.createdAt = fromMs(query.number(16));
    c.lastActivityAt = fromMs(query.number(17));
    c.contactName = query.text(19);
    c.hasDraft = query.number(20) != 0;
    return c;
}

QList<TagId> readConversationTags(SqlConnection &db, ConversationId id)
{
    QList<TagId> tags;
    SqlQuery query(db, "SELECT tag_id FROM conversation_tag WHERE conversation_id = ? ORDER BY tag_id", id);
    while (query.next())
        tags.append(query.as<TagId>(0));
    return tags;
}

} // namespace Tresen
