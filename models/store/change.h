// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "contact.h"
#include "draft.h"
#include "intent.h"
#include "order.h"

#include <QJsonValue>

#include <variant>

namespace Tresen {

// Everything that can be changed is one of these values. A list of them is one commit: all or
// nothing, one cause, events and the way back made by the store in the same transaction.

struct SetStatus {
    ConversationId conversation;
    ConversationStatus status = ConversationStatus::Open;
    std::optional<TimePoint> snoozedUntil; ///< with Snoozed
};
struct SetAssignee {
    ConversationId conversation;
    AgentId agent; ///< invalid: nobody
};
struct SetTag {
    ConversationId conversation;
    TagId tag;
    bool present = true;
};
struct SetFlagged {
    ConversationId conversation;
    bool flagged = true;
};
/// Also queues a SetFlagsIntent for every place the messages have on a server.
struct SetRead {
    ConversationId conversation;
    bool read = true;
};
struct SetSubject {
    ConversationId conversation;
    QString subject;
};
/// A new conversation begun by us: a new message or a logged call. `conversation` of the
/// following changes in the same commit may be ConversationId{-1}: the one just created.
struct CreateConversation {
    AccountId account;
    ChannelKind channel = ChannelKind::Email;
    Identity counterpart;
    QString counterpartName;
    QString subject;
    AgentId assignee;
    ConversationStatus status = ConversationStatus::Open;
};
/// A note or a logged call. The id is given by the store.
struct AddMessage {
    Message message; ///< kind Note or Call; conversation set
};
/// Takes a note back (undo); never for anything that came from or went to a customer.
struct RemoveNote {
    MessageId message;
};
/// A reply becomes a message in state Queued and an outbox row in one commit.
struct QueueMessage {
    Message message; ///< kind Outbound; conversation set; externalId made
    TimePoint notBefore;
    QString draftKey; ///< removed in the same commit; may be empty
};
/// Undo send: only while still queued, else the commit fails with Conflict.
struct RecallMessage {
    MessageId message;
};
/// A person's choice about a failed or perhaps sent message.
struct RetryMessage {
    MessageId message;
};
struct SettleMessage { ///< "it did arrive" or "leave it"
    MessageId message;
    DeliveryState state = DeliveryState::Sent;
};
/// Merge two conversations; undone by SplitConversations as returned by the store.
struct MergeConversations {
    ConversationId from;
    ConversationId into;
};
struct SplitMerged {
    ConversationId from;
    ConversationId into;
    QList<MessageId> messages; ///< those that go back
};
/// Creates or updates name, company, city, country, language, note, tags, identities. With an invalid
/// id whoever has one of the identities already is filled up: empty fields of `contact` change
/// nothing there. Conflict when the identities belong to several people.
struct SaveContact {
    Contact contact;
};
struct SaveOrder { ///< by (shop, externalId); contact found by `customer` when the order has none
    Order order;
    Identity customer;
    QString customerName;
};
struct SaveTag {
    Tag tag; ///< by name when the id is invalid
};
struct RemoveTag {
    TagId tag;
};
struct SaveAgent {
    Agent agent;
};
struct SaveShop {
    Shop shop;
};
struct SaveAccount {
    Account account;
};
struct RemoveAccount { ///< its conversations stay; nothing is fetched or sent any more
    AccountId account;
};
struct SaveSetting {
    QString key;
    QJsonValue value;
};
struct SaveDraft {
    Draft draft;
};
struct RemoveDraft {
    QString key;
};

using Change = std::variant<SetStatus, SetAssignee, SetTag, SetFlagged, SetRead, SetSubject,
    CreateConversation, AddMessage, RemoveNote, QueueMessage, RecallMessage, RetryMessage,
    SettleMessage, MergeConversations, SplitMerged, SaveContact, SaveOrder, SaveTag, RemoveTag,
    SaveAgent, SaveShop, SaveAccount, RemoveAccount, SaveSetting, SaveDraft, RemoveDraft>;

/// What a commit did.
struct Committed {
    qint64 position = 0;     ///< of the change feed
    QList<qint64> created;   ///< per change: the id made (conversation, message, contact, tag, …) or 0
    QList<Change> undo;      ///< committing these brings back what was; empty: cannot be undone
};

} // namespace Tresen
