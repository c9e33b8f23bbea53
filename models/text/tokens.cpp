// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "fold.h"

#include <array>

namespace Tresen {
namespace {

enum class CharClass : quint8 { Separator, Word, Inside, Single };

CharClass classify(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return CharClass::Inside;
    case QChar::Other_Format: // the zero width space is the one that ends a word
        return c == 0x200B ? CharClass::Separator : CharClass::Inside;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
        return CharClass::Word;
    case QChar::Letter_Other:
        break;
    default:
        return CharClass::Separator;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return CharClass::Single;
    default:
        return CharClass::Word;
    }
}

const std::array<CharClass, 256> &latin1Classes()
{
    static const std::array<CharClass, 256> table = [] {
        std::array<CharClass, 256> t{};
        for (char32_t c = 0; c < 256; ++c)
            t[c] = classify(c);
        return t;
    }();
    return table;
}

struct Unit {
    CharClass kind = CharClass::Separator;
    qsizetype length = 1;
};

Unit unitAt(QStringView text, qsizetype i, const std::array<CharClass, 256> &table)
{
    const char16_t c = text.utf16()[i];
    if (c < 256)
        return {table[c], 1};
    if (!QChar::isSurrogate(c))
        return {classify(c), 1};
    if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {classify(QChar::surrogateToUcs4(c, text[i + 1].unicode())), 2};
    return {};
}

qsizetype utf8Size(QStringView text)
{
    qsizetype bytes = 0;
    for (QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return bytes;
}

} // namespace

bool TokenReader::next(Token &token)
{
    const std::array<CharClass, 256> &table = latin1Classes();
    while (m_at < m_text.size()) {
        const Unit unit = unitAt(m_text, m_at, table);
        if (unit.kind == CharClass::Word || unit.kind == CharClass::Single) {
            token.start = m_at;
            m_at += unit.length;
            const bool single = unit.kind == CharClass::Single;
            while (m_at < m_text.size() && m_at - token.start < maxTokenLength) {
                const Unit more = unitAt(m_text, m_at, table);
                if (more.kind != CharClass::Inside && (single || more.kind != CharClass::Word))
                    break;
                m_at += more.length;
            }
            token.length = m_at - token.start;
            return true;
        }
        m_at += unit.length;
    }
    return false;
}

QList<Token> tokens(QStringView text)
{
    QList<Token> all;
    TokenReader reader(text);
    for (Token token; reader.next(token);)
        all.append(token);
    return all;
}

QStringList foldedTokens(QStringView text)
{
    // Folding can put a space into a word (Arabic ligatures stand for whole phrases).
    return indexText(text, maxIndexBytes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString indexText(QStringView text, qsizetype maxBytes)
{
    QString out;
    out.reserve(qMin(text.size() + text.size() / 16, maxBytes) + 2 * maxTokenLength);
    qsizetype bytes = 0;
    TokenReader reader(text);
    for (Token token; reader.next(token);) {
        const qsizetype before = out.size();
        if (before > 0)
            out.append(QLatin1Char(' '));
        const qsizetype wordAt = out.size();
        appendFolded(text.sliced(token.start, token.length), out);
        if (out.size() == wordAt) {
            out.truncate(before);
            continue;
        }
        bytes += utf8Size(QStringView(out).sliced(before));
        if (bytes > maxBytes) {
            out.truncate(before);
            break;
        }
    }
    return out;
}

} // namespace Tresen
