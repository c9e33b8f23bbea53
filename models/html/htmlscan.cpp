// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlscan.h"

#include "tagscanner.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace Tresen {
namespace {

constexpr qsizetype maxAttributes = 200;
constexpr qint64 maxReopened = 2'000'000;
constexpr qsizetype maxUntrustedBytes = 65'536;

enum class TagKind {
    Block,      // stays open until its end tag
    Unnested,   // void, or closed by the tree builder before it could nest
    Item,       // closed by the next of its kind
    Formatting, // reopened after whatever closed it by force
    Raw,        // its content is text
    Untrusted,  // how the rest is read depends on the tree from here on
};

const QHash<QByteArray, TagKind> &tagKinds()
{
    static const QHash<QByteArray, TagKind> kinds = [] {
        QHash<QByteArray, TagKind> table;
        const auto put = [&](TagKind kind, const char *names) {
            for (const QByteArray &name : QByteArray(names).split(' '))
                table.insert(name, kind);
        };
        put(TagKind::Unnested, "area base br col embed hr img input link meta param source track wbr p td th tr tbody thead "
                               "tfoot colgroup html head body");
        put(TagKind::Item, "li dd dt");
        put(TagKind::Formatting, "a b big code em font i nobr s small strike strong tt u");
        put(TagKind::Raw, "script style title textarea xmp iframe noembed noframes");
        put(TagKind::Untrusted, "svg math select frameset plaintext template noscript");
        return table;
    }();
    return kinds;
}

// The elements that are open after each tag, never fewer than in the real tree.
class OpenElements {
public:
    struct Element {
        QByteArrayView name;
        TagKind kind;
    };

    void start(QByteArrayView name, TagKind kind)
    {
        if (kind == TagKind::Formatting)
            ++m_formatting;
        else if (kind == TagKind::Item && replacesItem(name))
            return;
        m_stack.append({name, kind});
    }

    // Closes an element only when nothing stands above it that could keep its end tag from being
    // obeyed: "<div><table></div></table>" leaves the div open.
    void end(QByteArrayView name, TagKind kind)
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            const Element &element = m_stack[i];
            if (isSame(element.name, name)) {
                if (kind == TagKind::Formatting) {
                    m_stack.removeAt(i);
                    --m_formatting;
                } else {
                    m_stack.resize(i);
                }
                return;
            }
            const bool passable = element.kind == TagKind::Formatting
                || (element.kind == TagKind::Item && kind == TagKind::Block);
            if (!passable)
                return;
        }
    }

    [[nodiscard]] qsizetype formatting() const { return m_formatting; }
    [[nodiscard]] qsizetype depth() const { return m_stack.size() + m_formatting; }

private:
    static bool isSame(QByteArrayView a, QByteArrayView b)
    {
        return a.size() == b.size() && qstrnicmp(a.data(), b.data(), size_t(a.size())) == 0;
    }

    [[nodiscard]] bool replacesItem(QByteArrayView name) const
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (m_stack[i].kind != TagKind::Formatting)
                return isSame(m_stack[i].name, name);
        }
        return false;
    }

    QList<Element> m_stack;
    qsizetype m_formatting = 0; // also those that a block's end closed: they come back
};

TagKind kindOf(QByteArrayView name)
{
    constexpr qsizetype longest = 10; // of the names in the table
    return name.size() > longest ? TagKind::Block : tagKinds().value(name.toByteArray().toLower(), TagKind::Block);
}

// Whether the rest can be accepted without knowing how its tags are read.
bool isShortRest(QByteArrayView rest, qsizetype depth)
{
    return rest.size() <= maxUntrustedBytes && depth + std::count(rest.begin(), rest.end(), '<') <= maxHtmlDepth;
}

struct Entity {
    QStringView name;
    char16_t value;
};

constexpr Entity entities[] = {
    {u"amp;", u'&'}, {u"lt;", u'<'}, {u"gt;", u'>'}, {u"quot;", u'"'}, {u"apos;", u'\''}, {u"nbsp;", u' '},
    {u"auml;", u'ä'}, {u"ouml;", u'ö'}, {u"uuml;", u'ü'}, {u"Auml;", u'Ä'}, {u"Ouml;", u'Ö'}, {u"Uuml;", u'Ü'},
    {u"szlig;", u'ß'}, {u"euro;", u'€'},
};

// Appends what stands at text[0] == '&' and returns how much of the text that was.
qsizetype appendEntity(QStringView text, QString &out)
{
    const QStringView rest = text.sliced(1);
    for (const Entity &entity : entities) {
        if (rest.startsWith(entity.name)) {
            out += QChar(entity.value);
            return entity.name.size() + 1;
        }
    }
    out += u'&';
    return 1;
}

} // namespace

bool isSafeToParse(const QByteArray &html)
{
    if (html.size() > maxHtmlBytes)
        return false;
    OpenElements open;
    qint64 reopened = 0;
    TagScanner tags(html);
    while (tags.next()) {
        const TagKind kind = kindOf(tags.name());
        reopened += open.formatting();
        if (tags.attributeCount() > maxAttributes || reopened > maxReopened)
            return false;
        if (kind == TagKind::Untrusted)
            return isShortRest(QByteArrayView(html).sliced(tags.position()), open.depth() + 1);
        if (kind == TagKind::Raw) {
            if (!tags.isEndTag() && !tags.skipRawText(tags.name()) && tags.name().toByteArray().toLower() == "script")
                return isShortRest(QByteArrayView(html).sliced(tags.position()), open.depth() + 1);
        } else if (kind != TagKind::Unnested) {
            if (tags.isEndTag())
                open.end(tags.name(), kind);
            else
                open.start(tags.name(), kind);
        }
        if (open.depth() > maxHtmlDepth)
            return false;
    }
    return true;
}

QString strippedText(QStringView html, qsizetype maxLength)
{
    QString out;
    bool space = true;
    for (qsizetype i = 0; i < html.size() && out.size() < maxLength;) {
        const QChar c = html[i];
        const bool tag = c == u'<' && i + 1 < html.size()
            && (html[i + 1].isLetter() || html[i + 1] == u'/' || html[i + 1] == u'!' || html[i + 1] == u'?');
        if (tag || c.isSpace() || c.isNull()) {
            const qsizetype close = tag ? html.indexOf(u'>', i) : i;
            i = close < 0 ? html.size() : close + 1;
            if (!space)
                out += u' ';
            space = true;
            continue;
        }
        space = false;
        if (c == u'&') {
            i += appendEntity(html.sliced(i), out);
        } else {
            out += c;
            ++i;
        }
    }
    return out.trimmed();
}

} // namespace Tresen
