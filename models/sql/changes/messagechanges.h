// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commitcontext.h"

namespace Tresen {

/// Notes, calls and replies written here.
class MessageChanges {
public:
    explicit MessageChanges(CommitContext &context) : m_context(context) {}

    void apply(const AddMessage &change);
    void apply(const RemoveNote &change);
    void apply(const QueueMessage &change);
    void apply(const RecallMessage &change);
    void apply(const RetryMessage &change);
    void apply(const SettleMessage &change);
    void apply(const SaveDraft &change);
    void apply(const RemoveDraft &change);

private:
    Message insert(Message message, ConversationRow &row);
    void remove(const Message &message);
    [[nodiscard]] DeliveryState deliveryOf(MessageId message);

    CommitContext &m_context;
};

} // namespace Tresen
