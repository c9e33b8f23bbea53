// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippet.h"

#include "fold.h"
#include "tokens.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Tresen {
namespace {

struct Hit {
    TextRange range;
    qsizetype pattern = 0;
};

// Finds one sequence of words in a stream of words. Each bit of the state says that so many words
// of the pattern stand right before here (Shift-And), so a word is looked at once per pattern.
class Pattern {
public:
    static constexpr qsizetype maxWords = 32;

    explicit Pattern(const SearchClause &clause)
    {
        const QList<Token> words = tokens(clause.text).mid(0, maxWords);
        m_prefix = clause.prefix;
        for (const Token &token : words) {
            const QStringView word = QStringView(clause.text).sliced(token.start, token.length);
            const bool open = m_prefix && token == words.last();
            if (const QString folded = open ? foldPrefix(word) : fold(word); !folded.isEmpty())
                m_words.append(folded);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_words.size(); }

    /// Takes the next word; true when the pattern ends with it.
    bool step(const QString &word)
    {
        quint32 fitting = 0;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const bool open = m_prefix && i + 1 == m_words.size();
            if (open ? word.startsWith(m_words[i]) : word == m_words[i])
                fitting |= quint32(1) << i;
        }
        m_state = ((m_state << 1) | 1) & fitting;
        return m_state & (quint32(1) << (m_words.size() - 1));
    }

private:
    QStringList m_words;
    bool m_prefix = false;
    quint32 m_state = 0;
};

QList<Pattern> patternsOf(const SearchQuery &query)
{
    QList<Pattern> patterns;
    for (const SearchGroup &group : query.groups) {
        for (const SearchClause &clause : group) {
            const bool shown = clause.field == SearchField::Text || clause.field == SearchField::Subject
                || clause.field == SearchField::Number || clause.field == SearchField::Order;
            Pattern pattern(clause);
            if (shown && !clause.negated && pattern.size() > 0)
                patterns.append(pattern);
        }
    }
    return patterns;
}

QList<Hit> collect(QStringView text, const SearchQuery &query, qsizetype limit)
{
    QList<Pattern> patterns = patternsOf(query);
    QList<Hit> hits;
    if (patterns.isEmpty())
        return hits;
    std::array<qsizetype, Pattern::maxWords> starts{}; // of the latest words, as a ring
    qsizetype count = 0;
    QString word;
    TokenReader reader(text);
    for (Token token; hits.size() < limit && reader.next(token);) {
        word.resize(0);
        appendFolded(text.sliced(token.start, token.length), word);
        if (word.isEmpty())
            continue;
        starts[size_t(count % Pattern::maxWords)] = token.start;
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            if (!patterns[i].step(word))
                continue;
            const qsizetype start = starts[size_t((count + 1 - patterns[i].size()) % Pattern::maxWords)];
            hits.append({{start, token.start + token.length - start}, i});
        }
        ++count;
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.range.start < b.range.start;
    });
    return hits;
}

// Hits that overlap (a word and a phrase around it) become one.
QList<TextRange> merged(const QList<Hit> &hits, TextRange within)
{
    QList<TextRange> ranges;
    for (const Hit &hit : hits) {
        if (hit.range.start < within.start || hit.range.end() > within.end())
            continue;
        if (!ranges.isEmpty() && hit.range.start < ranges.last().end())
            ranges.last().length = std::max(ranges.last().end(), hit.range.end()) - ranges.last().start;
        else
            ranges.append(hit.range);
    }
    return ranges;
}

// First and last hit of the best window: two ends that only move forward.
std::pair<qsizetype, qsizetype> bestWindow(const QList<Hit> &hits, qsizetype length)
{
    qsizetype patterns = 0;
    for (const Hit &hit : hits)
        patterns = std::max(patterns, hit.pattern + 1);
    QList<qsizetype> inside(patterns, 0);
    std::pair<qsizetype, qsizetype> best{0, 0};
    qint64 bestScore = -1;
    qint64 different = 0;
    for (qsizetype first = 0, last = 0; last < hits.size(); ++last) {
        different += inside[hits[last].pattern]++ == 0 ? 1 : 0;
        while (first < last && hits[last].range.end() - hits[first].range.start > length)
            different -= --inside[hits[first++].pattern] == 0 ? 1 : 0;
        const qint64 score = different * 10'000 + (last - first);
        if (score > bestScore) {
            bestScore = score;
            best = {first, last};
        }
    }
    return best;
}

// The nearest place at or before `at` (after, when `forward`) that splits no grapheme; a word
// boundary when one is close.
qsizetype boundary(QStringView text, qsizetype at, bool forward)
{
    constexpr qsizetype reach = 24;
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    const qsizetype to = std::min(text.size(), at + reach);
    for (qsizetype i = at; forward ? i < to : i > from; i += forward ? 1 : -1) {
        if (text[i - 1].isSpace() != text[i].isSpace())
            return i;
    }
    // A slice may begin inside a cluster; the finder is off only before its first boundary.
    const QString slice = text.sliced(from, to - from).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, slice);
    finder.setPosition(at - from);
    if (finder.isAtBoundary())
        return at;
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? at : from + found;
}

Snippet cut(QStringView text, const QList<Hit> &hits, qsizetype length)
{
    Snippet snippet;
    if (hits.isEmpty()) {
        qsizetype start = 0;
        while (start < text.size() && text[start].isSpace())
            ++start;
        const qsizetype end = boundary(text, std::min(text.size(), start + length), false);
        snippet.range = {start, std::max<qsizetype>(0, end - start)};
        return snippet;
    }
    const auto [first, last] = bestWindow(hits, length);
    const qsizetype hitStart = hits[first].range.start;
    qsizetype hitEnd = hitStart;
    for (qsizetype i = first; i <= last; ++i)
        hitEnd = std::max(hitEnd, hits[i].range.end());
    const qsizetype spare = std::max<qsizetype>(0, length - (hitEnd - hitStart));
    // A third of the room before the hit: what follows says more.
    const qsizetype start = std::min(hitStart, boundary(text, std::max<qsizetype>(0, hitStart - spare / 3), true));
    const qsizetype end = std::max(hitEnd, boundary(text, std::min(text.size(), start + std::max(length, hitEnd - start)), false));
    snippet.range = {start, end - start};
    snippet.hits = merged(hits, snippet.range);
    return snippet;
}

} // namespace

QList<TextRange> findHits(QStringView text, const SearchQuery &query, qsizetype limit)
{
    return merged(collect(text, query, limit), {0, text.size()});
}

Snippet makeSnippet(QStringView text, const SearchQuery &query, qsizetype length)
{
    return cut(text, collect(text, query, 1000), length);
}

SnippetLine snippetLine(QStringView text, const SearchQuery &query, qsizetype length)
{
    const Snippet snippet = makeSnippet(text, query, length);
    SnippetLine line;
    if (snippet.range.start > 0 && !text.left(snippet.range.start).trimmed().isEmpty())
        line.text += QChar(0x2026);
    qsizetype hit = 0;
    bool space = true;
    for (qsizetype i = snippet.range.start; i < snippet.range.end(); ++i) {
        if (hit < snippet.hits.size() && i == snippet.hits[hit].start)
            line.hits.append({line.text.size(), 0});
        const bool white = text[i].isSpace() || text[i].isNull();
        if (!white || !space)
            line.text += white ? QChar(u' ') : text[i];
        space = white;
        if (hit < snippet.hits.size() && i + 1 == snippet.hits[hit].end()) {
            line.hits.last().length = line.text.size() - line.hits.last().start;
            ++hit;
        }
    }
    while (line.text.endsWith(u' '))
        line.text.chop(1);
    if (snippet.range.end() < text.size() && !text.sliced(snippet.range.end()).trimmed().isEmpty())
        line.text += QChar(0x2026);
    return line;
}

} // namespace Tresen
