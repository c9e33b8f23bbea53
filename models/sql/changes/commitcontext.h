// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "writesession.h"

namespace Tresen {

/// What the changes of one commit share: the session, the cause, what was created and the way back.
class CommitContext {
public:
    CommitContext(WriteSession &writeSession, const Cause &why)
        : session(writeSession)
        , cause(why)
    {
    }

    WriteSession &session;
    const Cause cause;
    qint64 created = 0;  ///< by the change that runs now
    QList<Change> undo;  ///< in the order of the changes; reversed at the end
    bool canUndo = true;

    /// The conversation meant: ConversationId{-1} is the one made before in this commit.
    [[nodiscard]] ConversationRow &conversation(ConversationId id)
    {
        return session.conversations.require(id.value == -1 ? m_newConversation : id.value);
    }
    void setNewConversation(qint64 id) { m_newConversation = id; }

    qint64 addEvent(EventType type, const ConversationRow &row, qint64 before, qint64 after, MessageId message = {})
    {
        return session.events.add({{}, type, {}, cause, ConversationId{row.id}, message, ContactId{row.contact}, before, after});
    }
    void show(const ConversationRow &row) { session.feed.changes.conversations.insert(ConversationId{row.id}); }

private:
    qint64 m_newConversation = 0;
};

} // namespace Tresen
