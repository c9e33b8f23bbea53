// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna@kunde.example");
const QString bernd = QStringLiteral("bernd@kunde.example");

QString id(int n)
{
    return QStringLiteral("m%1@kunde.example").arg(n);
}

/// What must not depend on the order of arrival: messages of each conversation and what follows.
using Shape = QMap<QStringList, QString>;

Shape shapeOf(StoreFixture &store)
{
    Shape shape;
    const auto all = store.list();
    for (const auto &c : all) {
        QStringList ids;
        const auto messages = store.messagesOf(c.id);
        for (const auto &message : messages)
            ids.append(message.externalId);
        ids.sort();
        shape.insert(ids, QStringLiteral("%1 %2 %3 %4 %5 %6 %7").arg(c.waitingSince ? toMs(*c.waitingSince) : 0)
            .arg(toMs(c.createdAt)).arg(toMs(c.lastActivityAt)).arg(c.messageCount).arg(int(c.status))
            .arg(c.unread).arg(c.subject));
    }
    return shape;
}

/// Threads in which some parents are missing and several replies meet.
QList<IncomingMessage> randomMails(std::mt19937 &random, TimePoint now, int count)
{
    QList<IncomingMessage> mails;
    for (int i = 0; i < count; ++i) {
        const auto received = now - std::chrono::hours(40 * 24) + i * 1h;
        const bool answer = random() % 3 == 0;
        auto mail = answer ? mailTo(anna, id(i), received) : mailFrom(random() % 2 ? anna : bernd, id(i), received);
        mail.subject = QStringLiteral("Betreff %1").arg(i);
        mail.seen = answer || random() % 2;
        if (i > 0 && random() % 4 != 0) {
            mail.inReplyTo = id(int(random() % uint(i)));
            if (random() % 2)
                mail.references = {id(int(random() % uint(i))), mail.inReplyTo};
        }
        mails.append(mail);
    }
    return mails;
}

} // namespace

class StoreIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = makeStoreFixture(); }
    void cleanup() { m_store.reset(); }

    void storesWholeMessage();
    void givesIdsInTimeOrder();
    void clampsTimes();
    void knowsDuplicates();
    void keepsTwoMailsOfOneId();
    void threadsByIds();
    void threadsByGhosts();
    void mergesWhatMeets();
    void doesNotDependOnOrder();
    void waitsSinceFirstUnanswered();
    void reopensResolved();
    void leavesResolvedForMachines();
    void settlesHistory();
    void followsFlagsOfServer();
    void followsFlagsThroughAMove();
    void forgetsFolders();
    void keepsCursorWithBatch();
    void makesRoomForAgents();
    void tellsTheFeed();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void StoreIntake::storesWholeMessage()
{
    auto mail = mailFrom(anna, id(1), m_store->clock().now(), QStringLiteral("Größe"), QStringLiteral("Zeile 1\nZeile 2"));
    mail.counterpartName = mail.from.name = QStringLiteral("Anna Berg");
    mail.cc = {{QStringLiteral("A, B"), QStringLiteral("c@d.example")}, {{}, QStringLiteral("e@f.example")}};
    mail.replyTo = {{{}, QStringLiteral("antwort@d.example")}};
    mail.html = QStringLiteral("<p>Zeile</p>");
    mail.references = {id(8), id(9)};
    mail.inReplyTo = id(9);
    mail.dateHeader = fromMs(5);
    mail.warnings = {QStringLiteral("truncated")};
    mail.attachments = {{{{}, QStringLiteral("rechnung.pdf"), QStringLiteral("application/pdf"), 12, QByteArray(32, 'a'), {}, false}, {}, {}}};
    const auto accepted = m_store->accept({mail});
    QCOMPARE(accepted.added, 1);
    const auto message = valueOf(m_store->conversations().message(accepted.messages.first()));
    QCOMPARE(message.subject, mail.subject);
    QCOMPARE(message.text, mail.text);
    QCOMPARE(message.html, mail.html);
    QCOMPARE(message.from, mail.from);
    QCOMPARE(message.to, mail.to);
    QCOMPARE(message.cc, mail.cc);
    QCOMPARE(message.replyTo, mail.replyTo);
    QCOMPARE(message.references, mail.references);
    QCOMPARE(message.inReplyTo, mail.inReplyTo);
    QCOMPARE(message.dateHeader, mail.dateHeader);
    QCOMPARE(message.warnings, mail.warnings);
    QCOMPARE(message.receivedAt, mail.receivedAt);
    QCOMPARE(message.attachments.size(), 1);
    QCOMPARE(message.attachments.first().name, QStringLiteral("rechnung.pdf"));
    QCOMPARE(message.attachments.first().sha256, QByteArray(32, 'a'));
    const auto row = m_store->list().first();
    QCOMPARE(row.contactName, QStringLiteral("Anna Berg"));
    QCOMPARE(row.snippet, QStringLiteral("Zeile 1 Zeile 2"));
    QCOMPARE(row.attachmentCount, 1);
    QCOMPARE(row.number, 1);
    QVERIFY(row.unread);
    QCOMPARE(row.waitingSince, std::optional(mail.receivedAt));
}

void StoreIntake::givesIdsInTimeOrder()
{
    const auto now = m_store->clock().now();
    const auto accepted = m_store->accept({mailFrom(anna, id(1), now), mailFrom(anna, id(2), now),
        mailFrom(anna, id(3), now - 1h)});
    QCOMPARE(accepted.messages.at(0).value, toMs(now) << 20);
    QCOMPARE(accepted.messages.at(1).value, (toMs(now) << 20) + 1);
    QCOMPARE(accepted.messages.at(2).value, toMs(now - 1h) << 20);
}

void StoreIntake::clampsTimes()
{
    const auto now = m_store->clock().now();
    const auto accepted = m_store->accept({mailFrom(anna, id(1), now + 24h), mailFrom(anna, id(2), fromMs(-5))});
    QCOMPARE(accepted.messages.at(0).value >> 20, toMs(now + 5min));
    QCOMPARE(accepted.messages.at(1).value >> 20, 0);
    QVERIFY(accepted.messages.at(1).isValid());
}

void StoreIntake::knowsDuplicates()
{
    auto mail = mailFrom(anna, id(1), m_store->clock().now());
    mail.remote = RemoteRef{QStringLiteral("INBOX"), 1, 7};
    const auto first = m_store->accept({mail});
    mail.remote = RemoteRef{QStringLiteral("Archiv"), 1, 3};
    const auto second = m_store->accept({mail, mail});
    QCOMPARE(second.added, 0);
    QCOMPARE(second.duplicates, 2);
    QCOMPARE(second.messages.first(), first.messages.first());
    QCOMPARE(valueOf(m_store->conversations().remoteRefs(first.messages.first())).size(), 2);
    QCOMPARE(m_store->list().first().messageCount, 1);
}

void StoreIntake::keepsTwoMailsOfOneId()
{
    const auto mail = mailFrom(anna, id(1), m_store->clock().now());
    auto other = mail;
    other.text = QStringLiteral("Ganz anderer Text");
    other.digest = 0xabcdef;
    const auto accepted = m_store->accept({mail, other, other});
    QCOMPARE(accepted.added, 2);
    QCOMPARE(accepted.duplicates, 1);
    const auto second = valueOf(m_store->conversations().message(accepted.messages.at(1)));
    QCOMPARE(second.externalId, id(1) + QStringLiteral("#abcdef"));
    QCOMPARE(second.text, other.text);
}

void StoreIntake::threadsByIds()
{
    const auto now = m_store->clock().now();
    auto reply = mailFrom(anna, id(2), now);
    reply.inReplyTo = id(1);
    m_store->accept({mailFrom(anna, id(1), now - 1h), reply, mailFrom(anna, id(3), now)});
    const auto rows = m_store->list();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(m_store->messagesOf(ConversationId{1}).size(), 2);
}

void StoreIntake::threadsByGhosts()
{
    // Both answer a mail that never came.
    const auto now = m_store->clock().now();
    auto a = mailFrom(anna, id(2), now);
    a.references = {id(1)};
    auto b = mailFrom(bernd, id(3), now);
    b.references = {id(1)};
    m_store->accept({a});
    m_store->accept({b});
    QCOMPARE(m_store->list().size(), 1);
}

void StoreIntake::mergesWhatMeets()
{
    const auto now = m_store->clock().now();
    m_store->accept({mailFrom(anna, id(1), now - 2h), mailFrom(anna, id(2), now - 1h)});
    QCOMPARE(m_store->list().size(), 2);
    auto both = mailFrom(anna, id(3), now);
    both.references = {id(1), id(2)};
    m_store->accept({both});
    const auto rows = m_store->list();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().number, 1);
    QCOMPARE(rows.first().messageCount, 3);
    QCOMPARE(valueOf(m_store->conversations().byNumber(2)).number, 1);
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreIntake::doesNotDependOnOrder()
{
    std::mt19937 random(soakSeed());
    for (int round = 0; round < soakCount(60); ++round) {
        const auto now = m_store->clock().now();
        auto mails = randomMails(random, now, 60);
        auto chronological = makeStoreFixture();
        chronological->accept(mails, true);
        auto shuffled = makeStoreFixture();
        std::shuffle(mails.begin(), mails.end(), random);
        for (qsizetype at = 0; at < mails.size(); at += 7)
            shuffled->accept(mails.mid(at, 7), true);
        QCOMPARE(shapeOf(*shuffled), shapeOf(*chronological));
        QCOMPARE(shuffled->counts(), chronological->counts());
        QCOMPARE(shuffled->counts(), shuffled->recount());
    }
}

void StoreIntake::waitsSinceFirstUnanswered()
{
    const auto now = m_store->clock().now();
    auto answer = mailTo(anna, id(2), now - 3h);
    answer.inReplyTo = id(1);
    auto again = mailFrom(anna, id(3), now - 2h);
    again.inReplyTo = id(2);
    auto machine = mailFrom(anna, id(5), now - 150min);
    machine.inReplyTo = id(2);
    machine.automatic = true;
    auto more = mailFrom(anna, id(4), now - 1h);
    more.inReplyTo = id(2);
    m_store->accept({more, machine, again, answer, mailFrom(anna, id(1), now - 4h)});
    QCOMPARE(m_store->list().size(), 1);
    QCOMPARE(m_store->list().first().waitingSince, std::optional(now - 2h));
}

void StoreIntake::reopensResolved()
{
    const auto now = m_store->clock().now();
    m_store->accept({mailFrom(anna, id(1), now - 48h)});
    m_store->commit({SetStatus{ConversationId{1}, ConversationStatus::Resolved, {}}, SetRead{ConversationId{1}, true}});
    QVERIFY(!m_store->list().first().waitingSince);
    QVERIFY(!m_store->list().first().unread);
    auto again = mailFrom(anna, id(2), now);
    again.inReplyTo = id(1);
    m_store->accept({again});
    const auto row = m_store->list().first();
    QCOMPARE(row.status, ConversationStatus::Open);
    QVERIFY(row.unread);
    QCOMPARE(row.waitingSince, std::optional(now));
}

void StoreIntake::leavesResolvedForMachines()
{
    const auto now = m_store->clock().now();
    m_store->accept({mailFrom(anna, id(1), now - 48h)});
    m_store->commit({SetStatus{ConversationId{1}, ConversationStatus::Resolved, {}}});
    auto machine = mailFrom(anna, id(2), now);
    machine.inReplyTo = id(1);
    machine.automatic = true;
    m_store->accept({machine});
    QCOMPARE(m_store->list().first().status, ConversationStatus::Resolved);
}

void StoreIntake::settlesHistory()
{
    const auto now = m_store->clock().now();
    auto oldSeen = mailFrom(anna, id(1), now - 100 * 24h);
    oldSeen.seen = true;
    auto oldUnseen = mailFrom(anna, id(2), now - 100 * 24h);
    auto freshSeen = mailFrom(anna, id(3), now - 24h);
    freshSeen.seen = true;
    const auto accepted = m_store->accept({oldSeen, oldUnseen, freshSeen, mailTo(anna, id(4), now)}, true);
    const auto status = [&](int i) { return m_store->conversationOf(accepted.messages.at(i)).status; };
    QCOMPARE(status(0), ConversationStatus::Resolved);
    QCOMPARE(status(1), ConversationStatus::Open);
    QCOMPARE(status(2), ConversationStatus::Open);
    QCOMPARE(status(3), ConversationStatus::Resolved);
    QVERIFY(!m_store->conversationOf(accepted.messages.at(0)).unread);
    QVERIFY(m_store->conversationOf(accepted.messages.at(1)).unread);
}

void StoreIntake::followsFlagsOfServer()
{
    auto mail = mailFrom(anna, id(1), m_store->clock().now());
    const RemoteRef place{QStringLiteral("INBOX"), 1, 7};
    mail.remote = place;
    m_store->accept({mail});
    IntakeBatch batch;
    batch.account = m_store->account();
    batch.flags = {{place, true, true, false}};
    valueOf(m_store->intake().accept(batch, {}));
    auto row = m_store->list().first();
    QVERIFY(!row.unread);
    QVERIFY(row.flagged);
    const auto known = valueOf(m_store->intake().known(m_store->account(), place.folder, 1));
    QCOMPARE(known, (QList<RemoteState>{{place, true, true, false}}));
    // Ours go out and come back without being news.
    m_store->commit({SetRead{ConversationId{1}, false}});
    QVERIFY(m_store->list().first().unread);
    const auto item = valueOf(m_store->outbox().claim({m_store->account()}));
    QVERIFY(item);
    const auto intent = std::get<SetFlagsIntent>(item->intent);
    QCOMPARE(intent.refs, QList<RemoteRef>{place});
    QCOMPARE(intent.seen, std::optional(false));
    QCOMPARE(m_store->counts(), m_store->recount());
}

/// Read or flagged in another program, then filed there: the new place is the first we hear of it.
void StoreIntake::followsFlagsThroughAMove()
{
    auto mail = mailFrom(anna, id(1), m_store->clock().now());
    mail.remote = RemoteRef{QStringLiteral("INBOX"), 1, 7};
    m_store->accept({mail});
    QVERIFY(m_store->list().first().unread);
    mail.remote = RemoteRef{QStringLiteral("Archiv"), 1, 1};
    mail.seen = true;
    mail.flagged = true;
    QCOMPARE(m_store->accept({mail}).duplicates, 1);
    QVERIFY(!m_store->list().first().unread);
    QVERIFY(m_store->list().first().flagged);
    QCOMPARE(m_store->counts(), m_store->recount());
    // A second copy that nobody opened takes nothing back.
    mail.remote = RemoteRef{QStringLiteral("Projekte"), 1, 1};
    mail.seen = false;
    mail.flagged = false;
    m_store->accept({mail});
    QVERIFY(!m_store->list().first().unread);
    QVERIFY(m_store->list().first().flagged);
    // A place that is known has had its say: what was changed here since then stays.
    m_store->commit({SetRead{ConversationId{1}, false}, SetFlagged{ConversationId{1}, false}});
    mail.remote = RemoteRef{QStringLiteral("Archiv"), 1, 1};
    mail.seen = true;
    mail.flagged = true;
    m_store->accept({mail});
    QVERIFY(m_store->list().first().unread);
    QVERIFY(!m_store->list().first().flagged);
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreIntake::forgetsFolders()
{
    auto mail = mailFrom(anna, id(1), m_store->clock().now());
    mail.remote = RemoteRef{QStringLiteral("INBOX"), 1, 7};
    const auto accepted = m_store->accept({mail});
    IntakeBatch batch;
    batch.account = m_store->account();
    batch.forgetFolder = QStringLiteral("INBOX");
    mail.remote = RemoteRef{QStringLiteral("INBOX"), 2, 1};
    QCOMPARE(valueOf(m_store->intake().accept(batch, {prepare(mail)})).duplicates, 1);
    QCOMPARE(valueOf(m_store->conversations().remoteRefs(accepted.messages.first())), (QList<RemoteRef>{{QStringLiteral("INBOX"), 2, 1}}));
    batch = {};
    batch.account = m_store->account();
    batch.vanished = {{QStringLiteral("INBOX"), 2, 1}};
    valueOf(m_store->intake().accept(batch, {}));
    QVERIFY(valueOf(m_store->conversations().remoteRefs(accepted.messages.first())).isEmpty());
    QCOMPARE(m_store->list().size(), 1);
}

void StoreIntake::keepsCursorWithBatch()
{
    IntakeBatch batch;
    batch.account = m_store->account();
    batch.cursorKey = QStringLiteral("folder/INBOX");
    batch.cursor = QByteArray("\0\1\2", 3);
    valueOf(m_store->intake().accept(batch, {prepare(mailFrom(anna, id(1), m_store->clock().now()))}));
    m_store->reopen();
    QCOMPARE(valueOf(m_store->intake().cursor(m_store->account(), batch.cursorKey)), batch.cursor);
    QCOMPARE(m_store->list().size(), 1);
    // All or nothing: an unknown account takes nothing.
    batch.account = AccountId{999};
    QCOMPARE(errorOf(m_store->intake().accept(batch, {prepare(mailFrom(anna, id(2), m_store->clock().now()))})).code, ErrorCode::NotFound);
    QCOMPARE(m_store->list().size(), 1);
}

void StoreIntake::makesRoomForAgents()
{
    m_store->accept({mailFrom(anna, id(0), m_store->clock().now())});
    QList<IncomingMessage> mails;
    for (int i = 1; i <= 3000; ++i)
        mails.append(mailFrom(bernd, id(i), m_store->clock().now() - i * 1min));
    IntakeBatch batch;
    batch.account = m_store->account();
    batch.cursorKey = QStringLiteral("folder/INBOX");
    batch.cursor = "end";
    batch.history = true;
    batch.durable = false;
    auto history = m_store->intake().accept(batch, preparedAll(mails));
    for (int i = 0; i < 5; ++i) {
        m_store->commit({SetFlagged{ConversationId{1}, i % 2 == 0}});
        QVERIFY(!history.isFinished());
        QCOMPARE(valueOf(m_store->intake().cursor(m_store->account(), batch.cursorKey)), QByteArray());
    }
    const auto accepted = valueOf(history);
    QCOMPARE(accepted.added, 3000);
    QCOMPARE(accepted.messages.size(), 3000);
    QCOMPARE(valueOf(m_store->intake().cursor(m_store->account(), batch.cursorKey)), batch.cursor);
    QCOMPARE(valueOf(m_store->conversations().message(accepted.messages.last())).externalId, id(3000));
}

void StoreIntake::tellsTheFeed()
{
    QSignalSpy spy(&m_store->feed(), &ChangeFeed::changed);
    const auto accepted = m_store->accept({mailFrom(anna, id(1), m_store->clock().now())});
    QVERIFY(spy.wait(1000));
    auto news = spy.last().first().value<ChangeSet>();
    QCOMPARE(news.arrived, QSet<MessageId>{accepted.messages.first()});
    QVERIFY(news.conversations.contains(ConversationId{1}));
    QCOMPARE(news.position, accepted.position);
    spy.clear();
    m_store->accept({mailFrom(bernd, id(2), m_store->clock().now())}, true);
    QVERIFY(spy.wait(1000));
    news = spy.last().first().value<ChangeSet>();
    QVERIFY(news.arrived.isEmpty());
    QVERIFY(news.conversations.contains(ConversationId{2}));
}

QTEST_GUILESS_MAIN(StoreIntake)
#include "storeintake.moc"
