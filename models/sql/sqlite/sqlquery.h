// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "ids.h"
#include "sqlconnection.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace Tresen {

/// A prepared statement with its values. Values are bound in order; NULL for an empty optional.
/// Goes back to the connection's cache when it goes out of scope. Throws SqlFailure.
///
/// Not QSqlQuery: intake runs some twenty statements a mail, and a QVariant for every value, a
/// UTF-16 copy of every text and a detached result for every row cost more than the statements.
class SqlQuery {
public:
    template <typename... Values>
    SqlQuery(SqlConnection &connection, const QByteArray &sql, const Values &...values)
        : m_connection(connection)
        , m_sql(sql)
        , m_statement(connection.take(m_sql))
    {
        (bind(values), ...);
    }
    /// `sql` is a literal: not copied.
    template <std::size_t N, typename... Values>
    SqlQuery(SqlConnection &connection, const char (&sql)[N], const Values &...values)
        : SqlQuery(connection, QByteArray::fromRawData(sql, N - 1), values...)
    {
    }
    ~SqlQuery();
    SqlQuery(const SqlQuery &) = delete;
    SqlQuery &operator=(const SqlQuery &) = delete;

    void bind(qint64 value);
    void bind(const QString &value);
    void bind(const QByteArray &blob);
    void bind(std::nullopt_t);
    void bind(TimePoint value) { bind(toMs(value)); }
    template <typename T>
        requires(std::is_integral_v<T> || std::is_enum_v<T>)
    void bind(T value)
    {
        bind(static_cast<qint64>(value));
    }
    template <typename Tag>
    void bind(Id<Tag> id)
    {
        bind(id.value);
    }
    template <typename T>
    void bind(const std::optional<T> &value)
    {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }

    /// The next row; false at the end.
    [[nodiscard]] bool next();
    /// Runs a statement that answers nothing.
    void run();
    /// Back to the start with new values.
    template <typename... Values>
    void runWith(const Values &...values)
    {
        reset();
        (bind(values), ...);
        run();
    }
    void reset();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <typename E>
    [[nodiscard]] E as(int column) const
    {
        if constexpr (std::is_enum_v<E> || std::is_integral_v<E>)
            return static_cast<E>(number(column));
        else
            return E{number(column)};
    }
    [[nodiscard]] std::optional<TimePoint> time(int column) const;

private:
    SqlConnection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    std::vector<QByteArray> m_kept; // texts live until the statement has run: no copy inside SQLite
};

} // namespace Tresen
