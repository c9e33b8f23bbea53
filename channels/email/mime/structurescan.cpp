// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structurescan.h"

#include "mimelimits.h"

#include <QByteArray>

#include <cstring>
#include <vector>

namespace Tresen {

namespace {

bool startsWithNoCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size()
        && qstrnicmp(text.data(), prefix.size(), prefix.data(), prefix.size()) == 0;
}

/// The boundary parameter of a multipart Content-Type; null for any other type.
QByteArray boundaryOf(QByteArrayView contentType)
{
    const QByteArray value = contentType.toByteArray().trimmed();
    if (!startsWithNoCase(value, "multipart/"))
        return {};
    const QByteArray lower = value.toLower();
    for (qsizetype at = lower.indexOf("boundary"); at >= 0; at = lower.indexOf("boundary", at + 1)) {
        qsizetype i = at + 8;
        while (i < value.size() && std::strchr(" \t\r\n", value[i]))
            ++i;
        if (i >= value.size() || value[i] != '=')
            continue;
        ++i;
        while (i < value.size() && std::strchr(" \t\r\n", value[i]))
            ++i;
        if (i < value.size() && value[i] == '"') {
            const qsizetype close = value.indexOf('"', i + 1);
            return value.mid(i + 1, close < 0 ? -1 : close - i - 1);
        }
        qsizetype stop = i;
        while (stop < value.size() && !std::strchr("; \t\r\n", value[stop]))
            ++stop;
        return value.mid(i, stop - i);
    }
    return {};
}

class Scanner {
public:
    explicit Scanner(QByteArrayView mail) : m_mail(mail) { m_result.end = mail.size(); }

    ScanResult run()
    {
        skipLead();
        m_result.begin = m_pos;
        readHeader(true);
        while (m_pos < m_mail.size() && m_result.end == m_mail.size())
            readBodyLine();
        return m_result;
    }

private:
    QByteArrayView line() const
    {
        const char *from = m_mail.data() + m_pos;
        const auto *nl = static_cast<const char *>(
            std::memchr(from, '\n', size_t(m_mail.size() - m_pos)));
        return {from, nl ? nl - from + 1 : m_mail.size() - m_pos};
    }

    void skipLead()
    {
        if (m_mail.startsWith("\xEF\xBB\xBF"))
            m_pos = 3;
        while (m_pos < m_mail.size() && (m_mail[m_pos] == '\r' || m_mail[m_pos] == '\n'))
            ++m_pos;
        if (startsWithNoCase(m_mail.sliced(m_pos), "From ") || startsWithNoCase(m_mail.sliced(m_pos), ">From "))
            m_pos += line().size();
    }

    void cutAt(qsizetype end, MailWarning why)
    {
        m_result.end = end;
        m_result.warnings.append(why);
    }

    /// Reads a header block and opens its multipart, if it is one.
    void readHeader(bool top)
    {
        const qsizetype start = m_pos;
        QByteArray type;
        bool inType = false;
        qsizetype kept = -1;
        while (m_pos < m_mail.size()) {
            const QByteArrayView current = line();
            if (current[0] == '\n' || (current.size() == 2 && current[0] == '\r'))
                break;
            if (kept < 0 && m_pos + current.size() - start > MimeLimits::headerBytes)
                kept = m_pos;
            const bool folded = current[0] == ' ' || current[0] == '\t';
            if (!folded)
                inType = startsWithNoCase(current, "Content-Type:");
            if (inType && type.size() < 4096)
                type += folded ? current.toByteArray() : current.sliced(13).toByteArray();
            else if (!top && !folded && current.startsWith("--") && closesOrSplits(current) >= 0)
                break; // a part that ends inside its own header
            m_pos += current.size();
        }
        if (top) {
            m_result.headerEnd = kept < 0 ? m_pos : kept;
            m_result.bodyBegin = m_pos;
            if (kept >= 0)
                m_result.warnings.append(MailWarning::HeaderTooLong);
        } else if (kept >= 0) {
            return cutAt(start, MailWarning::HeaderTooLong);
        }
        open(boundaryOf(type), start);
    }

    void open(const QByteArray &boundary, qsizetype partStart)
    {
        if (boundary.isEmpty())
            return;
        if (m_open.size() >= size_t(MimeLimits::depth))
            return cutAt(partStart, MailWarning::TooDeep);
        m_open.push_back(boundary);
    }

    /// Which open multipart a line beginning with "--" belongs to, or -1.
    int closesOrSplits(QByteArrayView current) const
    {
        for (int i = int(m_open.size()) - 1; i >= 0; --i) {
            if (current.sliced(2).startsWith(m_open[size_t(i)]))
                return i;
        }
        return -1;
    }

    void readBodyLine()
    {
        const QByteArrayView current = line();
        const int level = current.startsWith("--") ? closesOrSplits(current) : -1;
        const qsizetype start = m_pos;
        m_pos += current.size();
        if (level < 0)
            return;
        const bool closes = current.sliced(2 + m_open[size_t(level)].size()).startsWith("--");
        m_open.resize(size_t(level) + (closes ? 0 : 1));
        if (closes)
            return;
        if (++m_parts > MimeLimits::parts)
            return cutAt(start, MailWarning::TooManyParts);
        readHeader(false);
    }

    QByteArrayView m_mail;
    qsizetype m_pos = 0;
    int m_parts = 0;
    std::vector<QByteArray> m_open;
    ScanResult m_result;
};

} // namespace

ScanResult scanStructure(QByteArrayView mail)
{
    return Scanner(mail).run();
}

} // namespace Tresen
