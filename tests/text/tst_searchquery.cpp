// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftsmatch.h"
#include "searchquery.h"
#include "tokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace Tresen;

namespace {

// Sunday, 22 November 2026, noon in Berlin.
SearchOptions options(bool typing = false)
{
    return {toTimePoint(QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC)), QTimeZone("Europe/Berlin"), typing};
}

QString fieldName(SearchField field)
{
    static const char *const names[] = {"text", "from", "to", "subject", "channel", "tag", "assignee", "status",
                                        "attachment", "before", "after", "order", "number"};
    return QString::fromLatin1(names[int(field)]);
}

QString valueOf(const SearchClause &clause)
{
    switch (clause.field) {
    case SearchField::Channel: return QString::number(int(*clause.channel));
    case SearchField::State: return QString::number(int(*clause.status));
    case SearchField::Assignee:
        return clause.assignee == SearchAssignee::Me ? QStringLiteral("<me>")
            : clause.assignee == SearchAssignee::Nobody ? QStringLiteral("<nobody>") : clause.text;
    case SearchField::Before:
    case SearchField::After: return toDateTime(clause.time).toString(Qt::ISODate);
    case SearchField::Number: return QString::number(clause.number);
    case SearchField::HasAttachment: return QString();
    default: return clause.text;
    }
}

// A query in one line: groups separated by " & ", alternatives by " | ", "!" negated, "~" a phrase,
// "*" a beginning.
QString dump(const SearchQuery &query)
{
    QStringList groups;
    for (const SearchGroup &group : query.groups) {
        QStringList parts;
        for (const SearchClause &clause : group) {
            parts.append((clause.negated ? QStringLiteral("!") : QString()) + fieldName(clause.field) + u'='
                         + (clause.phrase ? QStringLiteral("~") : QString()) + valueOf(clause)
                         + (clause.prefix ? QStringLiteral("*") : QString()));
        }
        groups.append(parts.join(QStringLiteral(" | ")));
    }
    return groups.join(QStringLiteral(" & "));
}

const SearchColumns columns{{}, {QStringLiteral("sender")}, {QStringLiteral("recipients")}, {QStringLiteral("subject")}};

// An index like the store's: folded words, split on spaces only.
class Index {
public:
    Index()
    {
        sqlite3_open(":memory:", &m_db);
        sqlite3_exec(m_db, "create virtual table f using fts5(subject, sender, recipients, body, tokenize='ascii', prefix='2 3')",
                     nullptr, nullptr, nullptr);
    }
    ~Index() { sqlite3_close(m_db); }

    void add(const QString &subject, const QString &sender, const QString &recipients, const QString &body)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, "insert into f values(?,?,?,?)", -1, &statement, nullptr);
        int i = 0;
        for (const QString &text : {subject, sender, recipients, body})
            sqlite3_bind_text(statement, ++i, indexText(text).toUtf8().constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

    // Row numbers joined by commas, or the engine's complaint.
    QString find(const QString &match)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, "select rowid from f where f match ? order by rowid", -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, match.toUtf8().constData(), -1, SQLITE_TRANSIENT);
        QStringList rows;
        int state = sqlite3_step(statement);
        for (; state == SQLITE_ROW; state = sqlite3_step(statement))
            rows.append(QString::number(sqlite3_column_int64(statement, 0)));
        const QString error = QString::fromUtf8(sqlite3_errmsg(m_db));
        sqlite3_finalize(statement);
        return state == SQLITE_DONE ? rows.join(u',') : error;
    }

private:
    sqlite3 *m_db = nullptr;
};

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *source, const char *expected, int problems = 0) {
            QTest::newRow(*source ? source : "empty") << QString::fromUtf8(source) << QString::fromUtf8(expected) << problems;
        };
        row("", "");
        row("   ", "");
        row("paket", "text=paket");
        row("paket kaputt", "text=paket & text=kaputt");
        row("\"mein paket\" da", "text=~mein paket & text=da");
        row("„mein paket“", "text=~mein paket");
        row("\"offen gelassen", "text=~offen gelassen");
        row("-not", "!text=not");
        row("-\"zwei worte\"", "!text=~zwei worte");
        row("a - b", "text=a & text=b", 1);
        row("a OR b c", "text=a | text=b & text=c");
        row("a ODER b OR c", "text=a | text=b | text=c");
        row("a | b", "text=a | text=b");
        row("a AND b UND c", "text=a & text=b & text=c");
        row("a or b", "text=a & text=or & text=b");
        row("OR a", "text=a", 1);
        row("a OR", "text=a", 1);
        row("a OR OR b", "text=a | text=b", 1);
        row("\"OR\"", "text=~OR");
        row("tag:a OR -tag:b", "tag=a | !tag=b");
        row("gro* gross", "text=gro* & text=gross");
        row("from:gro* -retoure*", "from=gro* & !text=retoure*");
        row("\"gro*\" * 5*", "text=~gro* & text=5*", 1);
        row("from:anna", "from=anna");
        row("von:\"Anna Berg\"", "from=~Anna Berg");
        row("-from:spam@example.org", "!from=spam@example.org");
        row("to:x an:y", "to=x & to=y");
        row("subject:x betreff:y", "subject=x & subject=y");
        row("FROM:x Von:y", "from=x & from=y");
        row("channel:email kanal:e-mail kanal:Telefon", "channel=1 & channel=1 & channel=5");
        row("kanal:whatsapp kanal:Instagram kanal:chat", "channel=2 & channel=3 & channel=4");
        row("tag:vip schlagwort:\"sehr wichtig\"", "tag=vip & tag=~sehr wichtig");
        row("status:offen status:wartend", "status=1 & status=2");
        row("status:zurückgestellt status:zurueckgestellt", "status=3 & status=3");
        row("status:erledigt status:Resolved", "status=4 & status=4");
        row("assignee:me zugewiesen:mich zugewiesen:niemand", "assignee=<me> & assignee=<me> & assignee=<nobody>");
        row("zugewiesen:Sabine", "assignee=Sabine");
        row("has:attachment hat:anhang hat:Anhänge", "attachment= & attachment= & attachment=");
        row("before:2026-11-01", "before=2026-10-31T23:00:00Z");
        row("vor:01.11.2026", "before=2026-10-31T23:00:00Z");
        row("nach:1.7.26", "after=2026-06-30T22:00:00Z");
        row("after:2026-07", "after=2026-06-30T22:00:00Z");
        row("after:2025", "after=2024-12-31T23:00:00Z");
        row("vor:01.11.", "before=2026-10-31T23:00:00Z");
        row("vor:01.12.", "before=2025-11-30T23:00:00Z");
        row("vor:29.02.", "before=2024-02-28T23:00:00Z");
        row("after:today nach:heute", "after=2026-11-21T23:00:00Z & after=2026-11-21T23:00:00Z");
        row("after:yesterday nach:Gestern", "after=2026-11-20T23:00:00Z & after=2026-11-20T23:00:00Z");
        row("after:7d nach:7t", "after=2026-11-14T23:00:00Z & after=2026-11-14T23:00:00Z");
        row("after:2w after:3m nach:1j", "after=2026-11-07T23:00:00Z & after=2026-08-21T22:00:00Z & after=2025-11-21T23:00:00Z");
        row("before:2026-13-01", "text=before:2026-13-01", 1);
        row("vor:31.02.2026", "text=vor:31.02.2026", 1);
        row("vor:+1.02.2026", "text=vor:+1.02.2026", 1);
        row("after:99999d", "text=after:99999d", 1);
        row("order:ERR-1234 bestellung:#48213", "order=ERR-1234 & order=48213");
        row("#48213", "number=48213");
        row("(#48213), #12.", "text=(#48213), & number=12");
        row("#1234567890123456789", "text=#1234567890123456789");
        row("#ERR-1234", "text=#ERR-1234");
        row("status:foo", "text=status:foo", 1);
        row("channel:fax x", "text=channel:fax & text=x", 1);
        row("has:milk", "text=has:milk", 1);
        row("foo:bar", "text=foo:bar", 1);
        row("Re: Angebot", "text=Re: & text=Angebot");
        row("https://example.org/a", "text=https://example.org/a");
        row("12:30", "text=12:30");
        row("from: anna", "text=anna", 1);
        row("from:\"\" x", "text=x", 1);
        row("!!! x", "text=x", 1);
        row("a OR !!! b", "text=a & text=b", 1);
        row("😀", "", 1);
        row("\"\"", "", 1);
        row("\xd9\x80", "", 1);
        row("--x", "!text=-x");
        row("von:\"anna\"berg", "from=~anna & text=berg");
    }
    void parses()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QFETCH(int, problems);
        const SearchQuery query = parseSearch(source, options());
        QCOMPARE(dump(query), expected);
        QCOMPARE(query.problems.size(), problems);
        for (const SearchProblem &problem : query.problems)
            QVERIFY(!problem.text.isEmpty() && problem.start + problem.length <= source.size());
    }

    void offsetsCoverTheSource()
    {
        const QString source = QStringLiteral("  -from:\"Anna Berg\" paket  status:offen #12");
        QStringList parts;
        for (const SearchGroup &group : parseSearch(source, options()).groups)
            parts.append(source.mid(group.first().start, group.first().length));
        QCOMPARE(parts, QStringList({QStringLiteral("-from:\"Anna Berg\""), QStringLiteral("paket"),
                                     QStringLiteral("status:offen"), QStringLiteral("#12")}));
    }

    void lastWordWhileTyping_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("last") << QStringLiteral("mein pak") << QStringLiteral("text=mein & text=pak*");
        QTest::newRow("finished by space") << QStringLiteral("pak ") << QStringLiteral("text=pak");
        QTest::newRow("open quote") << QStringLiteral("\"mein pak") << QStringLiteral("text=~mein pak*");
        QTest::newRow("closed quote") << QStringLiteral("\"mein pak\"") << QStringLiteral("text=~mein pak");
        QTest::newRow("field") << QStringLiteral("from:mue") << QStringLiteral("from=mue*");
        QTest::newRow("condition") << QStringLiteral("tag:vi") << QStringLiteral("tag=vi");
        QTest::newRow("number") << QStringLiteral("#48") << QStringLiteral("number=48");
        QTest::newRow("empty operator") << QStringLiteral("x from:") << QStringLiteral("text=x");
        QTest::newRow("open or") << QStringLiteral("x OR") << QStringLiteral("text=x");
        QTest::newRow("sign only") << QStringLiteral("x -") << QStringLiteral("text=x");
    }
    void lastWordWhileTyping()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const SearchQuery query = parseSearch(source, options(true));
        QCOMPARE(dump(query), expected);
        QCOMPARE(query.problems.size(), 0);
    }

    void limits()
    {
        const SearchQuery many = parseSearch(QStringLiteral("a ").repeated(500), options());
        QCOMPARE(many.groups.size(), maxQueryClauses);
        QCOMPARE(many.problems.size(), 1);
        const SearchQuery longWord = parseSearch(QString(100'000, u'x'), options());
        QCOMPARE(longWord.groups.first().first().text.size(), maxQueryLength);
        QCOMPARE(longWord.problems.size(), 1);
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("word") << QStringLiteral("Müller ") << QStringLiteral("(\"muller\")");
        QTest::newRow("order") << QStringLiteral("ERR-1234 ") << QStringLiteral("(\"err 1234\")");
        QTest::newRow("beginning") << QStringLiteral("from:Mue") << QStringLiteral("({\"sender\"} : \"mu\" *)");
        QTest::newRow("phrase beginning") << QStringLiteral("ERR-12") << QStringLiteral("(\"err 12\" *)");
        QTest::newRow("or") << QStringLiteral("a OR b c ") << QStringLiteral("((\"a\") OR (\"b\")) AND (\"c\")");
        QTest::newRow("others left out") << QStringLiteral("a -b tag:c status:open ") << QStringLiteral("(\"a\")");
    }
    void expressions()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(ftsMatch(parseSearch(source, options(true)), columns), expected);
    }

    void findsInTheEngine_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("rows");
        QTest::newRow("umlaut") << QStringLiteral("mueller ") << QStringLiteral("1");
        QTest::newRow("beginning") << QStringLiteral("Mue") << QStringLiteral("1");
        QTest::newRow("order whole") << QStringLiteral("err-1234 ") << QStringLiteral("1,2");
        QTest::newRow("order part") << QStringLiteral("1234 ") << QStringLiteral("1,2");
        QTest::newRow("address part") << QStringLiteral("from:berg ") << QStringLiteral("2");
        QTest::newRow("other column") << QStringLiteral("to:berg ") << QString();
        QTest::newRow("phrase") << QStringLiteral("\"kaputt ist\" ") << QStringLiteral("2");
        QTest::newRow("or") << QStringLiteral("kaputt OR jürgen ") << QStringLiteral("1,2");
        QTest::newRow("and") << QStringLiteral("kaputt jürgen ") << QString();
        QTest::newRow("injection") << QStringLiteral("a\"b)OR*NEAR(x ^{body}:y ") << QString();
        QTest::newRow("keyword") << QStringLiteral("\"NOT\" ") << QString();
    }
    void findsInTheEngine()
    {
        QFETCH(QString, source);
        QFETCH(QString, rows);
        Index index;
        index.add(QStringLiteral("Rückfrage"), QStringLiteral("Jürgen Müller <jm@example.org>"), QString(), QStringLiteral("Wo bleibt ERR-1234?"));
        index.add(QStringLiteral("ERR-1234"), QStringLiteral("anna.berg@example.de"), QString(), QStringLiteral("das kaputt ist"));
        QCOMPARE(index.find(ftsMatch(parseSearch(source, options(true)), columns)), rows);
    }

    void noiseIsNeverSyntax()
    {
        // Whatever is typed, the engine takes the expression.
        Index index;
        const QString alphabet = QStringLiteral("ab\"'*(){}^:+-#. \n|\\%_„“ORAND~,ßüé退ـ\u0301") + QChar(0xD83D) + QChar(0);
        QRandomGenerator random(42);
        int matched = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString source;
            for (int n = random.bounded(24); n > 0; --n)
                source += alphabet[random.bounded(int(alphabet.size()))];
            const SearchQuery query = parseSearch(source, options(i % 2));
            const QString match = ftsMatch(query, columns);
            if (match.isEmpty())
                continue;
            ++matched;
            QCOMPARE(index.find(match), QString());
        }
        QVERIFY(matched > 5000);
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
