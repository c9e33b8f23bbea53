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
    const qint64 id = key(account, externalId);
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    SqlQuery query(m_session.db, "SELECT conversation_id, message_id FROM thread_ref WHERE key = ?", id);
    if (!query.next())
        return std::nullopt;
    return *m_known.insert(id, {query.number(0), query.number(1)});
}

void ThreadRows::setMessage(qint64 account, const QString &externalId, qint64 conversation, qint64 message)
{
    if (externalId.isEmpty())
        return;
    const qint64 id = key(account, externalId);
    SqlQuery(m_session.db,
        "INSERT INTO thread_ref(key, conversation_id, message_id) VALUES(?, ?, ?) "
        "ON CONFLICT(key) DO UPDATE SET conversation_id = excluded.conversation_id, message_id = excluded.message_id",
        id, conversation, message)
        .run();
    m_known.insert(id, {conversation, message});
}

void ThreadRows::remember(qint64 account, const QString &externalId, qint64 conversation)
{
    if (externalId.isEmpty())
        return;
    const qint64 id = key(account, externalId);
    if (m_known.contains(id))
        return;
    SqlQuery(m_session.db, "INSERT OR IGNORE INTO thread_ref(key, conversation_id, message_id) VALUES(?, ?, 0)", id,
        conversation).run();
    // Ignored: it is there, and what it says is not what was asked for here.
    if (m_session.db.changes() > 0)
        m_known.insert(id, {conversation, 0});
}

} // namespace Tresen
