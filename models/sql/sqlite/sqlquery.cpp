// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlquery.h"

#include <sqlite3.h>

namespace Tresen {

SqlQuery::~SqlQuery()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.put(m_sql, m_statement);
}

void SqlQuery::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
}

void SqlQuery::bind(const QString &value)
{
    m_kept.push_back(value.toUtf8());
    const auto &kept = m_kept.back();
    // Never NULL: "" and absent are one thing for texts.
    sqlite3_bind_text64(m_statement, ++m_bound, kept.isNull() ? "" : kept.constData(),
        sqlite3_uint64(kept.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqlQuery::bind(const QByteArray &blob)
{
    m_kept.push_back(blob);
    sqlite3_bind_blob64(m_statement, ++m_bound, blob.isNull() ? "" : blob.constData(),
        sqlite3_uint64(blob.size()), SQLITE_STATIC);
}

void SqlQuery::bind(std::nullopt_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
}

bool SqlQuery::next()
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    throw sqlFailure(sqlite3_db_handle(m_statement));
}

void SqlQuery::run()
{
    while (next()) { }
}

void SqlQuery::reset()
{
    sqlite3_reset(m_statement);
    m_kept.clear();
    m_bound = 0;
}

qint64 SqlQuery::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlQuery::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqlQuery::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

bool SqlQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<TimePoint> SqlQuery::time(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return fromMs(number(column));
}

} // namespace Tresen
