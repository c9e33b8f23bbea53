// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlcleaner.h"

#include "allowlist.h"
#include "htmlquotes.h"
#include "htmltree.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace Tresen {
namespace {

constexpr qsizetype maxRemoteListed = 200;
constexpr int maxPictureSide = 4000;

bool isRemote(const QString &address)
{
    const QString start = address.left(8).toLower();
    return start.startsWith(QLatin1String("http:")) || start.startsWith(QLatin1String("https:"))
        || start.startsWith(QLatin1String("//")) || start.startsWith(QLatin1String("ftp:"));
}

// A declared width or height in pixels; -1 when there is none.
int declaredSide(const GumboElement &element, const char *name)
{
    QString value = attribute(element, name).trimmed();
    if (value.endsWith(QLatin1String("px")))
        value.chop(2);
    bool ok = false;
    const int side = value.left(6).toInt(&ok);
    return ok && side >= 0 ? std::min(side, maxPictureSide) : -1;
}

class Cleaner final : public HtmlVisitor {
    Q_DECLARE_TR_FUNCTIONS(CleanHtml)

public:
    explicit Cleaner(const CleanOptions &options) : m_options(options) {}

    bool enter(const GumboElement &element) override;
    void leave(const GumboElement &element) override;
    void text(QStringView text) override;
    [[nodiscard]] bool finished() const override { return m_result.beyondLimits; }

    [[nodiscard]] CleanHtml result()
    {
        if (m_result.beyondLimits)
            m_result.html.clear();
        m_result.quotes = m_quotes.count();
        return m_result;
    }

private:
    [[nodiscard]] QString nameOf(const GumboElement &element) const;
    [[nodiscard]] bool isFlattened(GumboTag tag) const;
    void count(const GumboElement &element);
    void noteRemote(const QString &address);
    void noteBackground(const GumboElement &element);
    void writePicture(const GumboElement &element);
    void writeSource(const GumboElement &element, const QString &source);
    void writeMissing(const GumboElement &element);

    const CleanOptions &m_options;
    CleanHtml m_result;
    QuoteFinder m_quotes;
    QSet<QString> m_known;
    int m_nodes = 0;
    int m_depth = 0;
    int m_tables = 0;
    int m_cells = 0;
    qint64 m_pixels = 0;
};

void Cleaner::count(const GumboElement &element)
{
    const CleanLimits &limits = m_options.limits;
    ++m_nodes;
    m_tables += element.tag == GUMBO_TAG_TABLE ? 1 : 0;
    m_cells += element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH ? 1 : 0;
    if (m_nodes > limits.nodes || m_depth > limits.depth || m_tables > limits.tableDepth || m_cells > limits.cells
        || m_pixels > limits.pixels || m_result.html.size() > limits.bytes)
        m_result.beyondLimits = true;
}

// Tables beyond the depth that is laid out in reasonable time become blocks, cell by cell.
bool Cleaner::isFlattened(GumboTag tag) const
{
    switch (tag) {
    case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD: case GUMBO_TAG_TFOOT: case GUMBO_TAG_TR:
    case GUMBO_TAG_TD: case GUMBO_TAG_TH:
        return m_tables > m_options.limits.shownTables;
    default:
        return false;
    }
}

// The element written for this one; empty when only its content stays.
QString Cleaner::nameOf(const GumboElement &element) const
{
    const TagRule rule = element.tag_namespace == GUMBO_NAMESPACE_HTML ? tagRule(element.tag) : TagRule::Drop;
    if (rule == TagRule::Block || isFlattened(element.tag))
        return QStringLiteral("div");
    return rule == TagRule::Keep ? QString::fromLatin1(gumbo_normalized_tagname(element.tag)) : QString();
}

void Cleaner::noteRemote(const QString &address)
{
    if (m_known.size() < maxRemoteListed && !m_known.contains(address)) {
        m_known.insert(address);
        m_result.remote.append(address.left(2000));
    }
}

// Pictures behind the text are never shown, but the agent is told of them.
void Cleaner::noteBackground(const GumboElement &element)
{
    const QString background = attribute(element, "background").trimmed();
    if (isRemote(background)) {
        noteRemote(background);
        ++m_result.blockedImages;
    }
}

void Cleaner::writeSource(const GumboElement &element, const QString &source)
{
    const int width = declaredSide(element, "width");
    const int height = declaredSide(element, "height");
    m_pixels += qint64(std::max(width, 1)) * std::max(height, 1);
    m_result.html += QStringLiteral("<img src=\"") + source.toHtmlEscaped() + u'"';
    if (width >= 0)
        m_result.html += QStringLiteral(" width=\"%1\"").arg(width);
    if (height >= 0)
        m_result.html += QStringLiteral(" height=\"%1\"").arg(height);
    const QString alternative = attribute(element, "alt").left(500);
    if (!alternative.isEmpty())
        m_result.html += QStringLiteral(" alt=\"") + alternative.toHtmlEscaped() + u'"';
    m_result.html += u'>';
}

// The marker for a picture that is not shown; none for pixels that only watch.
void Cleaner::writeMissing(const GumboElement &element)
{
    const int width = declaredSide(element, "width");
    const int height = declaredSide(element, "height");
    if ((width >= 0 && width <= 3) || (height >= 0 && height <= 3))
        return;
    const QString alternative = attribute(element, "alt").simplified().left(200);
    m_result.html += u'[' + (alternative.isEmpty() ? tr("picture") : alternative).toHtmlEscaped() + u']';
}

void Cleaner::writePicture(const GumboElement &element)
{
    const QString source = attribute(element, "src").trimmed();
    if (source.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive)) {
        QString contentId = QUrl::fromPercentEncoding(source.mid(4).toUtf8());
        if (contentId.startsWith(u'<') && contentId.endsWith(u'>'))
            contentId = contentId.mid(1, contentId.size() - 2);
        const QString id = m_options.attachmentId ? m_options.attachmentId(contentId) : QString();
        if (!id.isEmpty()) {
            writeSource(element, QStringLiteral("image://attachment/") + QString::fromLatin1(QUrl::toPercentEncoding(id)));
            return;
        }
    } else if (isRemote(source)) {
        noteRemote(source);
        const bool web = QUrl(source).scheme().startsWith(QLatin1String("http"));
        if (m_options.allowRemote && web) {
            writeSource(element, QStringLiteral("image://remote/") + QString::fromLatin1(QUrl::toPercentEncoding(source)));
            return;
        }
        ++m_result.blockedImages;
    }
    writeMissing(element);
}

bool Cleaner::enter(const GumboElement &element)
{
    const bool foreign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
    if (foreign || tagRule(element.tag) == TagRule::Drop || isHidden(element))
        return false;
    if (m_options.leaveOutQuotes && m_quotes.look(element) != QuoteFinder::Found::Nothing) {
        // The words before it and those after it stood on lines of their own.
        if (!m_quotes.restIsQuoted() && !m_result.html.isEmpty() && !m_result.html.endsWith(u'>'))
            m_result.html += QStringLiteral("<br>");
        return false;
    }
    ++m_depth;
    count(element);
    noteBackground(element);
    if (element.tag == GUMBO_TAG_IMG) {
        writePicture(element);
        return true;
    }
    const QString name = nameOf(element);
    if (name.isEmpty())
        return true;
    m_result.html += u'<' + name + cleanAttributes(element);
    if (element.tag == GUMBO_TAG_A) {
        const QString link = safeLink(attribute(element, "href"));
        if (!link.isEmpty())
            m_result.html += QStringLiteral(" href=\"") + link.toHtmlEscaped() + u'"';
    }
    m_result.html += u'>';
    return true;
}

void Cleaner::leave(const GumboElement &element)
{
    --m_depth;
    const QString name = nameOf(element);
    m_tables -= element.tag == GUMBO_TAG_TABLE ? 1 : 0;
    if (!name.isEmpty() && !isVoidTag(element.tag))
        m_result.html += QStringLiteral("</") + name + u'>';
}

void Cleaner::text(QStringView text)
{
    if (m_quotes.restIsQuoted())
        return;
    ++m_nodes;
    QString shown = text.toString();
    shown.remove(QChar(0));
    m_result.html += shown.toHtmlEscaped();
}

} // namespace

QString safeLink(const QString &address)
{
    // Browsers and QUrl skip these inside a scheme ("java\nscript:").
    QString plain = address.left(8000);
    plain.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    const QUrl url(plain.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool mail = scheme == QLatin1String("mailto") && !url.path().isEmpty();
    return url.isValid() && (web || mail) ? QString::fromLatin1(url.toEncoded()) : QString();
}

CleanHtml cleanHtml(QStringView html, const CleanOptions &options)
{
    CleanHtml refused;
    refused.beyondLimits = true;
    if (html.size() > options.limits.bytes)
        return refused;
    const HtmlTree tree(html);
    if (!tree.root())
        return refused;
    Cleaner cleaner(options);
    walk(tree.root(), cleaner);
    return cleaner.result();
}

} // namespace Tresen
