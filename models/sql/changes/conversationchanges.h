// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commitcontext.h"

namespace Tresen {

/// Changes of a conversation's own fields, its tags, and merging.
class ConversationChanges {
public:
    explicit ConversationChanges(CommitContext &context) : m_context(context) {}

    void apply(const SetStatus &change);
    void apply(const SetAssignee &change);
    void apply(const SetTag &change);
    void apply(const SetFlagged &change);
    void apply(const SetRead &change);
    void apply(const SetSubject &change);
    void apply(const CreateConversation &change);
    void apply(const MergeConversations &change);
    void apply(const SplitMerged &change);

private:
    void queueFlags(const QList<qint64> &messages, std::optional<bool> seen, std::optional<bool> flagged);

    CommitContext &m_context;
};

} // namespace Tresen
