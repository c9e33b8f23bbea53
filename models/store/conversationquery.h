// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "event.h"
#include "message.h"
#include "page.h"
#include "textrange.h"

#include <QHash>
#include <QMap>

#include <variant>

namespace Tresen {

/// Equal times are ordered by id, in the direction of the time (models/view places rows by the same
/// rule, so it must not differ between engines).
enum class SortOrder {
    LongestWaiting, ///< waiting ones first, earliest first; then the others, newest activity first
    NewestFirst,
    OldestFirst,
};

/// Which conversations a list shows. Every unset field matches all.
struct ConversationQuery {
    enum class Assignment { Anyone, Nobody, Agent };

    QList<ConversationStatus> statuses;
    Assignment assignment = Assignment::Anyone;
    AgentId assignee; ///< with Assignment::Agent
    std::optional<ChannelKind> channel;
    AccountId account;
    ShopId shop;
    TagId tag;
    ContactId contact;
    bool unreadOnly = false;
    bool flaggedOnly = false;
    SortOrder sort = SortOrder::LongestWaiting;

    bool operator==(const ConversationQuery &) const = default;
};

/// The numbers beside the views. Kept by the store, never counted when asked.
struct ViewCounts {
    int mine = 0;       ///< open ones assigned to the agent asked for
    int unassigned = 0; ///< open, nobody's
    int open = 0;
    int pending = 0;
    int snoozed = 0;
    int outbox = 0;     ///< queued, sending, failed, perhaps sent
    int waitingUnread = 0;         ///< open and unread, for the rail's badge
    QMap<ChannelKind, int> channels; ///< open ones

    bool operator==(const ViewCounts &) const = default;
};

/// A line of a conversation: a message, or something that happened.
using TimelineItem = std::variant<Message, DomainEvent>;

/// One message that matched a search.
struct SearchHit {
    MessageId message;
    Conversation conversation;
    MessageKind kind = MessageKind::Inbound;
    QString author;
    TimePoint at;
    QString snippet; ///< out of the original text
    QList<TextRange> marks;        ///< in snippet
    QList<TextRange> subjectMarks; ///< in conversation.subject

    bool operator==(const SearchHit &) const = default;
};

/// One page of hits, newest first.
struct SearchPage {
    QList<SearchHit> hits;
    std::optional<Cursor> next;
    int total = 0;          ///< hits in all, counted up to a cap
    bool totalIsCap = false; ///< there are more than `total`
    QStringList problems;   ///< what of the query was not understood, in words
};

} // namespace Tresen
