// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "messagebody.h"
#include "messagebodyviewmodel.h"
#include "talkdesk.h"
#include "timelinemodel.h"
#include "timelinerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <time.h>

using namespace Tresen;

namespace {

QStringList kinds(const QList<TimelineRow> &rows)
{
    static const QStringList names{QStringLiteral("mail"), QStringLiteral("line"), QStringLiteral("bubble"),
        QStringLiteral("note"), QStringLiteral("call"), QStringLiteral("event"), QStringLiteral("events"),
        QStringLiteral("day")};
    QStringList out;
    for (const TimelineRow &row : rows)
        out.append(names.at(row.kind));
    return out;
}

QList<TimelineRow> rowsOf(const TimelineModel &model)
{
    QList<TimelineRow> rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows.append(model.data(model.index(i), TimelineModel::RowRole).value<TimelineRow>());
    return rows;
}

/// Milliseconds this thread has computed: other programs on a busy machine do not count.
qint64 threadTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<qint64>(spent.tv_sec) * 1000 + spent.tv_nsec / 1'000'000;
}

/// The longest turn of the event loop while something else happens.
class Watchdog : public QObject {
public:
    Watchdog() { startTimer(0); }
    qint64 longest = 0;

protected:
    void timerEvent(QTimerEvent *) override
    {
        const qint64 now = threadTime();
        longest = std::max(longest, now - std::exchange(m_last, now));
    }

private:
    qint64 m_last = threadTime();
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<TalkDesk>();
        door = std::make_unique<Desk>(desk->services);
        Desk::provide(door.get());
    }
    void cleanup()
    {
        door.reset();
        desk.reset();
    }

    void goldenDump()
    {
        desk->addParcel();
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(model);
        QCOMPARE(kinds(rowsOf(model)),
            QStringList({QStringLiteral("note"), QStringLiteral("event"), QStringLiteral("event"),
                QStringLiteral("mail"), QStringLiteral("day"), QStringLiteral("mail"), QStringLiteral("line"),
                QStringLiteral("day"), QStringLiteral("line"), QStringLiteral("day"), QStringLiteral("mail"),
                QStringLiteral("day")}));
        const TimelineRow mail = rowsOf(model).at(3);
        QCOMPARE(mail.author, QStringLiteral("Tobias Krüger"));
        QCOMPARE(mail.address, QStringLiteral("tobias.krueger@mail.example"));
        QCOMPARE(mail.recipients, QStringLiteral("to Nordlicht Hilfe"));
        QCOMPARE(mail.time, QStringLiteral("22:13"));
        QCOMPARE(mail.attachments.size(), 1);
        QVERIFY2(mail.spoken.startsWith(QStringLiteral("Tobias Krüger, 22:13, E-mail, 1 attachment(s), Guten Tag")),
            qPrintable(mail.spoken));
        QCOMPARE(rowsOf(model).at(1).text, QStringLiteral("Jonas Weber assigned the conversation to Lena Brandt"));
        QCOMPARE(rowsOf(model).at(0).author, QStringLiteral("Jonas Weber"));
    }

    void bodiesAreReadyWithTheirCards()
    {
        desk->addParcel();
        TimelineModel model;
        open(model);
        auto *body = model.data(model.index(3), TimelineModel::BodyRole).value<MessageBodyViewModel *>();
        QVERIFY(body);
        QVERIFY(body->plain().endsWith(QStringLiteral("Tobias Krüger")));
        QCOMPARE(body->quotes(), 1);
        QVERIFY(body->quoted().contains(QStringLiteral("Lager verlassen")));
    }

    void manyEventsFold()
    {
        desk->addParcel();
        desk->store.items = {desk->event(1, EventType::TagAdded, 0, 1), desk->event(2, EventType::TagRemoved, 1, 0),
            desk->event(3, EventType::TagAdded, 0, 2), desk->event(4, EventType::FlagChanged, 0, 1),
            desk->event(5, EventType::ReadChanged, 0, 1), desk->event(6, EventType::Assigned, 0, 1)};
        TimelineModel model;
        open(model);
        QCOMPARE(kinds(rowsOf(model)), QStringList({QStringLiteral("events"), QStringLiteral("day")}));
        QCOMPARE(rowsOf(model).at(0).text, QStringLiteral("5 event(s)"));
        model.setOpen(rowsOf(model).at(0).key, true);
        QCOMPARE(model.rowCount(), 6);
    }

    void foldedMailsOpenAndFold()
    {
        desk->addParcel();
        TimelineModel model;
        open(model);
        const QString key = rowsOf(model).at(6).key;
        QCOMPARE(rowsOf(model).at(6).kind, int(TimelineKind::FoldedMail));
        model.setOpen(key, true);
        QTRY_COMPARE(rowsOf(model).at(6).kind, int(TimelineKind::Mail));
        model.setOpen(key, false);
        QCOMPARE(rowsOf(model).at(6).kind, int(TimelineKind::FoldedMail));
    }

    void olderPagesAppend()
    {
        addMany(300);
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(model);
        const QString newest = rowsOf(model).at(0).key;
        QVERIFY(model.rowCount() < 60);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.loading());
        }
        QCOMPARE(rowsOf(model).at(0).key, newest);
        for (const QList<QVariant> &signal : std::as_const(inserted))
            QVERIFY2(signal.at(1).toInt() > 0, "older lines may not appear below what is read");
        int mails = 0;
        for (const TimelineRow &row : rowsOf(model))
            mails += row.messageId.isEmpty() ? 0 : 1;
        QCOMPARE(mails, 300);
    }

    void findsInTheWholeConversation()
    {
        desk->addParcel();
        desk->store.items.clear();
        for (int i = 0; i < 600; ++i)
            desk->store.items.append(desk->mail(i + 1, i == 450 ? QStringLiteral("Die Handmühle klemmt")
                    : i == 30 ? QStringLiteral("Danke.\n\nAm 3. März 2023 schrieb Nordlicht:\n> Ihre Handmühle ist da")
                              : QStringLiteral("Nummer %1").arg(i)));
        TimelineModel model;
        open(model);
        QVERIFY(model.count() < 60);
        QSignalSpy found(&model, &TimelineModel::found);
        QSignalSpy missed(&model, &TimelineModel::missed);
        model.seek(QStringLiteral("handmühle"), 0, true);
        QTRY_COMPARE(found.size(), 1);
        const int first = found.last().constFirst().toInt();
        QCOMPARE(rowsOf(model).at(first).messageId, std::get<Message>(desk->store.items.at(30)).id.toString());
        // A folded mail is opened, and so is the quotation in which the words stand.
        QTRY_COMPARE(rowsOf(model).at(first).kind, int(TimelineKind::Mail));
        auto *body = model.data(model.index(first), TimelineModel::BodyRole).value<MessageBodyViewModel *>();
        QVERIFY(body && body->expanded());

        model.seek(QStringLiteral("handmühle"), first + 1, true);
        QVERIFY(model.seeking());
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(rowsOf(model).at(found.last().constFirst().toInt()).messageId, std::get<Message>(desk->store.items.at(450)).id.toString());
        QVERIFY(!model.seeking());
        QCOMPARE(missed.size(), 0);

        model.seek(QStringLiteral("steht nirgends"), 0, true);
        QTRY_COMPARE(missed.size(), 1);
        QVERIFY(!model.canFetchMore({}));
        model.seek(QStringLiteral("Nummer 0"), 5, false);
        QCOMPARE(found.size(), 3);
    }

    void seekingEndsWithItsConversation()
    {
        desk->addParcel();
        desk->store.items.clear();
        for (int i = 0; i < 600; ++i)
            desk->store.items.append(desk->mail(i + 1, QStringLiteral("Nummer %1").arg(i)));
        TimelineModel model;
        open(model);
        QSignalSpy missed(&model, &TimelineModel::missed);
        model.seek(QStringLiteral("steht nirgends"), 0, true);
        QVERIFY(model.seeking());
        model.setConversationId(QString());
        QVERIFY(!model.seeking());
        model.seek(QStringLiteral("steht nirgends"), 0, true);
        QCOMPARE(missed.size(), 1); // of the empty one only
    }

    void newsAreAppliedById()
    {
        desk->addParcel();
        TimelineModel model;
        open(model);
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Message fresh = desk->mail(0, QStringLiteral("Ist es da?"));
        fresh.id.value += 1 << 10;
        desk->store.items.prepend(fresh);
        desk->store.tell(TalkDesk::parcel);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(1).toBool(), false);
        QTRY_COMPARE(rowsOf(model).at(0).messageId, fresh.id.toString());
        QCOMPARE(reset.size(), 0);
    }

    void deliveryStatesSpeak()
    {
        desk->addParcel();
        Message lost = desk->mail(0, QStringLiteral("Ersatz ist unterwegs."), MessageKind::Outbound);
        lost.id.value += 1 << 10;
        lost.delivery = DeliveryState::PerhapsSent;
        desk->store.items.prepend(lost);
        TimelineModel model;
        open(model);
        QCOMPARE(rowsOf(model).at(0).deliveryText, QStringLiteral("Perhaps sent"));
        QVERIFY(!rowsOf(model).at(0).deliveryReason.isEmpty());
        model.itArrived(lost.id.toString());
        QTRY_COMPARE(rowsOf(model).at(0).delivery, int(Delivery::Sent));
        QVERIFY(rowsOf(model).at(0).deliveryReason.isEmpty());
    }

    void errorsAreWordsAndReloadWorks()
    {
        desk->addParcel();
        desk->store.trouble = Error{ErrorCode::Storage, QStringLiteral("The store is damaged."), {}, {}};
        TimelineModel model;
        model.setConversationId(TalkDesk::parcel.toString());
        QTRY_COMPARE(model.errorText(), QStringLiteral("The store is damaged."));
        desk->store.trouble.reset();
        model.reload();
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(model.errorText().isEmpty());
    }

    void randomChangesEndWithTheSameRows()
    {
        desk->addParcel();
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(model);
        quint32 seed = 4711;
        const auto random = [&seed](int below) {
            seed = seed * 1664525u + 1013904223u;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
        };
        for (int round = 0; round < 120; ++round) {
            QList<TimelineItem> &items = desk->store.items;
            const int at = random(static_cast<int>(items.size()));
            if (random(3) == 0 && items.size() > 2)
                items.removeAt(at);
            else if (random(2) == 0)
                items.insert(at, desk->event(random(400), EventType::TagAdded, 0, 1 + random(2)));
            else
                items.insert(at, desk->mail(random(90), QStringLiteral("Text %1").arg(round)));
            desk->store.tell(TalkDesk::parcel);
            QTest::qWait(1);
        }
        TimelineModel fresh;
        fresh.setConversationId(TalkDesk::parcel.toString());
        QTRY_VERIFY(fresh.rowCount() > 0 && !fresh.loading());
        QTRY_COMPARE(rowsOf(model).size(), rowsOf(fresh).size());
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(rowsOf(model).at(i).key, rowsOf(fresh).at(i).key);
    }

    void twoThousandMessagesDoNotStall()
    {
        addMany(2000);
        TimelineModel model;
        Watchdog watchdog;
        QTest::qWait(20);
        watchdog.longest = 0;
        open(model);
        QTest::qWait(50);
        QVERIFY2(watchdog.longest < 50, qPrintable(QString::number(watchdog.longest)));
        QCOMPARE(desk->store.pages, 1);
    }

    void htmlIsCleanedAndRemotePicturesWait()
    {
        Message mail = desk->mail(1, QStringLiteral("Angebot"));
        mail.html = QStringLiteral("<p onclick='x()'>Angebot</p><script>steal()</script>"
                                   "<img src='http://127.0.0.1:9/pixel.png'><a href='javascript:x()'>a</a>");
        const MessageBody body = prepareBody(mail);
        QCOMPARE(body.remotePictures, 1);
        QVERIFY(!body.html.contains(QStringLiteral("127.0.0.1")));
        QVERIFY(!body.html.contains(QStringLiteral("script")));
        QVERIFY(!body.html.contains(QStringLiteral("onclick")));
        QVERIFY(body.htmlWithRemote.contains(QStringLiteral("image://remote/")));
        QVERIFY(!body.htmlWithRemote.contains(QStringLiteral("\"http://")));
    }

    void richRepliesFoldWhatTheyQuote_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *tail) {
            QTest::newRow(name) << QStringLiteral("<p>Die <b>Mühle</b> klemmt.</p>") + QString::fromUtf8(tail);
        };
        row("gmail", "<div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">Am Mo. schrieb "
                     "Nordlicht:<br></div><blockquote class=\"gmail_quote\">Ihre Sendung</blockquote></div>");
        row("apple", "<div><br><blockquote type=\"cite\"><div>Am Mo. schrieb Nordlicht:</div>Ihre Sendung</blockquote></div>");
        row("thunderbird", "<div class=\"moz-cite-prefix\">Am Mo. schrieb Nordlicht:</div><blockquote type=\"cite\">Ihre Sendung</blockquote>");
        row("outlook on the web", "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Von:</b> Nordlicht"
                                  "<br><b>Gesendet:</b> Montag</div><div>Ihre Sendung</div>");
        row("outlook", "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p>"
                       "<b>Von:</b> Nordlicht<br><b>Gesendet:</b> Montag</p></div></div><p>Ihre Sendung</p>");
        row("gmx", "<div name=\"quote\" style=\"margin:10px\"><div>Gesendet: Montag<br>Von: Nordlicht</div>Ihre Sendung</div>");
    }
    void richRepliesFoldWhatTheyQuote()
    {
        QFETCH(QString, html);
        Message mail = desk->mail(1, QStringLiteral("Die Mühle klemmt.\n\nAm Mo. schrieb Nordlicht:\n> Ihre Sendung"));
        mail.html = html;
        const MessageBody body = prepareBody(mail);
        QVERIFY2(body.html.contains(QStringLiteral("<b>Mühle</b>")), qPrintable(body.html));
        QVERIFY2(!body.html.contains(QStringLiteral("Sendung")), qPrintable(body.html));
        QVERIFY2(!body.html.contains(QStringLiteral("Nordlicht")), qPrintable(body.html));
        QCOMPARE(body.visible, QStringLiteral("Die Mühle klemmt."));
        QCOMPARE(body.quotes, 1);
        QVERIFY2(body.quoted.contains(QStringLiteral("Nordlicht")), qPrintable(body.quoted));
        QVERIFY2(body.quoted.contains(QStringLiteral("Ihre Sendung")), qPrintable(body.quoted));
        QVERIFY2(!body.quoted.contains(QStringLiteral("klemmt")), qPrintable(body.quoted));
    }

    void everyWordOfARichReplyIsInOneOfItsParts()
    {
        Message mail = desk->mail(1, QString());
        mail.html = QStringLiteral("<div>eins<blockquote>zwei<blockquote>drei</blockquote></blockquote>vier<ul><li>"
                                   "<blockquote>fünf</blockquote>sechs</li></ul></div><div id='appendonsend'>sieben</div><p>acht</p>");
        const MessageBody body = prepareBody(mail);
        QCOMPARE(body.visible.simplified().remove(QStringLiteral("- ")), QStringLiteral("eins vier sechs"));
        QCOMPARE(body.quoted.simplified().remove(QStringLiteral("> ")), QStringLiteral("zwei drei fünf sieben acht"));
        QCOMPARE(body.quotes, 3);
        mail.html = QStringLiteral("<blockquote>nur Zitat</blockquote>");
        const MessageBody bare = prepareBody(mail);
        QVERIFY(bare.html.contains(QStringLiteral("nur Zitat")));
        QCOMPARE(bare.quotes, 0);
        QVERIFY(bare.quoted.isEmpty());
    }

    void picturesAreAllowedOnceOrForTheSender()
    {
        desk->addParcel();
        Message mail = desk->mail(1, QStringLiteral("Angebot"));
        mail.html = QStringLiteral("<p>Angebot</p><img src='http://127.0.0.1:9/pixel.png'>");
        MessageBodyViewModel first(mail, prepareBody(mail), desk->services, nullptr);
        QCOMPARE(first.blockedPictures(), 1);
        first.loadPictures();
        QCOMPARE(first.blockedPictures(), 0);
        QVERIFY(first.html().contains(QStringLiteral("image://remote/")));

        MessageBodyViewModel second(mail, prepareBody(mail), desk->services, nullptr);
        QTest::qWait(20);
        QCOMPARE(second.blockedPictures(), 1);
        second.alwaysLoadPictures();
        QTRY_COMPARE(desk->store.settings.size(), 1);
        QVERIFY(!desk->store.settings.cbegin().key().contains(QStringLiteral("tobias")));

        MessageBodyViewModel third(mail, prepareBody(mail), desk->services, nullptr);
        QTRY_COMPARE(third.blockedPictures(), 0);
    }

    void addressesInPlainTextAreLinksAndNothingElseIs()
    {
        const MessageBody body = prepareBody(
            desk->mail(1, QStringLiteral("Siehe https://a.example/x?y=1&z=2 und <b>javascript:alert(1)</b>")));
        QVERIFY2(body.html.contains(QStringLiteral("<a href=\"https://a.example/x?y=1&amp;z=2\">")), qPrintable(body.html));
        QVERIFY(body.html.contains(QStringLiteral("&lt;b&gt;javascript:alert(1)&lt;/b&gt;")));
        QCOMPARE(body.html.count(QStringLiteral("<a ")), 1);
        QVERIFY(prepareBody(desk->mail(1, QStringLiteral("Ohne Adresse"))).html.isEmpty());
    }

    void nothingButQuotationIsShown()
    {
        const MessageBody body = prepareBody(desk->mail(1, QStringLiteral("> Nur Zitat\n> sonst nichts\n")));
        QVERIFY(body.visible.contains(QStringLiteral("Nur Zitat")));
        QCOMPARE(body.quotes, 0);
    }

private:
    void open(TimelineModel &model)
    {
        model.setConversationId(TalkDesk::parcel.toString());
        QTRY_VERIFY(model.rowCount() > 0 && !model.loading());
    }
    void addMany(int count)
    {
        desk->addParcel();
        desk->store.items.clear();
        const QString text = QStringLiteral("Guten Tag, noch eine Frage. ").repeated(60);
        for (int i = 0; i < count; ++i)
            desk->store.items.append(desk->mail(i, text, i % 2 ? MessageKind::Outbound : MessageKind::Inbound));
    }

    std::unique_ptr<TalkDesk> desk;
    std::unique_ptr<Desk> door;
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
