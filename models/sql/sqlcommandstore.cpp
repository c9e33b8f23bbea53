// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcommandstore.h"

#include "contactchanges.h"
#include "conversationchanges.h"
#include "directorychanges.h"
#include "messagechanges.h"

#include <algorithm>
#include <concepts>

namespace Tresen {
namespace {

template <typename Changes, typename T>
concept Applies = requires(Changes changes, const T &change) { changes.apply(change); };

void applyOne(CommitContext &context, const Change &change)
{
    std::visit(
        [&context](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (Applies<ConversationChanges, T>)
                ConversationChanges(context).apply(value);
            else if constexpr (Applies<MessageChanges, T>)
                MessageChanges(context).apply(value);
            else if constexpr (Applies<ContactChanges, T>)
                ContactChanges(context).apply(value);
            else
                DirectoryChanges(context).apply(value);
        },
        change);
}

Committed commitChanges(SqlConnection &db, const StoreEnvironment &env, const QList<Change> &changes, const Cause &cause)
{
    WriteSession session(db, env);
    CommitContext context(session, cause);
    Committed committed;
    for (const auto &change : changes) {
        context.created = 0;
        applyOne(context, change);
        committed.created.append(context.created);
    }
    committed.position = session.finish();
    if (context.canUndo) {
        std::reverse(context.undo.begin(), context.undo.end());
        committed.undo = context.undo;
    }
    return committed;
}

} // namespace

SqlCommandStore::SqlCommandStore(SqlWorker &writer, const StoreEnvironment &env)
    : m_writer(writer)
    , m_env(env)
{
}

Future<Committed> SqlCommandStore::commit(QList<Change> changes, Cause cause)
{
    return enqueued<Committed>(m_writer, SqlWorker::Lane::Interactive, true,
        [&env = m_env, changes, cause](SqlConnection &db) { return commitChanges(db, env, changes, cause); });
}

} // namespace Tresen
