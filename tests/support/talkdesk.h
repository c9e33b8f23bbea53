// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "channelstates.h"
#include "conversationservice.h"
#include "memorysecrets.h"
#include "replyservice.h"
#include "services.h"
#include "settingsservice.h"
#include "talkstore.h"

namespace Tresen {

/// A desk with the conversation of the design's first picture on it, and room for more. Agent 1
/// (Lena Brandt) sits at it.
struct TalkDesk {
    TalkDesk();

    StillClock clock;
    TalkStore store;
    NoOutbox outbox;
    NoCare care;
    MemorySecrets secrets;
    Session session{AgentId{1}};
    ChannelStates channels;
    UndoService undo{store};
    ConversationService conversationService{store, undo, session};
    ReplyService replies{store, store, store, undo, session, clock};
    AccountService accounts{store, secrets, {mailDescriptor()}, session};
    SettingsService settings{store, session};
    Services services{store, store, store, outbox, store, care, store.feed, conversationService, replies,
        accounts, settings, channels, undo, session, clock};

    /// "Paket seit Tagen nicht bewegt".
    static constexpr ConversationId parcel{(qint64{1} << 60) + 7};
    static constexpr ContactId tobias{77};

    [[nodiscard]] static ChannelDescriptor mailDescriptor();
    /// A mail of the parcel conversation, `hours` before now.
    [[nodiscard]] Message mail(int hours, const QString &text, MessageKind kind = MessageKind::Inbound);
    [[nodiscard]] DomainEvent event(int minutes, EventType type, qint64 before, qint64 after);
    void addParcel();
    void addTobias();

private:
    qint64 m_serial = 0;
};

} // namespace Tresen
