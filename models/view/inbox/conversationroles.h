// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationlistmodel.h"

namespace Tresen {

/// Turns a conversation into the values of a row. Pure but for the clock; made for each question.
struct ConversationRoles {
    const DirectoryViewModel &directory;
    const WaitingClock &waiting;

    /// Without SelectedRole, which is the list's own.
    [[nodiscard]] QVariant value(const Conversation &conversation, int role) const;
    /// "Unread, e-mail, Fatma Yıldız, …, 9 minutes waiting, flagged, assigned to Lena Brandt"
    [[nodiscard]] QString spoken(const Conversation &conversation) const;

private:
    [[nodiscard]] QStringList tagNames(const Conversation &conversation) const;
};

/// The roles whose values differ.
[[nodiscard]] QList<int> changedRoles(const Conversation &before, const Conversation &after);

/// The components' name of a channel's sign: "email", "whatsapp", "instagram", "chat", "phone".
[[nodiscard]] QString channelSign(ChannelKind kind);

/// "E-mail", "WhatsApp", … translated.
[[nodiscard]] QString channelTitle(ChannelKind kind);

} // namespace Tresen
