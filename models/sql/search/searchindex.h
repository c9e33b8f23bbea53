// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preparedmessage.h"
#include "sqlconnection.h"

#include <map>

namespace Tresen {

/// Writes the full-text index. Waits until the end of the commit: the index wants ascending ids,
/// and every statement with a savepoint of its own in between would make it write its buffer out.
class SearchIndex {
public:
    explicit SearchIndex(SqlConnection &db) : m_db(db) {}

    void add(qint64 message, IndexTexts text);
    /// The very words that were added; other words would leave the old ones behind.
    void remove(qint64 message, const IndexTexts &text);
    void flush();

private:
    SqlConnection &m_db;
    std::map<qint64, IndexTexts> m_added;
};

} // namespace Tresen
