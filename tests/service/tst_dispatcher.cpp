// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentstore.h"
#include "changefeed.h"
#include "dispatcher.h"
#include "memorysecrets.h"

#include <QtTest>

#include <deque>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

class StillClock final : public Clock {
public:
    TimePoint now() const override { return fromMs(1'000'000); }
};

class QuietFeed final : public ChangeFeed {
public:
    qint64 position() const override { return 0; }
};

class NoSink final : public IntakeSink {
public:
    Future<Accepted> accept(IntakeBatch) override { return readyFuture<Accepted>(Accepted{}); }
    Future<ChatHistory> chatHistory(AccountId, QString, qint64, int) override
    {
        return readyFuture<ChatHistory>(ChatHistory());
    }
    Future<Nothing> chatRead(AccountId, QString, qint64) override { return readyFuture<Nothing>(Nothing{}); }
    Future<Nothing> chatEnded(AccountId, QString) override { return readyFuture<Nothing>(Nothing{}); }
    Future<QByteArray> cursor(AccountId, QString) override { return readyFuture<QByteArray>(QByteArray()); }
    Future<QList<RemoteState>> known(AccountId, QString, quint32) override
    {
        return readyFuture<QList<RemoteState>>(QList<RemoteState>());
    }
};

/// An outbox that remembers what it was told.
class ListOutbox final : public OutboxStore {
public:
    Future<std::optional<OutboxItem>> claim(QSet<AccountId> accounts) override
    {
        ++looks;
        for (auto it = queue.begin(); it != queue.end(); ++it) {
            if (!accounts.contains(it->account))
                continue;
            OutboxItem item = *it;
            queue.erase(it);
            claimed.append(item.id.value);
            return readyFuture<std::optional<OutboxItem>>(std::optional(item));
        }
        return readyFuture<std::optional<OutboxItem>>(std::optional<OutboxItem>());
    }
    Future<Nothing> succeeded(OutboxId id, Receipt) override
    {
        if (full)
            return readyFuture<Nothing>(Error{ErrorCode::Storage, {}, QStringLiteral("disk full"), {}});
        sent.append(id.value);
        return readyFuture<Nothing>(Nothing{});
    }
    Future<Nothing> failed(OutboxId id, Error error) override
    {
        if (full)
            return readyFuture<Nothing>(Error{ErrorCode::Storage, {}, QStringLiteral("disk full"), {}});
        failures.insert(id.value, error);
        return readyFuture<Nothing>(Nothing{});
    }
    Future<int> recover() override
    {
        recovered = true;
        return readyFuture<int>(0);
    }
    Future<QList<OutboxRow>> rows() override { return readyFuture<QList<OutboxRow>>(QList<OutboxRow>()); }
    Future<std::optional<TimePoint>> nextDue(QSet<AccountId> accounts) override
    {
        std::optional<TimePoint> due;
        for (const OutboxItem &item : queue) {
            if (accounts.contains(item.account) && (!due || item.notBefore < *due))
                due = item.notBefore;
        }
        return readyFuture<std::optional<TimePoint>>(due);
    }

    std::deque<OutboxItem> queue;
    QList<qint64> claimed;
    QList<qint64> sent;
    QHash<qint64, Error> failures;
    bool recovered = false;
    bool full = false; ///< nothing can be stored
    int looks = 0;
};

class NoFiles final : public AttachmentStore {
public:
    Future<QByteArray> put(QByteArray) override { return none<QByteArray>(); }
    Future<QList<QByteArray>> takeAll(QList<NewContent>) override { return none<QList<QByteArray>>(); }
    Future<QByteArray> copy(QString) override { return none<QByteArray>(); }
    Future<QString> path(QByteArray) override { return none<QString>(); }
    Future<QByteArray> content(QByteArray, qint64) override { return none<QByteArray>(); }

private:
    template <typename T>
    static Future<T> none()
    {
        return readyFuture<T>(Error{ErrorCode::NotFound, {}, {}, {}});
    }
};

/// A channel that answers late, so that overlapping would show.
class SlowChannel final : public Channel {
public:
    SlowChannel(std::atomic_int &running, std::atomic_int &most) : m_running(running), m_most(most) { }
    void start(IntakeSink &) override { }
    void stop() override
    {
        if (!m_hanging)
            return;
        m_hanging->addResult(Error{ErrorCode::Network, {}, QStringLiteral("stopped before the dot"), {}});
        m_hanging->finish();
        m_hanging.reset();
    }
    Future<Nothing> syncNow() override { return readyFuture<Nothing>(Nothing{}); }
    Capabilities capabilities() const override { return {}; }
    Future<Receipt> perform(Intent intent) override
    {
        m_most = std::max<int>(m_most, ++m_running);
        auto promise = std::make_shared<QPromise<Result<Receipt>>>();
        promise->start();
        const QString subject = std::get<SendIntent>(intent).message.subject;
        if (subject == QLatin1String("hangs")) {
            m_hanging = promise;
            return promise->future();
        }
        QTimer::singleShot(20, this, [this, promise, subject] {
            --m_running;
            if (subject.isEmpty())
                promise->addResult(Receipt{});
            else
                promise->addResult(Error{ErrorCode::Uncertain, {}, subject, {}});
            promise->finish();
        });
        return promise->future();
    }

private:
    std::atomic_int &m_running;
    std::atomic_int &m_most;
    std::shared_ptr<QPromise<Result<Receipt>>> m_hanging;
};

OutboxItem item(qint64 id, qint64 account, const QString &subject = {})
{
    Message message;
    message.subject = subject;
    return OutboxItem{OutboxId{id}, AccountId{account}, SendIntent{message}, 1, {}, {}};
}

} // namespace

class tst_Dispatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAtATimePerAccount();
    void failuresAreHandedOver();
    void idleThoughSomethingWaits();
    void outcomeIsStoredInTheEnd();
    void fateIsKeptAtTheEnd();
    void waitsGrowAndEnd();
};

struct Desk {
    Desk()
        : runner({descriptor()}, ChannelContext{secrets, clock, files, {}}, sink, states)
        , dispatcher(outbox, runner, feed, clock)
    {
        Account a;
        a.id = AccountId{1};
        Account b;
        b.id = AccountId{2};
        runner.apply({a, b});
    }
    ChannelDescriptor descriptor()
    {
        ChannelDescriptor d;
        d.kind = ChannelKind::Email;
        d.create = [this](const Account &, const ChannelContext &) {
            return std::make_unique<SlowChannel>(running, most);
        };
        return d;
    }
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    StillClock clock;
    QuietFeed feed;
    NoSink sink;
    MemorySecrets secrets;
    NoFiles files;
    ChannelStates states;
    ListOutbox outbox;
    ChannelRunner runner;
    Dispatcher dispatcher;
};

void tst_Dispatcher::oneAtATimePerAccount()
{
    Desk desk;
    for (qint64 i = 1; i <= 6; ++i)
        desk.outbox.queue.push_back(item(i, i % 2 + 1));
    desk.dispatcher.start();
    QTRY_COMPARE(desk.outbox.sent.size(), 6);
    QVERIFY(desk.outbox.recovered);
    QCOMPARE(desk.most.load(), 2); // two accounts, one each
}

void tst_Dispatcher::failuresAreHandedOver()
{
    Desk desk;
    desk.outbox.queue.push_back(item(1, 1, QStringLiteral("cut after the dot")));
    desk.outbox.queue.push_back(item(2, 1));
    QSignalSpy idle(&desk.dispatcher, &Dispatcher::idle);
    desk.dispatcher.start();
    QTRY_COMPARE(desk.outbox.sent, QList<qint64>{2});
    QCOMPARE(desk.outbox.failures.value(1).code, ErrorCode::Uncertain);
    QVERIFY(desk.outbox.failures.value(1).retryAfter > 0s);
    QCOMPARE(desk.outbox.claimed, (QList<qint64>{1, 2}));
    QTRY_VERIFY(!idle.isEmpty());
}

/// What must wait for its time, or whose inbox does not run, keeps nobody from ending.
void tst_Dispatcher::idleThoughSomethingWaits()
{
    Desk desk;
    desk.outbox.queue.push_back(item(1, 99));
    QSignalSpy idle(&desk.dispatcher, &Dispatcher::idle);
    desk.dispatcher.start();
    QTRY_VERIFY(!idle.isEmpty());
    idle.clear();
    desk.dispatcher.look();
    QTRY_VERIFY(!idle.isEmpty());
    const int looks = desk.outbox.looks;
    QTest::qWait(800);
    QCOMPARE(desk.outbox.looks, looks); // and nobody asks for it again and again
}

/// What became of a mail is not forgotten because the disk is full at that moment.
void tst_Dispatcher::outcomeIsStoredInTheEnd()
{
    Desk desk;
    desk.outbox.queue.push_back(item(1, 1));
    desk.outbox.queue.push_back(item(2, 2, QStringLiteral("cut after the dot")));
    desk.outbox.queue.push_back(item(3, 1));
    desk.outbox.full = true;
    desk.dispatcher.start();
    QTRY_COMPARE(desk.outbox.claimed, (QList<qint64>{1, 2}));
    QTest::qWait(200);
    QVERIFY(desk.outbox.sent.isEmpty() && desk.outbox.failures.isEmpty());
    QCOMPARE(desk.outbox.claimed.size(), 2); // the order of the account holds
    desk.outbox.full = false;
    QTRY_COMPARE_WITH_TIMEOUT(desk.outbox.sent, (QList<qint64>{1, 3}), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.outbox.failures.value(2).code, ErrorCode::Uncertain, 10000);
    QCOMPARE(desk.outbox.claimed, (QList<qint64>{1, 2, 3}));
}

/// The program ends while a mail is under way: what the channel says last is not lost with it.
void tst_Dispatcher::fateIsKeptAtTheEnd()
{
    Desk desk;
    desk.outbox.queue.push_back(item(1, 1, QStringLiteral("hangs")));
    desk.dispatcher.start();
    QTRY_COMPARE(desk.most.load(), 1);
    desk.outbox.queue.push_back(item(2, 2));
    desk.runner.shutDown();
    desk.dispatcher.settle();
    QCOMPARE(desk.outbox.failures.value(1).code, ErrorCode::Network);
    desk.dispatcher.look();
    QCOMPARE(desk.outbox.claimed, QList<qint64>{1}); // nothing is begun any more
}

void tst_Dispatcher::waitsGrowAndEnd()
{
    QCOMPARE(retryDelay(1), 5s);
    QCOMPARE(retryDelay(2), 10s);
    QVERIFY(retryDelay(50) == 15min);
    QCOMPARE(retryDelay(0), 5s);
}

QTEST_GUILESS_MAIN(tst_Dispatcher)
#include "tst_dispatcher.moc"
