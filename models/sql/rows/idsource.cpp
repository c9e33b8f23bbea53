// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idsource.h"

#include "sqlquery.h"

#include <algorithm>

namespace Tresen {

using namespace std::chrono_literals;

qint64 IdSource::messageId(TimePoint received)
{
    auto ms = std::clamp(received, fromMs(0), m_now + 5min);
    for (;;) {
        const qint64 first = firstIdOf(ms);
        const qint64 beyond = firstIdOf(ms + 1ms);
        auto known = m_nextInMillisecond.find(first);
        if (known == m_nextInMillisecond.end()) {
            SqlQuery query(m_db, "SELECT max(id) FROM message WHERE id >= ? AND id < ?", first, beyond);
            const bool taken = query.next() && !query.isNull(0);
            known = m_nextInMillisecond.insert(first, taken ? query.number(0) + 1 : std::max<qint64>(first, 1));
        }
        if (*known < beyond)
            return (*known)++;
        ms += 1ms; // a million in one millisecond: the next one
    }
}

qint64 IdSource::eventId()
{
    if (m_lastEvent == 0) {
        SqlQuery query(m_db, "SELECT max(id) FROM event");
        m_lastEvent = query.next() ? query.number(0) : 0;
    }
    m_lastEvent = std::max(m_lastEvent + 1, firstIdOf(m_now));
    return m_lastEvent;
}

} // namespace Tresen
