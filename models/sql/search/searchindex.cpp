// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "sqlquery.h"

namespace Tresen {

void SearchIndex::add(qint64 message, IndexTexts text)
{
    m_added.insert_or_assign(message, std::move(text));
}

void SearchIndex::remove(qint64 message, const IndexTexts &text)
{
    if (m_added.erase(message) > 0)
        return;
    SqlQuery(m_db,
        "INSERT INTO message_index(message_index, rowid, subject, body, people) VALUES('delete',?,?,?,?)",
        message, text.subject, text.body, text.people)
        .run();
}

void SearchIndex::flush()
{
    for (const auto &[id, text] : m_added)
        SqlQuery(m_db, "INSERT INTO message_index(rowid, subject, body, people) VALUES(?,?,?,?)", id,
            text.subject, text.body, text.people)
            .run();
    m_added.clear();
}

} // namespace Tresen
