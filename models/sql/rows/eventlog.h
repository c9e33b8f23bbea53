// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "idsource.h"

namespace Tresen {

/// Writes history. Ids and numbers only; texts of personal fields go to event_private.
class EventLog {
public:
    EventLog(SqlConnection &db, IdSource &ids)
        : m_db(db)
        , m_ids(ids)
    {
    }

    /// `event.id` and `event.at` are given here; returns the id.
    qint64 add(const DomainEvent &event);
    /// The same with the texts that changed, which erasing the contact removes.
    void addPrivate(const DomainEvent &event, const QString &before, const QString &after);

private:
    SqlConnection &m_db;
    IdSource &m_ids;
};

} // namespace Tresen
