// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"
#include "snippet.h"

#include <QTest>

using namespace Tresen;

namespace {

SearchQuery query(const QString &source, bool typing = false)
{
    return parseSearch(source, {{}, {}, typing});
}

QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString out;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        out += text.mid(at, range.start - at) + u'[' + text.mid(range.start, range.length) + u']';
        at = range.end();
    }
    return out + text.mid(at);
}

} // namespace

class TestSnippet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hits_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *source, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("umlaut", "mueller ", "Herr Müller, Frau MUELLER", "Herr [Müller], Frau [MUELLER]");
        row("beginning", "Mue", "Herr Müller", "Herr [Müller]");
        row("no beginning when finished", "Mül ", "Herr Müller", "Herr Müller");
        row("order", "err-1234 ", "Nr. ERR-1234!", "Nr. [ERR-1234]!");
        row("phrase", "\"mein paket\" ", "mein mein Paket paket", "mein [mein Paket] paket");
        row("phrase and word", "\"mein paket\" paket ", "mein Paket", "[mein Paket]");
        row("two words", "a b ", "b x a", "[b] x [a]");
        row("or", "a OR b ", "b x a", "[b] x [a]");
        row("not", "a -b ", "b x a", "b x [a]");
        row("number", "#482 ", "Bestellung #482", "Bestellung #[482]");
        row("sender is not in the text", "from:anna ", "anna", "anna");
        row("sharp s", "strasse ", "in der Straße 5", "in der [Straße] 5");
        row("empty text", "a ", "", "");
        row("empty query", "", "abc", "abc");
        row("tatweel", "x ", "\xd9\x80 x", "\xd9\x80 [x]");
    }
    void hits()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, findHits(text, query(source, true))), expected);
    }

    void bestWindow()
    {
        const QString filler = QStringLiteral("dazwischen steht vieles andere ").repeated(20);
        const QString text = QStringLiteral("Paket. ") + filler + QStringLiteral("Das Paket ist kaputt angekommen. ") + filler;
        const Snippet snippet = makeSnippet(text, query(QStringLiteral("paket kaputt")), 80);
        QVERIFY(snippet.range.length <= 80);
        QCOMPARE(snippet.hits.size(), 2);
        QCOMPARE(text.mid(snippet.hits[0].start, snippet.hits[0].length), QStringLiteral("Paket"));
        QCOMPARE(text.mid(snippet.hits[1].start, snippet.hits[1].length), QStringLiteral("kaputt"));
        QVERIFY(snippet.range.start > 500);
    }

    void line()
    {
        const QString text = QStringLiteral("\n\nSehr geehrte Damen,\n\n\tmein  Paket\nist weg. ") + QStringLiteral("Bla ").repeated(50);
        const SnippetLine shown = snippetLine(text, query(QStringLiteral("\"mein paket\"")), 60);
        QVERIFY(marked(shown.text, shown.hits).startsWith(QStringLiteral("…Damen, [mein Paket] ist weg. Bla Bla")));
        QVERIFY(shown.text.endsWith(QChar(0x2026)));
        QVERIFY(!shown.text.contains(u'\n'));
        QCOMPARE(snippetLine(QStringLiteral("  kurz "), query(QStringLiteral("x")), 60).text, QStringLiteral("kurz"));
    }

    void neverSplitsGraphemes()
    {
        // Families of emoji, flags and combining marks without any space.
        const QString cluster = QStringLiteral("👩‍👩‍👧‍👦🇩🇪e\u0301");
        const QString text = cluster.repeated(20) + QStringLiteral(" Paket ") + cluster.repeated(20);
        for (int length = 1; length < 120; ++length) {
            const Snippet snippet = makeSnippet(text, query(QStringLiteral("paket")), length);
            const QString part = text.mid(snippet.range.start, snippet.range.length);
            QVERIFY(!part.front().isLowSurrogate() && !part.front().isMark() && part.front() != QChar(0x200D));
            QVERIFY(!part.back().isHighSurrogate());
            const QString after = text.mid(snippet.range.end());
            QVERIFY(after.isEmpty() || (!after.front().isMark() && after.front() != QChar(0x200D)));
            QCOMPARE(snippet.hits.size(), 1);
        }
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("see https://example.org/a?b=1.", "see [https://example.org/a?b=1].");
        row("(http://example.org)", "([http://example.org])");
        row("https://example.org/a_(b)", "[https://example.org/a_(b)]");
        row("HTTPS://EXAMPLE.ORG", "[HTTPS://EXAMPLE.ORG]");
        row("<mailto:a@example.org>", "<[mailto:a@example.org]>");
        row("javascript:alert(1) file:///etc/passwd", "javascript:alert(1) file:///etc/passwd");
        row("xhttp://example.org http:// https://...", "xhttp://example.org http:// https://...");
        row("http://a http://b", "[http://a] [http://b]");
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, findLinks(text)), expected);
    }

    void orderNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Nr. ERR-1234, #48213!", "Nr. [ERR-1234], [#48213]!");
        row("R-2026-00123", "[R-2026-00123]");
        row("#1 #12 USB-C UTF-8 A4", "#1 #12 USB-C UTF-8 A4");
        row("XERR-1234x a#1234 BESTELLUNG-1234", "XERR-1234x a#1234 BESTELLUNG-1234");
    }
    void orderNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, findOrderNumbers(text)), expected);
    }
};

QTEST_APPLESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
