// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlcleaner.h"
#include "originalpage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Tresen;

namespace {

CleanOptions options(bool allowRemote = false)
{
    CleanOptions result;
    result.allowRemote = allowRemote;
    result.attachmentId = [](const QString &contentId) {
        return contentId == QLatin1String("logo@example.org") ? QStringLiteral("42") : QString();
    };
    return result;
}

// What must never come out, whatever goes in. Looks only inside tags: text may say anything.
QString findDanger(const QString &html)
{
    static const char *const dangers[] = {"<script", "<style", "<iframe", "<object", "<embed", "<svg", "<math", "<form",
                                          "<input", "<link", "<meta", "<base", " on", "\"javascript:", "\"vbscript:", "\"data:", "url(",
                                          "expression(", "http-equiv", "srcset", "background=", "\"file:", "position:"};
    for (qsizetype open = html.indexOf(u'<'); open >= 0; open = html.indexOf(u'<', open + 1)) {
        const qsizetype close = html.indexOf(u'>', open);
        QString tag = html.mid(open, close - open + 1).toLower();
        if (const qsizetype link = tag.indexOf(QLatin1String(" href=\"")); link >= 0) {
            const qsizetype end = tag.indexOf(u'"', link + 7);
            const QString target = tag.mid(link + 7, end - link - 7);
            if (!target.startsWith(QLatin1String("http://")) && !target.startsWith(QLatin1String("https://"))
                && !target.startsWith(QLatin1String("mailto:")))
                return tag;
            tag.remove(link, end - link + 1);
        }
        for (const char *danger : dangers) {
            if (tag.contains(QLatin1String(danger)))
                return tag;
        }
        const bool source = tag.contains(QLatin1String("src="));
        if (source && !tag.contains(QLatin1String("src=\"image://attachment/")) && !tag.contains(QLatin1String("src=\"image://remote/")))
            return tag;
    }
    return {};
}

} // namespace

class TestHtmlCleaner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("plain", "<p>Hallo <b>Welt</b></p>", "<p>Hallo <b>Welt</b></p>");
        row("unclosed", "<p>a<p>b<b>c", "<p>a</p><p>b<b>c</b></p>");
        row("text is escaped", "a &lt;script&gt; &amp; \"b\"", "a &lt;script&gt; &amp; &quot;b&quot;");
        row("script", "a<script>alert(1)</script>b", "ab");
        row("script in pieces", "<scr<script>ipt>alert(1)</scr</script>ipt>", "ipt&gt;alert(1)ipt&gt;");
        row("script upper case", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>x", "x");
        row("script with slash", "<script/x>alert(1)</script>x", "x");
        row("style", "<style>@import url(http://evil.example)</style>x", "x");
        row("comment", "a<!-- <img src=x> -->b", "ab");
        row("conditional comment", "<!--[if mso]><script>x</script><![endif]-->b", "b");
        row("handler", "<p onclick=\"alert(1)\" onmouseover=x>a</p>", "<p>a</p>");
        row("handler without space", "<img/onerror=\"alert(1)\"src=x>a", "[picture]a");
        row("body handler", "<body onload=alert(1)>a", "a");
        row("iframe", "a<iframe src=\"http://evil.example\"></iframe>b", "ab");
        row("iframe srcdoc", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>b", "b");
        row("object", "<object data=\"x.swf\"><param name=a>text</object>b", "b");
        row("embed", "<embed src=x.swf>b", "b");
        row("applet", "<applet code=X>x</applet>b", "b");
        row("svg", "<svg onload=alert(1)><script>1</script><a href=x>t</a></svg>b", "b");
        row("svg use", "<svg><use href=\"http://evil.example/#x\"/></svg>b", "b");
        row("math", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>b", "b");
        row("meta refresh", "<meta http-equiv=refresh content=\"0;url=http://evil.example\">b", "b");
        row("link", "<link rel=stylesheet href=http://evil.example>b", "b");
        row("base", "<base href=\"http://evil.example/\"><a href=\"x\">b</a>", "<a>b</a>");
        row("form", "<form action=http://evil.example><input name=a><button>ok</button></form>", "<div>ok</div>");
        row("textarea", "<textarea><img src=x onerror=alert(1)></textarea>b", "b");
        row("select", "<select><option>a</select>b", "b");
        row("noscript", "<noscript><img src=\"http://evil.example/p\"></noscript>b", "[picture]b");
        row("template", "<template><img src=http://evil.example></template>b", "b");
        row("title", "<title><img src=x></title>b", "b");
        row("xmp", "<xmp><script>alert(1)</script></xmp>b", "b");
        row("video", "<video src=http://evil.example poster=http://evil.example>x</video>b", "b");
        row("unknown element", "<o:p>a</o:p><blink>b</blink>", "ab");
        row("mutation", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<p></p>");
        row("link http", "<a href=\"http://example.org/a?b=1&amp;c=2\">x</a>", "<a href=\"http://example.org/a?b=1&amp;c=2\">x</a>");
        row("link https", "<a href=\" https://example.org \" target=_blank>x</a>", "<a href=\"https://example.org\">x</a>");
        row("link mailto", "<a href=\"mailto:a@example.org?subject=x\">x</a>", "<a href=\"mailto:a@example.org?subject=x\">x</a>");
        row("link javascript", "<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>");
        row("link javascript mixed", "<a href=\" jAvA&#10;script:alert(1)\">x</a>", "<a>x</a>");
        row("link javascript entities", "<a href=\"&#106;&#97;vascript&colon;alert(1)\">x</a>", "<a>x</a>");
        row("link vbscript", "<a href=\"vbscript:x\">x</a>", "<a>x</a>");
        row("link data", "<a href=\"data:text/html,<script>1</script>\">x</a>", "<a>x</a>");
        row("link file", "<a href=\"file:///etc/passwd\">x</a>", "<a>x</a>");
        row("link ours", "<a href=\"tresen://delete\">x</a>", "<a>x</a>");
        row("link relative", "<a href=\"//evil.example/x\">x</a><a href=\"#top\">y</a>", "<a>x</a><a>y</a>");
        row("link quote", "<a href='http://example.org/\"onclick=\"x'>x</a>", "<a href=\"http://example.org/%22onclick=%22x\">x</a>");
        row("style kept", "<p style=\"color:red; FONT-WEIGHT: bold!important;text-align:center\">x</p>",
            "<p style=\"color:red;font-weight:bold;text-align:center;\">x</p>");
        row("style url", "<p style=\"background:url(http://evil.example);color:#f00\">x</p>", "<p style=\"color:#f00;\">x</p>");
        row("style escaped", "<p style=\"color:\\75rl(x);background-color:u\\rl(x)\">x</p>", "<p>x</p>");
        row("style expression", "<p style=\"color:expression(alert(1))\">x</p>", "<p>x</p>");
        row("style position", "<p style=\"position:fixed;top:0;margin:-99px;z-index:9\">x</p>", "<p>x</p>");
        row("style breaking out", "<p style='color:red\"><script>'>x</p>", "<p>x</p>");
        row("font size bounded", "<p style=\"font-size:1px\">x</p><p style=\"font-size:900pt\">y</p>",
            "<p style=\"font-size:9px;\">x</p><p style=\"font-size:40px;\">y</p>");
        row("font", "<font color=\"#123456\" size=5 face=\"url(x)\">x</font>", "<font color=\"#123456\" size=\"5\">x</font>");
        row("attribute values", "<td align=\"evil\" width=\"1e9\"></td><table width=\"99999\" border=\"x\"></table>", "<table width=\"2000\"></table>");
        row("table", "<table><tr><td colspan=3 rowspan=9999>x</td></tr></table>",
            "<table><tbody><tr><td colspan=\"3\" rowspan=\"50\">x</td></tr></tbody></table>");
        row("hidden", "<div style=\"DISPLAY : none\">pre</div><span hidden>x</span>b", "b");
        row("image remote", "<img src=\"http://evil.example/p.png\" alt=\"Logo &lt;\">", "[Logo &lt;]");
        row("image pixel", "<img src=\"http://evil.example/p.gif\" width=1 height=1>b", "b");
        row("image protocol relative", "<img src=\"//evil.example/p.png\">", "[picture]");
        row("image cid", "<img src=\"cid:logo@example.org\" width=\"50\" height=\"9999999\">",
            "<img src=\"image://attachment/42\" width=\"50\" height=\"4000\">");
        row("image cid encoded", "<img src=\"CID:%3Clogo%40example.org%3E\">", "<img src=\"image://attachment/42\">");
        row("image cid unknown", "<img src=\"cid:other\" alt=x>", "[x]");
        row("image data", "<img src=\"data:image/png;base64,AAAA\" alt=x>", "[x]");
        row("image file", "<img src=\"file:///etc/passwd\">", "[picture]");
        row("image qrc", "<img src=\"qrc:/icon.png\"><img src=\"image://attachment/1\">", "[picture][picture]");
        row("image srcset", "<img srcset=\"http://evil.example/a 1x\" lowsrc=http://evil.example/b>", "[picture]");
        row("nul", "a\x01" "b<scr\x01ipt>x", "a\xef\xbf\xbd" "bx");
        row("umlaut", "Gr&uuml;&szlig;e &euro;", "Grüße €");
        row("empty", "", "");
    }
    void cleans()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        const CleanHtml clean = cleanHtml(html, options());
        QVERIFY(!clean.beyondLimits);
        QCOMPARE(clean.html, expected);
        QCOMPARE(findDanger(clean.html), QString());
    }

    void remoteIsListed()
    {
        const QString html = QStringLiteral(
            "<body background=\"http://a.example/bg\"><img src=\"https://b.example/1\"><img src=\"https://b.example/1\">"
            "<table background=\"//c.example/2\"><tr><td>x</table>");
        const CleanHtml blocked = cleanHtml(html, options());
        QCOMPARE(blocked.blockedImages, 4);
        QCOMPARE(blocked.remote, QStringList({QStringLiteral("http://a.example/bg"), QStringLiteral("https://b.example/1"),
                                              QStringLiteral("//c.example/2")}));
        const CleanHtml allowed = cleanHtml(html, options(true));
        QVERIFY(allowed.html.contains(QStringLiteral("<img src=\"image://remote/https%3A%2F%2Fb.example%2F1\">")));
        QVERIFY(!allowed.html.contains(QStringLiteral("src=\"http")));
        QCOMPARE(findDanger(allowed.html), QString());
    }

    void limits_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("beyond");
        const auto repeat = [](const char *text, int n) { return QString::fromUtf8(text).repeated(n); };
        QTest::newRow("nodes fit") << repeat("<p>x", 14'000) << false;
        QTest::newRow("nodes") << repeat("<p>x", 31'000) << true;
        QTest::newRow("depth fits") << repeat("<div>", 150) << false;
        QTest::newRow("depth") << repeat("<div>", 300) << true;
        QTest::newRow("depth hostile") << repeat("<div>", 100'000) << true;
        QTest::newRow("tables fit") << repeat("<table><tr><td>", 15) << false;
        QTest::newRow("tables") << repeat("<table><tr><td>", 25) << true;
        QTest::newRow("cells fit") << QStringLiteral("<table><tr>") + repeat("<td>", 4'900) << false;
        QTest::newRow("cells") << QStringLiteral("<table><tr>") + repeat("<td>", 5'100) << true;
        QTest::newRow("pixels fit") << repeat("<img src=cid:logo@example.org width=1000 height=1000>", 39) << false;
        QTest::newRow("pixels") << repeat("<img src=cid:logo@example.org width=1000 height=1000>", 42) << true;
        QTest::newRow("bytes fit") << QString(900'000, u'x') << false;
        QTest::newRow("bytes") << QString(1'100'000, u'x') << true;
        QTest::newRow("attributes") << QStringLiteral("<p ") + repeat("a ", 300) + QStringLiteral(">x") << true;
    }
    void limits()
    {
        QFETCH(QString, html);
        QFETCH(bool, beyond);
        const CleanHtml clean = cleanHtml(html, options());
        QCOMPARE(clean.beyondLimits, beyond);
        QCOMPARE(clean.html.isEmpty(), beyond);
    }

    void deepTablesAreFlattened()
    {
        const CleanHtml clean = cleanHtml(QStringLiteral("<table><tr><td>").repeated(10) + QStringLiteral("text"), options());
        QCOMPARE(clean.html.count(QStringLiteral("<table")), 6);
        QCOMPARE(clean.html.count(QStringLiteral("</table")), 6);
        QCOMPARE(clean.html.count(QStringLiteral("<div")), clean.html.count(QStringLiteral("</div")));
        QVERIFY(clean.html.contains(QStringLiteral("text")));
    }

    void noiseIsHarmless()
    {
        static const char *const pieces[] = {
            "<", ">", "\"", "'", "=", "/", " ", "<a href=", "javascript:", "alert(1)", "<img src=", "http://e.example/", "onerror=",
            "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<p style=\"", "url(x)", "<!--", "-->", "<![CDATA[",
            "]]>", "&lt;", "&#x3c;", "&quot;", "<math>", "<textarea>", "</textarea>", "<title>", "<table>", "<td background=", "x",
            "<noscript>", "</noscript>", "<select>", "<template>", "<plaintext>", "<iframe>", "</p>", "<b>", "</b>", "cid:logo@example.org"};
        QRandomGenerator random(7);
        int withTags = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString html;
            for (int n = random.bounded(30); n > 0; --n)
                html += QString::fromUtf8(pieces[random.bounded(int(std::size(pieces)))]);
            const CleanHtml clean = cleanHtml(html, options());
            withTags += clean.html.contains(u'<') ? 1 : 0;
            const QString danger = findDanger(clean.html);
            QVERIFY2(danger.isEmpty(), qPrintable(html + QStringLiteral(" → ") + danger));
            // What was cleaned is clean: a second pass finds nothing to take away.
            const CleanHtml again = cleanHtml(clean.html, options());
            QCOMPARE(again.remote, QStringList());
        }
        QVERIFY(withTags > 4000);
    }

    void original_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *html, const char *body) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(body);
        };
        row("layout stays", "<html><head><style>p > b{color:red}</style><body><p class=x style=\"margin:1px\">a &lt; b</p>",
            "<style>p > b{color:red}</style><p class=\"x\" style=\"margin:1px\">a &lt; b</p>");
        row("script", "<script>alert(1)</script><p onclick=x>a</p>", "<p>a</p>");
        row("form", "<form action=http://evil.example><input>a<button>b</button></form>", "a");
        row("refresh", "<meta http-equiv=refresh content=0><base href=x><link rel=preconnect href=http://evil.example>a", "a");
        row("frames", "<iframe src=x></iframe><object></object><embed>a", "a");
        row("svg", "<svg><style><img src=x onerror=alert(1)></style></svg>a", "<img>a");
        row("link", "<a href=\"https://example.org\">a</a><a href=\"javascript:x\">b</a>",
            "<a href=\"https://example.org\" rel=\"noopener noreferrer\" target=\"_blank\">a</a><a rel=\"noopener noreferrer\" target=\"_blank\">b</a>");
        row("images", "<img src=http://evil.example><img src=\"data:image/png;base64,AA\">", "<img><img src=\"data:image/png;base64,AA\">");
        row("own policy", "<meta http-equiv=Content-Security-Policy content=\"default-src *\">a", "a");
        row("style end", "<style>a{}<\\/style><!--</style><p title=\"--><img src=x onerror=alert(1)>\">", "<style>a{}<\\/style><!--</style><p title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\"></p>");
    }
    void original()
    {
        QFETCH(QString, html);
        QFETCH(QString, body);
        const QString page = originalPage(html);
        QVERIFY(page.indexOf(QStringLiteral("Content-Security-Policy")) < page.indexOf(QStringLiteral("<body>")));
        QCOMPARE(page.count(QStringLiteral("http-equiv=\"Content-Security-Policy\"")), 1);
        const qsizetype start = page.indexOf(QStringLiteral("<body>")) + 6;
        QCOMPARE(page.mid(start, page.indexOf(QStringLiteral("</body></html>")) - start), body);
    }

    void originalOfAMonster()
    {
        const QString page = originalPage(QStringLiteral("<div>").repeated(100'000) + QStringLiteral("text"));
        QVERIFY(page.contains(QStringLiteral("<pre>text</pre>")));
    }
};

QTEST_APPLESS_MAIN(TestHtmlCleaner)
#include "tst_htmlcleaner.moc"
