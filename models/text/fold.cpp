// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include <QChar>

#include <array>

namespace Tresen {
namespace {

// What a Latin-1 character becomes: none, one or two characters.
struct Short {
    char16_t first = 0;
    char16_t second = 0;
};

// À..ÿ; '.' stands for what is no single plain letter.
constexpr char16_t latin1Letters[] =
    u"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y";

constexpr std::array<Short, 256> makeLatin1()
{
    std::array<Short, 256> table{};
    for (char16_t c = 0; c < 0x100; ++c)
        table[c] = {c, 0};
    for (char16_t c = u'A'; c <= u'Z'; ++c)
        table[c] = {char16_t(c + 32), 0};
    for (char16_t c = 0xC0; c < 0x100; ++c) {
        if (latin1Letters[c - 0xC0] != u'.')
            table[c] = {latin1Letters[c - 0xC0], 0};
    }
    table[0x00] = {u' ', 0};
    table[0xA0] = {u' ', 0};
    table[0xAA] = {u'a', 0};
    table[0xBA] = {u'o', 0};
    table[0xB9] = {u'1', 0};
    table[0xB2] = {u'2', 0};
    table[0xB3] = {u'3', 0};
    table[0xB5] = {0x03BC, 0}; // micro sign → Greek mu
    table[0xAD] = {0, 0};      // soft hyphen
    table[0xC6] = table[0xE6] = {u'a', u'e'};
    table[0xDE] = table[0xFE] = {u't', u'h'};
    table[0xDF] = {u's', u's'};
    for (char16_t c : {char16_t(0xA8), char16_t(0xAF), char16_t(0xB4), char16_t(0xB8)})
        table[c] = {u' ', 0}; // spacing accents decompose to space and mark
    return table;
}

constexpr std::array<Short, 256> latin1 = makeLatin1();

// ¼ ½ ¾ become three characters.
constexpr bool needsLongWay(char16_t c)
{
    return c >= 0x100 || (c >= 0xBC && c <= 0xBE);
}

bool isStrippedMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x0483 && c <= 0x0487)    // Cyrillic
        || (c >= 0x0591 && c <= 0x05BD) || c == 0x05BF || c == 0x05C1       // Hebrew points
        || c == 0x05C2 || c == 0x05C4 || c == 0x05C5 || c == 0x05C7
        || (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F)     // Arabic points
        || c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9)
        || c == 0x0640; // tatweel
}

bool isIgnorable(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

// Letters that neither decompose nor fold to what people type for them.
Short plainForm(char32_t c)
{
    switch (c) {
    case 0x00DF: case 0x1E9E: return {u's', u's'};
    case 0x00E6: return {u'a', u'e'};
    case 0x0153: return {u'o', u'e'};
    case 0x00F8: return {u'o', 0};
    case 0x0142: return {u'l', 0};
    case 0x0111: case 0x00F0: return {u'd', 0};
    case 0x00FE: return {u't', u'h'};
    case 0x0131: return {u'i', 0};
    case 0x0127: return {u'h', 0};
    case 0x0167: return {u't', 0};
    case 0x200B: return {u' ', 0}; // zero width space separates words
    case 0x0000: return {u' ', 0};
    default: return {};
    }
}

void appendCodePoint(char32_t c, QString &out)
{
    if (QChar::requiresSurrogates(c)) {
        out.append(QChar(QChar::highSurrogate(c)));
        out.append(QChar(QChar::lowSurrogate(c)));
    } else {
        out.append(QChar(char16_t(c)));
    }
}

char32_t takeCodePoint(QStringView text, qsizetype &i)
{
    const char16_t c = text[i++].unicode();
    if (!QChar::isSurrogate(c))
        return c;
    if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++].unicode());
    return QChar::ReplacementCharacter;
}

// A run outside the table. Decomposed first so that marks can be dropped one by one; what is left
// decomposed (Hangul, kana with dakuten) is composed again at the end. A mark after a Latin-1
// letter begins a run of its own and is simply dropped.
void appendLongWay(QStringView text, QString &out)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size();) {
        const char32_t original = takeCodePoint(decomposed, i);
        const bool breve = original == 0x0306 && folded.endsWith(QChar(0x0438));
        if (!breve && (isStrippedMark(original) || isIgnorable(original)))
            continue;
        const char32_t c = QChar::toCaseFolded(original);
        const Short plain = original == 0x1E9E ? plainForm(original) : plainForm(c);
        if (plain.first) {
            folded.append(QChar(plain.first));
            if (plain.second)
                folded.append(QChar(plain.second));
        } else {
            appendCodePoint(c, folded);
        }
    }
    out.append(folded.normalized(QString::NormalizationForm_C));
}

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

bool isWordLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= 0x100 && QChar::isLetter(c));
}

bool isNameOnAel(QStringView wordBefore)
{
    return wordBefore == u"mich" || wordBefore == u"raph" || wordBefore == u"raf"
        || wordBefore == u"isr";
}

// Step 3 of fold(). `word` is the folded word so far (its letters before the pair), `next` the
// character after the pair (0 at the end of the text).
bool pairStays(char16_t first, QStringView word, bool vowelBefore, char16_t next, bool open)
{
    const char16_t previous = word.isEmpty() ? u'\0' : word.back().unicode();
    if (first == u'u') {
        if (previous == u'q')
            return true;
        const bool afterQu = previous == u'u' && word.size() > 1 && word[word.size() - 2] == u'q';
        if (isVowel(previous) && !afterQu)
            return next != u'b' && !(open && next == 0);
    }
    if (first == u'a' && isNameOnAel(word))
        return true;
    return !vowelBefore && !isWordLetter(next) && !(open && next == 0);
}

// Drops the e of ae, oe, ue in out[from..], in place.
void joinPairs(QString &out, qsizetype from, bool open)
{
    char16_t *data = reinterpret_cast<char16_t *>(out.data());
    const qsizetype size = out.size();
    qsizetype write = from;
    qsizetype wordStart = from;
    bool vowelBefore = false;
    for (qsizetype read = from; read < size; ++read) {
        const char16_t c = data[read];
        data[write++] = c;
        if (!isWordLetter(c)) {
            wordStart = write;
            vowelBefore = false;
            continue;
        }
        const bool pair = (c == u'a' || c == u'o' || c == u'u') && read + 1 < size
            && data[read + 1] == u'e';
        if (pair) {
            const QStringView word(data + wordStart, write - 1 - wordStart);
            const char16_t next = read + 2 < size ? data[read + 2] : u'\0';
            if (pairStays(c, word, vowelBefore, next, open))
                data[write++] = u'e';
            ++read;
        }
        vowelBefore = vowelBefore || isVowel(c);
    }
    out.truncate(write);
}

// One run of characters the table knows. True when step 3 has something to do.
bool appendShortWay(QStringView text, QString &out)
{
    const qsizetype from = out.size();
    const char16_t *data = text.utf16();
    out.resize(from + 2 * text.size());
    char16_t *begin = reinterpret_cast<char16_t *>(out.data()) + from;
    char16_t *write = begin;
    bool hasPair = false;
    char16_t last = from > 0 ? out[from - 1].unicode() : u'\0';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Short to = latin1[data[i]];
        if (!to.first)
            continue;
        *write++ = to.first;
        hasPair = hasPair || to.second
            || (to.first == u'e' && (last == u'a' || last == u'o' || last == u'u'));
        last = to.first;
        if (to.second)
            *write++ = to.second;
    }
    out.truncate(from + (write - begin));
    return hasPair;
}

void appendFoldedWith(QStringView text, QString &out, bool open)
{
    const qsizetype from = out.size();
    const char16_t *data = text.utf16();
    bool hasPair = false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && !needsLongWay(data[end]))
            ++end;
        if (end > i)
            hasPair = appendShortWay(text.sliced(i, end - i), out) || hasPair;
        i = end;
        while (end < text.size() && needsLongWay(data[end]))
            ++end;
        if (end > i) {
            appendLongWay(text.sliced(i, end - i), out);
            hasPair = true;
        }
        i = end;
    }
    if (hasPair)
        joinPairs(out, from, open);
}

} // namespace

QString fold(QStringView text)
{
    QString out;
    appendFoldedWith(text, out, false);
    return out;
}

QString foldPrefix(QStringView beginning)
{
    QString out;
    appendFoldedWith(beginning, out, true);
    return out;
}

void appendFolded(QStringView text, QString &out)
{
    appendFoldedWith(text, out, false);
}

} // namespace Tresen
