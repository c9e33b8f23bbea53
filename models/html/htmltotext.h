// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Tresen {

/// Most UTF-16 units that htmlToText() makes.
inline constexpr qsizetype maxPlainLength = 2'000'000;

/// Readable plain text of an HTML mail, for the search index, lists and as the fallback of the
/// cleaned page: paragraphs with an empty line between them, "- " and "1. " for lists, "> " for
/// quotations, the text of links, the alternative text of pictures; nothing that its sender hid.
/// Entities are resolved. Time and stack are bounded for every input: what is too large or too
/// twisted for a tree (see isSafeToParse()) only has its tags cut out. Thread-safe.
[[nodiscard]] QString htmlToText(QStringView html);

/// Only what the page quotes of older mail: the complement of cleanHtml() with leaveOutQuotes.
[[nodiscard]] QString quotedHtmlToText(QStringView html);

} // namespace Tresen
