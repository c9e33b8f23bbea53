// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "page.h"
#include "sqlconnection.h"

namespace Tresen {

/// Answers a ConversationQuery out of the ordered indexes: walks, never sorts, and reads no more
/// rows of a large store than of a small one. Rare combinations of filters walk further; after
/// `mostWalked` rows a page ends early and says where to go on.
class ConversationList {
public:
    ConversationList(SqlConnection &db, const ConversationQuery &query)
        : m_db(db)
        , m_query(query)
    {
    }

    [[nodiscard]] Page<Conversation> page(const std::optional<Cursor> &cursor, int limit);

    static constexpr int mostWalked = 20'000;

private:
    SqlConnection &m_db;
    const ConversationQuery &m_query;
};

/// Rows in the order asked, with tags; what is not there is left out.
[[nodiscard]] QList<Conversation> loadConversations(SqlConnection &db, const QList<ConversationId> &ids);

} // namespace Tresen
