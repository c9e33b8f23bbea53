// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapframer.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Tresen {

/// Reads the tokens of one response, left to right: atoms, numbers, quoted strings, literals, lists.
/// Every function leaves the place alone when what it looks for is not there. No recursion: nested
/// lists are skipped by counting, up to the limit.
class ImapCursor {
public:
    struct String {
        QByteArray bytes;
        bool isNil = false;
        bool dropped = false; ///< a literal beyond the limit
    };

    /// `frame` must outlive the cursor.
    ImapCursor(const ImapFrame &frame, int nestingLimit);

    [[nodiscard]] bool atEnd() const { return m_pos >= m_frame.text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\n' : m_frame.text[m_pos]; }
    bool skip(char c);
    void skipSpaces();
    /// Up to a space, parenthesis or literal; empty when there is none.
    [[nodiscard]] QByteArrayView atom();
    [[nodiscard]] std::optional<quint64> number();
    /// Quoted string, literal, NIL or atom.
    [[nodiscard]] std::optional<String> string();
    /// "(a b \c)"; nested lists inside are left out.
    [[nodiscard]] std::optional<QList<QByteArray>> atomList();
    /// The name of a FETCH item with its section: BODY[HEADER.FIELDS (DATE)]<0>, upper case.
    [[nodiscard]] QByteArray fetchItem();
    /// Any one value. False when it never ends or nests too deep.
    bool skipValue();
    /// Everything that is left, literals excluded.
    [[nodiscard]] QByteArray rest();

private:
    [[nodiscard]] std::optional<String> quoted();
    [[nodiscard]] std::optional<String> literal();
    bool skipList();

    const ImapFrame &m_frame;
    int m_nestingLimit;
    qsizetype m_pos = 0;
    qsizetype m_literal = 0;
};

} // namespace Tresen
