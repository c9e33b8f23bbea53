// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatlines.h"

#include "enums.h"
#include "messagemapper.h"

#include <algorithm>

namespace Tresen {
namespace {

constexpr int toldAgain = 20;

struct Line {
    qint64 number = 0;
    MessageId message;
};

QList<Line> newestFirst(SqlConnection &db, const QByteArray &condition, AccountId account, const QString &visitor,
    qint64 after, int limit)
{
    QList<Line> lines;
    SqlQuery query(db,
        "SELECT number, message_id FROM chat_line WHERE account_id = ? AND visitor = ? AND number " + condition
            + " ? ORDER BY number DESC LIMIT ?",
        account, visitor, after, limit);
    while (query.next())
        lines.append({query.number(0), query.as<MessageId>(1)});
    return lines;
}

QString agentName(SqlConnection &db, AgentId agent)
{
    SqlQuery query(db, "SELECT name FROM agent WHERE id = ?", agent);
    return query.next() ? query.text(0) : QString();
}

} // namespace

qint64 ChatLines::add(AccountId account, const QString &visitor, MessageId message)
{
    if (const qint64 known = numberOf(message); known != 0)
        return known;
    SqlQuery(m_db, "INSERT INTO chat_line(account_id, visitor, message_id) VALUES(?, ?, ?)", account, visitor, message).run();
    return m_db.lastId();
}

qint64 ChatLines::numberOf(MessageId message)
{
    SqlQuery query(m_db, "SELECT number FROM chat_line WHERE message_id = ?", message);
    return query.next() ? query.number(0) : 0;
}

ChatHistory ChatLines::read(AccountId account, const QString &visitor, qint64 after, int limit)
{
    QList<Line> lines = newestFirst(m_db, ">", account, visitor, after, limit);
    if (after > 0)
        lines += newestFirst(m_db, "<=", account, visitor, after, toldAgain);
    ChatHistory history;
    history.lines.reserve(lines.size());
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        ChatLine told{line->number, loadMessage(m_db, line->message), {}};
        told.agentName = agentName(m_db, told.message.agent);
        history.lines.append(std::move(told));
    }
    readConversation(history);
    readMarks(history, account, visitor);
    return history;
}

void ChatLines::readMarks(ChatHistory &history, AccountId account, const QString &visitor)
{
    SqlQuery query(m_db,
        "SELECT max(CASE WHEN m.kind = ? AND m.delivery = ? THEN l.number END), "
        "max(CASE WHEN m.kind = ? AND m.seen = 1 THEN l.number END) FROM chat_line l "
        "JOIN message m ON m.id = l.message_id WHERE l.account_id = ? AND l.visitor = ?",
        MessageKind::Outbound, DeliveryState::Read, MessageKind::Inbound, account, visitor);
    if (query.next()) {
        history.readByVisitor = query.number(0);
        history.seenByAgents = query.number(1);
    }
}

void ChatLines::readConversation(ChatHistory &history)
{
    if (history.lines.isEmpty())
        return;
    history.conversation = history.lines.constLast().message.conversation;
    SqlQuery query(m_db,
        "SELECT c.status, coalesce(a.name, '') FROM conversation c LEFT JOIN agent a ON a.id = c.assignee_id WHERE c.id = ?",
        history.conversation);
    if (!query.next())
        return;
    history.ended = query.as<ConversationStatus>(0) == ConversationStatus::Resolved;
    history.agentName = query.text(1);
}

} // namespace Tresen
