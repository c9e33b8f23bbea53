// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacteraser.h"

#include "contactrows.h"
#include "draftmapper.h"
#include "erasurelog.h"
#include "messageremoval.h"
#include "outboxrows.h"
#include "pendingerasure.h"
#include "tombstones.h"

namespace Tresen {
namespace {

QList<qint64> numbers(SqlConnection &db, const QByteArray &sql, qint64 value)
{
    QList<qint64> out;
    SqlQuery query(db, sql, value);
    while (query.next())
        out.append(query.number(0));
    return out;
}

} // namespace

void ContactEraser::erase(ContactId id)
{
    auto &db = m_session.db;
    const auto contact = ContactRows(db, m_session.now).load(id);
    if (!contact)
        throw notFound();
    const auto conversations = numbers(db, "SELECT id FROM conversation WHERE contact_id = ?", id.value);
    for (const auto conversation : conversations)
        eraseConversation(conversation);
    // What the person wrote into conversations of others.
    const auto elsewhere = numbers(db, "SELECT id FROM message WHERE contact_id = ?", id.value);
    QSet<qint64> touched;
    for (const auto message : elsewhere) {
        touched.insert(numbers(db, "SELECT conversation_id FROM message WHERE id = ?", message).value(0));
        eraseMessage(MessageId{message});
    }
    eraseReplies(*contact, touched);
    for (const auto conversation : std::as_const(touched))
        m_session.conversations.recount(m_session.conversations.require(conversation), m_session.now);
    eraseDrafts(*contact, conversations);
    eraseRows(id);
    for (const auto &identity : contact->identities) {
        const auto hash = Tombstones::ofIdentity(identity);
        Tombstones::add(db, hash, m_session.now);
        m_hashes.append(hash);
    }
    m_session.events.add({{}, EventType::ContactErased, {}, {CauseKind::System}, {}, {}, id, 0, 0});
    m_session.feed.changes.contacts.insert(id);
    m_session.feed.changes.outbox = true;
    PendingErasure(db).add({m_attached.cbegin(), m_attached.cend()});
    // Before the commit: a crash in between erases once more after a restore, never too little.
    ErasureLog(m_session.env.profile).append(m_hashes, m_session.now);
}

void ContactEraser::eraseConversation(qint64 conversation)
{
    auto &db = m_session.db;
    const auto messages = numbers(db, "SELECT id FROM message WHERE conversation_id = ?", conversation);
    for (const auto message : messages)
        eraseMessage(MessageId{message});
    SqlQuery(db, "DELETE FROM conversation_tag WHERE conversation_id = ?", conversation).run();
    SqlQuery(db, "DELETE FROM thread_ref WHERE conversation_id = ?", conversation).run();
    SqlQuery(db, "DELETE FROM event_private WHERE event_id IN "
                 "(SELECT id FROM event WHERE conversation_id = ? AND type = 11)", conversation).run();
    // The number stays taken; nothing is left under it.
    auto *row = m_session.conversations.findExact(conversation);
    ConversationRow husk;
    husk.id = row->id;
    husk.account = row->account;
    husk.channel = row->channel;
    husk.status = 0;
    husk.settled = true;
    *row = husk;
    m_session.feed.changes.conversations.insert(ConversationId{conversation});
}

void ContactEraser::eraseMessage(MessageId id)
{
    const auto message = loadMessage(m_session.db, id);
    for (const auto &attachment : message.attachments)
        m_attached.insert(attachment.sha256);
    m_attached.remove({});
    if (!message.externalId.isEmpty()) {
        const auto hash = Tombstones::ofMessage(message.account, message.externalId);
        Tombstones::add(m_session.db, hash);
        m_hashes.append(hash);
    }
    OutboxRows(m_session).removeSend(id);
    m_needsRebuild |= !removeMessage(m_session, message);
}

void ContactEraser::eraseReplies(const Contact &contact, QSet<qint64> &touched)
{
    auto &db = m_session.db;
    QSet<QString> theirs;
    for (const auto &identity : contact.identities) {
        if (identity.kind == IdentityKind::Email || identity.kind == IdentityKind::LiveChat)
            theirs.insert(identity.value.toLower());
    }
    QSet<QString> ours;
    SqlQuery accounts(db, "SELECT address FROM account");
    while (accounts.next())
        ours.insert(accounts.text(0).toLower());
    QMap<qint64, qint64> found; // with its conversation
    for (const auto &address : std::as_const(theirs)) {
        SqlQuery query(db,
            "SELECT m.id, m.conversation_id FROM message m JOIN message_body b ON b.id = m.id "
            "WHERE m.kind = ? AND instr(lower(b.recipients), ?) > 0", MessageKind::Outbound, address);
        while (query.next())
            found.insert(query.number(0), query.number(1));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        eraseReply(loadMessage(db, MessageId{it.key()}), theirs, ours);
        touched.insert(it.value());
    }
}

void ContactEraser::eraseReply(const Message &message, const QSet<QString> &theirs, const QSet<QString> &ours)
{
    const auto isTheirs = [&theirs](const Address &address) { return theirs.contains(address.address.toLower()); };
    const auto all = message.to + message.cc + message.bcc;
    // Ours is who gets a copy for the record.
    const bool othersRead = std::any_of(all.cbegin(), all.cend(), [&](const Address &address) {
        return !isTheirs(address) && !ours.contains(address.address.toLower());
    });
    const bool theyRead = std::any_of(all.cbegin(), all.cend(), isTheirs);
    if (theyRead && !othersRead) {
        eraseMessage(message.id);
        return;
    }
    auto after = message;
    for (auto *list : {&after.to, &after.cc, &after.bcc, &after.replyTo})
        list->removeIf(isTheirs);
    m_needsRebuild |= !replaceRecipients(m_session, message, after);
    m_session.feed.changes.conversations.insert(message.conversation);
}

void ContactEraser::eraseDrafts(const Contact &contact, const QList<qint64> &conversations)
{
    const auto drafts = loadDrafts(m_session.db);
    for (const auto &draft : drafts) {
        QStringList addresses;
        for (const auto &to : draft.to + draft.cc + draft.bcc)
            addresses.append(to.address.toLower());
        const bool meant = std::any_of(contact.identities.cbegin(), contact.identities.cend(),
            [&addresses](const Identity &identity) { return addresses.contains(identity.value.toLower()); });
        if (!meant && !conversations.contains(draft.conversation.value))
            continue;
        for (const auto &attachment : draft.attachments)
            m_attached.insert(attachment.sha256);
        SqlQuery(m_session.db, "DELETE FROM draft WHERE key = ?", draft.key).run();
    }
}

void ContactEraser::eraseRows(ContactId contact)
{
    auto &db = m_session.db;
    SqlQuery(db, "DELETE FROM event_private WHERE contact_id = ?", contact).run();
    SqlQuery(db, "DELETE FROM orders WHERE contact_id = ?", contact).run();
    SqlQuery(db, "DELETE FROM contact_word WHERE contact_id = ?", contact).run();
    SqlQuery(db, "DELETE FROM contact_tag WHERE contact_id = ?", contact).run();
    SqlQuery(db, "DELETE FROM identity WHERE contact_id = ?", contact).run();
    SqlQuery(db, "DELETE FROM contact WHERE id = ?", contact).run();
}

} // namespace Tresen
