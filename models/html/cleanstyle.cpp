// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanstyle.h"

#include <QStringList>

#include <algorithm>

namespace Tresen {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return isAsciiDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

bool isOneOf(QStringView value, const QStringList &words)
{
    return words.contains(value, Qt::CaseInsensitive);
}

// "13px", "10pt", "1.2em", "90%" brought between the smallest and the largest readable size.
QString cleanFontSize(QStringView value)
{
    qsizetype digits = 0;
    while (digits < value.size() && (isAsciiDigit(value[digits]) || value[digits] == u'.'))
        ++digits;
    bool ok = false;
    const double number = value.left(digits).toDouble(&ok);
    const QStringView unit = value.sliced(digits);
    if (!ok || !(number >= 0 && number < 10'000))
        return {};
    const auto bounded = [&](double factor, const QString &as) {
        return QString::number(std::clamp(number * factor, 9.0, 40.0), 'f', 0) + as;
    };
    if (unit == u"px")
        return bounded(1, QStringLiteral("px"));
    if (unit == u"pt")
        return bounded(4.0 / 3.0, QStringLiteral("px"));
    if (unit == u"em" || unit == u"rem")
        return bounded(14, QStringLiteral("px"));
    if (unit == u"%")
        return bounded(0.14, QStringLiteral("px"));
    return {};
}

QString cleanWeight(QStringView value)
{
    static const QStringList words{QStringLiteral("normal"), QStringLiteral("bold")};
    if (isOneOf(value, words))
        return value.toString().toLower();
    const bool number = value.size() == 3 && value.endsWith(u"00") && value[0] >= u'1' && value[0] <= u'9';
    return number ? value.toString() : QString();
}

QString cleanValue(QStringView property, QStringView value)
{
    static const QStringList styles{QStringLiteral("normal"), QStringLiteral("italic"), QStringLiteral("oblique")};
    static const QStringList lines{QStringLiteral("none"), QStringLiteral("underline"), QStringLiteral("line-through"),
                                   QStringLiteral("overline")};
    static const QStringList sides{QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("center"),
                                   QStringLiteral("justify")};
    static const QStringList heights{QStringLiteral("top"), QStringLiteral("middle"), QStringLiteral("bottom"),
                                     QStringLiteral("sub"), QStringLiteral("super"), QStringLiteral("baseline")};
    static const QStringList spaces{QStringLiteral("normal"), QStringLiteral("pre"), QStringLiteral("pre-wrap")};
    const auto word = [&](const QStringList &words) { return isOneOf(value, words) ? value.toString().toLower() : QString(); };
    if (property == u"color" || property == u"background-color")
        return cleanColor(value);
    if (property == u"font-size")
        return cleanFontSize(value);
    if (property == u"font-weight")
        return cleanWeight(value);
    if (property == u"font-style")
        return word(styles);
    if (property == u"text-decoration")
        return word(lines);
    if (property == u"text-align")
        return word(sides);
    if (property == u"vertical-align")
        return word(heights);
    if (property == u"white-space")
        return word(spaces);
    return {};
}

} // namespace

QString cleanColor(QStringView value)
{
    if (value.startsWith(u'#')) {
        const QStringView digits = value.sliced(1);
        return (digits.size() == 3 || digits.size() == 6) && isHex(digits) ? value.toString() : QString();
    }
    if (value.startsWith(u"rgb", Qt::CaseInsensitive)) {
        const bool harmless = value.size() <= 40 && value.endsWith(u')')
            && std::all_of(value.begin(), value.end(), [](QChar c) {
                   return isAsciiDigit(c) || QStringView(u"rgbaRGBA(),.% ").contains(c);
               });
        return harmless ? value.toString() : QString();
    }
    const bool name = !value.isEmpty() && value.size() <= 24 && std::all_of(value.begin(), value.end(), isAsciiLetter);
    return name ? value.toString() : QString();
}

QString cleanLength(QStringView value, int most)
{
    QStringView number = value.trimmed();
    const bool percent = number.endsWith(u'%');
    if (percent)
        number.chop(1);
    else if (number.endsWith(u"px", Qt::CaseInsensitive))
        number.chop(2);
    if (number.isEmpty() || number.size() > 6 || !std::all_of(number.begin(), number.end(), isAsciiDigit))
        return {};
    const int most100 = percent ? 100 : most;
    return QString::number(std::min(number.toInt(), most100)) + (percent ? QStringLiteral("%") : QString());
}

QString cleanStyle(QStringView style)
{
    QString out;
    for (QStringView declaration : style.left(4000).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 1)
            continue;
        const QString property = declaration.left(colon).trimmed().toString().toLower();
        QStringView value = declaration.sliced(colon + 1).trimmed();
        if (value.endsWith(u"!important", Qt::CaseInsensitive))
            value = value.chopped(10).trimmed();
        if (const QString clean = cleanValue(property, value); !clean.isEmpty())
            out += property + u':' + clean + u';';
    }
    return out;
}

} // namespace Tresen
