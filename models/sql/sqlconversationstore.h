// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationstore.h"
#include "sqlworker.h"
#include "storeenvironment.h"

namespace Tresen {

/// Lists on one thread, search on another: a long search never delays a list.
class SqlConversationStore final : public ConversationStore {
public:
    SqlConversationStore(SqlWorker &reader, SqlWorker &searcher, const StoreEnvironment &env);

    Future<Page<Conversation>> list(ConversationQuery query, std::optional<Cursor> cursor, int limit) override;
    Future<QList<Conversation>> conversations(QList<ConversationId> ids) override;
    Future<Conversation> byNumber(qint64 number) override;
    Future<ViewCounts> counts(AgentId me) override;
    Future<Page<TimelineItem>> timeline(ConversationId conversation, std::optional<Cursor> cursor, int limit) override;
    Future<Message> message(MessageId id) override;
    Future<SearchPage> search(SearchRequest request) override;
    Future<QList<ConversationId>> dueSnoozed(TimePoint now) override;
    Future<QList<RemoteRef>> remoteRefs(MessageId message) override;

private:
    SqlWorker &m_reader;
    SqlWorker &m_searcher;
    const StoreEnvironment &m_env;
};

} // namespace Tresen
