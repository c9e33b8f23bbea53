// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "changefeed.h"
#include "clock.h"
#include "commandstore.h"
#include "contactstore.h"
#include "conversationstore.h"
#include "directorystore.h"
#include "maintenancestore.h"
#include "outboxstore.h"

#include <QMap>
#include <QTemporaryDir>

namespace Tresen {

class StillClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return at; }
    TimePoint at = fromMs(1'700'000'000'000);
};

class TalkFeed final : public ChangeFeed {
    Q_OBJECT
public:
    [[nodiscard]] qint64 position() const override { return m_position; }
    void tell(ChangeSet changes);

private:
    qint64 m_position = 0;
};

/// Everything a conversation's panes read and write, in plain lists: answers in a later turn of the
/// event loop of whoever asks, as the real store does.
class TalkStore final : public CommandStore, public ConversationStore, public ContactStore,
                        public DirectoryStore, public AttachmentStore {
public:
    TalkFeed feed;
    QMap<qint64, Conversation> talks;
    QMap<qint64, Contact> people;
    QList<Order> orderList;
    QList<TimelineItem> items; ///< newest first
    Directory names;
    QHash<QString, QJsonValue> settings;
    QMap<QString, Draft> draftList;
    QMap<QByteArray, QByteArray> files;
    QList<Change> done;          ///< everything that was committed
    std::optional<Error> refusal; ///< every commit answers with this
    std::optional<Error> trouble; ///< every timeline() answers with this
    int pages = 0;               ///< asked for

    void tell(ConversationId id);
    [[nodiscard]] Message *find(MessageId id);

    Future<Committed> commit(QList<Change> changes, Cause cause) override;

    Future<Page<Conversation>> list(ConversationQuery query, std::optional<Cursor> cursor, int limit) override;
    Future<QList<Conversation>> conversations(QList<ConversationId> ids) override;
    Future<Conversation> byNumber(qint64 number) override;
    Future<ViewCounts> counts(AgentId me) override;
    Future<Page<TimelineItem>> timeline(ConversationId id, std::optional<Cursor> cursor, int limit) override;
    Future<Message> message(MessageId id) override;
    Future<SearchPage> search(SearchRequest request) override;
    Future<QList<ConversationId>> dueSnoozed(TimePoint now) override;
    Future<QList<RemoteRef>> remoteRefs(MessageId message) override;

    Future<Contact> contact(ContactId id) override;
    Future<Contact> byIdentity(Identity identity) override;
    Future<Page<Contact>> list(QString text, std::optional<Cursor> cursor, int limit) override;
    Future<QList<Order>> orders(ContactId contact) override;
    Future<Order> orderByNumber(QString number) override;
    Future<QList<Address>> completeAddress(QString prefix, int limit) override;

    Future<Directory> directory() override;
    Future<QJsonValue> setting(QString key) override;
    Future<std::optional<Draft>> draft(QString key) override;
    Future<QList<Draft>> drafts() override;

    Future<QByteArray> put(QByteArray content) override;
    Future<QList<QByteArray>> takeAll(QList<NewContent>) override;
    Future<QByteArray> copy(QString file) override;
    Future<QString> path(QByteArray sha256) override;
    Future<QByteArray> content(QByteArray sha256, qint64 limit) override;

private:
    void carryOut(const Change &change, ChangeSet &told, qint64 &created);
    void carryOutMessage(const Change &change, ChangeSet &told);
    void add(Message message, ChangeSet &told);

    QTemporaryDir m_folder;
    qint64 m_lastId = 5'000'000;
};

class NoOutbox final : public OutboxStore {
public:
    Future<std::optional<OutboxItem>> claim(QSet<AccountId> accounts) override;
    Future<Nothing> succeeded(OutboxId id, Receipt receipt) override;
    Future<Nothing> failed(OutboxId id, Error error) override;
    Future<int> recover() override;
    Future<QList<OutboxRow>> rows() override;
    Future<std::optional<TimePoint>> nextDue(QSet<AccountId> accounts) override;
};

class NoCare final : public MaintenanceStore {
public:
    QList<ContactId> erased;
    std::optional<Error> refusal; ///< erase() answers with this

    Future<StoreHealth> health(bool deep) override;
    Future<Nothing> backup(QString folder, Progress progress) override;
    Future<BackupFacts> examine(QString folder) override;
    Future<Nothing> erase(ContactId contact) override;
    Future<Nothing> rebuildIndex(Progress progress) override;
};

} // namespace Tresen
