// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparedmessage.h"

#include <QtTest>

using namespace Tresen;

class tst_PreparedMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void snippets_data();
    void snippets();
    void snippetsAreBounded();
    void everythingIsIndexed();
};

void tst_PreparedMessage::snippets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("snippet");
    const auto row = [](const char *name, const char *text, const char *snippet) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(snippet);
    };
    row("plain", "Guten Tag,\n\nwo ist mein Paket?", "Guten Tag, wo ist mein Paket?");
    row("white space", "  a \t b\r\n c ", "a b c");
    row("quote below", "Danke.\n\nAm 1.2. schrieb Lena:\n> alt", "Danke.");
    row("quote above", "> alt\n\nNeu", "Neu");
    row("signature", "Hallo\n-- \nFirma", "Hallo");
    row("only a quote", "> alt", "");
    row("empty", "", "");
}

void tst_PreparedMessage::snippets()
{
    QFETCH(QString, text);
    QTEST(snippetOf(text), "snippet");
}

void tst_PreparedMessage::snippetsAreBounded()
{
    const QString emoji = QString::fromUtf8("😀").repeated(1000);
    const QString snippet = snippetOf(emoji);
    QVERIFY(snippet.size() <= 200);
    QVERIFY(!snippet.back().isHighSurrogate());
}

void tst_PreparedMessage::everythingIsIndexed()
{
    IncomingMessage message;
    message.subject = QStringLiteral("Rückfrage");
    message.text = QStringLiteral("Die MÜHLE");
    message.from = {QStringLiteral("Jürgen Groß"), QStringLiteral("jg@mail.example")};
    IncomingAttachment attachment;
    attachment.meta.name = QStringLiteral("Rechnung-4711.pdf");
    message.attachments.append(attachment);
    const PreparedMessage prepared = prepare(message);
    QVERIFY(prepared.index.body.contains(QLatin1String("4711")));
    QVERIFY(prepared.index.people.contains(QLatin1String("mail")));
    QVERIFY(!prepared.index.subject.contains(u'ü'));
    QCOMPARE(prepared.snippet, QStringLiteral("Die MÜHLE"));
    QCOMPARE(prepared.message, message);
}

QTEST_GUILESS_MAIN(tst_PreparedMessage)
#include "tst_preparedmessage.moc"
