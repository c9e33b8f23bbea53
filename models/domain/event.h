// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"
#include "ids.h"

namespace Tresen {

/// Who or what made an event happen, and how deep in a chain of automatic acts.
struct Cause {
    CauseKind kind = CauseKind::System;
    qint64 actor = 0; ///< AgentId, AccountId, or rule id
    int version = 0;  ///< of a rule
    int depth = 0;

    bool operator==(const Cause &) const = default;
};

/// One line of history: append-only, ids and numbers only, never a text, name or address.
struct DomainEvent {
    EventId id;
    EventType type = EventType::MessageAdded;
    TimePoint at;
    Cause cause;
    ConversationId conversation;
    MessageId message;
    ContactId contact;
    qint64 before = 0;
    qint64 after = 0;

    bool operator==(const DomainEvent &) const = default;
};

} // namespace Tresen
