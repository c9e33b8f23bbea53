// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationchanges.h"

#include "contactrows.h"
#include "conversationmerge.h"
#include "outboxrows.h"

#include <QCoreApplication>

namespace Tresen {

void ConversationChanges::apply(const SetStatus &change)
{
    auto &row = m_context.conversation(change.conversation);
    const auto snoozed = change.status == ConversationStatus::Snoozed ? change.snoozedUntil : std::nullopt;
    const bool needsTime = change.status == ConversationStatus::Snoozed && !snoozed;
    if (needsTime)
        throw invalidInput(QCoreApplication::translate("Store", "A time is needed until when the conversation sleeps. Nothing was changed."));
    if (row.status == int(change.status) && row.snoozedUntil == snoozed)
        return;
    m_context.undo.append(SetStatus{ConversationId{row.id}, ConversationStatus(row.status), row.snoozedUntil});
    m_context.addEvent(EventType::StatusChanged, row, row.status, qint64(change.status));
    row.status = int(change.status);
    row.snoozedUntil = snoozed;
    row.settled = true;
}

void ConversationChanges::apply(const SetAssignee &change)
{
    auto &row = m_context.conversation(change.conversation);
    if (row.assignee == change.agent.value)
        return;
    m_context.undo.append(SetAssignee{ConversationId{row.id}, AgentId{row.assignee}});
    m_context.addEvent(EventType::Assigned, row, row.assignee, change.agent.value);
    row.assignee = change.agent.value;
}

void ConversationChanges::apply(const SetTag &change)
{
    const auto &row = m_context.conversation(change.conversation);
    auto &db = m_context.session.db;
    if (change.present) {
        SqlQuery tag(db, "SELECT 1 FROM tag WHERE id = ?", change.tag);
        if (!tag.next())
            throw notFound();
        SqlQuery(db, "INSERT OR IGNORE INTO conversation_tag(conversation_id, tag_id) VALUES(?, ?)", row.id, change.tag).run();
    } else {
        SqlQuery(db, "DELETE FROM conversation_tag WHERE conversation_id = ? AND tag_id = ?", row.id, change.tag).run();
    }
    if (db.changes() == 0)
        return;
    m_context.undo.append(SetTag{ConversationId{row.id}, change.tag, !change.present});
    m_context.addEvent(change.present ? EventType::TagAdded : EventType::TagRemoved, row,
        change.present ? 0 : change.tag.value, change.present ? change.tag.value : 0);
    m_context.show(row);
}

void ConversationChanges::apply(const SetFlagged &change)
{
    auto &row = m_context.conversation(change.conversation);
    if (row.flagged == change.flagged)
        return;
    m_context.undo.append(SetFlagged{ConversationId{row.id}, row.flagged});
    m_context.addEvent(EventType::FlagChanged, row, row.flagged, change.flagged);
    row.flagged = change.flagged;
    QList<qint64> messages;
    if (change.flagged) {
        messages.append(row.lastId);
    } else {
        SqlQuery query(m_context.session.db,
            "SELECT DISTINCT m.id FROM message m JOIN remote_ref r ON r.message_id = m.id "
            "WHERE m.conversation_id = ? AND r.flagged = 1", row.id);
        while (query.next())
            messages.append(query.number(0));
    }
    queueFlags(messages, std::nullopt, change.flagged);
}

void ConversationChanges::apply(const SetRead &change)
{
    auto &row = m_context.conversation(change.conversation);
    if ((row.unread == 0) == change.read)
        return;
    auto &db = m_context.session.db;
    QList<qint64> messages;
    SqlQuery query(db, change.read
            ? "SELECT id FROM message INDEXED BY message_unseen WHERE conversation_id = ? AND seen = 0 AND kind = 1"
            : "SELECT id FROM message INDEXED BY message_of_conversation WHERE conversation_id = ? AND kind = 1 "
              "ORDER BY id DESC LIMIT 1",
        row.id);
    while (query.next())
        messages.append(query.number(0));
    for (const auto id : std::as_const(messages))
        SqlQuery(db, "UPDATE message SET seen = ? WHERE id = ?", change.read, id).run();
    if (messages.isEmpty())
        return; // nothing of the customer's in it that could be unread
    row.unread = change.read ? 0 : messages.size();
    m_context.undo.append(SetRead{ConversationId{row.id}, !change.read});
    m_context.addEvent(EventType::ReadChanged, row, !change.read, change.read);
    queueFlags(messages, change.read, std::nullopt);
}

void ConversationChanges::queueFlags(const QList<qint64> &messages, std::optional<bool> seen, std::optional<bool> flagged)
{
    auto &db = m_context.session.db;
    QMap<qint64, SetFlagsIntent> intents;
    for (const auto id : messages) {
        SqlQuery query(db, "SELECT account_id, folder, epoch, uid FROM remote_ref WHERE message_id = ?", id);
        while (query.next()) {
            auto &intent = intents[query.number(0)];
            intent.refs.append({query.text(1), quint32(query.number(2)), quint32(query.number(3))});
        }
        // Ours already, so that the server's echo is no news.
        if (seen)
            SqlQuery(db, "UPDATE remote_ref SET seen = ? WHERE message_id = ?", *seen, id).run();
        if (flagged)
            SqlQuery(db, "UPDATE remote_ref SET flagged = ? WHERE message_id = ?", *flagged, id).run();
    }
    for (auto it = intents.begin(); it != intents.end(); ++it) {
        it->seen = seen;
        it->flagged = flagged;
        OutboxRows(m_context.session).queueFlags(AccountId{it.key()}, *it);
    }
}

void ConversationChanges::apply(const SetSubject &change)
{
    auto &row = m_context.conversation(change.conversation);
    if (row.subject == change.subject)
        return;
    m_context.undo.append(SetSubject{ConversationId{row.id}, row.subject});
    m_context.session.events.addPrivate({{}, EventType::SubjectChanged, {}, m_context.cause,
        ConversationId{row.id}, {}, ContactId{row.contact}, 0, 0}, row.subject, change.subject);
    row.subject = change.subject;
    row.subjectSet = true;
}

void ConversationChanges::apply(const CreateConversation &change)
{
    auto &session = m_context.session;
    ContactRows contacts(session.db, session.now);
    bool changed = false;
    const qint64 contact = contacts.resolve(change.counterpart, change.counterpartName, NameRank::Person, &changed);
    if (changed)
        session.feed.changes.contacts.insert(ContactId{contact});
    auto &row = session.conversations.create();
    SqlQuery account(session.db, "SELECT shop_id FROM account WHERE id = ?", change.account);
    if (account.next())
        row.shop = account.number(0);
    row.account = change.account.value;
    row.channel = change.channel;
    row.contact = contact;
    row.subject = change.subject;
    row.subjectSet = !change.subject.isEmpty();
    row.assignee = change.assignee.value;
    row.status = int(change.status);
    row.settled = true;
    row.createdAt = row.activityAt = session.now;
    m_context.created = row.id;
    m_context.canUndo = false;
    m_context.setNewConversation(row.id);
    m_context.addEvent(EventType::ConversationCreated, row, 0, 0);
}

void ConversationChanges::apply(const MergeConversations &change)
{
    auto &from = m_context.conversation(change.from);
    auto &into = m_context.conversation(change.into);
    if (&from == &into)
        throw invalidInput(QCoreApplication::translate("Store", "A conversation cannot be merged with itself. Nothing was changed."));
    const SetStatus statusOfInto{ConversationId{into.id}, ConversationStatus(into.status), into.snoozedUntil};
    const SetStatus statusOfFrom{ConversationId{from.id}, ConversationStatus(from.status), from.snoozedUntil};
    const SetAssignee assigneeOfInto{ConversationId{into.id}, AgentId{into.assignee}};
    const auto moved = mergeConversations(m_context.session, from, into, m_context.cause);
    // Undone from the end: first split, then what the merge had changed besides.
    m_context.undo.append(assigneeOfInto);
    m_context.undo.append(statusOfInto);
    m_context.undo.append(statusOfFrom);
    m_context.undo.append(SplitMerged{ConversationId{from.id}, ConversationId{into.id}, moved});
}

void ConversationChanges::apply(const SplitMerged &change)
{
    auto *from = m_context.session.conversations.findExact(change.from.value);
    auto *into = m_context.session.conversations.findExact(change.into.value);
    if (from == nullptr || into == nullptr)
        throw notFound();
    splitConversation(m_context.session, *from, *into, change.messages, m_context.cause);
    m_context.undo.append(MergeConversations{change.from, change.into});
}

} // namespace Tresen
