// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intent.h"
#include "writesession.h"

namespace Tresen {

/// Copy: a sent message whose copy is not in the server's folder of sent mail yet.
enum class OutboxKind { Send = 1, Flags = 2, Copy = 3 };

/// Rows of the outbox inside one commit, with the counter beside the view.
class OutboxRows {
public:
    explicit OutboxRows(WriteSession &session) : m_session(session) {}

    void queueSend(const Message &message, TimePoint notBefore);
    void queueFlags(AccountId account, const SetFlagsIntent &intent);
    void queueCopy(AccountId account, ConversationId conversation, MessageId message);
    /// Takes a message out, its copy too; false when it did not wait to be sent.
    bool removeSend(MessageId message);
    void remove(OutboxId id, OutboxKind kind);
    /// New state of row and message, with event and conversation.
    void setDelivery(MessageId message, DeliveryState state, const QString &reason, const Cause &cause);

private:
    WriteSession &m_session;
};

[[nodiscard]] QString packFlags(const SetFlagsIntent &intent);
[[nodiscard]] SetFlagsIntent unpackFlags(const QString &text);

} // namespace Tresen
