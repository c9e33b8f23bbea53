// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltree.h"

#include "htmlscan.h"

#include <QList>

namespace Tresen {

HtmlTree::HtmlTree(QStringView html)
{
    if (html.size() > maxHtmlBytes)
        return;
    m_utf8 = html.toUtf8();
    if (!isSafeToParse(m_utf8))
        return;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them
    m_output = gumbo_parse_with_options(&options, m_utf8.constData(), size_t(m_utf8.size()));
}

HtmlTree::~HtmlTree()
{
    if (m_output)
        gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

void walk(const GumboNode *root, HtmlVisitor &visitor)
{
    struct Open {
        const GumboElement *element;
        unsigned next;
    };
    QList<Open> stack;
    const auto visit = [&](const GumboNode *node) {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            if (visitor.enter(node->v.element))
                stack.append({&node->v.element, 0});
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            visitor.text(QString::fromUtf8(node->v.text.text));
            break;
        default:
            break;
        }
    };
    if (root)
        visit(root);
    while (!stack.isEmpty() && !visitor.finished()) {
        Open &top = stack.last();
        if (top.next < top.element->children.length) {
            visit(static_cast<const GumboNode *>(top.element->children.data[top.next++]));
        } else {
            const GumboElement *element = top.element;
            stack.removeLast();
            visitor.leave(*element);
        }
    }
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

bool isHidden(const GumboElement &element)
{
    if (hasAttribute(element, "hidden"))
        return true;
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    if (!style)
        return false;
    const QString rules = QString::fromUtf8(style->value).toLower().remove(u' ');
    return rules.contains(QLatin1String("display:none")) || rules.contains(QLatin1String("visibility:hidden"))
        || rules.contains(QLatin1String("mso-hide:all"));
}

} // namespace Tresen
