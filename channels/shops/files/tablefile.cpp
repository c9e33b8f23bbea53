// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <array>

namespace Tresen {
namespace {

QString columnKey(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

/// The part of Windows-1252 that is not Latin-1 (0x80 … 0x9F).
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
    0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

/// The separator is what the first line holds most of, outside quotes.
QChar separatorOf(QStringView text)
{
    int semicolons = 0;
    int commas = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n')
            break;
        else if (!quoted)
            (c == u';' ? semicolons : c == u',' ? commas : tabs) += (c == u';' || c == u',' || c == u'\t');
    }
    if (tabs > semicolons && tabs > commas)
        return u'\t';
    return semicolons >= commas && semicolons > 0 ? u';' : u',';
}

/// RFC 4180 records, tolerant of a missing last quote.
class CsvReader {
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    bool next(QStringList &record)
    {
        record.clear();
        if (m_at >= m_text.size())
            return false;
        while (!readField(record)) { }
        return true;
    }

private:
    /// True at the end of the record.
    bool readField(QStringList &record)
    {
        QString field;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool doubled = quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (doubled)
                    field += m_text[++m_at];
                else
                    quoted = !quoted;
            } else if (!quoted && (c == m_separator || c == u'\n')) {
                break;
            } else {
                field += c;
            }
        }
        record.append(field.trimmed());
        const bool ended = m_at >= m_text.size() || m_text[m_at] == u'\n';
        ++m_at;
        return ended;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/// Objects within objects become "address.city", so that one look-up serves both.
void flatten(const QJsonObject &object, const QString &prefix, QHash<QString, QString> &row,
    QHash<QString, QJsonArray> &lists, int depth)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = columnKey(prefix + it.key());
        if (it->isObject() && depth < 3)
            flatten(it->toObject(), prefix + it.key() + u'.', row, lists, depth + 1);
        else if (it->isArray())
            lists.insert(key, it->toArray());
        else
            row.insert(key, it->isDouble() ? QString::number(it->toDouble(), 'f', 10).remove(QLatin1String(".0000000000"))
                                           : it->toVariant().toString());
    }
}

Error notATable()
{
    return Error{ErrorCode::Invalid,
        QCoreApplication::translate("Tresen::TableFile",
            "The file is neither a table (CSV) nor a JSON list of records."),
        QStringLiteral("not a table"), {}};
}

} // namespace

QString decodeTable(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
    return fromWindows1252(bytes);
}

Result<TableFile> TableFile::parse(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('[') || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{")
        || start.startsWith("\xEF\xBB\xBF["))
        return parseJson(bytes);
    if (bytes.left(4096).contains('\0') && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return notATable();
    return parseCsv(decodeTable(bytes));
}

TableFile TableFile::parseCsv(const QString &text)
{
    TableFile table;
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    CsvReader reader(unified, separatorOf(unified));
    QStringList header;
    if (!reader.next(header))
        return table;
    for (QString &name : header)
        name = columnKey(name);
    QStringList record;
    while (reader.next(record)) {
        Row row;
        for (qsizetype i = 0; i < std::min(header.size(), record.size()); ++i) {
            if (!record[i].isEmpty())
                row.insert(header[i], record[i]);
        }
        if (!row.isEmpty())
            table.m_rows.append(row);
    }
    table.m_lists.resize(table.m_rows.size());
    return table;
}

Result<TableFile> TableFile::parseJson(const QByteArray &bytes)
{
    const QByteArray utf8 = decodeTable(bytes).toUtf8();
    QJsonArray records;
    QJsonParseError problem;
    const QJsonDocument whole = QJsonDocument::fromJson(utf8, &problem);
    if (whole.isArray()) {
        records = whole.array();
    } else if (whole.isObject()) {
        for (const QJsonValue value : whole.object()) {
            if (value.isArray())
                records = value.toArray();
        }
        if (records.isEmpty())
            records.append(whole.object());
    } else {
        for (const QByteArray &line : utf8.split('\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const QJsonDocument one = QJsonDocument::fromJson(line);
            if (!one.isObject())
                return notATable();
            records.append(one.object());
        }
    }
    TableFile table;
    for (const QJsonValue value : records) {
        Row row;
        QHash<QString, QJsonArray> lists;
        flatten(value.toObject(), {}, row, lists, 0);
        table.m_rows.append(row);
        table.m_lists.append(lists);
    }
    return table;
}

QString TableFile::field(qsizetype row, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const QString value = m_rows[row].value(columnKey(QString::fromUtf8(name)));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QJsonArray TableFile::list(qsizetype row, const char *name) const
{
    return m_lists[row].value(columnKey(QString::fromUtf8(name)));
}

bool TableFile::hasColumn(std::initializer_list<const char *> names) const
{
    for (const Row &row : m_rows) {
        for (const char *name : names) {
            if (row.contains(columnKey(QString::fromUtf8(name))))
                return true;
        }
    }
    return false;
}

} // namespace Tresen
