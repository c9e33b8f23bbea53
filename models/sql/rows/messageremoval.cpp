// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageremoval.h"

#include "threadrows.h"

namespace Tresen {

IndexTexts indexTextsOf(const Message &message)
{
    QStringList names;
    for (const auto &attachment : message.attachments)
        names.append(attachment.name);
    QList<Address> people{message.from};
    people += message.to + message.cc;
    return indexTexts(message.subject, message.text, people, names);
}

bool removeMessage(WriteSession &session, const Message &message)
{
    auto &db = session.db;
    const auto texts = indexTextsOf(message);
    SqlQuery query(db, "SELECT index_hash FROM message WHERE id = ?", message.id);
    if (!query.next())
        return true;
    // 0: a rebuild is under way and has not come here yet.
    const bool indexed = query.number(0) != 0;
    const bool same = !indexed || query.number(0) == indexHash(texts);
    query.reset();
    SqlQuery(db, "DELETE FROM message_body WHERE id = ?", message.id).run();
    SqlQuery(db, "DELETE FROM attachment WHERE message_id = ?", message.id).run();
    SqlQuery(db, "DELETE FROM remote_ref WHERE message_id = ?", message.id).run();
    SqlQuery(db, "DELETE FROM message WHERE id = ?", message.id).run();
    if (!message.externalId.isEmpty())
        ThreadRows(session).setMessage(message.account.value, message.externalId, message.conversation.value, 0);
    if (same && indexed)
        session.index.remove(message.id.value, texts);
    return same;
}

bool replaceRecipients(WriteSession &session, const Message &before, const Message &after)
{
    auto &db = session.db;
    updateRecipients(db, after);
    const auto old = indexTextsOf(before);
    const auto fresh = indexTextsOf(after);
    qint64 indexed = 0;
    {
        SqlQuery query(db, "SELECT index_hash FROM message WHERE id = ?", before.id);
        if (query.next())
            indexed = query.number(0);
    }
    if (indexed == 0)
        return true; // a rebuild is under way and has not come here yet
    if (indexed != indexHash(old))
        return false;
    session.index.remove(before.id.value, old);
    session.index.add(before.id.value, fresh);
    SqlQuery(db, "UPDATE message SET index_hash = ? WHERE id = ?", indexHash(fresh), before.id).run();
    return true;
}

} // namespace Tresen
