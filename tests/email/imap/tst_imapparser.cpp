// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapparser.h"
#include "imaputf7.h"

#include <QDir>
#include <QTest>

using namespace Tresen;

namespace {

QList<ImapResponse> parseAll(const QByteArray &bytes, ImapLimits limits = {})
{
    ImapParser parser(limits);
    parser.feed(bytes);
    QList<ImapResponse> responses;
    while (auto response = parser.next())
        responses.append(*response);
    return responses;
}

template <typename T>
T parseOne(const QByteArray &line)
{
    const auto responses = parseAll(line + "\r\n");
    if (responses.size() != 1 || !std::holds_alternative<T>(responses.first())) {
        QTest::qFail("not one response of the expected kind", __FILE__, __LINE__);
        return {};
    }
    return std::get<T>(responses.first());
}

} // namespace

class TestImapParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusResponses()
    {
        const auto greeting = parseOne<ImapStatus>("* OK [CAPABILITY IMAP4rev1 IDLE] ready {5}");
        QCOMPARE(greeting.condition, ImapCondition::Ok);
        QVERIFY(greeting.tag.isEmpty());
        QCOMPARE(greeting.code.name, QByteArray("CAPABILITY"));
        QCOMPARE(greeting.code.arguments, QByteArray("IMAP4rev1 IDLE"));
        QCOMPARE(greeting.text, QByteArray("ready {5}"));

        const auto tagged = parseOne<ImapStatus>("a7 NO [X \"a]b\"] sorry");
        QCOMPARE(tagged.tag, QByteArray("a7"));
        QCOMPARE(tagged.condition, ImapCondition::No);
        QCOMPARE(tagged.code.arguments, QByteArray("\"a]b\""));
        QCOMPARE(tagged.text, QByteArray("sorry"));

        QCOMPARE(*parseOne<ImapStatus>("* OK [UIDVALIDITY 3857529045] x").code.number(), 3857529045u);
        QCOMPARE(parseOne<ImapStatus>("* bye [open").text, QByteArray("[open"));
        QCOMPARE(parseOne<ImapStatus>("a1 BAD").condition, ImapCondition::Bad);
        QCOMPARE(parseOne<ImapContinuation>("+ idling").text, QByteArray("idling"));
        QCOMPARE(parseOne<ImapContinuation>("+").text, QByteArray());
    }

    void fetchWithEverything()
    {
        const auto fetch = parseOne<ImapFetch>(
            "* 12 FETCH (FLAGS (\\Seen $Junk) UID 4827313 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\""
            " RFC822.SIZE 4286 X-OTHER (a (b \"c)\")) MODSEQ (624140003)"
            " BODY[HEADER.FIELDS (DATE \"FROM\")]<0> {9}\r\nA: (\")\r\n\r BODY[] NIL)");
        QCOMPARE(fetch.sequence, 12u);
        QCOMPARE(*fetch.uid, 4827313u);
        QCOMPARE(*fetch.flags, (QList<QByteArray>{"\\Seen", "$Junk"}));
        QCOMPARE(*fetch.internalDate, 837596665000);
        QCOMPARE(*fetch.size, 4286u);
        QCOMPARE(*fetch.modSeq, 624140003u);
        QCOMPARE(*fetch.body, QByteArray("A: (\")\r\n\r"));
        QCOMPARE(fetch.section, QByteArray("HEADER.FIELDS (DATE \"FROM\")"));
        QVERIFY(!fetch.bodyDropped);
    }

    void fetchOddities()
    {
        QVERIFY(!parseOne<ImapFetch>("* 1 FETCH (UID 3016 BODY[2] )").body);
        QCOMPARE(*parseOne<ImapFetch>("* 1 FETCH (BODY[] \"a\\\"b\\\\c\")").body, QByteArray("a\"b\\c"));
        QCOMPARE(*parseOne<ImapFetch>(QByteArray("* 1 FETCH (BODY[] ~{3}\r\na\0b)", 31)).body, QByteArray("a\0b", 3));
        QCOMPARE(*parseOne<ImapFetch>("* 1 FETCH (BODY[] {0}\r\n)").body, QByteArray(""));
        QCOMPARE(*parseOne<ImapFetch>("* 1 FETCH (BODY[] \"{3}\" UID 4)").uid, 4u);
        parseOne<ImapOther>("* 1 FETCH (UID 1");
        parseOne<ImapOther>("* 1 FETCH UID 1");
        parseOne<ImapOther>("* 1 FETCH (FLAGS (\\Seen UID \"x)");
        parseOne<ImapOther>("* 99999999999 FETCH (UID 1)");
    }

    void otherResponses()
    {
        QCOMPARE(parseOne<ImapExists>("* 23 EXISTS").count, 23u);
        QCOMPARE(parseOne<ImapExpunge>("* 44 expunge").sequence, 44u);
        QCOMPARE(parseOne<ImapSearch>("* SEARCH 5 2 3 (MODSEQ 917)").found.toText(), QByteArray("2:3,5"));
        QCOMPARE(*parseOne<ImapSearch>("* SEARCH 5 (MODSEQ 917)").modSeq, 917u);
        QVERIFY(parseOne<ImapSearch>("* SEARCH").found.isEmpty());
        const auto extended = parseOne<ImapSearch>("* ESEARCH (TAG \"a\") UID MIN 1 ALL 1:14,20 COUNT 15");
        QCOMPARE(extended.found.toText(), QByteArray("1:14,20"));
        const auto vanished = parseOne<ImapVanished>("* VANISHED (EARLIER) 41,43:116");
        QVERIFY(vanished.earlier);
        QCOMPARE(vanished.uids.count(), 75u);
        const auto list = parseOne<ImapListEntry>("* LIST (\\HasNoChildren \\Sent) \"/\" \"Gesendete Objekte\"");
        QCOMPARE(list.attributes, (QList<QByteArray>{"\\hasnochildren", "\\sent"}));
        QCOMPARE(list.delimiter, '/');
        QCOMPARE(list.name, QByteArray("Gesendete Objekte"));
        QCOMPARE(parseOne<ImapListEntry>("* LIST () NIL {5}\r\na b\"c").name, QByteArray("a b\"c"));
        const auto status = parseOne<ImapMailboxStatus>("* STATUS x (MESSAGES 3 UIDNEXT 4 X (1) UNSEEN 2)");
        QCOMPARE(*status.messages, 3u);
        QCOMPARE(*status.unseen, 2u);
        parseOne<ImapMailboxStatus>("* STATUS \"x\" ()");
        parseOne<ImapOther>("[COPYUID 55 31 6]");
        parseOne<ImapOther>("* THREAD (1)(2 3)");
    }

    void limits()
    {
        // A literal beyond the limit is read past, and the stream stays in step.
        const auto big = parseAll("* 1 FETCH (UID 7 BODY[] {20}\r\n" + QByteArray(20, 'x') + ")\r\n* 2 EXISTS\r\n",
            {.literals = 10});
        QCOMPARE(big.size(), 2);
        QVERIFY(std::get<ImapFetch>(big[0]).bodyDropped);
        QVERIFY(!std::get<ImapFetch>(big[0]).body);
        QCOMPARE(*std::get<ImapFetch>(big[0]).uid, 7u);
        QCOMPARE(std::get<ImapExists>(big[1]).count, 2u);

        ImapParser line({.line = 100});
        line.feed(QByteArray(101, 'x'));
        QVERIFY(!line.next());
        QVERIFY(line.failed());

        ImapParser absurd;
        absurd.feed("* 1 FETCH (BODY[] {99999999999999999999}\r\n");
        QVERIFY(!absurd.next());
        QVERIFY(absurd.failed());

        const QByteArray deep = "* 1 FETCH (X " + QByteArray(1'000'000, '(') + QByteArray(1'000'000, ')') + ")";
        parseOne<ImapOther>(deep);
    }

    void resetForgetsInjectedBytes()
    {
        ImapParser parser;
        parser.feed("a1 OK begin TLS now\r\n* PREAUTH welcome\r\n* 1 FE");
        QVERIFY(std::holds_alternative<ImapStatus>(*parser.next()));
        parser.reset();
        QVERIFY(!parser.next());
        parser.feed("* 3 EXISTS\r\n");
        QCOMPARE(std::get<ImapExists>(*parser.next()).count, 3u);
    }

    void recordedServers_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRESEN_TEST_DATA "/imap"));
        const auto names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
        QVERIFY(names.size() > 30);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void recordedServers()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace("\n", "\r\n");
        const QByteArray name = QFileInfo(path).fileName().toLatin1();
        const bool issue115 = name == "exchange-issue115.txt"; // a bare "[COPYUID …]" line
        int unknown = 0;
        const auto responses = parseAll(bytes);
        QVERIFY(!responses.isEmpty());
        for (const ImapResponse &response : responses) {
            const auto *other = std::get_if<ImapOther>(&response);
            unknown += other && (other->name.isEmpty() || other->name == "FETCH" || other->name == "LIST");
        }
        QCOMPARE(unknown, issue115 ? 1 : 0);
        // Cut at every byte it must come out the same.
        ImapParser drip;
        QList<ImapResponse> dripped;
        for (const char byte : bytes) {
            drip.feed(QByteArrayView(&byte, 1));
            while (auto response = drip.next())
                dripped.append(*response);
        }
        QVERIFY(dripped == responses);
    }

    void uidSets()
    {
        QCOMPARE(ImapUidSet::parse("7,3:1,2,4")->toText(), QByteArray("1:4,7"));
        QVERIFY(!ImapUidSet::parse("1:*"));
        QVERIFY(!ImapUidSet::parse("0"));
        QVERIFY(!ImapUidSet::parse("4294967296"));
        QVERIFY(!ImapUidSet::parse(""));
        ImapUidSet set(1, 100);
        set.subtract(*ImapUidSet::parse("1,10:20,95:200"));
        QCOMPARE(set.toText(), QByteArray("2:9,21:94"));
        QCOMPARE(set.newest(75).toText(), QByteArray("9,21:94"));
        QCOMPARE(set.at(8), 21u);
        QCOMPARE(set.at(82), 0u);
        QVERIFY(set.contains(94) && !set.contains(95) && !set.contains(1));
        set.unite(*ImapUidSet::parse("10:20,4294967295"));
        QCOMPARE(set.toText(), QByteArray("2:94,4294967295"));
        set.add(95, 4294967294u);
        QCOMPARE(set.toText(), QByteArray("2:4294967295"));
        set.add(1);
        QCOMPARE(set.count(), 4294967295u);
    }

    void mailboxNames_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("name");
        QTest::newRow("ascii") << QByteArray("INBOX") << QStringLiteral("INBOX");
        QTest::newRow("ampersand") << QByteArray("A&-B") << QStringLiteral("A&B");
        QTest::newRow("german") << QByteArray("Entw&APw-rfe") << QString::fromUtf8("Entwürfe");
        QTest::newRow("rfc") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-")
                             << QString::fromUtf8("~peter/mail/台北/日本語");
        QTest::newRow("emoji") << QByteArray("&2Dzf,w-") << QString::fromUtf8("\xF0\x9F\x8F\xBF");
    }

    void mailboxNames()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, name);
        QCOMPARE(fromModifiedUtf7(wire).value_or(QStringLiteral("invalid")), name);
        QCOMPARE(toModifiedUtf7(name), wire);
    }

    void brokenMailboxNames()
    {
        for (const char *wire : {"a&b", "&", "&!!!-", "&2Dw-", "\xC3\xBC", "a\nb"})
            QVERIFY2(!fromModifiedUtf7(wire), wire);
        QCOMPARE(mailboxNameFromWire("\xC3\xBC&"), QString::fromUtf8("ü&"));
    }

    void dates()
    {
        QCOMPARE(*imapDateTime(" 7-Jul-2026 12:00:00 +0200"), *imapDateTime("07-Jul-2026 10:00:00 +0000"));
        QCOMPARE(*imapDateTime("7-Jul-2026 10:00:00 +0000"), *imapDateTime("07-Jul-2026 10:00:00 +0000"));
        for (const char *bad : {"", "99-Jul-2026 10:00:00 +0000", "07-Xxx-2026 10:00:00 +0000",
                 "07-Jul-2026 10:00:00 00000", "07-Jul-2026 1a:00:00 +0000", "07-Jul-2026 10:00:00 +00"})
            QVERIFY2(!imapDateTime(bad), bad);
        const qint64 ms = 1795000000000;
        QCOMPARE(*imapDateTime(toImapDateTime(ms)), ms);
    }
};

QTEST_GUILESS_MAIN(TestImapParser)
#include "tst_imapparser.moc"
