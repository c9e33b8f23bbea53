// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Tresen;
using namespace std::chrono_literals;

namespace {

const QString anna = QStringLiteral("anna@kunde.example");

Message note(ConversationId conversation, const QString &text)
{
    Message message;
    message.kind = MessageKind::Note;
    message.conversation = conversation;
    message.agent = AgentId{1};
    message.text = text;
    return message;
}

} // namespace

class StoreCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void undoesEveryReversibleChange_data();
    void undoesEveryReversibleChange();
    void commitsAllOrNothing();
    void createsConversationsAndSpeaksOfThem();
    void mergesAndSplits();
    void readsOldNumbers();
    void keepsNotesAndCalls();
    void listShowsNoNotes();
    void keepsDrafts();
    void keepsSettings();
    void savesContacts();
    void refusesForeignIdentities();
    void savesOrders();
    void removesTagsEverywhere();
    void removesAccounts();
    void countersEqualRecount();
    void wakesSnoozed();
    void roundTripsLargeIds();
    void storesEventsWithoutTexts();
    void tellsOtherReaders();

private:
    MessageId receive(int n, const QString &from = anna)
    {
        return m_store->accept({mailFrom(from, QStringLiteral("c%1@x.example").arg(n), m_store->clock().now())}).messages.first();
    }

    std::unique_ptr<StoreFixture> m_store;
};

void StoreCommands::init()
{
    m_store = makeStoreFixture();
    m_store->commit({SaveTag{{{}, QStringLiteral("Rückgabe")}}, SaveAgent{{AgentId{1}, QStringLiteral("Mira"), {}, true}}});
    receive(1);
}

void StoreCommands::undoesEveryReversibleChange_data()
{
    QTest::addColumn<Change>("change");
    const ConversationId one{1};
    QTest::newRow("status") << Change(SetStatus{one, ConversationStatus::Resolved, {}});
    QTest::newRow("snooze") << Change(SetStatus{one, ConversationStatus::Snoozed, fromMs(1'795'000'900'000)});
    QTest::newRow("assignee") << Change(SetAssignee{one, AgentId{1}});
    QTest::newRow("tag") << Change(SetTag{one, TagId{1}, true});
    QTest::newRow("flag") << Change(SetFlagged{one, true});
    QTest::newRow("read") << Change(SetRead{one, true});
    QTest::newRow("subject") << Change(SetSubject{one, QStringLiteral("Anders")});
    QTest::newRow("note") << Change(AddMessage{note(one, QStringLiteral("Kurz notiert"))});
}

void StoreCommands::undoesEveryReversibleChange()
{
    QFETCH(Change, change);
    const auto before = m_store->list().first();
    const auto counts = m_store->counts();
    const auto done = m_store->commit({change});
    const auto changed = m_store->list().first();
    QVERIFY(!(changed == before));
    QCOMPARE(m_store->counts(), m_store->recount());
    QVERIFY(!done.undo.isEmpty());
    const auto undone = m_store->commit(done.undo);
    QCOMPARE(m_store->list().first(), before);
    QCOMPARE(m_store->counts(), counts);
    QVERIFY(!undone.undo.isEmpty());
    m_store->commit(undone.undo);
    auto again = m_store->list().first();
    QCOMPARE(again, changed);
}

void StoreCommands::commitsAllOrNothing()
{
    const auto before = m_store->list().first();
    const auto position = m_store->feed().position();
    const auto error = errorOf(m_store->commands().commit(
        {SetAssignee{ConversationId{1}, AgentId{1}}, SetStatus{ConversationId{77}, ConversationStatus::Open, {}}}, {}));
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY(!error.text.isEmpty());
    QCOMPARE(m_store->list().first(), before);
    QCOMPARE(m_store->feed().position(), position);
}

void StoreCommands::createsConversationsAndSpeaksOfThem()
{
    CreateConversation create;
    create.account = m_store->account();
    create.counterpart = {IdentityKind::Email, {}, QStringLiteral("neu@kunde.example"), {}, false};
    create.counterpartName = QStringLiteral("Nina Neu");
    create.subject = QStringLiteral("Ihre Frage am Telefon");
    create.channel = ChannelKind::Phone;
    auto call = note(ConversationId{-1}, QStringLiteral("Rief an wegen Lieferung"));
    call.kind = MessageKind::Call;
    const auto done = m_store->commit({create, AddMessage{call}, SetTag{ConversationId{-1}, TagId{1}, true}});
    QCOMPARE(done.created.first(), 2);
    const auto row = valueOf(m_store->conversations().byNumber(2));
    QCOMPARE(row.contactName, QStringLiteral("Nina Neu"));
    QCOMPARE(row.channel, ChannelKind::Phone);
    QCOMPARE(row.messageCount, 1);
    QCOMPARE(row.tags, QList<TagId>{TagId{1}});
}

void StoreCommands::mergesAndSplits()
{
    receive(2, QStringLiteral("bernd@kunde.example"));
    const auto before = m_store->list();
    QCOMPARE(before.size(), 2);
    const auto done = m_store->commit({MergeConversations{ConversationId{2}, ConversationId{1}}});
    QCOMPARE(m_store->list().size(), 1);
    QCOMPARE(m_store->list().first().messageCount, 2);
    QCOMPARE(m_store->counts(), m_store->recount());
    m_store->commit(done.undo);
    QCOMPARE(m_store->list(), before);
    QCOMPARE(m_store->counts(), m_store->recount());
    QCOMPARE(errorOf(m_store->commands().commit({MergeConversations{ConversationId{1}, ConversationId{1}}}, {})).code, ErrorCode::Invalid);
}

void StoreCommands::readsOldNumbers()
{
    receive(2);
    m_store->commit({MergeConversations{ConversationId{2}, ConversationId{1}}});
    QCOMPARE(valueOf(m_store->conversations().byNumber(2)).number, 1);
    QCOMPARE(valueOf(m_store->conversations().conversations({ConversationId{2}, ConversationId{1}})).size(), 1);
    QCOMPARE(errorOf(m_store->conversations().byNumber(99)).code, ErrorCode::NotFound);
}

void StoreCommands::keepsNotesAndCalls()
{
    m_store->clock().advance(1min);
    const auto done = m_store->commit({AddMessage{note(ConversationId{1}, QStringLiteral("Nur für uns"))}});
    const auto messages = m_store->messagesOf(ConversationId{1});
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.first().text, QStringLiteral("Nur für uns"));
    QCOMPARE(messages.first().kind, MessageKind::Note);
    QCOMPARE(messages.first().id.value, done.created.first());
    // A note is no answer.
    QVERIFY(m_store->list().first().waitingSince);
    QCOMPARE(errorOf(m_store->commands().commit({RemoveNote{messages.last().id}}, {})).code, ErrorCode::Invalid);
}

void StoreCommands::listShowsNoNotes()
{
    const auto shown = [this] { return valueOf(m_store->conversations().conversations({ConversationId{1}})).first().snippet; };
    const QString said = shown();
    m_store->clock().advance(1min);
    const auto done = m_store->commit({AddMessage{note(ConversationId{1}, QStringLiteral("Nur für uns"))}});
    QCOMPARE(shown(), said);
    // Sent before the note was written, fetched after it.
    auto late = mailFrom(anna, QStringLiteral("late@x.example"), m_store->clock().now() - 30s, {}, QStringLiteral("Noch etwas"));
    late.inReplyTo = QStringLiteral("c1@x.example");
    m_store->accept({late});
    QCOMPARE(shown(), late.text);
    m_store->commit({RemoveNote{MessageId{done.created.first()}}});
    QCOMPARE(shown(), late.text);
}

void StoreCommands::keepsDrafts()
{
    Draft draft;
    draft.key = QStringLiteral("reply/1");
    draft.conversation = ConversationId{1};
    draft.account = m_store->account();
    draft.inReplyTo = MessageId{(qint64(1) << 62) + 1};
    draft.to = {{QStringLiteral("Anna, B."), anna}};
    draft.subject = QStringLiteral("Re: Frage");
    draft.text = QStringLiteral("Guten Tag,\n");
    draft.attachments = {{{}, QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), 3, QByteArray(32, 'x'), {}, false}};
    m_store->commit({SaveDraft{draft}});
    draft.changedAt = m_store->clock().now();
    QVERIFY(m_store->list().first().hasDraft);
    m_store->reopen();
    QCOMPARE(valueOf(m_store->directory().draft(draft.key)), std::optional(draft));
    QCOMPARE(valueOf(m_store->directory().drafts()).size(), 1);
    m_store->commit({RemoveDraft{draft.key}});
    QVERIFY(!m_store->list().first().hasDraft);
    QCOMPARE(valueOf(m_store->directory().draft(draft.key)), std::nullopt);
}

void StoreCommands::keepsSettings()
{
    QVERIFY(valueOf(m_store->directory().setting(QStringLiteral("a"))).isUndefined());
    m_store->commit({SaveSetting{QStringLiteral("a"), 3}, SaveSetting{QStringLiteral("b"), QStringLiteral("Ä")}});
    QCOMPARE(valueOf(m_store->directory().setting(QStringLiteral("a"))).toInt(), 3);
    QCOMPARE(valueOf(m_store->directory().setting(QStringLiteral("b"))).toString(), QStringLiteral("Ä"));
    const auto done = m_store->commit({SaveSetting{QStringLiteral("a"), true}});
    m_store->commit(done.undo);
    QCOMPARE(valueOf(m_store->directory().setting(QStringLiteral("a"))).toInt(), 3);
}

void StoreCommands::savesContacts()
{
    auto contact = valueOf(m_store->contacts().byIdentity({IdentityKind::Email, {}, anna, {}, false}));
    const auto before = contact;
    contact.name = QStringLiteral("Anna Müller");
    contact.company = QStringLiteral("Hansen GmbH");
    contact.note = QStringLiteral("Ruft gern zurück");
    contact.tags = {TagId{1}};
    contact.identities.append({IdentityKind::Phone, {}, QStringLiteral("+4940123"), QStringLiteral("040 123"), false});
    const auto done = m_store->commit({SaveContact{contact}});
    QCOMPARE(valueOf(m_store->contacts().contact(contact.id)), contact);
    QCOMPARE(m_store->list().first().contactName, QStringLiteral("Anna Müller"));
    QCOMPARE(valueOf(m_store->contacts().list(QStringLiteral("muell"), {}, 10)).rows.size(), 1);
    QCOMPARE(valueOf(m_store->contacts().list(QStringLiteral("hansen anna"), {}, 10)).rows.size(), 1);
    QCOMPARE(valueOf(m_store->contacts().list(QStringLiteral("zzz"), {}, 10)).rows.size(), 0);
    QCOMPARE(valueOf(m_store->contacts().completeAddress(QStringLiteral("mül"), 5)).value(0).address, anna);
    m_store->commit(done.undo);
    QCOMPARE(valueOf(m_store->contacts().contact(contact.id)), before);
}

void StoreCommands::refusesForeignIdentities()
{
    Contact other;
    other.name = QStringLiteral("Fremd");
    const QString own = QStringLiteral("fremd@mail.example");
    other.identities = {{IdentityKind::Email, {}, own, own, false}};
    other.id = ContactId{m_store->commit({SaveContact{other}}).created.constFirst()};
    other.identities.append({IdentityKind::Email, {}, anna, anna, false});
    QCOMPARE(errorOf(m_store->commands().commit({SaveContact{other}}, {})).code, ErrorCode::Conflict);
    QCOMPARE(valueOf(m_store->contacts().contact(other.id)).identities.size(), 1);
}

void StoreCommands::savesOrders()
{
    Order order;
    order.externalId = QStringLiteral("o-1");
    order.number = QStringLiteral("48213");
    order.placedAt = fromMs(1'790'000'000'000);
    order.total = {12'995, QStringLiteral("EUR")};
    order.state = OrderState::Shipped;
    order.carrier = QStringLiteral("DHL");
    order.trackingNumber = QStringLiteral("JJD000390");
    order.lines = {{QStringLiteral("Lampe \"Nord\""), QStringLiteral("L-1"), 2, {6'000, QStringLiteral("EUR")}}};
    const SaveOrder save{order, {IdentityKind::Email, {}, anna, {}, false}, {}};
    const auto id = m_store->commit({save}).created.first();
    auto stored = valueOf(m_store->contacts().orderByNumber(order.number));
    QCOMPARE(stored.id.value, id);
    const auto contact = valueOf(m_store->contacts().byIdentity(save.customer));
    QCOMPARE(stored.contact, contact.id);
    order.id = stored.id;
    order.contact = stored.contact;
    QCOMPARE(stored, order);
    order.state = OrderState::Delivered;
    m_store->commit({SaveOrder{order, {}, {}}});
    const auto orders = valueOf(m_store->contacts().orders(contact.id));
    QCOMPARE(orders, QList<Order>{order});
}

void StoreCommands::removesTagsEverywhere()
{
    m_store->commit({SetTag{ConversationId{1}, TagId{1}, true}});
    const auto done = m_store->commit({RemoveTag{TagId{1}}});
    QVERIFY(valueOf(m_store->directory().directory()).tags.isEmpty());
    QVERIFY(m_store->list().first().tags.isEmpty());
    m_store->commit(done.undo);
    QCOMPARE(valueOf(m_store->directory().directory()).tags, (QList<Tag>{{TagId{1}, QStringLiteral("Rückgabe")}}));
    QCOMPARE(m_store->list().first().tags, QList<TagId>{TagId{1}});
}

void StoreCommands::removesAccounts()
{
    const auto done = m_store->commit({RemoveAccount{m_store->account()}});
    QVERIFY(valueOf(m_store->directory().directory()).accounts.isEmpty());
    QCOMPARE(m_store->list().size(), 1);
    m_store->commit(done.undo);
    QCOMPARE(valueOf(m_store->directory().directory()).accounts.size(), 1);
}

void StoreCommands::countersEqualRecount()
{
    std::mt19937 random(soakSeed());
    const auto any = [&random](int n) { return int(random() % uint(n)); };
    for (int i = 2; i <= 40; ++i)
        receive(i);
    for (int i = 0; i < soakCount(20'000); ++i) {
        const ConversationId id{1 + any(40)};
        const ConversationId other{1 + any(40)};
        const QList<Change> choices{
            SetStatus{id, ConversationStatus(1 + any(4)), m_store->clock().now() + 1h},
            SetAssignee{id, AgentId{any(3)}}, SetRead{id, any(2) == 0}, SetFlagged{id, any(2) == 0},
            SetTag{id, TagId{1}, any(2) == 0}, AddMessage{note(id, QStringLiteral("x"))}};
        auto done = m_store->commit({choices.at(any(int(choices.size())))});
        if (any(50) == 0 && id != other) {
            // Two that are one already: refused, which changes nothing.
            auto merged = m_store->commands().commit({MergeConversations{id, other}}, {});
            merged.waitForFinished();
            if (merged.result().ok() && any(2) == 0)
                m_store->commit(merged.result().value().undo);
        } else if (any(4) == 0 && !done.undo.isEmpty()) {
            m_store->commit(done.undo);
        }
        if (i % 100 == 0)
            QCOMPARE(m_store->counts(), m_store->recount());
    }
    QCOMPARE(m_store->counts(), m_store->recount());
    m_store->reopen();
    QCOMPARE(m_store->counts(), m_store->recount());
}

void StoreCommands::wakesSnoozed()
{
    const auto until = m_store->clock().now() + 1h;
    m_store->commit({SetStatus{ConversationId{1}, ConversationStatus::Snoozed, until}});
    QVERIFY(valueOf(m_store->conversations().dueSnoozed(until - 1ms)).isEmpty());
    QCOMPARE(valueOf(m_store->conversations().dueSnoozed(until)), QList<ConversationId>{ConversationId{1}});
    QCOMPARE(errorOf(m_store->commands().commit({SetStatus{ConversationId{1}, ConversationStatus::Snoozed, {}}}, {})).code, ErrorCode::Invalid);
}

void StoreCommands::roundTripsLargeIds()
{
    const qint64 large = (qint64(1) << 62) + 1;
    m_store->commit({SaveAgent{{AgentId{large}, QStringLiteral("Groß"), {}, true}}, SetAssignee{ConversationId{1}, AgentId{large}}});
    QCOMPARE(m_store->list().first().assignee.value, large);
    ConversationQuery query;
    query.assignment = ConversationQuery::Assignment::Agent;
    query.assignee = AgentId{large};
    query.statuses = {ConversationStatus::Open};
    QCOMPARE(m_store->list(query).size(), 1);
    QCOMPARE(valueOf(m_store->conversations().counts(AgentId{large})).mine, 1);
}

void StoreCommands::storesEventsWithoutTexts()
{
    m_store->commit({SetSubject{ConversationId{1}, QStringLiteral("Geheimer Betreff")}, SetAssignee{ConversationId{1}, AgentId{1}}});
    const auto page = valueOf(m_store->conversations().timeline(ConversationId{1}, {}, 10));
    QList<EventType> types;
    for (const auto &item : page.rows) {
        if (const auto *event = std::get_if<DomainEvent>(&item)) {
            types.append(event->type);
            QCOMPARE(event->cause, (Cause{CauseKind::Agent, 1}));
        }
    }
    QCOMPARE(types, (QList<EventType>{EventType::Assigned, EventType::SubjectChanged}));
}

void StoreCommands::tellsOtherReaders()
{
    QSignalSpy spy(&m_store->feed(), &ChangeFeed::changed);
    const auto done = m_store->commit({SetFlagged{ConversationId{1}, true}, SaveSetting{QStringLiteral("k"), 1}});
    while (m_store->feed().position() < done.position)
        QVERIFY(spy.wait(1000));
    ChangeSet all;
    for (const auto &arguments : spy) {
        const auto news = arguments.first().value<ChangeSet>();
        all.conversations += news.conversations;
        all.settings |= news.settings;
    }
    QVERIFY(all.conversations.contains(ConversationId{1}));
    QVERIFY(all.settings);
    QCOMPARE(m_store->feed().position(), done.position);
}

QTEST_GUILESS_MAIN(StoreCommands)
#include "storecommands.moc"
