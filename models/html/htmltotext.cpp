// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltotext.h"

#include "htmlquotes.h"
#include "htmlscan.h"
#include "htmltree.h"

#include <QList>

namespace Tresen {
namespace {

// Deeper ones look the same: every line carries the marks of all its levels.
constexpr qsizetype maxMarkedDepth = 8;

enum class Layout { Inline, Line, Paragraph, Skip };

Layout layoutOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME: case GUMBO_TAG_OBJECT: case GUMBO_TAG_SVG: case GUMBO_TAG_MATH: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_CANVAS: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_NOFRAMES:
        return Layout::Skip;
    case GUMBO_TAG_P: case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_DL: case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
        return Layout::Paragraph;
    case GUMBO_TAG_DIV: case GUMBO_TAG_TR: case GUMBO_TAG_TABLE: case GUMBO_TAG_LI: case GUMBO_TAG_DT: case GUMBO_TAG_DD:
    case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER: case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_CENTER: case GUMBO_TAG_FORM: case GUMBO_TAG_FIELDSET: case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_HR: case GUMBO_TAG_BODY: case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
        return Layout::Line;
    default:
        return Layout::Inline;
    }
}

bool isDroppedCharacter(QChar c)
{
    switch (c.unicode()) { // fillers of preheaders
    case 0x00AD: case 0x034F: case 0x200B: case 0xFEFF: case 0x0000:
        return true;
    default:
        return false;
    }
}

class TextWriter final : public HtmlVisitor {
public:
    bool enter(const GumboElement &element) override;
    void leave(const GumboElement &element) override;
    void text(QStringView text) override;
    [[nodiscard]] bool finished() const override { return m_out.size() >= maxPlainLength; }
    [[nodiscard]] QString result() { return m_out.trimmed(); }

private:
    struct List {
        bool ordered = false;
        int number = 0;
    };

    void breakLine(int lines) { m_breaks = std::max(m_breaks, lines); }
    void put(QChar c);
    void beginLine();
    void startItem();

    QString m_out;
    QList<List> m_lists;
    QString m_bullet;   // of the item whose first line is still to come
    int m_breaks = 0;   // line ends to write before the next character
    bool m_space = false;
    bool m_begun = false;
    qsizetype m_quotes = 0;
    qsizetype m_lineQuotes = 0; // of the line before
    qsizetype m_pre = 0;
};

void TextWriter::beginLine()
{
    const auto marks = [](qsizetype depth) { return QStringLiteral("> ").repeated(std::min(depth, maxMarkedDepth)); };
    if (m_begun) {
        // Empty lines inside a quotation keep its mark, so that it stays one quotation.
        const QString between = marks(std::min(m_quotes, m_lineQuotes)).trimmed();
        for (int i = 0; i < m_breaks; ++i)
            m_out += u'\n' + (i + 1 < m_breaks ? between : QString());
    }
    m_out += marks(m_quotes);
    m_lineQuotes = m_quotes;
    const qsizetype level = std::min(m_lists.size(), maxMarkedDepth);
    if (level > 0)
        m_out += QString(2 * (level - 1), u' ') + (m_bullet.isEmpty() ? QStringLiteral("  ") : m_bullet);
    m_bullet.clear();
    m_breaks = 0;
    m_space = false;
    m_begun = true;
}

void TextWriter::put(QChar c)
{
    if (m_breaks > 0 || !m_begun || !m_bullet.isEmpty())
        beginLine();
    if (m_space)
        m_out += u' ';
    m_space = false;
    m_out += c;
}

void TextWriter::text(QStringView text)
{
    for (QChar c : text) {
        if (isDroppedCharacter(c))
            continue;
        if (m_pre > 0 && c == u'\n') {
            m_breaks = std::min(m_breaks + 1, 3);
        } else if (c.isSpace() && (m_pre == 0 || c == u'\r')) {
            m_space = m_begun && m_breaks == 0;
        } else {
            put(c);
        }
    }
}

void TextWriter::startItem()
{
    if (m_lists.isEmpty())
        return;
    List &list = m_lists.last();
    ++list.number;
    m_bullet = list.ordered ? QString::number(list.number) + QStringLiteral(". ") : QStringLiteral("- ");
}

bool TextWriter::enter(const GumboElement &element)
{
    const Layout layout = layoutOf(element.tag);
    if (layout == Layout::Skip || isHidden(element))
        return false;
    if (layout != Layout::Inline)
        breakLine(layout == Layout::Paragraph && m_lists.isEmpty() ? 2 : 1);
    switch (element.tag) {
    case GUMBO_TAG_BR:
        m_breaks = std::min(m_breaks + 1, 3);
        break;
    case GUMBO_TAG_BLOCKQUOTE:
        ++m_quotes;
        break;
    case GUMBO_TAG_PRE:
        ++m_pre;
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_lists.append({element.tag == GUMBO_TAG_OL, 0});
        break;
    case GUMBO_TAG_LI:
        startItem();
        break;
    case GUMBO_TAG_IMG:
        text(attribute(element, "alt").left(200));
        break;
    default:
        break;
    }
    return true;
}

void TextWriter::leave(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        --m_quotes;
        break;
    case GUMBO_TAG_PRE:
        --m_pre;
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_lists.removeLast();
        break;
    case GUMBO_TAG_LI:
        m_bullet.clear();
        break;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        m_space = m_space || (m_begun && m_breaks == 0);
        break;
    default:
        break;
    }
    const Layout layout = layoutOf(element.tag);
    if (layout != Layout::Inline)
        breakLine(layout == Layout::Paragraph && m_lists.isEmpty() ? 2 : 1);
}

/// Hands on only quotations; the elements around them are walked through without a trace.
class QuoteWriter final : public HtmlVisitor {
public:
    bool enter(const GumboElement &element) override
    {
        if (m_inside == 0 && !m_finder.restIsQuoted()) {
            if (layoutOf(element.tag) == Layout::Skip || isHidden(element))
                return false;
            const QuoteFinder::Found found = m_finder.look(element);
            if (found == QuoteFinder::Found::Nothing) {
                m_handedOn.append(false);
                return true;
            }
        }
        if (!m_writer.enter(element))
            return false;
        m_handedOn.append(true);
        m_inside += m_finder.restIsQuoted() ? 0 : 1;
        return true;
    }
    void leave(const GumboElement &element) override
    {
        if (!m_handedOn.takeLast())
            return;
        m_writer.leave(element);
        m_inside = std::max<qsizetype>(0, m_inside - 1);
    }
    void text(QStringView text) override
    {
        if (m_inside > 0 || m_finder.restIsQuoted())
            m_writer.text(text);
    }
    [[nodiscard]] bool finished() const override { return m_writer.finished(); }
    [[nodiscard]] QString result() { return m_writer.result(); }

private:
    TextWriter m_writer;
    QuoteFinder m_finder;
    QList<bool> m_handedOn;
    qsizetype m_inside = 0;
};

} // namespace

QString quotedHtmlToText(QStringView html)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return {};
    QuoteWriter writer;
    walk(tree.root(), writer);
    return writer.result();
}

QString htmlToText(QStringView html)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return strippedText(html, maxPlainLength);
    TextWriter writer;
    walk(tree.root(), writer);
    return writer.result();
}

} // namespace Tresen
