// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Tresen {

/// Walks over the tags of HTML as the tokenizer of the HTML standard (§13.2.5) finds them: comments
/// and the content of script, style and the like are stepped over. For isSafeToParse().
class TagScanner {
public:
    explicit TagScanner(QByteArrayView html) : m_html(html) {}

    /// The next tag; false at the end.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isEndTag() const { return m_endTag; }
    [[nodiscard]] QByteArrayView name() const { return m_name; } ///< as written
    [[nodiscard]] qsizetype attributeCount() const { return m_attributes; }
    [[nodiscard]] qsizetype position() const { return m_at; } ///< behind the tag

    /// Steps over the text of a raw element whose start tag was just read. False when a comment
    /// inside it makes its end a matter of more than its end tag (script).
    [[nodiscard]] bool skipRawText(QByteArrayView element);

private:
    void skipComment();
    void readTag();
    void readAttributes();

    QByteArrayView m_html;
    qsizetype m_at = 0;
    bool m_endTag = false;
    QByteArrayView m_name;
    qsizetype m_attributes = 0;
};

} // namespace Tresen
