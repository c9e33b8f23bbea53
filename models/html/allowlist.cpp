// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allowlist.h"

#include "cleanstyle.h"

#include <QStringList>

namespace Tresen {
namespace {

enum class ValueKind { Color, Size, Span, Small, Word, FontSize };

struct AllowedAttribute {
    const char *name;
    ValueKind kind;
};

constexpr AllowedAttribute allowedAttributes[] = {
    {"align", ValueKind::Word}, {"valign", ValueKind::Word}, {"dir", ValueKind::Word}, {"type", ValueKind::Word},
    {"bgcolor", ValueKind::Color}, {"color", ValueKind::Color}, {"size", ValueKind::FontSize},
    {"width", ValueKind::Size}, {"height", ValueKind::Size}, {"colspan", ValueKind::Span}, {"rowspan", ValueKind::Span},
    {"border", ValueKind::Small}, {"cellpadding", ValueKind::Small}, {"cellspacing", ValueKind::Small},
    {"start", ValueKind::Size},
};

QString cleanFontStep(const QString &value)
{
    static const QStringList steps{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                                   QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("+1"),
                                   QStringLiteral("+2"), QStringLiteral("-1"), QStringLiteral("-2")};
    return steps.contains(value) ? value : QString();
}

QString cleanWord(const QString &value)
{
    static const QStringList words{
        QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("center"), QStringLiteral("justify"),
        QStringLiteral("top"), QStringLiteral("middle"), QStringLiteral("bottom"), QStringLiteral("ltr"),
        QStringLiteral("rtl"), QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("i"), QStringLiteral("disc"),
        QStringLiteral("circle"), QStringLiteral("square")};
    const QString lower = value.toLower();
    return words.contains(lower) ? (value.size() == 1 ? value : lower) : QString();
}

QString cleanAttribute(ValueKind kind, const QString &value)
{
    switch (kind) {
    case ValueKind::Color: return cleanColor(value);
    case ValueKind::Size: return cleanLength(value, 2000);
    case ValueKind::Span: return cleanLength(value, 50).remove(u'%');
    case ValueKind::Small: return cleanLength(value, 40).remove(u'%');
    case ValueKind::Word: return cleanWord(value);
    case ValueKind::FontSize: return cleanFontStep(value);
    }
    return {};
}

} // namespace

TagRule tagRule(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_B: case GUMBO_TAG_STRONG: case GUMBO_TAG_I: case GUMBO_TAG_EM: case GUMBO_TAG_U:
    case GUMBO_TAG_S: case GUMBO_TAG_STRIKE: case GUMBO_TAG_DEL: case GUMBO_TAG_BIG: case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TT: case GUMBO_TAG_CODE: case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP: case GUMBO_TAG_VAR: case GUMBO_TAG_CITE: case GUMBO_TAG_DFN: case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_BR: case GUMBO_TAG_CENTER: case GUMBO_TAG_DD: case GUMBO_TAG_DL:
    case GUMBO_TAG_DT: case GUMBO_TAG_DIV: case GUMBO_TAG_FONT: case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3:
    case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6: case GUMBO_TAG_HR: case GUMBO_TAG_IMG: case GUMBO_TAG_LI:
    case GUMBO_TAG_NOBR: case GUMBO_TAG_OL: case GUMBO_TAG_P: case GUMBO_TAG_PRE: case GUMBO_TAG_SPAN:
    case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_TD: case GUMBO_TAG_TFOOT: case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD: case GUMBO_TAG_TR: case GUMBO_TAG_UL:
        return TagRule::Keep;
    case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER: case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV: case GUMBO_TAG_ASIDE: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FORM: case GUMBO_TAG_CAPTION: case GUMBO_TAG_DETAILS: case GUMBO_TAG_SUMMARY:
        return TagRule::Block;
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_META:
    case GUMBO_TAG_LINK: case GUMBO_TAG_BASE: case GUMBO_TAG_IFRAME: case GUMBO_TAG_FRAME: case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED: case GUMBO_TAG_APPLET: case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SVG: case GUMBO_TAG_MATH: case GUMBO_TAG_AUDIO: case GUMBO_TAG_VIDEO: case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK: case GUMBO_TAG_CANVAS: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_INPUT: case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_NOEMBED: case GUMBO_TAG_XMP: case GUMBO_TAG_AREA: case GUMBO_TAG_MAP:
    case GUMBO_TAG_BGSOUND: case GUMBO_TAG_COL: case GUMBO_TAG_COLGROUP:
        return TagRule::Drop;
    default:
        return TagRule::Unwrap;
    }
}

bool isVoidTag(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_IMG;
}

QString cleanAttributes(const GumboElement &element)
{
    QString out;
    for (const AllowedAttribute &allowed : allowedAttributes) {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, allowed.name);
        if (!found)
            continue;
        const QString value = cleanAttribute(allowed.kind, QString::fromUtf8(found->value).trimmed());
        if (!value.isEmpty())
            out += u' ' + QLatin1String(allowed.name) + QStringLiteral("=\"") + value + u'"';
    }
    if (const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style")) {
        const QString value = cleanStyle(QString::fromUtf8(style->value));
        if (!value.isEmpty())
            out += QStringLiteral(" style=\"") + value + u'"';
    }
    return out;
}

} // namespace Tresen
