// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakesession.h"

#include "chatlines.h"
#include "conversationmerge.h"
#include "outboxrows.h"
#include "tombstones.h"

namespace Tresen {
namespace {

// A References header is the sender's to write; nobody threads by the three-hundredth id.
constexpr qsizetype mostReferences = 50;

bool isInbound(const IncomingMessage &message)
{
    return message.kind == MessageKind::Inbound;
}

/// Newest first, the message's own id left out.
QStringList referencedIds(const IncomingMessage &message)
{
    QStringList ids;
    if (!message.inReplyTo.isEmpty())
        ids.append(message.inReplyTo);
    for (auto it = message.references.crbegin(); it != message.references.crend() && ids.size() < mostReferences; ++it) {
        if (!ids.contains(*it) && *it != message.externalId)
            ids.append(*it);
    }
    if (!message.threadKey.isEmpty())
        ids.append(u'\n' + message.threadKey); // no external id has a line break
    return ids;
}

} // namespace

IntakeSession::IntakeSession(SqlConnection &db, const StoreEnvironment &env, const IntakeBatch &batch)
    : m_session(db, env)
    , m_db(db)
    , m_batch(batch)
    , m_contacts(db, m_session.now)
    , m_threads(m_session)
{
    readAccount();
    m_anythingErased = Tombstones::any(db);
}

void IntakeSession::readAccount()
{
    SqlQuery query(m_db, "SELECT shop_id, channel FROM account WHERE id = ?", m_batch.account);
    if (!query.next())
        throw notFound();
    m_shop = query.number(0);
    m_channel = query.as<ChannelKind>(1);
}

qsizetype IntakeSession::run(const QList<PreparedMessage> &messages, qsizetype from,
    const std::function<bool()> &enough, Accepted &accepted)
{
    if (from == 0 && !m_batch.forgetFolder.isEmpty())
        SqlQuery(m_db, "DELETE FROM remote_ref WHERE account_id = ? AND folder = ?", m_batch.account, m_batch.forgetFolder).run();
    qsizetype next = from;
    while (next < messages.size()) {
        const MessageId message{take(messages[next], accepted)};
        accepted.messages.append(message);
        if (m_channel == ChannelKind::LiveChat)
            accepted.places.append(placeInChat(message, messages[next].message));
        ++next;
        if (enough())
            break;
    }
    if (next == messages.size())
        finishBatch();
    accepted.position = m_session.finish();
    return next;
}

ChatPlace IntakeSession::placeInChat(MessageId message, const IncomingMessage &incoming)
{
    if (!message.isValid())
        return {};
    SqlQuery query(m_db, "SELECT conversation_id FROM message WHERE id = ?", message);
    const ConversationId conversation{query.next() ? query.number(0) : 0};
    return {ChatLines(m_db).add(m_batch.account, incoming.counterpart.value, message), conversation};
}

void IntakeSession::finishBatch()
{
    for (const auto &state : m_batch.flags)
        takeFlags(state);
    for (const auto &ref : m_batch.vanished)
        SqlQuery(m_db, "DELETE FROM remote_ref WHERE account_id = ? AND folder = ? AND epoch = ? AND uid = ?",
            m_batch.account, ref.folder, ref.epoch, ref.uid).run();
    if (!m_batch.cursorKey.isEmpty())
        SqlQuery(m_db, "INSERT OR REPLACE INTO channel_cursor(account_id, key, value) VALUES(?, ?, ?)",
            m_batch.account, m_batch.cursorKey, m_batch.cursor).run();
}

qint64 IntakeSession::take(const PreparedMessage &prepared, Accepted &accepted)
{
    const auto &incoming = prepared.message;
    if (m_anythingErased && isErased(incoming)) {
        accepted.refused += 1;
        return 0;
    }
    QString externalId = incoming.externalId;
    auto known = existing(incoming, externalId);
    if (known.id != 0 && !known.same) {
        // Another mail under a Message-ID that is taken: both are kept.
        externalId += u'#' + QString::number(incoming.digest, 16);
        known = existing(incoming, externalId);
    }
    if (known.id != 0) {
        accepted.duplicates += 1;
        takeDuplicate(known, incoming);
        return known.id;
    }
    QStringList ids{incoming.externalId};
    ids += referencedIds(incoming);
    bool created = false;
    auto &row = conversationFor(incoming, ids, &created);
    const auto message = store(prepared, externalId, row);
    m_threads.setMessage(m_batch.account.value, externalId, row.id, message.id.value);
    for (const auto &id : std::as_const(ids))
        m_threads.remember(m_batch.account.value, id, row.id);
    updateConversation(row, prepared, message, created);
    accepted.added += 1;
    return message.id.value;
}

bool IntakeSession::isErased(const IncomingMessage &message)
{
    return Tombstones::refusesMail(m_db, m_batch.account, {message.externalId, message.counterpart, message.receivedAt});
}

IntakeSession::Existing IntakeSession::existing(const IncomingMessage &message, const QString &externalId)
{
    const auto known = m_threads.find(m_batch.account.value, externalId);
    if (!known || known->message == 0)
        return {};
    SqlQuery query(m_db, "SELECT digest, kind, conversation_id FROM message WHERE id = ?", known->message);
    if (!query.next())
        return {};
    const auto digest = quint64(query.number(0));
    const bool ours = digest == 0 && query.as<MessageKind>(1) == MessageKind::Outbound;
    return {known->message, query.number(2), digest == message.digest || (ours && !isInbound(message))};
}

void IntakeSession::takeDuplicate(const Existing &existing, const IncomingMessage &message)
{
    if (message.remote) {
        const bool moved = !isPlace(*message.remote);
        addPlace(*message.remote, existing.id, message);
        if (moved)
            takeFlagsOfMove(existing, message);
    }
    if (message.kind == MessageKind::Outbound)
        settlePerhapsSent(existing);
}

/// Read or flagged elsewhere and then moved: no place we know ever told. Only what was set, since a second
/// copy that nobody opened takes nothing back.
void IntakeSession::takeFlagsOfMove(const Existing &existing, const IncomingMessage &message)
{
    SqlQuery query(m_db, "SELECT seen FROM message WHERE id = ?", existing.id);
    if (!query.next())
        return;
    auto &row = m_session.conversations.require(existing.conversation);
    if (message.seen && isInbound(message) && query.number(0) == 0)
        setSeen(row, existing.id, true);
    if (message.flagged && !row.flagged)
        setFlagged(row, existing.id, true);
}

void IntakeSession::settlePerhapsSent(const Existing &existing)
{
    SqlQuery query(m_db, "SELECT delivery FROM message WHERE id = ?", existing.id);
    if (!query.next())
        return;
    const auto state = query.as<DeliveryState>(0);
    const bool open = state == DeliveryState::Queued || state == DeliveryState::Sending
        || state == DeliveryState::PerhapsSent || state == DeliveryState::Failed;
    if (!open)
        return;
    // A copy in Sent is the proof that it went out, whatever we believed.
    OutboxRows outbox(m_session);
    outbox.setDelivery(MessageId{existing.id}, DeliveryState::Sent, {}, m_batch.cause);
    outbox.removeSend(MessageId{existing.id});
}

ConversationRow &IntakeSession::conversationFor(const IncomingMessage &message, const QStringList &ids, bool *created)
{
    QList<ConversationRow *> found;
    for (const auto &id : ids) {
        const auto known = m_threads.find(m_batch.account.value, id);
        auto *row = known ? m_session.conversations.find(known->conversation) : nullptr;
        // Status 0 without a goal: erased, nothing joins it.
        if (row != nullptr && row->status != 0 && !found.contains(row))
            found.append(row);
    }
    if (!found.isEmpty()) {
        auto *oldest = *std::min_element(found.begin(), found.end(),
            [](const auto *a, const auto *b) { return a->id < b->id; });
        for (auto *row : std::as_const(found)) {
            if (row != oldest)
                mergeConversations(m_session, *row, *oldest, m_batch.cause);
        }
        return *oldest;
    }
    auto &row = m_session.conversations.create();
    row.shop = m_shop;
    row.account = m_batch.account.value;
    row.channel = m_channel;
    row.subject = message.subject;
    row.status = int(!m_batch.history && !isInbound(message) ? ConversationStatus::Pending : ConversationStatus::Open);
    row.settled = !m_batch.history;
    *created = true;
    return row;
}

Message IntakeSession::store(const PreparedMessage &prepared, const QString &externalId, ConversationRow &row)
{
    const auto &in = prepared.message;
    bool changed = false;
    const qint64 contact = m_contacts.resolve(in.counterpart, in.counterpartName, NameRank::Mail, &changed);
    if (changed)
        m_session.feed.changes.contacts.insert(ContactId{contact});
    if (!isInbound(in))
        m_contacts.countWritten(in.counterpart);
    Message m;
    m.id = MessageId{m_session.ids.messageId(in.receivedAt)};
    // The thread goes by its first message, in whatever order they come.
    if (row.firstId == 0 || m.id.value < row.firstId) {
        if (contact != 0)
            row.contact = contact;
        if (!row.subjectSet)
            row.subject = in.subject;
    }
    m.conversation = ConversationId{row.id};
    m.account = m_batch.account;
    m.kind = in.kind;
    m.contact = ContactId{isInbound(in) ? contact : 0};
    m.from = in.from;
    m.to = in.to;
    m.cc = in.cc;
    m.bcc = in.bcc;
    m.replyTo = in.replyTo;
    m.subject = in.subject;
    m.text = in.text;
    m.html = in.html;
    m.dateHeader = in.dateHeader;
    m.externalId = externalId;
    m.inReplyTo = in.inReplyTo;
    m.references = in.references;
    m.delivery = isInbound(in) ? DeliveryState::Received : DeliveryState::Sent;
    m.automatic = in.automatic;
    m.warnings = in.warnings;
    for (const auto &attachment : in.attachments)
        m.attachments.append(attachment.meta);
    insertMessage(m_db, m, {qint64(in.digest), in.seen || !isInbound(in), prepared.snippet, indexHash(prepared.index)});
    m_session.index.add(m.id.value, prepared.index);
    if (in.remote)
        addPlace(*in.remote, m.id.value, in);
    return m;
}

void IntakeSession::updateConversation(ConversationRow &row, const PreparedMessage &prepared, const Message &message, bool created)
{
    const auto &in = prepared.message;
    const bool newest = message.id.value > row.lastId;
    if (newest)
        row.snippet = prepared.snippet;
    if (newest && message.kind == MessageKind::Outbound)
        row.failure = false;
    if (in.flagged)
        row.flagged = true;
    if (!m_batch.history && isInbound(in) && !created)
        reopen(row, message);
    const MessageFacts facts{message.id.value, message.kind, message.delivery, message.automatic,
        in.seen || !isInbound(in), int(message.attachments.size())};
    m_session.conversations.add(row, facts);
    if (newest)
        m_session.conversations.settleByHistory(row, facts, m_session.now);
    else if (!m_batch.history && isNote(row.lastId))
        m_session.conversations.recount(row, m_session.now); // a note is never what the list shows
    const ConversationId id{row.id};
    if (created && !m_batch.history)
        m_session.events.add({{}, EventType::ConversationCreated, {}, m_batch.cause, id, message.id, ContactId{row.contact}, 0, 0});
    m_session.events.add({{}, EventType::MessageAdded, {}, m_batch.cause, id, message.id, message.contact, 0, qint64(message.kind)});
    if (!m_batch.history && isInbound(in))
        m_session.feed.changes.arrived.insert(message.id);
}

bool IntakeSession::isNote(qint64 message)
{
    SqlQuery query(m_db, "SELECT kind FROM message WHERE id = ?", message);
    return query.next() && query.as<MessageKind>(0) == MessageKind::Note;
}

void IntakeSession::reopen(ConversationRow &row, const Message &message)
{
    row.settled = true;
    if (message.automatic || row.status == int(ConversationStatus::Open))
        return;
    // Dealt with without an answer: only what comes now is waited for.
    if (row.status == int(ConversationStatus::Resolved)) {
        row.waitingFloor = message.id.value - 1;
        row.waitingId = 0;
    }
    const int before = row.status;
    row.status = int(ConversationStatus::Open);
    row.snoozedUntil.reset();
    m_session.events.add({{}, EventType::StatusChanged, {}, m_batch.cause, ConversationId{row.id}, message.id, {}, before, row.status});
}

bool IntakeSession::isPlace(const RemoteRef &ref)
{
    return SqlQuery(m_db, "SELECT 1 FROM remote_ref WHERE account_id = ? AND folder = ? AND epoch = ? AND uid = ?",
        m_batch.account, ref.folder, ref.epoch, ref.uid).next();
}

void IntakeSession::addPlace(const RemoteRef &ref, qint64 message, const IncomingMessage &incoming)
{
    SqlQuery(m_db,
        "INSERT OR REPLACE INTO remote_ref(account_id, folder, epoch, uid, message_id, seen, flagged, answered) "
        "VALUES(?,?,?,?,?,?,?,?)",
        m_batch.account, ref.folder, ref.epoch, ref.uid, message, incoming.seen, incoming.flagged, incoming.answered)
        .run();
}

void IntakeSession::takeFlags(const RemoteState &state)
{
    SqlQuery known(m_db,
        "SELECT r.message_id, r.seen, r.flagged, m.conversation_id, m.kind, m.seen FROM remote_ref r "
        "JOIN message m ON m.id = r.message_id "
        "WHERE r.account_id = ? AND r.folder = ? AND r.epoch = ? AND r.uid = ?",
        m_batch.account, state.ref.folder, state.ref.epoch, state.ref.uid);
    if (!known.next())
        return;
    const qint64 message = known.number(0);
    const bool seenChanged = (known.number(1) != 0) != state.seen;
    const bool flagChanged = (known.number(2) != 0) != state.flagged;
    SqlQuery(m_db,
        "UPDATE remote_ref SET seen = ?, flagged = ?, answered = ? "
        "WHERE account_id = ? AND folder = ? AND epoch = ? AND uid = ?",
        state.seen, state.flagged, state.answered, m_batch.account, state.ref.folder, state.ref.epoch, state.ref.uid)
        .run();
    auto &row = m_session.conversations.require(known.number(3));
    const bool inbound = known.as<MessageKind>(4) == MessageKind::Inbound;
    if (seenChanged && inbound && (known.number(5) != 0) != state.seen)
        setSeen(row, message, state.seen);
    if (flagChanged && row.flagged != state.flagged)
        setFlagged(row, message, state.flagged);
}

void IntakeSession::setSeen(ConversationRow &row, qint64 message, bool seen)
{
    SqlQuery(m_db, "UPDATE message SET seen = ? WHERE id = ?", seen, message).run();
    row.unread += seen ? -1 : 1;
    m_session.events.add({{}, EventType::ReadChanged, {}, m_batch.cause, ConversationId{row.id}, MessageId{message}, {}, 0, seen});
}

void IntakeSession::setFlagged(ConversationRow &row, qint64 message, bool flagged)
{
    row.flagged = flagged;
    m_session.events.add({{}, EventType::FlagChanged, {}, m_batch.cause, ConversationId{row.id}, MessageId{message}, {}, 0, flagged});
}

} // namespace Tresen
