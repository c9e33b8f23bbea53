// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "directorystore.h"

namespace Tresen {

// The words of a timeline. Pure besides the translator.

/// An event as a sentence with the sign that goes before it. An empty sentence: not worth a line.
struct ActivityWords {
    QString icon;
    QString sentence;
};
[[nodiscard]] ActivityWords activityWords(const DomainEvent &event, const Directory &directory);

[[nodiscard]] QString statusText(ConversationStatus status);
[[nodiscard]] QString deliveryText(DeliveryState state);
/// What is known when a message failed or is perhaps sent.
[[nodiscard]] QString deliveryReason(const Message &message);
[[nodiscard]] QString channelText(ChannelKind kind);
/// As the components name a channel's icon and badge: "email", "chat", …
[[nodiscard]] QString channelKey(ChannelKind kind);
/// The warnings of a message ("truncated", …) as one sentence; empty without any.
[[nodiscard]] QString warningText(const QStringList &warnings);
/// "to Anna, Bert · Cc Carla"; at most three names a list.
[[nodiscard]] QString recipientText(const Message &message);
/// Name, else address, else a word.
[[nodiscard]] QString personText(const Address &address);
/// How a message came: "E-mail", "WhatsApp", "Private note", "Telephone call".
[[nodiscard]] QString kindText(const Message &message, ChannelKind channel);

} // namespace Tresen
