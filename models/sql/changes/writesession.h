// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationrows.h"
#include "eventlog.h"
#include "feedlog.h"
#include "searchindex.h"

namespace Tresen {

/// Everything that one commit works with. Made inside a job of the writer, gone after it.
struct WriteSession {
    WriteSession(SqlConnection &connection, const StoreEnvironment &environment)
        : db(connection)
        , env(environment)
        , now(environment.clock.now())
        , ids(connection, now)
        , conversations(connection)
        , events(connection, ids)
        , index(connection)
    {
    }

    SqlConnection &db;
    const StoreEnvironment &env;
    const TimePoint now;
    IdSource ids;
    ConversationRows conversations;
    EventLog events;
    FeedLog feed;
    SearchIndex index;

    /// Writes what was collected; returns the position of the feed. Last thing in the job.
    qint64 finish();
};

} // namespace Tresen
