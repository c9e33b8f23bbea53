// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"
#include "storeenvironment.h"

namespace Tresen {

/// Makes the search index anew, a batch at a time in ascending order. Messages that arrive
/// meanwhile are indexed by their own commit; index_hash tells who is done. Goes on where it
/// stopped when the program ended in between.
class IndexRebuild {
public:
    explicit IndexRebuild(SqlConnection &db) : m_db(db) {}

    /// Empties the index unless a rebuild is already under way.
    void begin();
    /// One batch; true while there is more to do.
    [[nodiscard]] bool step();
    /// 0 … 1
    [[nodiscard]] double progress();
    [[nodiscard]] static bool isUnderWay(SqlConnection &db);

private:
    SqlConnection &m_db;
};

} // namespace Tresen
