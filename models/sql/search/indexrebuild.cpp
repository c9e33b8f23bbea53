// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexrebuild.h"

#include "fold.h"
#include "messageremoval.h"
#include "sqlquery.h"

namespace Tresen {
namespace {

constexpr int batch = 300;

} // namespace

bool IndexRebuild::isUnderWay(SqlConnection &db)
{
    SqlQuery query(db, "SELECT 1 FROM meta WHERE key = 'index_rebuild'");
    return query.next();
}

void IndexRebuild::begin()
{
    if (isUnderWay(m_db))
        return;
    SqlQuery(m_db, "INSERT INTO message_index(message_index) VALUES('delete-all')").run();
    SqlQuery(m_db, "UPDATE message SET index_hash = 0").run();
    SqlQuery(m_db, "INSERT INTO meta(key, value) VALUES('index_rebuild', 0)").run();
    SqlQuery(m_db, "INSERT OR REPLACE INTO meta(key, value) VALUES('fold_version', ?)", foldVersion).run();
}

bool IndexRebuild::step()
{
    SqlQuery position(m_db, "SELECT value FROM meta WHERE key = 'index_rebuild'");
    if (!position.next())
        return false;
    QList<MessageId> ids;
    qint64 last = 0;
    {
        SqlQuery query(m_db, "SELECT id, index_hash FROM message WHERE id > ? ORDER BY id LIMIT ?", position.number(0), batch);
        while (query.next()) {
            last = query.number(0);
            if (query.number(1) == 0)
                ids.append(query.as<MessageId>(0));
        }
    }
    position.reset();
    SearchIndex index(m_db);
    for (const auto id : std::as_const(ids)) {
        const auto texts = indexTextsOf(loadMessage(m_db, id));
        SqlQuery(m_db, "UPDATE message SET index_hash = ? WHERE id = ?", indexHash(texts), id).run();
        index.add(id.value, texts);
    }
    index.flush();
    if (last == 0)
        SqlQuery(m_db, "DELETE FROM meta WHERE key = 'index_rebuild'").run();
    else
        SqlQuery(m_db, "UPDATE meta SET value = ? WHERE key = 'index_rebuild'", last).run();
    return last != 0;
}

double IndexRebuild::progress()
{
    SqlQuery query(m_db,
        "SELECT (SELECT value FROM meta WHERE key = 'index_rebuild'), "
        "(SELECT min(id) FROM message), (SELECT max(id) FROM message)");
    if (!query.next() || query.isNull(0) || query.number(2) <= query.number(1))
        return 1.0;
    const double part = double(query.number(0) - query.number(1)) / double(query.number(2) - query.number(1));
    return std::clamp(part, 0.0, 1.0);
}

} // namespace Tresen
