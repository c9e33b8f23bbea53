// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "commandstore.h"
#include "conversationstore.h"
#include "replyplan.h"
#include "session.h"
#include "undoservice.h"

#include <QObject>

namespace Tresen {

/// From the composer to the outbox. Main thread. A reply is a row before it is a packet; the
/// Dispatcher brings it out.
class ReplyService : public QObject {
    Q_OBJECT
public:
    enum class Afterwards { Nothing, Resolve };

    ReplyService(CommandStore &commands, ConversationStore &conversations, AttachmentStore &files,
        UndoService &undo, const Session &session, const Clock &clock, QObject *parent = nullptr);

    /// Queues the draft as a message of its conversation, or as a new conversation when it has
    /// none. Refused with Invalid and words when recipients or text are missing.
    Future<Committed> send(const Draft &draft, const Account &account, Afterwards afterwards);
    Future<Committed> saveDraft(Draft draft);
    Future<Committed> removeDraft(QString key);
    /// A telephone call logged by hand: a conversation of its own, or a line in an existing one.
    Future<Committed> logCall(
        const Draft &call, const Account &account, Identity caller, QString callerName);
    /// Puts a file into the store for a draft.
    Future<Attachment> attach(const QString &file);
    /// A person's choice about a failed or perhaps sent message.
    Future<Committed> retry(MessageId message);
    Future<Committed> settle(MessageId message, DeliveryState state);
    Future<Committed> recall(MessageId message);
    /// Tells the visitor of a live chat that we write to them. Kept nowhere.
    void type(AccountId account, const QString &visitor, bool on);

Q_SIGNALS:
    void typed(Tresen::AccountId account, const QString &visitor, bool on);

private:
    [[nodiscard]] Message compose(const Draft &draft, const Account &account) const;
    Future<Committed> queue(
        const Draft &draft, const Account &account, Message message, Afterwards afterwards);

    CommandStore &m_commands;
    ConversationStore &m_conversations;
    AttachmentStore &m_files;
    UndoService &m_undo;
    const Session &m_session;
    const Clock &m_clock;
};

/// A Message-ID that no other message will have: random part at the account's domain (RFC 5322
/// §3.6.4), without brackets.
[[nodiscard]] QString newMessageId(const QString &address);

} // namespace Tresen
