// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "sqlquery.h"

namespace Tresen {

/// What a message means for its conversation.
struct MessageFacts {
    qint64 id = 0;
    MessageKind kind = MessageKind::Inbound;
    DeliveryState delivery = DeliveryState::Received;
    bool automatic = false;
    bool seen = true;
    int attachments = 0;

    /// A customer who wants an answer. A machine does not wait.
    [[nodiscard]] bool waits() const { return kind == MessageKind::Inbound && !automatic; }
    /// Ends the waiting. A failed reply answers nobody.
    [[nodiscard]] bool answers() const
    {
        return (kind == MessageKind::Outbound || kind == MessageKind::Call) && !automatic
            && delivery != DeliveryState::Failed;
    }
};

/// A row of the table conversation, all of it. Changed only through ConversationRows, which keeps
/// sort key and counters right.
struct ConversationRow {
    qint64 id = 0;
    qint64 shop = 0;
    qint64 account = 0;
    ChannelKind channel = ChannelKind::Email;
    qint64 contact = 0;
    QString subject;
    bool subjectSet = false;
    QString snippet;
    int status = int(ConversationStatus::Open); ///< 0: merged into another
    bool settled = false;
    std::optional<TimePoint> snoozedUntil;
    qint64 assignee = 0;
    bool flagged = false;
    qint64 unread = 0;
    qint64 messages = 0;
    qint64 attachments = 0;
    bool failure = false;
    qint64 firstId = 0;
    qint64 lastId = 0;
    qint64 lastAnswerId = 0;
    qint64 waitingFloor = 0; ///< inbound up to here was dealt with without an answer
    qint64 waitingId = 0;
    TimePoint createdAt;
    TimePoint activityAt;
    qint64 mergedInto = 0;

    bool operator==(const ConversationRow &) const = default;

    [[nodiscard]] bool isMerged() const { return mergedInto != 0; }
    [[nodiscard]] bool waits() const
    {
        return waitingId != 0 && status != int(ConversationStatus::Resolved);
    }
    [[nodiscard]] qint64 sortKey() const;
    [[nodiscard]] qint64 sortTie() const { return waits() ? id : -id; }
};

/// Sort key of those for whom nobody waits: this minus the last activity in ms.
inline constexpr qint64 notWaiting = qint64(1) << 60;

/// Columns in the order that readConversationRow() expects.
extern const char *const conversationRowColumns;
[[nodiscard]] ConversationRow readConversationRow(const SqlQuery &query);

/// For lists: columns and joins in the order that readConversation() expects. Alias `c`.
extern const char *const conversationSelect;
/// Without tags; fill them with readConversationTags().
[[nodiscard]] Conversation readConversation(const SqlQuery &query);
[[nodiscard]] QList<TagId> readConversationTags(SqlConnection &db, ConversationId id);

} // namespace Tresen
