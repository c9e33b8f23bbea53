// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"
#include "tokens.h"

#include <QFile>
#include <QTest>

using namespace Tresen;

namespace {

QList<std::pair<QString, QString>> pairsOf(const QString &name)
{
    QFile file(QStringLiteral(TRESEN_TEST_DATA "/text/") + name);
    QList<std::pair<QString, QString>> pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        pairs.append({line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1, 1)});
    return pairs;
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mustMatch()
    {
        const auto pairs = pairsOf(QStringLiteral("fold-must-match.tsv"));
        QVERIFY(pairs.size() >= 200);
        QStringList wrong;
        for (const auto &[a, b] : pairs) {
            if (fold(a) != fold(b) || foldedTokens(a) != foldedTokens(b))
                wrong.append(QStringLiteral("%1/%2 → %3/%4").arg(a, b, fold(a), fold(b)));
        }
        QCOMPARE(wrong, QStringList());
    }

    void mustNotMatch()
    {
        const auto pairs = pairsOf(QStringLiteral("fold-must-not-match.tsv"));
        QVERIFY(pairs.size() >= 100);
        QStringList wrong;
        for (const auto &[a, b] : pairs) {
            if (fold(a) == fold(b) || foldedTokens(a) == foldedTokens(b))
                wrong.append(QStringLiteral("%1/%2 → %3").arg(a, b, fold(a)));
        }
        QCOMPARE(wrong, QStringList());
    }

    void prefixBeginsTheWord()
    {
        // While typing, every beginning of a word must find the word.
        QStringList wrong;
        for (const QString &name : {QStringLiteral("fold-must-match.tsv"), QStringLiteral("fold-must-not-match.tsv")}) {
            for (const auto &[a, b] : pairsOf(name)) {
                for (qsizetype n = 1; n <= a.size(); ++n) {
                    if (n < a.size() && (a[n].isMark() || a[n].isLowSurrogate()))
                        continue;
                    if (!fold(a).startsWith(foldPrefix(a.left(n))))
                        wrong.append(a + QLatin1Char(' ') + a.left(n));
                }
            }
        }
        QCOMPARE(wrong, QStringList());
        QCOMPARE(foldPrefix(u"Mue"), QStringLiteral("mu"));
        QCOMPARE(fold(u"Mue"), QStringLiteral("mue"));
    }

    void shortAndLongWayAgree()
    {
        // The table of the short way against Unicode's own decomposition.
        for (char16_t c = 1; c < 0x100; ++c) {
            const QString one{QChar(c)};
            QCOMPARE(fold(one.normalized(QString::NormalizationForm_KD)).simplified(), fold(one).simplified());
        }
    }

    void damagedText_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + u'b') << QStringLiteral("a b");
        QTest::newRow("high alone") << QString(QStringLiteral("a") + QChar(0xD83D) + u'b') << QStringLiteral("a\uFFFDb");
        QTest::newRow("low alone") << QString(QChar(0xDE00) + QStringLiteral("x")) << QStringLiteral("\uFFFDx");
        QTest::newRow("high at end") << QString(QStringLiteral("x") + QChar(0xD83D)) << QStringLiteral("x\uFFFD");
        QTest::newRow("emoji") << QStringLiteral("Ä😀ö") << QStringLiteral("a😀o");
        QTest::newRow("bold letters") << QStringLiteral("𝐀𝐁") << QStringLiteral("ab");
        QTest::newRow("zero width space") << QStringLiteral("a\u200Bb") << QStringLiteral("a b");
        QTest::newRow("bidi") << QStringLiteral("a\u202Eb") << QStringLiteral("ab");
        QTest::newRow("only marks") << QStringLiteral("\u0301\u0302") << QString();
    }
    void damagedText()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(fold(in), out);
    }

    void words_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("order") << QStringLiteral("Bestellung ERR-1234, #48213!") << QStringLiteral("bestellung err 1234 48213");
        QTest::newRow("mail") << QStringLiteral("<max.mueller@example.de>") << QStringLiteral("max muller example de");
        QTest::newRow("apostrophe") << QStringLiteral("don't") << QStringLiteral("don t");
        QTest::newRow("underscore") << QStringLiteral("order_no_12") << QStringLiteral("order no 12");
        QTest::newRow("soft hyphen") << QStringLiteral("Bestell\u00ADnummer") << QStringLiteral("bestellnummer");
        QTest::newRow("han") << QStringLiteral("退货ABC") << QStringLiteral("退 货 abc");
        QTest::newRow("thai") << QStringLiteral("ที่") << QStringLiteral("ที่");
        QTest::newRow("digits beside letters") << QStringLiteral("10kg") << QStringLiteral("10kg");
        QTest::newRow("nothing") << QStringLiteral(" -- \n!?\u0301") << QString();
        QTest::newRow("damaged") << QString(QStringLiteral("a") + QChar(0xD83D) + u'b' + QChar(0) + u'c') << QStringLiteral("a b c");
        QTest::newRow("umlaut decomposed") << QStringLiteral("Mu\u0308ller.") << QStringLiteral("muller");
    }
    void words()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(indexText(in), out);
        QCOMPARE(foldedTokens(in).join(u' '), out);
    }

    void offsetsPointIntoTheOriginal()
    {
        const QString text = QStringLiteral("Ää, Straße 5b – 😀 ok");
        QStringList words;
        for (const Token &token : tokens(text))
            words.append(text.mid(token.start, token.length));
        QCOMPARE(words, QStringList({QStringLiteral("Ää"), QStringLiteral("Straße"), QStringLiteral("5b"), QStringLiteral("ok")}));
    }

    void longRunsAreCut()
    {
        const QString line(1000, u'x');
        const QList<Token> parts = tokens(line);
        QCOMPARE(parts.size(), (1000 + maxTokenLength - 1) / maxTokenLength);
        QCOMPARE(parts.last().start + parts.last().length, 1000);
        // The combining mark does not make a token endless either.
        QCOMPARE(tokens(QString(QStringLiteral("a") + QString(999, QChar(0x0301)))).size(), 1);
    }

    void indexIsLimited()
    {
        const QString body = QStringLiteral("größte Spülmaschine ").repeated(100'000);
        const QString index = indexText(body);
        QVERIFY(index.toUtf8().size() <= maxIndexBytes);
        QVERIFY(index.toUtf8().size() > maxIndexBytes - 40);
        QVERIFY(index.endsWith(QStringLiteral("grosste")) || index.endsWith(QStringLiteral("spulmaschine")));
        QVERIFY(indexText(QString(300'000, QChar(0x6F22))).toUtf8().size() <= maxIndexBytes);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
