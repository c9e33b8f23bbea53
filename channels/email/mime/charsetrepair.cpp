// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charsetrepair.h"

#include "mimelimits.h"

#include <QHash>

#include <gmime/gmime.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace Tresen {

namespace {

// 0x80 to 0x9F of Windows-1252 (Encoding Standard, index windows-1252); holes map to C1 controls.
constexpr char16_t windows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes) {
        const auto byte = uchar(c);
        *out++ = byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80]) : QChar(ushort(byte));
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return c & 0x80; });
}

enum class Kind { Ascii, Utf8, Windows1252, Other };

Kind kindOf(const QByteArray &charset)
{
    static const QHash<QByteArray, Kind> known{
        {"", Kind::Ascii}, {"us-ascii", Kind::Ascii}, {"ascii", Kind::Ascii},
        {"ansi_x3.4-1968", Kind::Ascii}, {"unknown-8bit", Kind::Ascii}, {"utf-8", Kind::Utf8},
        {"utf8", Kind::Utf8}, {"iso-8859-1", Kind::Windows1252}, {"latin1", Kind::Windows1252},
        {"windows-1252", Kind::Windows1252}, {"cp1252", Kind::Windows1252}};
    return known.value(charset.toLower(), Kind::Other);
}

struct Converters {
    Converters() = default;
    ~Converters()
    {
        for (const iconv_t cd : std::as_const(open)) {
            if (cd != iconv_t(-1))
                g_mime_iconv_close(cd);
        }
    }
    Q_DISABLE_COPY_MOVE(Converters)

    QHash<QByteArray, iconv_t> open;
};

/// A converter to UTF-8, kept for the life of the process; (iconv_t)-1 for a name that is none.
iconv_t converter(const QByteArray &charset)
{
    static Converters converters;
    auto &open = converters.open;
    const auto found = open.constFind(charset);
    if (found != open.constEnd()) {
        if (*found != iconv_t(-1))
            g_mime_iconv(*found, nullptr, nullptr, nullptr, nullptr);
        return *found;
    }
    // The name comes from the mail: only what a charset's name may hold (RFC 2978 section 2.3),
    // so that no "//TRANSLIT" or path reaches the converter, and not without end.
    const bool sane = charset.size() <= 40 && open.size() < 200
        && std::all_of(charset.begin(), charset.end(), [](char c) {
               return g_ascii_isalnum(c) || c == '-' || c == '_' || c == '.' || c == ':';
           });
    const iconv_t made = sane ? g_mime_iconv_open("UTF-8", charset.constData()) : iconv_t(-1);
    open.insert(charset, made);
    return made;
}

struct Converted {
    QByteArray utf8;
    qsizetype bad = 0;
};

Converted convert(QByteArrayView bytes, iconv_t cd)
{
    Converted result;
    char buffer[16384];
    auto *in = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
    auto left = size_t(bytes.size());
    while (left > 0) {
        char *out = buffer;
        size_t room = sizeof buffer;
        const size_t done = g_mime_iconv(cd, &in, &left, &out, &room);
        result.utf8.append(buffer, out - buffer);
        if (done != size_t(-1) || errno == E2BIG)
            continue;
        ++result.bad; // a wrong byte, or an end in the middle of a character
        result.utf8.append("\xEF\xBF\xBD");
        ++in;
        --left;
    }
    return result;
}

/// A few wrong characters among many right ones: the declaration holds, the text was damaged.
bool mostlyRight(const QString &text, qsizetype bad)
{
    const auto foreign = std::count_if(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x80 && c.unicode() != 0xFFFD; });
    return bad * 4 <= foreign;
}

QString guess(QByteArrayView bytes)
{
    return bytes.toByteArray().isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

DecodedText decode(QByteArrayView bytes, const QByteArray &charset)
{
    const Kind kind = kindOf(charset);
    if (kind == Kind::Windows1252)
        return {fromWindows1252(bytes), false};
    if (kind == Kind::Other) {
        const iconv_t cd = converter(charset.toLower());
        if (cd == iconv_t(-1))
            return {guess(bytes), !isAscii(bytes)};
        const Converted converted = convert(bytes, cd);
        QString text = QString::fromUtf8(converted.utf8);
        if (converted.bad == 0 || mostlyRight(text, converted.bad))
            return {std::move(text), converted.bad > 0};
        return {guess(bytes), true};
    }
    if (isAscii(bytes))
        return {QString::fromLatin1(bytes), false};
    QString text = QString::fromUtf8(bytes);
    const auto bad = text.count(QChar::ReplacementCharacter);
    if (bad == 0 || mostlyRight(text, bad))
        return {std::move(text), kind == Kind::Ascii || bad > 0};
    return {fromWindows1252(bytes), true};
}

} // namespace

QString withoutNul(QString text)
{
    if (text.contains(QChar::Null))
        text.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
    return text;
}

DecodedText decodeText(QByteArrayView bytes, const QByteArray &charset)
{
    DecodedText result = decode(bytes, charset);
    result.text = withoutNul(std::move(result.text));
    return result;
}

QByteArray charsetOfHtml(QByteArrayView html)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), 1024)).toByteArray().toLower();
    const qsizetype meta = head.indexOf("<meta");
    const qsizetype at = meta < 0 ? -1 : head.indexOf("charset=", meta);
    if (at < 0)
        return {};
    qsizetype from = at + 8;
    while (from < head.size() && (head[from] == '"' || head[from] == '\'' || head[from] == ' '))
        ++from;
    qsizetype to = from;
    while (to < head.size() && !std::strchr("\"' />;", head[to]))
        ++to;
    return head.mid(from, to - from);
}

QString oneLine(const QString &text)
{
    const auto control = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
    };
    if (text.size() <= MimeLimits::lineChars && std::none_of(text.begin(), text.end(), control))
        return text.trimmed();
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), MimeLimits::lineChars));
    for (const QChar c : text) {
        if (out.size() >= MimeLimits::lineChars)
            break;
        if (!control(c))
            out.append(c);
        else if (!out.endsWith(u' '))
            out.append(u' ');
    }
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out.trimmed();
}

} // namespace Tresen
