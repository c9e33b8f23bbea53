// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeenvironment.h"
#include "sqlconnection.h"

#include <QHash>

namespace Tresen {

inline constexpr int idSequenceBits = 20;

/// Received time of a message (or time of an event) out of its id.
[[nodiscard]] constexpr TimePoint timeOfId(qint64 id) { return fromMs(id >> idSequenceBits); }
/// Lowest id of a millisecond.
[[nodiscard]] constexpr qint64 firstIdOf(TimePoint at) { return toMs(at) << idSequenceBits; }

/// Gives ids inside the committing transaction: time in ms (clamped to 0 … now + 5 min) << 20 |
/// first free number in that millisecond.
class IdSource {
public:
    IdSource(SqlConnection &db, TimePoint now)
        : m_db(db)
        , m_now(now)
    {
    }

    [[nodiscard]] qint64 messageId(TimePoint received);
    /// Events never go back, whatever the clock does.
    [[nodiscard]] qint64 eventId();

private:
    SqlConnection &m_db;
    TimePoint m_now;
    qint64 m_lastEvent = 0;
    QHash<qint64, qint64> m_nextInMillisecond;
};

} // namespace Tresen
