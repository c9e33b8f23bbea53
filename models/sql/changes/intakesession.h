// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactrows.h"
#include "intakestore.h"
#include "messagemapper.h"
#include "threadrows.h"

#include <functional>

namespace Tresen {

/// One batch of a channel, or one step of it, inside one transaction.
class IntakeSession {
public:
    IntakeSession(SqlConnection &db, const StoreEnvironment &env, const IntakeBatch &batch);

    /// Takes the messages from `from` on and adds to `accepted` what became of them, until all are in or
    /// `enough` says so after one. Returns where the next step begins; the one that reaches the end also
    /// takes flags, vanished places and the cursor.
    [[nodiscard]] qsizetype run(const QList<PreparedMessage> &messages, qsizetype from,
        const std::function<bool()> &enough, Accepted &accepted);

private:
    /// What the store already has under the id of an incoming message.
    struct Existing {
        qint64 id = 0;
        qint64 conversation = 0;
        bool same = false;
    };
    void readAccount();
    /// Among the lines of its visitor; from now on they may see it.
    [[nodiscard]] ChatPlace placeInChat(MessageId message, const IncomingMessage &incoming);
    void finishBatch();
    [[nodiscard]] qint64 take(const PreparedMessage &prepared, Accepted &accepted);
    [[nodiscard]] bool isErased(const IncomingMessage &message);
    [[nodiscard]] Existing existing(const IncomingMessage &message, const QString &externalId);
    void takeDuplicate(const Existing &existing, const IncomingMessage &message);
    void takeFlagsOfMove(const Existing &existing, const IncomingMessage &message);
    void settlePerhapsSent(const Existing &existing);
    [[nodiscard]] ConversationRow &conversationFor(const IncomingMessage &message, const QStringList &ids, bool *created);
    [[nodiscard]] Message store(const PreparedMessage &prepared, const QString &externalId, ConversationRow &row);
    void updateConversation(ConversationRow &row, const PreparedMessage &prepared, const Message &message, bool created);
    [[nodiscard]] bool isNote(qint64 message);
    void reopen(ConversationRow &row, const Message &message);
    [[nodiscard]] bool isPlace(const RemoteRef &ref);
    void addPlace(const RemoteRef &ref, qint64 message, const IncomingMessage &incoming);
    void takeFlags(const RemoteState &state);
    void setSeen(ConversationRow &row, qint64 message, bool seen);
    void setFlagged(ConversationRow &row, qint64 message, bool flagged);

    WriteSession m_session;
    SqlConnection &m_db;
    const IntakeBatch &m_batch;
    ContactRows m_contacts;
    ThreadRows m_threads;
    qint64 m_shop = 0;
    ChannelKind m_channel = ChannelKind::Email;
    bool m_anythingErased = false;
};

} // namespace Tresen
