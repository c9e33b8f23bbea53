// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcursor.h"

namespace Tresen {

namespace {

bool endsAtom(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '\0';
}

} // namespace

ImapCursor::ImapCursor(const ImapFrame &frame, int nestingLimit)
    : m_frame(frame)
    , m_nestingLimit(nestingLimit)
{
}

bool ImapCursor::skip(char c)
{
    if (atEnd() || m_frame.text[m_pos] != c)
        return false;
    ++m_pos;
    return true;
}

void ImapCursor::skipSpaces()
{
    while (skip(' ')) { }
}

QByteArrayView ImapCursor::atom()
{
    const qsizetype start = m_pos;
    while (!atEnd() && !endsAtom(m_frame.text[m_pos]))
        ++m_pos;
    return QByteArrayView(m_frame.text).sliced(start, m_pos - start);
}

std::optional<quint64> ImapCursor::number()
{
    const qsizetype start = m_pos;
    quint64 value = 0;
    while (!atEnd() && m_frame.text[m_pos] >= '0' && m_frame.text[m_pos] <= '9') {
        const quint64 digit = quint64(m_frame.text[m_pos] - '0');
        if (value > (~quint64(0) - digit) / 10) {
            m_pos = start;
            return std::nullopt;
        }
        value = value * 10 + digit;
        ++m_pos;
    }
    if (m_pos == start)
        return std::nullopt;
    return value;
}

std::optional<ImapCursor::String> ImapCursor::string()
{
    if (peek() == '"')
        return quoted();
    if (peek() == '\0')
        return literal();
    const QByteArrayView word = atom();
    if (word.isEmpty())
        return std::nullopt;
    String result;
    result.isNil = word.size() == 3 && qstrnicmp(word.data(), 3, "NIL", 3) == 0;
    if (!result.isNil)
        result.bytes = word.toByteArray();
    return result;
}

std::optional<ImapCursor::String> ImapCursor::quoted()
{
    const qsizetype start = m_pos;
    String result;
    for (++m_pos; !atEnd(); ++m_pos) {
        char c = m_frame.text[m_pos];
        if (c == '"') {
            ++m_pos;
            return result;
        }
        if (c == '\\' && m_pos + 1 < m_frame.text.size())
            c = m_frame.text[++m_pos];
        result.bytes += c;
    }
    m_pos = start;
    return std::nullopt;
}

std::optional<ImapCursor::String> ImapCursor::literal()
{
    if (m_literal >= m_frame.literals.size())
        return std::nullopt;
    ++m_pos;
    const ImapLiteral &literal = m_frame.literals[m_literal++];
    String result;
    result.bytes = literal.bytes;
    result.dropped = literal.dropped;
    return result;
}

std::optional<QList<QByteArray>> ImapCursor::atomList()
{
    if (peek() != '(')
        return std::nullopt;
    ++m_pos;
    QList<QByteArray> atoms;
    while (true) {
        skipSpaces();
        if (skip(')'))
            return atoms;
        if (peek() == '(') {
            if (!skipList())
                return std::nullopt;
            continue;
        }
        const auto item = string();
        if (!item)
            return std::nullopt;
        atoms.append(item->bytes);
    }
}

QByteArray ImapCursor::fetchItem()
{
    QByteArray name;
    bool section = false;
    while (!atEnd()) {
        const char c = m_frame.text[m_pos];
        if (!section && endsAtom(c))
            break;
        if (section && c == '\0') {
            if (const auto field = literal())
                name += field->bytes;
            else
                break;
            continue;
        }
        section = c == '[' || (section && c != ']');
        name += c;
        ++m_pos;
    }
    return name.toUpper();
}

bool ImapCursor::skipValue()
{
    return peek() == '(' ? skipList() : string().has_value();
}

bool ImapCursor::skipList()
{
    int depth = 0;
    do {
        skipSpaces();
        if (skip('(')) {
            if (++depth > m_nestingLimit)
                return false;
        } else if (skip(')')) {
            --depth;
        } else if (!string()) {
            return false;
        }
    } while (depth > 0);
    return true;
}

QByteArray ImapCursor::rest()
{
    QByteArray text = m_frame.text.mid(m_pos);
    m_pos = m_frame.text.size();
    return text;
}

} // namespace Tresen
