// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writesession.h"

namespace Tresen {

/// Moves everything of `from` into `into` and leaves `from` pointing there. Returns the messages
/// that moved (for the way back).
QList<MessageId> mergeConversations(WriteSession &session, ConversationRow &from, ConversationRow &into, const Cause &cause);

/// The way back: `messages` return to `from`, which is shown again.
void splitConversation(WriteSession &session, ConversationRow &from, ConversationRow &into,
    const QList<MessageId> &messages, const Cause &cause);

} // namespace Tresen
