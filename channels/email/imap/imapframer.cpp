// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapframer.h"

#include <algorithm>

namespace Tresen {

namespace {

constexpr qint64 absurdLiteral = qint64(1) << 40;

/// Status responses and continuations end in text for people, in which "{5}" means nothing.
bool endsInFreeText(QByteArrayView text)
{
    if (text.startsWith('+'))
        return true;
    const qsizetype space = text.indexOf(' ');
    if (space < 0)
        return false;
    const QByteArray word = text.sliced(space + 1, std::min<qsizetype>(8, text.size() - space - 1))
                                .toByteArray().toUpper() + ' ';
    for (const char *condition : {"OK ", "NO ", "BAD ", "BYE ", "PREAUTH "}) {
        if (word.startsWith(condition))
            return true;
    }
    return false;
}

bool insideQuotes(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
    }
    return quoted;
}

struct LiteralMark {
    qsizetype begin = 0; ///< of "{" or "~{"
    qint64 size = 0;
};

/// The "{123}", "{123+}" or "~{123}" at the end of a line.
std::optional<LiteralMark> literalMark(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    qsizetype digitsEnd = line.size() - 1;
    if (digitsEnd > 0 && (line[digitsEnd - 1] == '+' || line[digitsEnd - 1] == '-'))
        --digitsEnd;
    qsizetype begin = digitsEnd;
    while (begin > 0 && line[begin - 1] >= '0' && line[begin - 1] <= '9')
        --begin;
    if (begin == digitsEnd || begin == 0 || line[begin - 1] != '{')
        return std::nullopt;
    LiteralMark mark;
    for (qsizetype i = begin; i < digitsEnd; ++i)
        mark.size = std::min(mark.size * 10 + (line[i] - '0'), absurdLiteral);
    mark.begin = begin - 1;
    if (mark.begin > 0 && line[mark.begin - 1] == '~')
        --mark.begin;
    const bool apart = mark.begin == 0 || line[mark.begin - 1] == ' ' || line[mark.begin - 1] == '(';
    if (!apart || insideQuotes(line.first(mark.begin)))
        return std::nullopt;
    return mark;
}

} // namespace

ImapFramer::ImapFramer(ImapLimits limits)
    : m_limits(limits)
{
}

void ImapFramer::feed(QByteArrayView bytes)
{
    if (m_failed)
        return;
    if (m_pos == m_buffer.size()) {
        m_buffer.clear();
        m_pos = m_scan = 0;
    } else if (m_pos > (1 << 16) && m_pos > m_buffer.size() / 2) {
        m_buffer.remove(0, m_pos);
        m_scan -= m_pos;
        m_pos = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::optional<ImapFrame> ImapFramer::next()
{
    while (!m_failed) {
        const Step step = m_inLiteral ? takeLiteral() : takeLine();
        if (step == Step::NeedMore)
            return std::nullopt;
        if (step == Step::LiteralDone)
            continue;
        ImapFrame frame = std::exchange(m_frame, {});
        m_kept = 0;
        if (!frame.text.isEmpty()) // empty lines between responses are tolerated
            return frame;
    }
    return std::nullopt;
}

void ImapFramer::reset()
{
    *this = ImapFramer(m_limits);
}

ImapFramer::Step ImapFramer::takeLiteral()
{
    const qint64 portion = std::min<qint64>(m_buffer.size() - m_pos, m_literalLeft);
    ImapLiteral &literal = m_frame.literals.last();
    if (!literal.dropped)
        literal.bytes.append(m_buffer.constData() + m_pos, portion);
    m_pos += portion;
    m_scan = m_pos;
    m_literalLeft -= portion;
    if (m_literalLeft > 0)
        return Step::NeedMore;
    m_inLiteral = false;
    return Step::LiteralDone;
}

ImapFramer::Step ImapFramer::takeLine()
{
    const qsizetype newline = m_buffer.indexOf('\n', m_scan);
    const qsizetype end = newline < 0 ? m_buffer.size() : newline;
    if (m_frame.text.size() + end - m_pos > m_limits.line) {
        fail();
        return Step::NeedMore;
    }
    if (newline < 0) {
        m_scan = end;
        return Step::NeedMore;
    }
    QByteArrayView line(m_buffer.constData() + m_pos, newline - m_pos);
    m_pos = m_scan = newline + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    const bool goesOn = beginLiteral(line);
    if (m_failed)
        return Step::NeedMore; // `line` pointed into the buffer, which is gone
    const qsizetype start = m_frame.text.size();
    m_frame.text.append(line.data(), line.size());
    std::replace(m_frame.text.begin() + start, m_frame.text.end(), '\0', '?');
    if (goesOn)
        m_frame.text.append('\0');
    return goesOn ? Step::LiteralDone : Step::FrameDone;
}

bool ImapFramer::beginLiteral(QByteArrayView &line)
{
    const auto mark = literalMark(line);
    if (!mark || endsInFreeText(m_frame.text.isEmpty() ? line : QByteArrayView(m_frame.text)))
        return false;
    if (mark->size >= absurdLiteral || m_frame.literals.size() >= m_limits.literalCount) {
        fail();
        return false;
    }
    line = line.first(mark->begin);
    ImapLiteral literal;
    literal.size = mark->size;
    literal.dropped = m_kept + mark->size > m_limits.literals;
    if (!literal.dropped) {
        m_kept += mark->size;
        // What is announced need not come: reserve no more than a usual mail takes.
        literal.bytes.reserve(std::min<qint64>(mark->size, 1 << 20));
    }
    m_frame.literals.append(literal);
    m_literalLeft = mark->size;
    m_inLiteral = true;
    return true;
}

void ImapFramer::fail()
{
    m_failed = true;
    m_buffer.clear();
    m_frame = {};
    m_pos = m_scan = 0;
}

} // namespace Tresen
