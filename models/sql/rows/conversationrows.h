// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationrow.h"

#include <map>

namespace Tresen {

/// The numbers beside the views, as kept in the table counter.
enum class CounterKind {
    Conversations = 0, ///< last number given
    OfStatus = 1,      ///< key: status
    OpenOfAgent = 2,   ///< key: agent, 0 nobody
    OpenOfChannel = 3, ///< key: channel
    OpenUnread = 4,
    Outbox = 5,
};

/// The conversations that one commit touches: read once, changed in memory, written once at the
/// end together with the counters. Every change of a conversation goes through here.
class ConversationRows {
public:
    explicit ConversationRows(SqlConnection &db) : m_db(db) {}

    /// The row itself or, when it was merged, the one it went into; null when there is none.
    [[nodiscard]] ConversationRow *find(qint64 id);
    /// Only this very row.
    [[nodiscard]] ConversationRow *findExact(qint64 id);
    [[nodiscard]] ConversationRow &require(qint64 id); ///< throws NotFound
    [[nodiscard]] ConversationRow &create();           ///< with its number, the id

    /// A message was added: count, newest and oldest, waiting.
    void add(ConversationRow &row, const MessageFacts &message);
    /// Everything that follows from the messages anew (merge, split, removal, delivery).
    void recount(ConversationRow &row, TimePoint now);

    /// First sync: the newest message decides whether there is still something to do, until a
    /// person or new mail has settled it. What came lately wants to be looked at.
    static void settleByHistory(ConversationRow &row, const MessageFacts &newest, TimePoint now);

    void count(CounterKind kind, qint64 key, qint64 delta);
    void flush();
    [[nodiscard]] QList<qint64> touched() const;

private:
    struct Entry {
        ConversationRow stored; ///< id 0: not there yet
        ConversationRow row;
    };
    void countRow(const ConversationRow &row, int sign);
    void insert(const ConversationRow &row);
    void update(const ConversationRow &before, const ConversationRow &row);

    SqlConnection &m_db;
    std::map<qint64, Entry> m_entries;
    std::map<std::pair<int, qint64>, qint64> m_deltas;
    qint64 m_lastNumber = 0;
};

} // namespace Tresen
