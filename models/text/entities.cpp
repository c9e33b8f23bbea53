// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"

#include <array>

namespace Tresen {
namespace {

constexpr std::array<QStringView, 3> schemes{u"http://", u"https://", u"mailto:"};

bool endsLink(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || c.category() == QChar::Other_Format
        || QStringView(u"<>\"`{}|\\^«»“”„").contains(c);
}

// Drops ".,;" and the like, and a bracket that was opened before the link.
qsizetype withoutPunctuation(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype round = 0;
    for (qsizetype i = start; i < end; ++i)
        round += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
    while (end > start) {
        const QChar c = text[end - 1];
        if (c == u')') {
            if (round >= 0)
                break;
            ++round;
        } else if (!QStringView(u".,;:!?'*_]…").contains(c)) {
            break;
        }
        --end;
    }
    return end;
}

bool isUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isWord(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

// End of a number that begins at `start`, or `start`: capitals, then groups of digits with a
// hyphen before each.
qsizetype orderNumberEnd(QStringView text, qsizetype start)
{
    const auto run = [&](qsizetype from, auto fits) {
        while (from < text.size() && fits(text[from]))
            ++from;
        return from;
    };
    if (text[start] == u'#') {
        const qsizetype end = run(start + 1, isDigit);
        return end - start >= 4 && end - start <= 19 ? end : start;
    }
    qsizetype end = run(start, isUpper);
    if (end == start || end - start > 6)
        return start;
    qsizetype digits = 0;
    while (end + 1 < text.size() && text[end] == u'-' && isDigit(text[end + 1])) {
        const qsizetype after = run(end + 1, isDigit);
        digits += after - end - 1;
        end = after;
    }
    return digits >= 3 && digits <= 18 ? end : start;
}

} // namespace

QList<TextRange> findLinks(QStringView text)
{
    QList<TextRange> links;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode() | 0x20;
        if ((c != u'h' && c != u'm') || (i > 0 && isWord(text[i - 1])))
            continue;
        for (QStringView scheme : schemes) {
            if (!text.sliced(i).startsWith(scheme, Qt::CaseInsensitive))
                continue;
            qsizetype end = i + scheme.size();
            while (end < text.size() && !endsLink(text[end]))
                ++end;
            const qsizetype last = withoutPunctuation(text, i + scheme.size(), end);
            if (last > i + scheme.size())
                links.append({i, last - i});
            i = end - 1;
            break;
        }
    }
    return links;
}

QList<TextRange> findOrderNumbers(QStringView text)
{
    QList<TextRange> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = text[i] == u'#' || isUpper(text[i]);
        if (!begins || (i > 0 && (isWord(text[i - 1]) || text[i - 1] == u'-' || text[i - 1] == u'/')))
            continue;
        const qsizetype end = orderNumberEnd(text, i);
        if (end > i && (end == text.size() || (!isWord(text[end]) && text[end] != u'-'))) {
            numbers.append({i, end - i});
            i = end - 1;
        }
    }
    return numbers;
}

} // namespace Tresen
