// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpage.h"

#include "htmlcleaner.h"
#include "htmltotext.h"
#include "htmltree.h"

namespace Tresen {
namespace {

// Prefetching names of hosts is no fetch in the sense of the policy: it has its own switch.
const QString &pageStart()
{
    static const QString start = QStringLiteral(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
        "<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">"
        "<meta name=\"referrer\" content=\"no-referrer\">");
    return start;
}

// Gone with their content. Elements with raw text are among them, because what they hold could
// become markup when it is read again.
bool isDropped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_META: case GUMBO_TAG_LINK: case GUMBO_TAG_BASE: case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME: case GUMBO_TAG_FRAME: case GUMBO_TAG_FRAMESET: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED: case GUMBO_TAG_APPLET: case GUMBO_TAG_PARAM: case GUMBO_TAG_SVG: case GUMBO_TAG_MATH:
    case GUMBO_TAG_AUDIO: case GUMBO_TAG_VIDEO: case GUMBO_TAG_SOURCE: case GUMBO_TAG_TRACK: case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_INPUT: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_BUTTON: case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_XMP: case GUMBO_TAG_PLAINTEXT: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_KEYGEN: case GUMBO_TAG_ISINDEX:
        return true;
    default:
        return false;
    }
}

// The page's frame is ours; forms and unknown elements leave their content.
bool isWritten(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_HTML: case GUMBO_TAG_HEAD: case GUMBO_TAG_BODY: case GUMBO_TAG_FORM: case GUMBO_TAG_UNKNOWN:
        return false;
    default:
        return element.tag_namespace == GUMBO_NAMESPACE_HTML;
    }
}

bool isVoid(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AREA: case GUMBO_TAG_BR: case GUMBO_TAG_COL: case GUMBO_TAG_HR: case GUMBO_TAG_IMG: case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

// An attribute as it may stay; empty when it may not.
QString keptAttribute(const QString &name, const QString &value)
{
    static const QStringList plain{
        QStringLiteral("align"), QStringLiteral("valign"), QStringLiteral("bgcolor"), QStringLiteral("border"),
        QStringLiteral("cellpadding"), QStringLiteral("cellspacing"), QStringLiteral("class"), QStringLiteral("color"),
        QStringLiteral("colspan"), QStringLiteral("rowspan"), QStringLiteral("dir"), QStringLiteral("face"),
        QStringLiteral("height"), QStringLiteral("width"), QStringLiteral("id"), QStringLiteral("lang"), QStringLiteral("size"),
        QStringLiteral("start"), QStringLiteral("style"), QStringLiteral("title"), QStringLiteral("type"),
        QStringLiteral("alt"), QStringLiteral("hidden"), QStringLiteral("nowrap")};
    if (plain.contains(name))
        return value.isNull() ? QStringLiteral("") : value;
    if (name == QLatin1String("href"))
        return safeLink(value);
    if (name == QLatin1String("src") && value.trimmed().startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive))
        return value.trimmed();
    return {};
}

class PageWriter final : public HtmlVisitor {
public:
    bool enter(const GumboElement &element) override
    {
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isDropped(element.tag))
            return false;
        if (isWritten(element)) {
            m_out += u'<' + QString::fromLatin1(gumbo_normalized_tagname(element.tag)) + attributes(element) + u'>';
            m_inStyle = element.tag == GUMBO_TAG_STYLE;
        }
        return true;
    }

    void leave(const GumboElement &element) override
    {
        m_inStyle = false;
        if (isWritten(element) && !isVoid(element.tag))
            m_out += QStringLiteral("</") + QString::fromLatin1(gumbo_normalized_tagname(element.tag)) + u'>';
    }

    void text(QStringView text) override
    {
        m_out += m_inStyle ? styleText(text) : text.toString().toHtmlEscaped();
    }

    [[nodiscard]] QString result() const { return m_out; }

private:
    // A style sheet is raw text: escaping as HTML would break it, and "</" would end it. Anything
    // that looks like a tag gets the escape of CSS; "<!--" stays, since old sheets begin with it.
    static QString styleText(QStringView text)
    {
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
            if (text[i] == u'<' && (next.isLetter() || next == u'/' || next == u'?'))
                out += QStringLiteral("\\3c ");
            else
                out += text[i];
        }
        return out;
    }

    static QString attributes(const GumboElement &element)
    {
        QString out;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute->name);
            const QString value = keptAttribute(name, QString::fromUtf8(attribute->value));
            if (!value.isNull() && !(value.isEmpty() && (name == QLatin1String("href") || name == QLatin1String("src"))))
                out += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
        }
        if (element.tag == GUMBO_TAG_A)
            out += QStringLiteral(" rel=\"noopener noreferrer\" target=\"_blank\"");
        return out;
    }

    QString m_out;
    bool m_inStyle = false;
};

} // namespace

QString originalPage(QStringView html)
{
    const QString end = QStringLiteral("</body></html>\n");
    const HtmlTree tree(html);
    if (!tree.root())
        return pageStart() + QStringLiteral("</head><body><pre>") + htmlToText(html).toHtmlEscaped() + QStringLiteral("</pre>") + end;
    PageWriter writer;
    walk(tree.root(), writer);
    return pageStart() + QStringLiteral("</head><body>") + writer.result() + end;
}

} // namespace Tresen
