// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconversationstore.h"

#include "conversationlist.h"
#include "conversationrows.h"
#include "messagemapper.h"
#include "searchrunner.h"
#include "timelinereader.h"

namespace Tresen {
namespace {

ViewCounts readCounts(SqlConnection &db, AgentId me)
{
    ViewCounts counts;
    SqlQuery query(db, "SELECT kind, key, value FROM counter");
    while (query.next()) {
        const qint64 key = query.number(1);
        const int value = int(query.number(2));
        switch (query.as<CounterKind>(0)) {
        case CounterKind::Conversations:
            break;
        case CounterKind::OfStatus:
            if (key == qint64(ConversationStatus::Open))
                counts.open = value;
            else if (key == qint64(ConversationStatus::Pending))
                counts.pending = value;
            else if (key == qint64(ConversationStatus::Snoozed))
                counts.snoozed = value;
            break;
        case CounterKind::OpenOfAgent:
            if (key == 0)
                counts.unassigned = value;
            else if (key == me.value)
                counts.mine = value;
            break;
        case CounterKind::OpenOfChannel:
            if (value != 0)
                counts.channels.insert(ChannelKind(key), value);
            break;
        case CounterKind::OpenUnread:
            counts.waitingUnread = value;
            break;
        case CounterKind::Outbox:
            counts.outbox = value;
            break;
        }
    }
    return counts;
}

Conversation readByNumber(SqlConnection &db, qint64 number)
{
    ConversationRows rows(db);
    const auto *row = rows.find(number); // an old number finds what it was merged into
    const auto found = row ? loadConversations(db, {ConversationId{row->id}}) : QList<Conversation>{};
    if (found.isEmpty())
        throw notFound();
    return found.first();
}

} // namespace

SqlConversationStore::SqlConversationStore(SqlWorker &reader, SqlWorker &searcher, const StoreEnvironment &env)
    : m_reader(reader)
    , m_searcher(searcher)
    , m_env(env)
{
}

Future<Page<Conversation>> SqlConversationStore::list(ConversationQuery query, std::optional<Cursor> cursor, int limit)
{
    return enqueued<Page<Conversation>>(m_reader, SqlWorker::Lane::Interactive, false,
        [query, cursor, limit](SqlConnection &db) { return ConversationList(db, query).page(cursor, limit); });
}

Future<QList<Conversation>> SqlConversationStore::conversations(QList<ConversationId> ids)
{
    return enqueued<QList<Conversation>>(m_reader, SqlWorker::Lane::Interactive, false,
        [ids](SqlConnection &db) { return loadConversations(db, ids); });
}

Future<Conversation> SqlConversationStore::byNumber(qint64 number)
{
    return enqueued<Conversation>(m_reader, SqlWorker::Lane::Interactive, false,
        [number](SqlConnection &db) { return readByNumber(db, number); });
}

Future<ViewCounts> SqlConversationStore::counts(AgentId me)
{
    return enqueued<ViewCounts>(m_reader, SqlWorker::Lane::Interactive, false,
        [me](SqlConnection &db) { return readCounts(db, me); });
}

Future<Page<TimelineItem>> SqlConversationStore::timeline(
    ConversationId conversation, std::optional<Cursor> cursor, int limit)
{
    return enqueued<Page<TimelineItem>>(m_reader, SqlWorker::Lane::Interactive, false,
        [conversation, cursor, limit](SqlConnection &db) { return readTimeline(db, conversation, cursor, limit); });
}

Future<Message> SqlConversationStore::message(MessageId id)
{
    return enqueued<Message>(m_reader, SqlWorker::Lane::Interactive, false,
        [id](SqlConnection &db) { return loadMessage(db, id); });
}

Future<SearchPage> SqlConversationStore::search(SearchRequest request)
{
    return enqueued<SearchPage>(m_searcher, SqlWorker::Lane::Interactive, false,
        [&env = m_env, request](SqlConnection &db) { return SearchRunner(db, env.clock.now()).run(request); });
}

Future<QList<ConversationId>> SqlConversationStore::dueSnoozed(TimePoint now)
{
    return enqueued<QList<ConversationId>>(m_reader, SqlWorker::Lane::Interactive, false, [now](SqlConnection &db) {
        QList<ConversationId> ids;
        SqlQuery query(db,
            "SELECT id FROM conversation INDEXED BY conversation_snoozed WHERE status = 3 AND snoozed_until <= ? "
            "ORDER BY snoozed_until", now);
        while (query.next())
            ids.append(query.as<ConversationId>(0));
        return ids;
    });
}

Future<QList<RemoteRef>> SqlConversationStore::remoteRefs(MessageId message)
{
    return enqueued<QList<RemoteRef>>(m_reader, SqlWorker::Lane::Interactive, false, [message](SqlConnection &db) {
        QList<RemoteRef> refs;
        SqlQuery query(db, "SELECT folder, epoch, uid FROM remote_ref WHERE message_id = ?", message);
        while (query.next())
            refs.append({query.text(0), quint32(query.number(1)), quint32(query.number(2))});
        return refs;
    });
}

} // namespace Tresen
