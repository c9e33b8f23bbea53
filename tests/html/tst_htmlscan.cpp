// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlscan.h"
#include "htmltree.h"

#include <QTest>

using namespace Tresen;

namespace {

class Measure final : public HtmlVisitor {
public:
    bool enter(const GumboElement &) override
    {
        ++nodes;
        deepest = std::max(deepest, ++m_depth);
        return true;
    }
    void leave(const GumboElement &) override { --m_depth; }
    void text(QStringView) override { ++nodes; }

    int nodes = 0;
    int deepest = 0;

private:
    int m_depth = 0;
};

} // namespace

class TestHtmlScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryMailsPass_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
        row("paragraphs without end", QStringLiteral("<p>a<br>").repeated(20'000));
        row("items without end", QStringLiteral("<ul>") + QStringLiteral("<li>a<b>x</b>").repeated(10'000));
        row("rows without end", QStringLiteral("<table>") + QStringLiteral("<tr><td>a<td>b").repeated(10'000));
        row("newsletter", QStringLiteral("<table><tr><td><a href=\"x\"><span>y</span></a></td></tr></table>").repeated(5'000));
        row("style with comment", QStringLiteral("<style><!-- p {} --></style>") + QStringLiteral("<div>a</div>").repeated(5'000));
        row("conditional comments", QStringLiteral("<!--[if mso]><table><tr><td><![endif]--><div>a</div>").repeated(5'000));
        row("sloppy", QStringLiteral("<div><b><i>a</b></i></div>").repeated(2'000));
        row("unclosed fonts", QStringLiteral("<div><font size=2>a</div>").repeated(400));
        row("small svg", QStringLiteral("<p>a</p>").repeated(5'000) + QStringLiteral("<svg><path d=\"x\"/></svg><p>b"));
    }
    void ordinaryMailsPass()
    {
        QFETCH(QString, html);
        QVERIFY(isSafeToParse(html.toUtf8()));
    }

    void nestingTricksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"<div>", "<div><table></div></table>", "<div x=\"</div>\">", "<div><!--</div>-->", "<li><dd>",
                                 "<div><style></div></style>", "<svg><td>", "<select><div>", "<div></span>", "<x-y>",
                                 "<div><script><!--<script></script></div>", "<font size=1><p>", "<b><i></b>"})
            QTest::newRow(unit) << QByteArray(unit);
    }
    void nestingTricksAreRefused()
    {
        QFETCH(QByteArray, unit);
        QVERIFY(isSafeToParse(unit.repeated(3)));
        QVERIFY(!isSafeToParse(unit.repeated(3000)));
    }

    // Three pieces repeated until the limit of size: whatever is let through must stay shallow,
    // small and quick. This found every trick the counting in the scanner answers.
    void repeatedPiecesAreBounded()
    {
        static const char *const pieces[] = {
            "<div>", "</div>", "<table>", "</table>", "<td>", "<tr>", "<p>", "</p>", "<li>", "<dd>", "<b>", "</b>", "<a>", "<font size=1>",
            "<svg>", "</svg>", "<select>", "<option>", "<button>", "<style>", "</style>", "<script><!--<script>", "</script>", "<!--", "-->",
            "<x y=\"</div>\">", "<ul>", "</ul>", "<form>", "<h1>", "<title>", "<template>", "<nobr>", "<object>", "<textarea>", "x", "<caption>"};
        const int count = int(std::size(pieces));
        int passed = 0;
        for (int i = 0; i < count * count * count; ++i) {
            // Every 31st triple: prime to the number of pieces, so all pairs meet.
            if (i % 31 != 0)
                continue;
            const QByteArray unit = QByteArray(pieces[i % count]) + pieces[i / count % count] + pieces[i / count / count];
            const QString html = QString::fromUtf8(unit.repeated(1 + 20'000 / int(unit.size())));
            const HtmlTree tree(html);
            if (!tree.root())
                continue;
            ++passed;
            Measure measure;
            walk(tree.root(), measure);
            QVERIFY2(measure.deepest <= maxHtmlDepth + 20, unit.constData());
            QVERIFY2(measure.nodes <= 2'500'000, unit.constData());
        }
        QVERIFY(passed > 50);
    }
};

QTEST_APPLESS_MAIN(TestHtmlScan)
#include "tst_htmlscan.moc"
