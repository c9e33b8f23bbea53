// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagechanges.h"

#include "contactrows.h"
#include "draftmapper.h"
#include "messagemapper.h"
#include "messageremoval.h"
#include "outboxrows.h"
#include "threadrows.h"

#include <QCoreApplication>

namespace Tresen {

Message MessageChanges::insert(Message message, ConversationRow &row)
{
    auto &session = m_context.session;
    // A logged call has its own time; what is written here happens now.
    const auto at = message.kind == MessageKind::Call && message.receivedAt != TimePoint{} ? message.receivedAt : session.now;
    message.id = MessageId{session.ids.messageId(at)};
    message.conversation = ConversationId{row.id};
    const auto snippet = snippetOf(message.text);
    const auto texts = indexTextsOf(message);
    insertMessage(session.db, message, {0, true, snippet, indexHash(texts)});
    session.index.add(message.id.value, texts);
    // In the list a note would look like the customer's own words.
    if (message.id.value > row.lastId && (message.kind != MessageKind::Note || row.snippet.isEmpty()))
        row.snippet = snippet;
    session.conversations.add(row, {message.id.value, message.kind, message.delivery,
        message.automatic, true, int(message.attachments.size())});
    m_context.created = message.id.value;
    m_context.addEvent(EventType::MessageAdded, row, 0, qint64(message.kind), message.id);
    return message;
}

void MessageChanges::apply(const AddMessage &change)
{
    if (change.message.kind != MessageKind::Note && change.message.kind != MessageKind::Call)
        throw invalidInput(QCoreApplication::translate(
            "Store", "Only notes and calls are added like this. Nothing was changed."));
    auto &row = m_context.conversation(change.message.conversation);
    auto message = change.message;
    message.delivery = DeliveryState::Received;
    if (!message.account.isValid())
        message.account = AccountId{row.account};
    const auto added = insert(std::move(message), row);
    m_context.undo.append(RemoveNote{added.id});
}

void MessageChanges::apply(const RemoveNote &change)
{
    auto message = loadMessage(m_context.session.db, change.message);
    if (message.kind != MessageKind::Note && message.kind != MessageKind::Call)
        throw invalidInput(QCoreApplication::translate(
            "Store", "What went to or came from a customer stays. Nothing was changed."));
    remove(message);
    m_context.undo.append(AddMessage{message});
}

void MessageChanges::remove(const Message &message)
{
    auto &session = m_context.session;
    removeMessage(session, message);
    auto &row = m_context.conversation(message.conversation);
    session.conversations.recount(row, session.now);
    m_context.show(row);
}

void MessageChanges::apply(const QueueMessage &change)
{
    auto &session = m_context.session;
    auto &row = m_context.conversation(change.message.conversation);
    auto message = change.message;
    message.kind = MessageKind::Outbound;
    message.delivery = DeliveryState::Queued;
    ThreadRows threads(session);
    const auto known = threads.find(message.account.value, message.externalId);
    if (known && known->message != 0)
        throw conflict(QCoreApplication::translate(
            "Store", "This message was queued before. It is not sent again."));
    message = insert(std::move(message), row);
    row.failure = false;
    threads.setMessage(message.account.value, message.externalId, row.id, message.id.value);
    threads.remember(message.account.value, message.inReplyTo, row.id);
    OutboxRows(session).queueSend(message, std::max(change.notBefore, session.now));
    for (const auto &to : std::as_const(message.to))
        ContactRows(session.db, session.now).countWritten({IdentityKind::Email, {}, to.address.toLower(), {}, false});
    if (!change.draftKey.isEmpty())
        apply(RemoveDraft{change.draftKey});
    m_context.undo.append(RecallMessage{message.id});
}

void MessageChanges::apply(const RecallMessage &change)
{
    if (deliveryOf(change.message) != DeliveryState::Queued)
        throw conflict(QCoreApplication::translate(
            "Store", "The message is already on its way and cannot be called back."));
    const auto message = loadMessage(m_context.session.db, change.message);
    OutboxRows(m_context.session).removeSend(change.message);
    remove(message);
    m_context.canUndo = false;
}

void MessageChanges::apply(const RetryMessage &change)
{
    const auto state = deliveryOf(change.message);
    if (state != DeliveryState::Failed && state != DeliveryState::PerhapsSent)
        throw conflict(QCoreApplication::translate(
            "Store", "The message is not one that failed. Nothing was changed."));
    SqlQuery(m_context.session.db, "UPDATE outbox SET attempts = 0, not_before = ? WHERE message_id = ? AND kind = 1",
        m_context.session.now, change.message).run();
    const bool waits = m_context.session.db.changes() > 0;
    OutboxRows outbox(m_context.session);
    // Given up before, its row is gone: without a new one it would be "queued" for ever.
    if (!waits)
        outbox.queueSend(loadMessage(m_context.session.db, change.message), m_context.session.now);
    outbox.setDelivery(change.message, DeliveryState::Queued, {}, m_context.cause);
    m_context.canUndo = false;
}

void MessageChanges::apply(const SettleMessage &change)
{
    const auto state = deliveryOf(change.message);
    if (state != DeliveryState::Failed && state != DeliveryState::PerhapsSent)
        throw conflict(QCoreApplication::translate(
            "Store", "The message is not one that failed. Nothing was changed."));
    OutboxRows outbox(m_context.session);
    outbox.setDelivery(change.message, change.state, {}, m_context.cause);
    outbox.removeSend(change.message);
    m_context.canUndo = false;
}

DeliveryState MessageChanges::deliveryOf(MessageId message)
{
    SqlQuery query(m_context.session.db, "SELECT delivery FROM message WHERE id = ? AND kind = 2", message);
    if (!query.next())
        throw notFound();
    return query.as<DeliveryState>(0);
}

void MessageChanges::apply(const SaveDraft &change)
{
    auto draft = change.draft;
    draft.changedAt = m_context.session.now;
    saveDraft(m_context.session.db, draft);
    if (draft.conversation.isValid())
        m_context.session.feed.changes.conversations.insert(draft.conversation);
    m_context.canUndo = false;
}

void MessageChanges::apply(const RemoveDraft &change)
{
    const auto draft = loadDraft(m_context.session.db, change.key);
    if (!draft)
        return;
    SqlQuery(m_context.session.db, "DELETE FROM draft WHERE key = ?", change.key).run();
    if (draft->conversation.isValid())
        m_context.session.feed.changes.conversations.insert(draft->conversation);
    m_context.undo.append(SaveDraft{*draft});
}

} // namespace Tresen
