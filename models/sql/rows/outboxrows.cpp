// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tresen {

QString packFlags(const SetFlagsIntent &intent)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, std::optional<bool> value) {
        if (value)
            object.insert(key, *value);
    };
    put(QStringLiteral("seen"), intent.seen);
    put(QStringLiteral("flagged"), intent.flagged);
    put(QStringLiteral("answered"), intent.answered);
    QJsonArray refs;
    for (const auto &ref : intent.refs)
        refs.append(QJsonArray{ref.folder, qint64(ref.epoch), qint64(ref.uid)});
    object.insert(QStringLiteral("refs"), refs);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SetFlagsIntent unpackFlags(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    SetFlagsIntent intent;
    const auto get = [&object](const QString &key) {
        const auto value = object.value(key);
        return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
    };
    intent.seen = get(QStringLiteral("seen"));
    intent.flagged = get(QStringLiteral("flagged"));
    intent.answered = get(QStringLiteral("answered"));
    const auto refs = object.value(QStringLiteral("refs")).toArray();
    for (const auto &value : refs) {
        const auto ref = value.toArray();
        intent.refs.append({ref.at(0).toString(), quint32(ref.at(1).toInteger()), quint32(ref.at(2).toInteger())});
    }
    return intent;
}

void OutboxRows::queueSend(const Message &message, TimePoint notBefore)
{
    SqlQuery(m_session.db,
        "INSERT INTO outbox(kind, account_id, conversation_id, message_id, state, attempts, queued_at, "
        "not_before, reason, flags) VALUES(?, ?, ?, ?, ?, 0, ?, ?, '', '')",
        OutboxKind::Send, message.account, message.conversation, message.id, DeliveryState::Queued,
        m_session.now, notBefore)
        .run();
    m_session.conversations.count(CounterKind::Outbox, 0, 1);
    m_session.feed.changes.outbox = true;
}

void OutboxRows::queueFlags(AccountId account, const SetFlagsIntent &intent)
{
    SqlQuery(m_session.db,
        "INSERT INTO outbox(kind, account_id, conversation_id, message_id, state, attempts, queued_at, "
        "not_before, reason, flags) VALUES(?, ?, 0, 0, ?, 0, ?, ?, '', ?)",
        OutboxKind::Flags, account, DeliveryState::Queued, m_session.now, m_session.now, packFlags(intent))
        .run();
    m_session.feed.changes.outbox = true;
}

void OutboxRows::queueCopy(AccountId account, ConversationId conversation, MessageId message)
{
    SqlQuery(m_session.db,
        "INSERT INTO outbox(kind, account_id, conversation_id, message_id, state, attempts, queued_at, "
        "not_before, reason, flags) VALUES(?, ?, ?, ?, ?, 0, ?, ?, '', '')",
        OutboxKind::Copy, account, conversation, message, DeliveryState::Queued, m_session.now, m_session.now)
        .run();
    m_session.feed.changes.outbox = true;
}

bool OutboxRows::removeSend(MessageId message)
{
    static const QByteArray sql = "DELETE FROM outbox WHERE message_id = ? AND kind = ?";
    SqlQuery(m_session.db, sql, message, OutboxKind::Copy).run();
    SqlQuery(m_session.db, sql, message, OutboxKind::Send).run();
    if (m_session.db.changes() == 0)
        return false;
    m_session.conversations.count(CounterKind::Outbox, 0, -1);
    m_session.feed.changes.outbox = true;
    return true;
}

void OutboxRows::remove(OutboxId id, OutboxKind kind)
{
    SqlQuery(m_session.db, "DELETE FROM outbox WHERE id = ?", id).run();
    if (kind == OutboxKind::Send && m_session.db.changes() > 0)
        m_session.conversations.count(CounterKind::Outbox, 0, -1);
    m_session.feed.changes.outbox = true;
}

void OutboxRows::setDelivery(MessageId message, DeliveryState state, const QString &reason, const Cause &cause)
{
    SqlQuery query(m_session.db, "SELECT delivery, conversation_id FROM message WHERE id = ?", message);
    if (!query.next())
        return;
    const qint64 before = query.number(0);
    SqlQuery(m_session.db, "UPDATE message SET delivery = ? WHERE id = ?", state, message).run();
    SqlQuery(m_session.db, "UPDATE message_body SET delivery_text = ? WHERE id = ?", reason, message).run();
    SqlQuery(m_session.db, "UPDATE outbox SET state = ?, reason = ? WHERE message_id = ? AND kind = 1",
        state, reason, message).run();
    auto &row = m_session.conversations.require(query.number(1));
    m_session.conversations.recount(row, m_session.now);
    m_session.feed.changes.conversations.insert(ConversationId{row.id});
    m_session.feed.changes.outbox = true;
    m_session.events.add({{}, EventType::DeliveryChanged, {}, cause, ConversationId{row.id}, message,
        ContactId{row.contact}, before, qint64(state)});
}

} // namespace Tresen
