// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Tresen {

/// A set of IMAP message numbers as ascending, disjoint, non-touching ranges ("1:5,7"): 100,000
/// neighbouring mails cost eight bytes. Numbers are 1 … 2^32-1 (RFC 3501 §9, nz-number).
class ImapUidSet {
public:
    struct Range {
        quint32 first = 1;
        quint32 last = 1;
        bool operator==(const Range &) const = default;
    };

    ImapUidSet() = default;
    explicit ImapUidSet(quint32 uid) { add(uid); }
    ImapUidSet(quint32 first, quint32 last) { add(first, last); }
    /// Reads a sequence-set without "*"; nothing when it is none.
    [[nodiscard]] static std::optional<ImapUidSet> parse(QByteArrayView text);

    void add(quint32 uid) { add(uid, uid); }
    void add(quint32 first, quint32 last); ///< cheap at the end, linear elsewhere
    void unite(const ImapUidSet &other);
    void subtract(const ImapUidSet &other);
    [[nodiscard]] bool contains(quint32 uid) const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] quint64 count() const;
    [[nodiscard]] quint32 highest() const { return m_ranges.isEmpty() ? 0 : m_ranges.last().last; }
    /// The `count` highest numbers.
    [[nodiscard]] ImapUidSet newest(quint32 count) const;
    /// The number at an index, counted from 0 in ascending order: turns a message sequence number
    /// into a UID. 0 when there is none.
    [[nodiscard]] quint32 at(quint64 index) const;
    [[nodiscard]] QByteArray toText() const;
    /// Every number, ascending; the caller made sure that they are few.
    [[nodiscard]] QList<quint32> toList() const;
    [[nodiscard]] const QList<Range> &ranges() const { return m_ranges; }

    bool operator==(const ImapUidSet &) const = default;

private:
    QList<Range> m_ranges;
};

} // namespace Tresen
