// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace Tresen {

/// Where a message stands in a live chat. The number is given by the store in the commit that lets
/// the visitor see the message; it only grows, with holes, so that "everything after" is a question
/// with one answer, whatever ids the messages have.
struct ChatPlace {
    qint64 number = 0; ///< 0: not a line of a live chat
    ConversationId conversation;

    bool operator==(const ChatPlace &) const = default;
};

/// One line as its visitor may see it.
struct ChatLine {
    qint64 number = 0;
    Message message;
    QString agentName; ///< who wrote it, for our own

    bool operator==(const ChatLine &) const = default;
};

/// What a visitor may see of their chat, whatever the conversations it went into were merged with.
struct ChatHistory {
    QList<ChatLine> lines;       ///< ascending
    ConversationId conversation; ///< where the newest line is; invalid: nothing was said yet
    QString agentName;           ///< who answers in it; empty: nobody yet
    bool ended = false;          ///< the conversation is resolved
    qint64 readByVisitor = 0;    ///< the last line of ours that was on the visitor's page
    qint64 seenByAgents = 0;     ///< the last line of the visitor's that an agent opened

    bool operator==(const ChatHistory &) const = default;
};

/// What a visitor does right now; nothing of it is kept.
struct VisitorState {
    ConversationId conversation;
    bool present = false; ///< a page with the chat is open
    bool typing = false;

    bool operator==(const VisitorState &) const = default;
};

} // namespace Tresen
