// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationstore.h"
#include "searchquery.h"
#include "sqlconnection.h"

namespace Tresen {

/// Answers a search: walks the index from the newest message down, so the first page costs the
/// same in any store; never ranks, never sorts.
class SearchRunner {
public:
    SearchRunner(SqlConnection &db, TimePoint now)
        : m_db(db)
        , m_now(now)
    {
    }

    [[nodiscard]] SearchPage run(const SearchRequest &request);

    static constexpr int countedHits = 1'000;
    /// Candidates looked at for one page; a rare mix of conditions goes on with the next page.
    static constexpr int mostWalked = 100'000;

private:
    [[nodiscard]] SearchHit hit(qint64 message, const SearchQuery &query);

    SqlConnection &m_db;
    TimePoint m_now;
};

} // namespace Tresen
