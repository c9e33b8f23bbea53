// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Tresen {

/// A searchable word as a range of the original text, in UTF-16 units.
struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Token &) const = default;
};

/// Longest token; a longer run of letters (base64, hex dumps) is cut into several.
inline constexpr qsizetype maxTokenLength = 128;

/// Most bytes (UTF-8) that indexText() makes of one body.
inline constexpr qsizetype maxIndexBytes = 500'000;

/// Walks over the words of a text without allocating. A word is a run of letters, digits and marks
/// (format characters such as the soft hyphen inside it belong to it). Everything else separates, so
/// "ERR-1234", "#48213" and "anna.berg@example.org" are several words that a phrase finds again as
/// a whole. Scripts written without spaces (Han, kana, Thai, Lao, Khmer, Myanmar) give one word per
/// letter for the same reason. The view must outlive the reader.
class TokenReader {
public:
    explicit TokenReader(QStringView text) : m_text(text) {}

    /// The next word; false at the end.
    [[nodiscard]] bool next(Token &token);

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// All words of a text in order.
[[nodiscard]] QList<Token> tokens(QStringView text);

/// The folded words of a text, for queries: the same words that indexText() writes.
[[nodiscard]] QStringList foldedTokens(QStringView text);

/// Folded words joined by single spaces, for an index that splits on spaces only (FTS5 tokenizer
/// ascii). Stops before the word that would exceed maxIndexBytes.
[[nodiscard]] QString indexText(QStringView text, qsizetype maxBytes = maxIndexBytes);

} // namespace Tresen
