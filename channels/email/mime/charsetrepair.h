// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Tresen {

struct DecodedText {
    QString text;        ///< valid Unicode, no NUL, no lone surrogate
    bool repaired = false; ///< the bytes were not what the declaration said
};

/// Bytes to text the way mail in the wild needs it: the declared charset, then UTF-8, then
/// Windows-1252 (which every byte string is). A few wrong bytes in text that otherwise fits its
/// declaration become U+FFFD instead of changing the charset. Latin-1 is read as Windows-1252, as
/// browsers do (Encoding Standard, labels). Only for the worker's one thread: keeps converters.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, const QByteArray &charset);

/// The charset that the <meta> of an HTML part names in its first kilobyte; empty when none.
[[nodiscard]] QByteArray charsetOfHtml(QByteArrayView html);

/// Replaces NUL by U+FFFD; the input is otherwise valid Unicode.
[[nodiscard]] QString withoutNul(QString text);

/// A field that is one line: control characters and line breaks become one space, ends trimmed,
/// at most MimeLimits::lineChars.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace Tresen
