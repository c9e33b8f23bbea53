// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"
#include "ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tresen {

/// A thread with one customer on one account: what a row of the list shows.
struct Conversation {
    ConversationId id;
    qint64 number = 0; ///< counted from 1 per store, shown as "#20417"
    ShopId shop;
    AccountId account;
    ChannelKind channel = ChannelKind::Email;
    ContactId contact;
    QString contactName;    ///< name or, without one, address of the contact
    QString subject;
    QString snippet;        ///< start of the newest message's visible text
    ConversationStatus status = ConversationStatus::Open;
    std::optional<TimePoint> snoozedUntil;
    AgentId assignee;       ///< invalid: nobody
    QList<TagId> tags;      ///< ascending by id
    bool flagged = false;
    bool unread = false;
    bool hasDraft = false;
    bool hasFailure = false; ///< its newest outgoing message failed or is perhaps sent
    int messageCount = 0;
    int attachmentCount = 0;
    /// Since when the customer waits: the earliest inbound message after our last answer.
    /// Empty: nobody waits. The only meaning of the time at the right of a row.
    std::optional<TimePoint> waitingSince;
    TimePoint createdAt;
    TimePoint lastActivityAt; ///< newest message

    bool operator==(const Conversation &) const = default;
};

} // namespace Tresen
