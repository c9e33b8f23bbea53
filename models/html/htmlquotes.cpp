// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlquotes.h"

#include "htmltree.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Tresen {
namespace {

/// The longest class attribute that is looked at: a hostile one could be a megabyte.
constexpr qsizetype maxClassLength = 500;

template <size_t N>
bool holds(const std::array<QLatin1String, N> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1String known) { return name == known; });
}

/// Gmail, Yahoo, Proton, Zoho, Thunderbird's line above the quotation.
bool hasQuoteClass(const GumboElement &element)
{
    constexpr std::array known{QLatin1String("gmail_quote"), QLatin1String("gmail_quote_container"),
        QLatin1String("yahoo_quoted"), QLatin1String("protonmail_quote"), QLatin1String("zmail_extra"),
        QLatin1String("moz-cite-prefix")};
    const QString classes = attribute(element, "class").left(maxClassLength);
    for (const QStringView name : QStringView(classes).split(u' ', Qt::SkipEmptyParts)) {
        if (holds(known, name))
            return true;
    }
    return false;
}

/// Outlook on the web and on telephones mark the place by an id, the one on the desk by its rule.
bool isDivider(const GumboElement &element)
{
    constexpr std::array known{QLatin1String("appendonsend"), QLatin1String("divRplyFwdMsg"),
        QLatin1String("x_divRplyFwdMsg")};
    if (holds(known, attribute(element, "id").left(maxClassLength)))
        return true;
    const QString style = attribute(element, "style").left(maxClassLength).toLower().remove(u' ');
    return style.contains(QLatin1String("border:none;border-top:solid#e1e1e1"))
        || style.contains(QLatin1String("border:none;border-top:solid#b5c4df"));
}

} // namespace

QuoteFinder::Found QuoteFinder::look(const GumboElement &element)
{
    if (m_rest)
        return Found::Rest;
    if (element.tag == GUMBO_TAG_BLOCKQUOTE) {
        ++m_count;
        return Found::Element;
    }
    if (element.tag != GUMBO_TAG_DIV && element.tag != GUMBO_TAG_SPAN)
        return Found::Nothing;
    if (isDivider(element)) {
        m_rest = true;
        ++m_count;
        return Found::Rest;
    }
    // GMX and WEB.DE name theirs.
    if (hasQuoteClass(element) || attribute(element, "name") == QLatin1String("quote")) {
        // The line above is no quotation of its own.
        m_count += attribute(element, "class").contains(QLatin1String("moz-cite-prefix")) ? 0 : 1;
        return Found::Element;
    }
    return Found::Nothing;
}

} // namespace Tresen
