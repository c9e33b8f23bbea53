// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog.h"

#include "sqlquery.h"

namespace Tresen {

qint64 EventLog::add(const DomainEvent &event)
{
    const qint64 id = m_ids.eventId();
    SqlQuery(m_db,
        "INSERT INTO event(id, type, cause, actor, version, depth, conversation_id, message_id, "
        "contact_id, before, after) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        id, event.type, event.cause.kind, event.cause.actor, event.cause.version, event.cause.depth,
        event.conversation, event.message, event.contact, event.before, event.after)
        .run();
    return id;
}

void EventLog::addPrivate(const DomainEvent &event, const QString &before, const QString &after)
{
    const qint64 id = add(event);
    SqlQuery(m_db, "INSERT INTO event_private(event_id, contact_id, before, after) VALUES(?,?,?,?)",
        id, event.contact, before, after)
        .run();
}

} // namespace Tresen
