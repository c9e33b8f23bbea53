// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltotext.h"

#include <QTest>

#include <ctime>

using namespace Tresen;

class TestHtmlToText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("empty", "", "");
        row("text", "Hallo", "Hallo");
        row("paragraphs", "<p>eins</p>\n<p>zwei</p>", "eins\n\nzwei");
        row("divs", "<div>eins</div><div>zwei</div>", "eins\nzwei");
        row("br", "eins<br>zwei<br/><br>drei", "eins\nzwei\n\ndrei");
        row("many br", "a<br><br><br><br><br>b", "a\n\n\nb");
        row("white space", "  eins\n\t zwei  <b> drei </b>vier", "eins zwei drei vier");
        row("inline", "a<b>b</b>c", "abc");
        row("entities", "Gr&uuml;&szlig;e&nbsp;&euro; &amp; &#8222;x&#x201C;", "Grüße € & „x“");
        row("list", "<ul><li>eins<li>zwei</ul>", "- eins\n- zwei");
        row("ordered", "a<ol><li>eins<li>zwei</ol>b", "a\n\n1. eins\n2. zwei\n\nb");
        row("nested list", "<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c");
        row("item of two lines", "<ul><li>a<br>b</ul>", "- a\n  b");
        row("link", "<a href=\"http://example.org\">hier</a>", "hier");
        row("quote", "Ja<blockquote>eins<br><br>zwei<blockquote>drei</blockquote></blockquote>nein",
            "Ja\n\n> eins\n>\n> zwei\n>\n> > drei\n\nnein");
        row("table", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a b\nc d");
        row("pre", "<pre>a  b\n  c</pre>", "a  b\n  c");
        row("image", "<img alt=\"Logo\" src=x>b", "Logob");
        row("hidden", "<div style=\"display:none\">weg</div><p hidden>weg</p>da", "da");
        row("script and style", "<head><title>t</title><style>s</style></head><script>s</script>da", "da");
        row("comment", "a<!-- b -->c", "ac");
        row("filler", "a&zwnj;&#847;&shy;b", "a\u200C" "b");
        row("headings", "<h1>T</h1>x", "T\n\nx");
        row("noscript", "<noscript>a</noscript>b", "ab");
        row("unknown", "<o:p>a</o:p>", "a");
        row("unclosed tag", "a<b", "a");
        row("less than", "a < b &lt; c", "a < b < c");
        row("bullet outside of a list", "<li>a</li>", "a");
    }
    void text()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(htmlToText(html), expected);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *unit, qsizetype size = 1'000'000) {
            QTest::newRow(name) << QString::fromUtf8(unit).repeated(size / qsizetype(strlen(unit))) + QStringLiteral("<p>end");
        };
        row("divs", "<div>");
        row("quotes", "<blockquote>x");
        row("lists", "<ul><li>");
        row("tables", "<table><tr><td>");
        row("bold", "<b>x<p>");
        row("fonts", "<font size=1><p>");
        row("anchors", "<a><p>");
        row("svg", "<svg><td>");
        row("select", "<select><optgroup>");
        row("open tags", "<a ");
        row("attributes", "<a b c d e f g h");
        row("less", "<");
        row("ampersands", "&");
        row("entities", "&lt;");
        row("comments", "<!--");
        row("ends", "</div>");
        row("crossing", "<div><table></div></table>");
        row("line breaks", "<blockquote><br>x</blockquote>");
        row("pre", "<pre>\n");
        row("large", "x ", 10'000'000);
    }
    void hostile()
    {
        QFETCH(QString, html);
        const std::clock_t before = std::clock();
        const QString text = htmlToText(html);
        const double ms = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        qInfo("%lld kB in %.0f ms", qlonglong(html.size() / 1000), ms);
        QVERIFY(text.size() <= maxPlainLength + 1000);
        QVERIFY2(ms < 6000, "grows faster than the input");
    }

    void fallbackKeepsTheText()
    {
        const QString deep = QStringLiteral("<div>").repeated(50'000);
        QCOMPARE(htmlToText(deep + QStringLiteral("Gr&uuml;&szlig;e &amp; <b>mehr</b> &unbekannt; 1 < 2")),
                 QStringLiteral("Grüße & mehr &unbekannt; 1 < 2"));
    }
};

QTEST_APPLESS_MAIN(TestHtmlToText)
#include "tst_htmltotext.moc"
