// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tresen {

/// Largest HTML (UTF-8 bytes) that is given to the tree builder.
inline constexpr qsizetype maxHtmlBytes = 2'000'000;

/// Deepest nesting that is given to the tree builder, which frees its tree recursively.
inline constexpr qsizetype maxHtmlDepth = 1000;

/// One look over HTML (UTF-8) before a tree is built from it. False when the tree builder could run
/// out of stack or time: too large, nested too deeply, tags with masses of attributes (their names
/// are compared pair by pair), or so many open formatting elements that reopening them in every
/// paragraph (HTML standard §13.2.4.3) multiplies the document. Splits tags as §13.2.5 does; where
/// the meaning of what follows would depend on the tree (svg, math, select, template, …) only a
/// short rest is accepted. Counts too much rather than too little. Linear.
[[nodiscard]] bool isSafeToParse(const QByteArray &html);

/// Plain text of HTML that must not become a tree: tags cut out, the commonest entities replaced.
/// Linear, at most `maxLength` units.
[[nodiscard]] QString strippedText(QStringView html, qsizetype maxLength);

} // namespace Tresen
