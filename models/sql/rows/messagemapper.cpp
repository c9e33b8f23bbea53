// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagemapper.h"

#include "idsource.h"

namespace Tresen {
namespace {

constexpr QChar unitSeparator(0x1f);
constexpr QChar recordSeparator(0x1e);
constexpr QChar groupSeparator(0x1d);

void appendClean(QString &out, const QString &text)
{
    for (const QChar c : text)
        out += c.unicode() >= 0x1d && c.unicode() <= 0x1f ? QChar(u' ') : c;
}

QString packLines(const QStringList &lines)
{
    return lines.join(recordSeparator);
}

QStringList unpackLines(const QString &text)
{
    return text.isEmpty() ? QStringList{} : text.split(recordSeparator);
}

QString packRecipients(const Message &m)
{
    return packAddresses(m.to) + groupSeparator + packAddresses(m.cc) + groupSeparator
        + packAddresses(m.bcc) + groupSeparator + packAddresses(m.replyTo);
}

} // namespace

const char *const messageSelect =
    "m.id, m.conversation_id, m.account_id, m.kind, m.agent_id, m.contact_id, m.delivery, "
    "m.automatic, m.attachment_count, m.external_id, b.subject, b.sender, b.recipients, "
    "b.date_header, b.in_reply_to, b.refs, b.delivery_text, b.warnings, b.text, b.html";

QString packAddresses(const QList<Address> &addresses)
{
    QString out;
    for (const auto &address : addresses) {
        if (!out.isEmpty())
            out += recordSeparator;
        appendClean(out, address.name);
        out += unitSeparator;
        appendClean(out, address.address);
    }
    return out;
}

QList<Address> unpackAddresses(QStringView text)
{
    QList<Address> out;
    if (text.isEmpty())
        return out;
    const auto records = text.split(recordSeparator);
    for (const auto &record : records) {
        const auto middle = record.indexOf(unitSeparator);
        out.append({record.left(middle).toString(), record.mid(middle + 1).toString()});
    }
    return out;
}

Message readMessage(const SqlQuery &query)
{
    Message m;
    m.id = query.as<MessageId>(0);
    m.conversation = query.as<ConversationId>(1);
    m.account = query.as<AccountId>(2);
    m.kind = query.as<MessageKind>(3);
    m.agent = query.as<AgentId>(4);
    m.contact = query.as<ContactId>(5);
    m.delivery = query.as<DeliveryState>(6);
    m.automatic = query.number(7) != 0;
    m.receivedAt = timeOfId(m.id.value);
    m.externalId = query.text(9);
    m.subject = query.text(10);
    const auto from = unpackAddresses(query.text(11));
    if (!from.isEmpty())
        m.from = from.first();
    const auto recipients = query.text(12);
    const auto lists = QStringView(recipients).split(groupSeparator);
    if (lists.size() == 4) {
        m.to = unpackAddresses(lists.at(0));
        m.cc = unpackAddresses(lists.at(1));
        m.bcc = unpackAddresses(lists.at(2));
        m.replyTo = unpackAddresses(lists.at(3));
    }
    m.dateHeader = query.time(13);
    m.inReplyTo = query.text(14);
    m.references = unpackLines(query.text(15));
    m.deliveryText = query.text(16);
    m.warnings = unpackLines(query.text(17));
    m.text = query.text(18);
    m.html = query.text(19);
    return m;
}

QList<Attachment> readAttachments(SqlConnection &db, MessageId message)
{
    QList<Attachment> out;
    SqlQuery query(db,
        "SELECT id, name, content_type, size, sha256, content_id, is_inline FROM attachment "
        "WHERE message_id = ? ORDER BY id", message);
    while (query.next())
        out.append({query.as<AttachmentId>(0), query.text(1), query.text(2), query.number(3),
            query.blob(4), query.text(5), query.number(6) != 0});
    return out;
}

Message loadMessage(SqlConnection &db, MessageId id)
{
    static const QByteArray sql = QByteArray("SELECT ") + messageSelect
        + " FROM message m JOIN message_body b ON b.id = m.id WHERE m.id = ?";
    SqlQuery query(db, sql, id);
    if (!query.next())
        throw notFound();
    auto message = readMessage(query);
    if (query.number(8) > 0)
        message.attachments = readAttachments(db, id);
    return message;
}

void insertMessage(SqlConnection &db, const Message &m, const MessageExtras &extras)
{
    SqlQuery(db,
        "INSERT INTO message(id, conversation_id, account_id, kind, agent_id, contact_id, delivery, "
        "automatic, seen, attachment_count, digest, external_id, snippet, index_hash) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        m.id, m.conversation, m.account, m.kind, m.agent, m.contact, m.delivery, m.automatic,
        extras.seen, m.attachments.size(), extras.digest, m.externalId, extras.snippet, extras.indexHash)
        .run();
    SqlQuery(db,
        "INSERT INTO message_body(id, subject, sender, recipients, date_header, in_reply_to, refs, "
        "delivery_text, warnings, text, html) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        m.id, m.subject, packAddresses({m.from}), packRecipients(m), m.dateHeader, m.inReplyTo,
        packLines(m.references), m.deliveryText, packLines(m.warnings), m.text, m.html)
        .run();
    for (const auto &a : m.attachments)
        SqlQuery(db,
            "INSERT INTO attachment(message_id, name, content_type, size, sha256, content_id, is_inline) "
            "VALUES(?,?,?,?,?,?,?)",
            m.id, a.name, a.contentType, a.size, a.sha256, a.contentId, a.isInline)
            .run();
}

void updateRecipients(SqlConnection &db, const Message &message)
{
    SqlQuery(db, "UPDATE message_body SET recipients = ? WHERE id = ?", packRecipients(message), message.id).run();
}

} // namespace Tresen
