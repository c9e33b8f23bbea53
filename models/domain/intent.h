// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <variant>

namespace Tresen {

/// Bring a message to its recipients.
struct SendIntent {
    Message message; ///< complete, with the external id (Message-ID) made beforehand
    qint64 chatLine = 0;  ///< live chat: its number, visible to the visitor from now on
    QString agentName = {}; ///< live chat: who writes

    bool operator==(const SendIntent &) const = default;
};

/// Make flags on the server follow ours.
struct SetFlagsIntent {
    QList<RemoteRef> refs;
    std::optional<bool> seen;
    std::optional<bool> flagged;
    std::optional<bool> answered;

    bool operator==(const SetFlagsIntent &) const = default;
};

/// Put a copy of what was sent into the server's folder of sent mail, once.
struct FileCopyIntent {
    Message message;

    bool operator==(const FileCopyIntent &) const = default;
};

/// What is asked of a channel. Stored in the outbox, so it survives the program's end.
/// Live chat: the agent types. Nothing of it is kept, and nobody waits for it.
struct TypingIntent {
    QString visitor;
    bool on = false;
    QString agentName;

    bool operator==(const TypingIntent &) const = default;
};

using Intent = std::variant<SendIntent, SetFlagsIntent, FileCopyIntent, TypingIntent>;

/// The channel's word that an intent was carried out.
struct Receipt {
    QString externalId;   ///< as the provider names the message; e-mail: its Message-ID
    TimePoint at;
    bool copyDue = false; ///< a copy is still to be filed, by a FileCopyIntent

    bool operator==(const Receipt &) const = default;
};

/// A row of the outbox that its holder may now perform.
struct OutboxItem {
    OutboxId id;
    AccountId account;
    Intent intent;
    int attempts = 0; ///< this one included
    TimePoint queuedAt;
    TimePoint notBefore;
};

/// A row of the outbox as shown.
struct OutboxRow {
    OutboxId id;
    ConversationId conversation;
    MessageId message;
    AccountId account;
    QString recipient;
    QString subject;
    QString snippet;
    DeliveryState state = DeliveryState::Queued;
    QString reason; ///< in words, for failed and perhaps sent
    TimePoint queuedAt;
    TimePoint notBefore;
    int attempts = 0;

    bool operator==(const OutboxRow &) const = default;
};

} // namespace Tresen
