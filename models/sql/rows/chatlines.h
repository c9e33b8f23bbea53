// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat.h"
#include "sqlconnection.h"

namespace Tresen {

/// The lines of live chats (table chat_line).
class ChatLines {
public:
    explicit ChatLines(SqlConnection &db) : m_db(db) {}

    /// From now on the visitor may see the message; the number it has already when it has one.
    qint64 add(AccountId account, const QString &visitor, MessageId message);
    /// 0: not a line.
    [[nodiscard]] qint64 numberOf(MessageId message);
    /// The newest `limit` lines after `after`, and a few before it: a line that became visible first may
    /// reach a visitor last, so what came shortly before is told again.
    [[nodiscard]] ChatHistory read(AccountId account, const QString &visitor, qint64 after, int limit);

private:
    void readConversation(ChatHistory &history);
    void readMarks(ChatHistory &history, AccountId account, const QString &visitor);

    SqlConnection &m_db;
};

} // namespace Tresen
