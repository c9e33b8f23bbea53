// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visiblereply.h"

#include "replymarks.h"

namespace Tresen {
namespace {

// One pass over the lines. A part begins where the kind changes; empty lines go with what is before.
class ReplySplitter {
public:
    explicit ReplySplitter(QStringView text) : m_text(text) {}

    QList<ReplyPart> split()
    {
        readLines();
        qsizetype i = 0;
        while (i < m_lines.size())
            i += readPart(i);
        return m_parts;
    }

private:
    void readLines();
    qsizetype readPart(qsizetype i);
    [[nodiscard]] bool quoteFollows(qsizetype i) const;
    [[nodiscard]] bool restIsQuoted(qsizetype i) const;

    [[nodiscard]] std::span<const QStringView> linesAhead(qsizetype i) const
    {
        return {m_lines.constData() + i, size_t(qMin(maxAttributionLines, m_lines.size() - i))};
    }
    [[nodiscard]] std::span<const int> headersAhead(qsizetype i) const
    {
        return {m_headers.constData() + i, size_t(qMin(maxHeaderLines, m_headers.size() - i))};
    }
    [[nodiscard]] bool isEmpty(qsizetype i) const { return m_headers[i] == emptyLine; }

    // Lines [first, last) are of this kind.
    void mark(ReplyPartKind kind, qsizetype first, qsizetype last)
    {
        const qsizetype start = m_starts[first];
        const qsizetype end = last < m_starts.size() ? m_starts[last] : m_text.size();
        if (!m_parts.isEmpty() && m_parts.last().kind == kind)
            m_parts.last().range.length = end - m_parts.last().range.start;
        else
            m_parts.append({kind, {start, end - start}});
    }

    QStringView m_text;
    QList<QStringView> m_lines;
    QList<qsizetype> m_starts;
    QList<int> m_headers; // headerKind() of each line: blocks overlap, so it is asked once
    QList<ReplyPart> m_parts;
    bool m_inSignature = false; // below a divider, not only a telephone's line
};

void ReplySplitter::readLines()
{
    for (qsizetype start = 0; start < m_text.size();) {
        qsizetype end = m_text.indexOf(u'\n', start);
        end = end < 0 ? m_text.size() : end;
        QStringView line = m_text.sliced(start, end - start);
        if (line.endsWith(u'\r'))
            line.chop(1);
        m_lines.append(line);
        m_headers.append(headerKind(line));
        m_starts.append(start);
        start = end + 1;
    }
}

// Whether the next line with text (a few empty ones aside) has a ">".
bool ReplySplitter::quoteFollows(qsizetype i) const
{
    const qsizetype end = qMin(i + 4, m_lines.size());
    while (i < end && isEmpty(i))
        ++i;
    return i < m_lines.size() && isQuotedLine(m_lines[i]);
}

// Everything from line i on, with a rule of underscores above a header block.
bool ReplySplitter::restIsQuoted(qsizetype i) const
{
    if (isOriginalDivider(m_lines[i]))
        return true;
    const qsizetype block = isRuleLine(m_lines[i]) ? i + 1 : i;
    return block < m_lines.size() && headerBlockLines(headersAhead(block)) > 0;
}

qsizetype ReplySplitter::readPart(qsizetype i)
{
    const QStringView line = m_lines[i];
    const ReplyPartKind before = m_parts.isEmpty() ? ReplyPartKind::Visible : m_parts.last().kind;
    if (isEmpty(i)) {
        mark(before, i, i + 1);
        return 1;
    }
    if (isQuotedLine(line)) {
        mark(ReplyPartKind::Quote, i, i + 1);
        return 1;
    }
    if (const qsizetype count = attributionLines(linesAhead(i)); count > 0) {
        const bool marked = quoteFollows(i + count);
        const qsizetype end = marked ? i + count : m_lines.size();
        mark(ReplyPartKind::Quote, i, end);
        return end - i;
    }
    if (restIsQuoted(i)) {
        mark(ReplyPartKind::Quote, i, m_lines.size());
        return m_lines.size() - i;
    }
    // A telephone's line is a signature of its own, people write below it too; the divider's
    // signature lasts until a quotation.
    const bool goesOn = m_inSignature && before == ReplyPartKind::Signature;
    m_inSignature = goesOn || isSignatureDivider(line);
    const bool signature = m_inSignature || isDeviceLine(line);
    mark(signature ? ReplyPartKind::Signature : ReplyPartKind::Visible, i, i + 1);
    return 1;
}

} // namespace

QList<ReplyPart> splitReply(QStringView text)
{
    return ReplySplitter(text).split();
}

} // namespace Tresen
