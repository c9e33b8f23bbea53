// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "attachmentstore.h"
#include "channelstates.h"
#include "contactstore.h"
#include "conversationservice.h"
#include "fakeclock.h"
#include "fakestore.h"
#include "maintenancestore.h"
#include "memorysecrets.h"
#include "replyservice.h"
#include "services.h"
#include "settingsservice.h"

namespace Tresen {

/// Stores that hold nothing: for rooms whose view-models are tested on the real store.
class NoContacts final : public ContactStore {
public:
    Future<Contact> contact(ContactId) override;
    Future<Contact> byIdentity(Identity) override;
    Future<Page<Contact>> list(QString, std::optional<Cursor>, int) override;
    Future<QList<Order>> orders(ContactId) override;
    Future<Order> orderByNumber(QString) override;
    Future<QList<Address>> completeAddress(QString, int) override;
};

class NoFiles final : public AttachmentStore {
public:
    Future<QByteArray> put(QByteArray) override;
    Future<QList<QByteArray>> takeAll(QList<NewContent>) override;
    Future<QByteArray> copy(QString) override;
    Future<QString> path(QByteArray) override;
    Future<QByteArray> content(QByteArray, qint64) override;
};

class NoMaintenance final : public MaintenanceStore {
public:
    Future<StoreHealth> health(bool) override;
    Future<Nothing> backup(QString, Progress) override;
    Future<BackupFacts> examine(QString folder) override;
    Future<Nothing> erase(ContactId) override;
    Future<Nothing> rebuildIndex(Progress) override;
};

/// Everything a view-model may use, over the fake store: agent 1 sits at the desk.
struct FakeDesk {
    FakeDesk();

    FakeStore store;
    FakeClock clock;
    Session session{AgentId{1}};
    MemorySecrets secrets;
    NoContacts contacts;
    NoFiles files;
    NoMaintenance maintenance;
    ChannelStates channels;
    UndoService undo{store};
    ConversationService conversationService{store, undo, session};
    ReplyService replies{store, store, files, undo, session, clock};
    AccountService accounts{store, secrets, {}, session};
    SettingsService settings{store, session};
    Services services{store, contacts, store.directory, store.outbox, files, maintenance, store.feed,
        conversationService, replies, accounts, settings, channels, undo, session, clock};

    /// A believable conversation that is not in the store yet; the same for the same number.
    [[nodiscard]] Conversation conversation(qint64 number) const;
    /// Puts that many in without a word to the feed.
    void fill(int count);
};

} // namespace Tresen
