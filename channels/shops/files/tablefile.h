// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace Tresen {

/// A table as shops export it: rows of named fields. From CSV (comma, semicolon or tab; UTF-8,
/// UTF-16 with BOM or Windows-1252; RFC 4180 quotes) or from JSON (an array of objects, one object
/// a line, or an object holding one array).
class TableFile {
public:
    /// Pure. At most `maxRows` rows; an empty file is an empty table.
    [[nodiscard]] static Result<TableFile> parse(const QByteArray &bytes);

    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    /// The first of these columns that is there and not empty. Names are compared without case,
    /// spaces, hyphens and underscores: "E-Mail", "email" and "e_mail" are the same.
    [[nodiscard]] QString field(qsizetype row, std::initializer_list<const char *> names) const;
    /// A nested list of a JSON row ("lines"); empty for CSV.
    [[nodiscard]] QJsonArray list(qsizetype row, const char *name) const;
    [[nodiscard]] bool hasColumn(std::initializer_list<const char *> names) const;

private:
    using Row = QHash<QString, QString>;
    static Result<TableFile> parseJson(const QByteArray &bytes);
    static TableFile parseCsv(const QString &text);

    QList<Row> m_rows;
    QList<QHash<QString, QJsonArray>> m_lists;
};

/// UTF-8 (with or without BOM), UTF-16 with BOM, else Windows-1252.
[[nodiscard]] QString decodeTable(const QByteArray &bytes);

} // namespace Tresen
