// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconnection.h"

#include "sqlquery.h"

#include <sqlite3.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Tresen {
namespace {

// Other processes (tresenctl) write, too: long enough for their commits, short enough to tell.
constexpr int busyTimeoutMs = 15'000;
constexpr int cachedStatements = 300;

/// Before the first connection of the process: nobody reads how much memory SQLite has, and counting
/// it takes a lock for each piece.
void setUpLibrary()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

} // namespace

SqlConnection::SqlConnection(const QString &file, Access access)
{
    setUpLibrary();
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                 : SQLITE_OPEN_READONLY;
    // NOMUTEX: a connection never serves two threads at once, SqlWorker sees to that.
    const int rc = sqlite3_open_v2(file.toUtf8().constData(), &m_handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    if (rc != SQLITE_OK) {
        const auto failure = sqlFailure(m_handle);
        sqlite3_close_v2(m_handle);
        throw failure;
    }
    try {
        setUp(access);
    } catch (const SqlFailure &) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

SqlConnection::~SqlConnection()
{
    for (auto *statement : std::as_const(m_cache))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

void SqlConnection::setUp(Access access)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    if (access == Access::ReadWrite) {
        execute("PRAGMA journal_mode=WAL");
        execute("PRAGMA secure_delete=ON");
        execute("PRAGMA foreign_keys=ON");
        // A first sync rewrites the same pages of index and trees again and again: let the log take
        // them, and hold what one batch touches. shrink() gives the memory back when it is quiet.
        execute("PRAGMA wal_autocheckpoint=16000");
        execute("PRAGMA journal_size_limit=67108864");
        execute("PRAGMA cache_size=-131072");
    } else {
        execute("PRAGMA cache_size=-4096");
    }
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA mmap_size=0");
}

void SqlConnection::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw sqlFailure(m_handle);
}

void SqlConnection::setSynchronous(bool full)
{
    if (m_synchronous == int(full))
        return;
    execute(full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    m_synchronous = int(full);
}

qint64 SqlConnection::pragma(const char *name)
{
    SqlQuery query(*this, QByteArray("PRAGMA ") + name);
    return query.next() ? query.number(0) : 0;
}

qint64 SqlConnection::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 SqlConnection::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 SqlConnection::dataVersion()
{
    return pragma("data_version");
}

void SqlConnection::shrink()
{
    sqlite3_db_release_memory(m_handle);
#ifdef __GLIBC__
    malloc_trim(0); // freed pages of the cache lie scattered in the thread's arena
#endif
}

bool SqlConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

sqlite3_stmt *SqlConnection::take(const QByteArray &sql)
{
    // Taken out while in use, so that the same text can run twice at a time.
    if (auto *cached = m_cache.take(sql))
        return cached;
    sqlite3_stmt *statement = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (rc != SQLITE_OK)
        throw sqlFailure(m_handle);
    return statement;
}

void SqlConnection::put(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (m_cache.size() >= cachedStatements || m_cache.contains(sql))
        sqlite3_finalize(statement);
    else
        m_cache.insert(sql, statement);
}

} // namespace Tresen
