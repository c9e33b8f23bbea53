// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "commandstore.h"
#include "conversationstore.h"
#include "directorystore.h"
#include "outboxstore.h"

#include <QMap>

namespace Tresen {

class FakeFeed final : public ChangeFeed {
    Q_OBJECT
public:
    [[nodiscard]] qint64 position() const override { return m_position; }
    void tell(ChangeSet changes);

private:
    qint64 m_position = 0;
};

class FakeDirectory final : public DirectoryStore {
public:
    Directory content;
    QHash<QString, QJsonValue> settings;

    Future<Directory> directory() override;
    Future<QJsonValue> setting(QString key) override;
    Future<std::optional<Draft>> draft(QString key) override;
    Future<QList<Draft>> drafts() override;
};

class FakeOutbox final : public OutboxStore {
public:
    QList<OutboxRow> content;

    Future<std::optional<OutboxItem>> claim(QSet<AccountId> accounts) override;
    Future<Nothing> succeeded(OutboxId id, Receipt receipt) override;
    Future<Nothing> failed(OutboxId id, Error error) override;
    Future<int> recover() override;
    Future<QList<OutboxRow>> rows() override;
    Future<std::optional<TimePoint>> nextDue(QSet<AccountId> accounts) override;
};

/// Conversations in a plain list, for tests of view-models. Slow and simple on purpose: it answers
/// in a later turn of the event loop, as the real store does, and sorts and filters by its own
/// words, so that the models' rules are checked against a second opinion.
class FakeStore final : public QObject, public CommandStore, public ConversationStore {
    Q_OBJECT
public:
    QMap<qint64, Conversation> content;
    QMap<qint64, Message> messages;
    FakeDirectory directory;
    FakeOutbox outbox;
    FakeFeed feed;
    std::optional<Error> trouble; ///< every read of a list and every commit answers with this
    QList<QList<Change>> commits; ///< what was asked for

    /// Changes something as a colleague or a channel would: the feed tells it.
    void put(const Conversation &conversation);
    void drop(ConversationId id);
    void arrive(const Message &message);
    /// The naive list: what a model has to end up with.
    [[nodiscard]] QList<Conversation> sorted(const ConversationQuery &query) const;

    Future<Committed> commit(QList<Change> changes, Cause cause) override;

    Future<Page<Conversation>> list(
        ConversationQuery query, std::optional<Cursor> cursor, int limit) override;
    Future<QList<Conversation>> conversations(QList<ConversationId> ids) override;
    Future<Conversation> byNumber(qint64 number) override;
    Future<ViewCounts> counts(AgentId me) override;
    Future<Page<TimelineItem>> timeline(
        ConversationId conversation, std::optional<Cursor> cursor, int limit) override;
    Future<Message> message(MessageId id) override;
    Future<SearchPage> search(SearchRequest request) override;
    Future<QList<ConversationId>> dueSnoozed(TimePoint now) override;
    Future<QList<RemoteRef>> remoteRefs(MessageId message) override;

private:
    /// Does one change and says how to take it back.
    std::optional<Change> carryOut(const Change &change, ChangeSet &told, qint64 &created);
    qint64 m_lastId = 1'000'000;
};

} // namespace Tresen
