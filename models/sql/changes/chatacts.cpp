// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatacts.h"

#include "conversationchanges.h"
#include "outboxrows.h"

namespace Tresen {

ChatActs::ChatActs(WriteSession &session, AccountId account, QString visitor)
    : m_session(session)
    , m_account(account)
    , m_visitor(std::move(visitor))
{
}

void ChatActs::read(qint64 upTo)
{
    QList<MessageId> unread;
    {
        SqlQuery query(m_session.db,
            "SELECT m.id FROM chat_line l JOIN message m ON m.id = l.message_id "
            "WHERE l.account_id = ? AND l.visitor = ? AND l.number <= ? AND m.kind = ? AND m.delivery IN (?, ?)",
            m_account, m_visitor, upTo, MessageKind::Outbound, DeliveryState::Sent, DeliveryState::Delivered);
        while (query.next())
            unread.append(query.as<MessageId>(0));
    }
    for (const MessageId message : std::as_const(unread))
        OutboxRows(m_session).setDelivery(message, DeliveryState::Read, {}, {CauseKind::Channel, m_account.value});
}

void ChatActs::end()
{
    SqlQuery query(m_session.db,
        "SELECT m.conversation_id FROM chat_line l JOIN message m ON m.id = l.message_id "
        "WHERE l.account_id = ? AND l.visitor = ? ORDER BY l.number DESC LIMIT 1", m_account, m_visitor);
    if (!query.next())
        return;
    const ConversationRow &row = m_session.conversations.require(query.number(0));
    const bool waits = row.waitingId != 0;
    if (waits || row.status == 0)
        return;
    CommitContext context(m_session, {CauseKind::Channel, m_account.value});
    ConversationChanges(context).apply(SetStatus{ConversationId{row.id}, ConversationStatus::Resolved, std::nullopt});
}

} // namespace Tresen
