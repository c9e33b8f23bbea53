// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "futures.h"

namespace Tresen {

/// What a search asks for. `text` is the query language (models/text/searchquery.h).
struct SearchRequest {
    QString text;
    AgentId me;            ///< what "assignee:me" means
    bool prefixLast = true; ///< the last word is still being typed
    std::optional<Cursor> cursor;
    int limit = 50;
};

/// Reading conversations. Callable from any thread; answers come on the reading thread, so
/// continue with a context object.
class ConversationStore {
public:
    virtual ~ConversationStore() = default;

    [[nodiscard]] virtual Future<Page<Conversation>> list(
        ConversationQuery query, std::optional<Cursor> cursor, int limit) = 0;
    /// In the order asked; ids that are not there are left out. Used to refresh rows by id.
    [[nodiscard]] virtual Future<QList<Conversation>> conversations(QList<ConversationId> ids) = 0;
    [[nodiscard]] virtual Future<Conversation> byNumber(qint64 number) = 0;
    [[nodiscard]] virtual Future<ViewCounts> counts(AgentId me) = 0;
    /// Newest first.
    [[nodiscard]] virtual Future<Page<TimelineItem>> timeline(
        ConversationId conversation, std::optional<Cursor> cursor, int limit) = 0;
    [[nodiscard]] virtual Future<Message> message(MessageId id) = 0;
    [[nodiscard]] virtual Future<SearchPage> search(SearchRequest request) = 0;
    /// Snoozed ones whose time has come.
    [[nodiscard]] virtual Future<QList<ConversationId>> dueSnoozed(TimePoint now) = 0;
    /// Places of a conversation's messages on their server, for flags and moves.
    [[nodiscard]] virtual Future<QList<RemoteRef>> remoteRefs(MessageId message) = 0;
};

} // namespace Tresen
