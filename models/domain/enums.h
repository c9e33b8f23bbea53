// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tresen {

// The numbers are stored and travel between versions: never renumber, only append.

enum class ChannelKind { Email = 1, WhatsApp = 2, Instagram = 3, LiveChat = 4, Phone = 5 };

/// Pending: answered, waiting for the customer or a third party. Snoozed: comes back at a time.
enum class ConversationStatus { Open = 1, Pending = 2, Snoozed = 3, Resolved = 4 };

/// Who speaks in a message. A note is seen only by colleagues; a call is logged by hand.
enum class MessageKind { Inbound = 1, Outbound = 2, Note = 3, Call = 4 };

/// The life of an outgoing message. PerhapsSent: its fate cannot be learned by us; it is never
/// resent by itself. Received: not ours to deliver (inbound, note).
enum class DeliveryState {
    Received = 0, Queued = 1, Sending = 2, Sent = 3, Delivered = 4, Read = 5, Failed = 6, PerhapsSent = 7,
};

enum class IdentityKind { Email = 1, Phone = 2, WhatsApp = 3, Instagram = 4, LiveChat = 5, ShopCustomer = 6 };

enum class OrderState { Open = 1, Shipped = 2, Delivered = 3, Cancelled = 4, Returned = 5, Lost = 6 };
enum class PaymentState { Open = 1, Paid = 2, PartlyRefunded = 3, Refunded = 4 };

/// What happened to a conversation. Only ids, enumerated values and numbers go with it.
enum class EventType {
    ConversationCreated = 1,
    MessageAdded = 2,
    StatusChanged = 3,   ///< before/after: ConversationStatus
    Assigned = 4,        ///< before/after: AgentId, 0 = nobody
    TagAdded = 5,        ///< after: TagId
    TagRemoved = 6,      ///< before: TagId
    FlagChanged = 7,     ///< after: 0/1
    ReadChanged = 8,     ///< after: 1 = read
    DeliveryChanged = 9, ///< after: DeliveryState
    ConversationsMerged = 10, ///< before: the conversation that went into this one
    SubjectChanged = 11, ///< texts are in event_private
    ContactChanged = 12,
    ContactsMerged = 13,
    ContactErased = 14,
    AccountChanged = 15,
    OrderChanged = 16,
    SettingChanged = 17,
};

/// Who or what caused an event.
enum class CauseKind { Agent = 1, Channel = 2, Import = 3, Rule = 4, System = 5 };

/// Stable English names for --json and the query language ("email", "whatsapp", …).
[[nodiscard]] QString channelName(ChannelKind kind);
[[nodiscard]] std::optional<ChannelKind> channelFromName(QStringView name);
[[nodiscard]] QString statusName(ConversationStatus status);
[[nodiscard]] std::optional<ConversationStatus> statusFromName(QStringView name);
[[nodiscard]] QString deliveryName(DeliveryState state);
[[nodiscard]] QString messageKindName(MessageKind kind);
[[nodiscard]] QString identityName(IdentityKind kind);

} // namespace Tresen
