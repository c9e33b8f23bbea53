// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "sqlconnection.h"

namespace Tresen {

/// Collects what a commit changed and writes it as one row of the feed.
class FeedLog {
public:
    ChangeSet changes; ///< filled by those who change

    /// Writes the row when something changed; returns the position of the feed.
    qint64 write(SqlConnection &db);

    /// Everything after `position`, as one set. A gap (rows thinned out meanwhile) or too many ids
    /// give `everything`.
    [[nodiscard]] static ChangeSet readAfter(SqlConnection &db, qint64 position);
    [[nodiscard]] static qint64 lastPosition(SqlConnection &db);
};

} // namespace Tresen
