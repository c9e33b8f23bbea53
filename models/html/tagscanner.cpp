// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagscanner.h"

namespace Tresen {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

bool TagScanner::next()
{
    while (true) {
        const qsizetype open = m_html.indexOf('<', m_at);
        if (open < 0 || open + 1 >= m_html.size())
            return false;
        m_at = open + 1;
        const char c = m_html[m_at];
        m_endTag = c == '/';
        if (isLetter(c) || (m_endTag && m_at + 1 < m_html.size() && isLetter(m_html[m_at + 1]))) {
            m_at += m_endTag ? 1 : 0;
            readTag();
            return true;
        }
        if (c == '!' || c == '?' || c == '/')
            skipComment();
    }
}

// m_at stands on the character after "<": a comment, or one of the forms that end at the next ">".
void TagScanner::skipComment()
{
    const bool comment = m_html.sliced(m_at).startsWith("!--");
    if (!comment) {
        const qsizetype end = m_html.indexOf('>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    m_at += 3;
    for (const char *abrupt : {">", "->"}) {
        if (m_html.sliced(m_at).startsWith(abrupt)) {
            m_at += qsizetype(strlen(abrupt));
            return;
        }
    }
    while (true) {
        const qsizetype dashes = m_html.indexOf("--", m_at);
        if (dashes < 0) {
            m_at = m_html.size();
            return;
        }
        m_at = dashes + 1;
        const QByteArrayView rest = m_html.sliced(dashes + 2);
        if (rest.startsWith('>') || rest.startsWith("!>")) {
            m_at = dashes + (rest.startsWith('>') ? 3 : 4);
            return;
        }
    }
}

void TagScanner::readTag()
{
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
        ++m_at;
    m_name = m_html.sliced(start, m_at - start);
    readAttributes();
}

void TagScanner::readAttributes()
{
    enum State { BeforeName, Name, AfterName, BeforeValue, Unquoted };
    State state = BeforeName;
    m_attributes = 0;
    for (; m_at < m_html.size(); ++m_at) {
        const char c = m_html[m_at];
        if (c == '>') {
            ++m_at;
            return;
        }
        if (state == BeforeValue && (c == '"' || c == '\'')) {
            const qsizetype close = m_html.indexOf(c, m_at + 1);
            if (close < 0) {
                m_at = m_html.size();
                return;
            }
            m_at = close;
            state = BeforeName;
        } else if (isSpace(c)) {
            state = state == Name ? AfterName : state == Unquoted ? BeforeName : state;
        } else if (c == '/' && (state == BeforeName || state == Name || state == AfterName)) {
            state = BeforeName;
        } else if (c == '=' && (state == Name || state == AfterName)) {
            state = BeforeValue;
        } else if (state == BeforeValue) {
            state = Unquoted;
        } else if (state == BeforeName || state == AfterName) {
            state = Name;
            ++m_attributes;
        }
    }
}

bool TagScanner::skipRawText(QByteArrayView element)
{
    const qsizetype start = m_at;
    for (qsizetype end = m_html.indexOf("</", m_at); end >= 0; end = m_html.indexOf("</", end + 2)) {
        const QByteArrayView rest = m_html.sliced(end + 2);
        if (rest.size() <= element.size() || qstrnicmp(rest.data(), element.data(), size_t(element.size())) != 0)
            continue;
        const char after = rest[element.size()];
        if (isSpace(after) || after == '>' || after == '/') {
            m_at = end;
            return !m_html.sliced(start, end - start).contains("<!--");
        }
    }
    m_at = m_html.size();
    return true;
}

} // namespace Tresen
