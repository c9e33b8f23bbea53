// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapuidset.h"

#include <algorithm>

namespace Tresen {

namespace {

std::optional<quint32> numberAt(QByteArrayView text, qsizetype &pos)
{
    quint64 value = 0;
    const qsizetype start = pos;
    while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9') {
        value = value * 10 + quint64(text[pos] - '0');
        if (value > 0xffffffffu)
            return std::nullopt;
        ++pos;
    }
    if (pos == start || value == 0)
        return std::nullopt;
    return quint32(value);
}

} // namespace

std::optional<ImapUidSet> ImapUidSet::parse(QByteArrayView text)
{
    QList<Range> ranges;
    qsizetype pos = 0;
    while (true) {
        const auto first = numberAt(text, pos);
        if (!first)
            return std::nullopt;
        auto last = first;
        if (pos < text.size() && text[pos] == ':') {
            last = numberAt(text, ++pos);
            if (!last)
                return std::nullopt;
        }
        ranges.append({std::min(*first, *last), std::max(*first, *last)});
        if (pos == text.size())
            break;
        if (text[pos++] != ',')
            return std::nullopt;
    }
    // Sorted first, so that a hostile order cannot make add() quadratic.
    std::sort(ranges.begin(), ranges.end(),
        [](const Range &a, const Range &b) { return a.first < b.first; });
    ImapUidSet set;
    for (const Range &range : std::as_const(ranges))
        set.add(range.first, range.last);
    return set;
}

void ImapUidSet::add(quint32 first, quint32 last)
{
    if (first == 0 || first > last)
        return;
    // The first range that touches or follows the new one.
    auto begin = std::lower_bound(m_ranges.begin(), m_ranges.end(), first,
        [](const Range &range, quint32 value) { return range.last < value - 1; });
    auto end = begin;
    while (end != m_ranges.end() && (last == 0xffffffffu || end->first <= last + 1)) {
        first = std::min(first, end->first);
        last = std::max(last, end->last);
        ++end;
    }
    if (begin == end) {
        m_ranges.insert(begin, Range{first, last});
        return;
    }
    *begin = Range{first, last};
    m_ranges.erase(begin + 1, end);
}

void ImapUidSet::unite(const ImapUidSet &other)
{
    QList<Range> all = m_ranges;
    all.append(other.m_ranges);
    std::sort(all.begin(), all.end(),
        [](const Range &a, const Range &b) { return a.first < b.first; });
    m_ranges.clear();
    for (const Range &range : std::as_const(all))
        add(range.first, range.last);
}

void ImapUidSet::subtract(const ImapUidSet &other)
{
    QList<Range> left;
    qsizetype j = 0;
    for (const Range &range : std::as_const(m_ranges)) {
        quint64 from = range.first;
        while (j < other.m_ranges.size() && other.m_ranges[j].last < range.first)
            ++j;
        for (qsizetype k = j; k < other.m_ranges.size(); ++k) {
            const Range &hole = other.m_ranges[k];
            if (hole.first > range.last)
                break;
            if (hole.first > from)
                left.append({quint32(from), hole.first - 1});
            from = std::max(from, quint64(hole.last) + 1);
        }
        if (from <= range.last)
            left.append({quint32(from), range.last});
    }
    m_ranges = left;
}

bool ImapUidSet::contains(quint32 uid) const
{
    const auto it = std::lower_bound(m_ranges.begin(), m_ranges.end(), uid,
        [](const Range &range, quint32 value) { return range.last < value; });
    return it != m_ranges.end() && it->first <= uid;
}

quint64 ImapUidSet::count() const
{
    quint64 total = 0;
    for (const Range &range : m_ranges)
        total += quint64(range.last) - range.first + 1;
    return total;
}

ImapUidSet ImapUidSet::newest(quint32 count) const
{
    ImapUidSet set;
    quint32 wanted = count;
    QList<Range> taken;
    for (auto it = m_ranges.crbegin(); it != m_ranges.crend() && wanted > 0; ++it) {
        const quint64 size = quint64(it->last) - it->first + 1;
        const quint32 take = quint32(std::min<quint64>(size, wanted));
        taken.prepend({it->last - take + 1, it->last});
        wanted -= take;
    }
    set.m_ranges = taken;
    return set;
}

quint32 ImapUidSet::at(quint64 index) const
{
    for (const Range &range : m_ranges) {
        const quint64 size = quint64(range.last) - range.first + 1;
        if (index < size)
            return quint32(range.first + index);
        index -= size;
    }
    return 0;
}

QByteArray ImapUidSet::toText() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(range.first);
        if (range.last != range.first)
            text += ':' + QByteArray::number(range.last);
    }
    return text;
}

QList<quint32> ImapUidSet::toList() const
{
    QList<quint32> list;
    for (const Range &range : m_ranges) {
        for (quint64 uid = range.first; uid <= range.last; ++uid)
            list.append(quint32(uid));
    }
    return list;
}

} // namespace Tresen
