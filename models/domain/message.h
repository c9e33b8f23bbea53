// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "clock.h"
#include "enums.h"
#include "ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Tresen {

/// A mailbox as written in a header: "Tobias Krüger" <tobias@mail.example>. For other channels
/// `address` holds the channel's own id of the person.
struct Address {
    QString name;
    QString address;

    bool operator==(const Address &) const = default;
};

/// Where a message lies on its server (IMAP: mailbox, UIDVALIDITY, UID). One message may lie in
/// several places.
struct RemoteRef {
    QString folder;
    quint32 epoch = 0;
    quint32 uid = 0;

    bool operator==(const RemoteRef &) const = default;
};

struct Message {
    MessageId id;
    ConversationId conversation;
    AccountId account;
    MessageKind kind = MessageKind::Inbound;
    AgentId agent;     ///< author of notes, calls and our replies; invalid otherwise
    ContactId contact; ///< author of inbound messages
    Address from;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;
    QList<Address> replyTo;
    QString subject;
    QString text; ///< complete plain text, quotes and signature included
    QString html; ///< as it came, not cleaned; clean it before showing (htmlcleaner.h)
    TimePoint receivedAt; ///< the time of the id; lists sort by it
    std::optional<TimePoint> dateHeader; ///< what the sender claims; shown, never sorted by
    QString externalId; ///< e-mail: Message-ID without brackets; unique per account
    QString inReplyTo;
    QStringList references; ///< oldest first, without brackets
    DeliveryState delivery = DeliveryState::Received;
    QString deliveryText; ///< why it failed, in words
    bool automatic = false; ///< a machine wrote it (RFC 3834)
    QStringList warnings;   ///< stable keys: "unreadable", "truncated", …
    QList<Attachment> attachments;

    bool operator==(const Message &) const = default;
};

} // namespace Tresen
