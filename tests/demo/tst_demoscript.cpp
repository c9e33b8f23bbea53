// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoscript.h"

#include <QtTest>

using namespace Tresen;
using namespace std::chrono_literals;

class tst_DemoScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameShop();
    void anotherSeedGivesAnother();
    void coversAllChannelsAndNinetyDays();
    void customersHaveOrders();
    void answersBelongToTheirThread();
    void nothingIsLeftToFillIn();
    void periodsFollowEachOther();
    void chatsReadLikeChats();
    void arrivalsAreNewEachTime();
};

namespace {

constexpr TimePoint now = fromMs(1'795'348'800'000);

QList<Account> accounts()
{
    QList<Account> made = DemoScript::accountsToMake(ShopId{1});
    for (qsizetype i = 0; i < made.size(); ++i)
        made[i].id = AccountId{i + 1};
    return made;
}

QList<IntakeBatch> batchesOf(DemoScript &script, int count)
{
    QList<IntakeBatch> batches;
    for (const DemoPeriod &period : script.history(count))
        batches += period.batches;
    return batches;
}

} // namespace

void tst_DemoScript::theSameSeedGivesTheSameShop()
{
    DemoScript one(7, accounts(), now);
    DemoScript two(7, accounts(), now);
    QVERIFY(one.history(200) == two.history(200));
    QCOMPARE(one.arrival(now), two.arrival(now));
}

void tst_DemoScript::anotherSeedGivesAnother()
{
    DemoScript one(7, accounts(), now);
    DemoScript two(8, accounts(), now);
    QVERIFY(one.history(50) != two.history(50));
}

void tst_DemoScript::coversAllChannelsAndNinetyDays()
{
    DemoScript script(1, accounts(), now);
    QSet<AccountId> seen;
    QSet<QString> ids;
    TimePoint oldest = now;
    qsizetype messages = 0;
    for (const IntakeBatch &batch : batchesOf(script, 2000)) {
        seen.insert(batch.account);
        for (const IncomingMessage &message : batch.messages) {
            QVERIFY(message.receivedAt <= now);
            QVERIFY(now - message.receivedAt <= 91 * 24h);
            oldest = std::min(oldest, message.receivedAt);
            ids.insert(message.externalId);
            ++messages;
        }
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(now - oldest > 80 * 24h);
    QVERIFY(messages > 4000);
    QCOMPARE(ids.size(), messages);
}

void tst_DemoScript::customersHaveOrders()
{
    DemoScript script(1, accounts(), now);
    QCOMPARE(script.customers().size(), 300);
    QCOMPARE(script.customerChanges(ShopId{1}).size(), 300);
    QVERIFY(script.orderChanges(ShopId{1}).size() > 300);
    for (const DemoCustomer &customer : script.customers())
        QVERIFY(!customer.orders.isEmpty());
}

void tst_DemoScript::answersBelongToTheirThread()
{
    DemoScript script(3, accounts(), now);
    bool seenAnswer = false;
    for (const IntakeBatch &batch : batchesOf(script, 100)) {
        for (const IncomingMessage &message : batch.messages) {
            if (message.references.isEmpty())
                continue;
            seenAnswer = true;
            QCOMPARE(message.inReplyTo, message.references.constLast());
        }
    }
    QVERIFY(seenAnswer);
}

void tst_DemoScript::nothingIsLeftToFillIn()
{
    DemoScript script(2, accounts(), now);
    for (const IntakeBatch &batch : batchesOf(script, 500)) {
        for (const IncomingMessage &message : batch.messages) {
            QVERIFY2(!message.text.contains(u'{') && !message.subject.contains(u'{'), qPrintable(message.text));
            QVERIFY(!message.text.isEmpty());
        }
    }
}

void tst_DemoScript::periodsFollowEachOther()
{
    DemoScript script(1, accounts(), now);
    TimePoint before{};
    TimePoint end{};
    for (const DemoPeriod &period : script.history(1000)) {
        before = std::exchange(end, period.end);
        QVERIFY(before < end);
        const auto ofDay = end - std::chrono::floor<std::chrono::days>(end);
        QVERIFY(end == now || (ofDay >= 9h && ofDay < 19h)); // somebody sits there
        for (const IntakeBatch &batch : period.batches) {
            QVERIFY(!batch.messages.isEmpty());
            for (const IncomingMessage &message : batch.messages)
                QVERIFY(message.receivedAt > before && message.receivedAt <= end);
        }
    }
    QCOMPARE(end, now);
}

void tst_DemoScript::chatsReadLikeChats()
{
    DemoScript script(1, accounts(), now);
    QHash<QString, QStringList> threads;
    for (const IntakeBatch &batch : batchesOf(script, 1000)) {
        for (const IncomingMessage &message : batch.messages) {
            if (message.threadKey.isEmpty())
                continue;
            QVERIFY2(!message.text.at(0).isLower(), qPrintable(message.text));
            threads[message.threadKey].append(message.text);
        }
    }
    QVERIFY(threads.size() > 200);
    for (const QStringList &texts : std::as_const(threads)) {
        QVERIFY(texts.size() <= 5);
        QVERIFY2(!texts.first().startsWith(QStringLiteral("Danke")), qPrintable(texts.first()));
    }
}

void tst_DemoScript::arrivalsAreNewEachTime()
{
    DemoScript script(1, accounts(), now);
    const IntakeBatch first = script.arrival(now);
    const IntakeBatch second = script.arrival(now + 1min);
    QCOMPARE(first.messages.size(), 1);
    QVERIFY(first.account.isValid());
    QVERIFY(first.messages.constFirst().externalId != second.messages.constFirst().externalId);
    QVERIFY(!first.messages.constFirst().seen);
}

QTEST_GUILESS_MAIN(tst_DemoScript)
#include "tst_demoscript.moc"
