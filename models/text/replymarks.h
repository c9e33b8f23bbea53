// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace Tresen {

// What lines of a plain text mail look like. All functions take lines without their line end and
// look only at a bounded part of them, so that a hostile mail costs no more than its length.

/// Most lines over which a mail program wraps the sentence above a quotation.
inline constexpr qsizetype maxAttributionLines = 4;

/// Most lines of a block "From: Sent: To: Cc: Subject:".
inline constexpr qsizetype maxHeaderLines = 10;

/// "> text", also with a little white space before.
[[nodiscard]] bool isQuotedLine(QStringView line);

/// How many of the lines (beginning with the first, at most maxAttributionLines of them given) are
/// the sentence above a quotation; 0 for none.
[[nodiscard]] qsizetype attributionLines(std::span<const QStringView> lines);

/// "-----Original Message-----" and its like.
[[nodiscard]] bool isOriginalDivider(QStringView line);

/// A line of underscores or dashes, as Outlook draws it above a header block.
[[nodiscard]] bool isRuleLine(QStringView line);

/// What a line is in a header block: a set of bits, one per kind of header; 0 for other text and
/// emptyLine for an empty one.
[[nodiscard]] int headerKind(QStringView line);
inline constexpr int emptyLine = -1;

/// How many lines are a quoted header block, given their headerKind(); 0 for none. It needs a sender
/// and two more kinds of headers, because "From:" alone is also a word in sentences.
[[nodiscard]] qsizetype headerBlockLines(std::span<const int> kinds);

/// "--" or "-- " alone.
[[nodiscard]] bool isSignatureDivider(QStringView line);

/// "Von meinem iPhone gesendet", "Get Outlook for iOS" and their like.
[[nodiscard]] bool isDeviceLine(QStringView line);

} // namespace Tresen
