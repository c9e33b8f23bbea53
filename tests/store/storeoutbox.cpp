// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna@kunde.example");
const QString replyId = QStringLiteral("antwort-1@nordlicht.example");

} // namespace

class StoreOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void sends();
    void waitsForItsTime();
    void callsBack();
    void retriesWhatMayPass();
    void goesOnAfterAStop();
    void failsWithReason();
    void becomesPerhapsSent();
    void sendsAgainWhatWasGivenUp();
    void recoversAfterACrash();
    void settlesByCopyInSent();
    void acceptsLateReceipts();
    void neverQueuesTwice();
    void answersTheWaiting();
    void keepsTheCopyUntilItIsFiled();
    void marksWhatWasAnswered();
    void leavesWhatIsMarkedAnswered();

private:
    MessageId queue(TimePoint notBefore = {});
    [[nodiscard]] OutboxItem claimed()
    {
        const auto item = valueOf(m_store->outbox().claim({m_store->account()}));
        return item.value();
    }
    [[nodiscard]] DeliveryState state(MessageId id) { return valueOf(m_store->conversations().message(id)).delivery; }

    std::unique_ptr<StoreFixture> m_store;
};

void StoreOutbox::init()
{
    m_store = makeStoreFixture();
    m_store->accept({mailFrom(anna, QStringLiteral("f@x.example"), m_store->clock().now() - 1h)});
}

MessageId StoreOutbox::queue(TimePoint notBefore)
{
    Message reply;
    reply.conversation = ConversationId{1};
    reply.account = m_store->account();
    reply.agent = AgentId{1};
    reply.to = {{{}, anna}};
    reply.subject = QStringLiteral("Re: Frage");
    reply.text = QStringLiteral("Ihr Paket kommt morgen.");
    reply.externalId = replyId;
    reply.inReplyTo = QStringLiteral("f@x.example");
    return MessageId{m_store->commit({QueueMessage{reply, notBefore, {}}}).created.first()};
}

void StoreOutbox::sends()
{
    const auto id = queue();
    QCOMPARE(state(id), DeliveryState::Queued);
    QCOMPARE(m_store->counts().outbox, 1);
    const auto item = claimed();
    QCOMPARE(item.attempts, 1);
    const auto message = std::get<SendIntent>(item.intent).message;
    QCOMPARE(message.text, QStringLiteral("Ihr Paket kommt morgen."));
    QCOMPARE(message.externalId, replyId);
    QCOMPARE(state(id), DeliveryState::Sending);
    QCOMPARE(valueOf(m_store->outbox().claim({m_store->account()})).has_value(), false);
    valueOf(m_store->outbox().succeeded(item.id, {replyId, m_store->clock().now(), false}));
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts().outbox, 0);
    QVERIFY(valueOf(m_store->outbox().rows()).isEmpty());
}

void StoreOutbox::waitsForItsTime()
{
    const auto due = m_store->clock().now() + 10s;
    queue(due);
    QCOMPARE(valueOf(m_store->outbox().nextDue({m_store->account()})), std::optional(due));
    QVERIFY(!valueOf(m_store->outbox().nextDue({AccountId{99}}))); // nobody else's time to wake up
    QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
    QVERIFY(!valueOf(m_store->outbox().claim({AccountId{99}})));
    m_store->clock().advance(10s);
    QVERIFY(valueOf(m_store->outbox().claim({m_store->account()})).has_value());
}

void StoreOutbox::callsBack()
{
    const auto before = m_store->list().first();
    const auto id = queue(m_store->clock().now() + 10s);
    m_store->commit({RecallMessage{id}});
    QCOMPARE(m_store->list().first(), before);
    QVERIFY(valueOf(m_store->outbox().rows()).isEmpty());
    const auto again = queue();
    QVERIFY(valueOf(m_store->outbox().claim({m_store->account()})).has_value());
    QCOMPARE(errorOf(m_store->commands().commit({RecallMessage{again}}, {})).code, ErrorCode::Conflict);
}

void StoreOutbox::retriesWhatMayPass()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::RateLimited, QStringLiteral("zu viel"), {}, 90s}));
    QCOMPARE(state(id), DeliveryState::Queued);
    QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
    m_store->clock().advance(90s);
    QCOMPARE(claimed().attempts, 2);
}

/// The program ended: what was under way is done by the next one, flags, too.
void StoreOutbox::goesOnAfterAStop()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::Cancelled, {}, {}}));
    QCOMPARE(state(id), DeliveryState::Queued);
    m_store->clock().advance(15min);
    auto question = mailFrom(anna, QStringLiteral("f@x.example"), m_store->clock().now() - 1h);
    question.remote = RemoteRef{QStringLiteral("INBOX"), 5, 12};
    m_store->accept({question});
    valueOf(m_store->outbox().succeeded(claimed().id, {replyId, m_store->clock().now(), false}));
    const auto flags = claimed();
    valueOf(m_store->outbox().failed(flags.id, {ErrorCode::Cancelled, {}, {}}));
    m_store->clock().advance(15min);
    QCOMPARE(claimed().id, flags.id);
}

void StoreOutbox::failsWithReason()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::Rejected, QStringLiteral("Die Adresse gibt es nicht."), {}}));
    const auto message = valueOf(m_store->conversations().message(id));
    QCOMPARE(message.delivery, DeliveryState::Failed);
    QCOMPARE(message.deliveryText, QStringLiteral("Die Adresse gibt es nicht."));
    const auto row = valueOf(m_store->outbox().rows()).first();
    QCOMPARE(row.state, DeliveryState::Failed);
    QCOMPARE(row.recipient, anna);
    QCOMPARE(row.reason, message.deliveryText);
    QVERIFY(m_store->list().first().hasFailure);
    QVERIFY(m_store->list().first().waitingSince); // nobody has answered
    m_store->commit({RetryMessage{id}});
    QVERIFY(!m_store->list().first().hasFailure);
    QCOMPARE(claimed().attempts, 1);
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreOutbox::becomesPerhapsSent()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::Uncertain, QStringLiteral("Leitung riss"), {}}));
    QCOMPARE(state(id), DeliveryState::PerhapsSent);
    QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
    m_store->commit({SettleMessage{id, DeliveryState::Sent}});
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts().outbox, 0);
}

/// "Leave it" takes it out of the outbox; whoever changes his mind sends it all the same.
void StoreOutbox::sendsAgainWhatWasGivenUp()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::Uncertain, {}, {}}));
    m_store->commit({SettleMessage{id, DeliveryState::Failed}});
    QCOMPARE(m_store->counts().outbox, 0);
    m_store->commit({RetryMessage{id}});
    QCOMPARE(state(id), DeliveryState::Queued);
    QCOMPARE(m_store->counts().outbox, 1);
    const auto item = valueOf(m_store->outbox().claim({m_store->account()}));
    QVERIFY(item.has_value());
    QCOMPARE(std::get<SendIntent>(item->intent).message.externalId, replyId);
    QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreOutbox::recoversAfterACrash()
{
    const auto id = queue();
    m_store->commit({SetRead{ConversationId{1}, true}});
    (void)claimed();
    m_store->reopen();
    QCOMPARE(valueOf(m_store->outbox().recover()), 1);
    QCOMPARE(state(id), DeliveryState::PerhapsSent);
    QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
    QCOMPARE(valueOf(m_store->outbox().recover()), 0);
}

void StoreOutbox::settlesByCopyInSent()
{
    const auto id = queue();
    valueOf(m_store->outbox().failed(claimed().id, {ErrorCode::Uncertain, {}, {}}));
    auto copy = mailTo(anna, replyId, m_store->clock().now());
    copy.remote = RemoteRef{QStringLiteral("Sent"), 1, 1};
    const auto accepted = m_store->accept({copy});
    QCOMPARE(accepted.duplicates, 1);
    QCOMPARE(accepted.messages.first(), id);
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts().outbox, 0);
    QCOMPARE(valueOf(m_store->conversations().remoteRefs(id)).size(), 1);
    QCOMPARE(m_store->messagesOf(ConversationId{1}).size(), 2);
}

void StoreOutbox::acceptsLateReceipts()
{
    const auto id = queue();
    const auto item = claimed();
    m_store->accept({mailTo(anna, replyId, m_store->clock().now())});
    valueOf(m_store->outbox().succeeded(item.id, {replyId, m_store->clock().now(), true}));
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreOutbox::neverQueuesTwice()
{
    queue();
    Message same;
    same.conversation = ConversationId{1};
    same.account = m_store->account();
    same.externalId = replyId;
    QCOMPARE(errorOf(m_store->commands().commit({QueueMessage{same, {}, {}}}, {})).code, ErrorCode::Conflict);
    QCOMPARE(valueOf(m_store->outbox().rows()).size(), 1);
}

void StoreOutbox::answersTheWaiting()
{
    QVERIFY(m_store->list().first().waitingSince);
    queue();
    QVERIFY(!m_store->list().first().waitingSince);
    auto next = mailFrom(anna, QStringLiteral("g@x.example"), m_store->clock().now() + 1min);
    next.inReplyTo = replyId;
    m_store->accept({next});
    QCOMPARE(m_store->list().size(), 1);
    QVERIFY(m_store->list().first().waitingSince);
}

void StoreOutbox::keepsTheCopyUntilItIsFiled()
{
    const auto id = queue();
    valueOf(m_store->outbox().succeeded(claimed().id, {replyId, m_store->clock().now(), true}));
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts().outbox, 0); // nothing that anybody waits for
    QVERIFY(valueOf(m_store->outbox().rows()).isEmpty());
    auto copy = claimed();
    QCOMPARE(std::get<FileCopyIntent>(copy.intent).message.externalId, replyId);
    m_store->reopen(); // the program died while it was filed
    QCOMPARE(valueOf(m_store->outbox().recover()), 0);
    copy = claimed();
    for (const ErrorCode code : {ErrorCode::Network, ErrorCode::Rejected, ErrorCode::Auth}) {
        valueOf(m_store->outbox().failed(copy.id, {code, QStringLiteral("Postfach voll"), {}}));
        QCOMPARE(state(id), DeliveryState::Sent);
        QVERIFY(!valueOf(m_store->outbox().claim({m_store->account()})));
        m_store->clock().advance(15min);
        copy = claimed();
    }
    valueOf(m_store->outbox().succeeded(copy.id, {replyId, m_store->clock().now(), false}));
    QVERIFY(!valueOf(m_store->outbox().nextDue({m_store->account()})));
    QCOMPARE(state(id), DeliveryState::Sent);
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreOutbox::marksWhatWasAnswered()
{
    auto question = mailFrom(anna, QStringLiteral("f@x.example"), m_store->clock().now() - 1h);
    question.remote = RemoteRef{QStringLiteral("INBOX"), 5, 12};
    QCOMPARE(m_store->accept({question}).duplicates, 1);
    queue();
    valueOf(m_store->outbox().succeeded(claimed().id, {replyId, m_store->clock().now(), false}));
    const auto flags = std::get<SetFlagsIntent>(claimed().intent);
    QCOMPARE(flags.refs, QList<RemoteRef>{*question.remote});
    QCOMPARE(flags.answered, std::optional(true));
    QVERIFY(!flags.seen && !flags.flagged);
    QVERIFY(valueOf(m_store->intake().known(m_store->account(), QStringLiteral("INBOX"), 5)).first().answered);
}

void StoreOutbox::leavesWhatIsMarkedAnswered()
{
    auto question = mailFrom(anna, QStringLiteral("f@x.example"), m_store->clock().now() - 1h);
    question.remote = RemoteRef{QStringLiteral("INBOX"), 5, 12};
    question.answered = true; // in another program
    m_store->accept({question});
    QVERIFY(valueOf(m_store->intake().known(m_store->account(), QStringLiteral("INBOX"), 5)).first().answered);
    queue();
    valueOf(m_store->outbox().succeeded(claimed().id, {replyId, m_store->clock().now(), false}));
    QVERIFY(!valueOf(m_store->outbox().nextDue({m_store->account()})));
}

QTEST_GUILESS_MAIN(StoreOutbox)
#include "storeoutbox.moc"
