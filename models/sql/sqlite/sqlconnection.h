// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlfailure.h"

#include <QByteArray>
#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace Tresen {

/// One connection to the database file with its cache of prepared statements. Used by one thread
/// at a time; handed from the opening thread to its worker. Throws SqlFailure.
class SqlConnection {
public:
    enum class Access { ReadWrite, ReadOnly };

    SqlConnection(const QString &file, Access access);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs statements that answer nothing.
    void execute(const char *sql);
    /// Inside no transaction. FULL: a commit is on disk when it returns.
    void setSynchronous(bool full);
    [[nodiscard]] qint64 pragma(const char *name);
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastId() const;
    /// Changes whenever another connection has committed.
    [[nodiscard]] qint64 dataVersion();
    /// Gives page cache back to the system.
    void shrink();
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// A statement out of the cache (given back with `put`), compiled when there is none.
    [[nodiscard]] sqlite3_stmt *take(const QByteArray &sql);
    void put(const QByteArray &sql, sqlite3_stmt *statement);

private:
    void setUp(Access access);

    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_cache;
    int m_synchronous = -1;
};

} // namespace Tresen
