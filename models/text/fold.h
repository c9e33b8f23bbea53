// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Tresen {

/// Version of the folding and token rules. Part of every search index: another number means that
/// the index was made with other rules and has to be rebuilt.
inline constexpr int foldVersion = 1;

/// Folds text for comparison; the same function serves index and query. In this order:
///
/// 1. NFKC (full-width forms, ligatures, superscripts), case folding, diacritics stripped. Marks
///    that are part of the letter (Japanese dakuten, Indic vowel signs, Cyrillic й) are kept.
/// 2. Letters that do not decompose: ß → ss, æ → ae, œ → oe, ø → o, ł → l, đ and ð → d, þ → th,
///    ı and İ → i, ħ → h, ŧ → t.
/// 3. ae → a, oe → o, ue → u, so that "Mueller", "Müller" and "Muller" are one word. Exceptions,
///    each chosen because the letters are no umlaut there and folding would join other words:
///    - ue after a vowel (neue, bauen, Feuer, treue), unless a b follows (geuebt,
///      Videoueberwachung: there it is ü);
///    - ue after q (Quelle, Frequenz);
///    - ae in names on -ael: a word that begins with michae, raphae, rafae or israe;
///    - a pair that ends a word without another vowel (due, toe, Joe, blue).
///    In all other places the pair is folded although it may be none ("aktuell" → "aktull"): index
///    and query lose the same letter, so the word is still found and only itself.
/// 4. NUL becomes a space, a lone surrogate U+FFFD; soft hyphens, joiners, bidi controls and
///    variation selectors vanish.
///
/// Not idempotent ("aee" → "ae" → "a"): fold exactly once. Pure, thread-safe, linear.
[[nodiscard]] QString fold(QStringView text);

/// fold() for the beginning of a word that is still being typed: for every p that begins w,
/// foldPrefix(p) begins fold(w). (fold("Mue") is "mue", which does not begin "muller".)
[[nodiscard]] QString foldPrefix(QStringView beginning);

/// Appends fold(text) to `out`; saves the copy where many words go into one string.
void appendFolded(QStringView text, QString &out);

} // namespace Tresen
