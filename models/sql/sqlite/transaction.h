// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"

namespace Tresen {

/// Rolls back unless committed. Writing takes the write lock at once, so that a transaction never
/// fails in its middle because another process was faster.
class Transaction {
public:
    enum class Kind { Reading, Writing };

    Transaction(SqlConnection &connection, Kind kind)
        : m_connection(connection)
    {
        connection.execute(kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    ~Transaction()
    {
        if (!m_connection.inTransaction())
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqlFailure &) {
            // The engine has rolled back by itself; there is nothing left to do.
        }
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit() { m_connection.execute("COMMIT"); }

private:
    SqlConnection &m_connection;
};

} // namespace Tresen
