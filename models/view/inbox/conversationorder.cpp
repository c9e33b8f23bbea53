// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationorder.h"

namespace Tresen {

ListPlace placeOf(const Conversation &conversation, SortOrder sort)
{
    const qint64 id = conversation.id.value;
    const qint64 activity = toMs(conversation.lastActivityAt);
    switch (sort) {
    case SortOrder::OldestFirst:
        return {0, activity, id};
    case SortOrder::NewestFirst:
        return {0, -activity, -id};
    case SortOrder::LongestWaiting:
        break;
    }
    if (conversation.waitingSince)
        return {0, toMs(*conversation.waitingSince), id};
    return {1, -activity, -id};
}

bool matches(const ConversationQuery &query, const Conversation &conversation)
{
    using Assignment = ConversationQuery::Assignment;
    if (!query.statuses.isEmpty() && !query.statuses.contains(conversation.status))
        return false;
    if (query.assignment == Assignment::Nobody && conversation.assignee.isValid())
        return false;
    if (query.assignment == Assignment::Agent && conversation.assignee != query.assignee)
        return false;
    return (!query.channel || *query.channel == conversation.channel)
        && (!query.account.isValid() || query.account == conversation.account)
        && (!query.shop.isValid() || query.shop == conversation.shop)
        && (!query.tag.isValid() || conversation.tags.contains(query.tag))
        && (!query.contact.isValid() || query.contact == conversation.contact)
        && (!query.unreadOnly || conversation.unread)
        && (!query.flaggedOnly || conversation.flagged);
}

} // namespace Tresen
