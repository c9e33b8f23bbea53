// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadrows.h"

namespace Tresen {

qint64 ThreadRows::key(qint64 account, const QString &externalId) const
{
    return threadKey(m_session.env.hashKey, account, externalId);
}

std::optional<ThreadRows::Known> ThreadRows::find(qint64 account, const QString &externalId)
{
    if (externalId.isEmpty())
        return std::nullopt;
    if (const auto known = m_known.constFind(externalId); known != m_known.cend())
        return *known;
    SqlQuery query(m_session.db, "SELECT conversation_id, message_id FROM thread_ref WHERE key = ?",
        key(account, externalId));
    if (!query.next())
        return std::nullopt;
    return *m_known.insert(externalId, {query.number(0), query.number(1)});
}

void ThreadRows::setMessage(qint64 account, const QString &externalId, qint64 conversation, qint64 message)
{
    if (externalId.isEmpty())
        return;
    SqlQuery(m_session.db,
        "INSERT INTO thread_ref(key, conversation_id, message_id) VALUES(?, ?, ?) "
        "ON CONFLICT(key) DO UPDATE SET conversation_id = excluded.conversation_id, message_id = excluded.message_id",
        key(account, externalId), conversation, message)
        .run();
    m_known.insert(externalId, {conversation, message});
}

void ThreadRows::remember(qint64 account, const QString &externalId, qint64 conversation)
{
    if (externalId.isEmpty() || m_known.contains(externalId))
        return;
    SqlQuery(m_session.db,
        "INSERT OR IGNORE INTO thread_ref(key, conversation_id, message_id) VALUES(?, ?, 0)",
        key(account, externalId), conversation)
        .run();
    m_known.insert(externalId, {conversation, 0});
}

} // namespace Tresen
