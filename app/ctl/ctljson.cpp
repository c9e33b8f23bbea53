// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctljson.h"

#include <QJsonArray>

#include <algorithm>

namespace Tresen {
namespace {

template <typename List, typename Key>
QString nameById(const List &list, Key id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const auto &e) { return e.id == id; });
    return found == list.end() ? QString() : found->name;
}

QJsonArray addresses(const QList<Address> &list)
{
    QJsonArray out;
    for (const Address &address : list) {
        out.append(QJsonObject{{QStringLiteral("name"), address.name},
            {QStringLiteral("address"), address.address}});
    }
    return out;
}

QJsonArray attachments(const QList<Attachment> &list)
{
    QJsonArray out;
    for (const Attachment &attachment : list) {
        out.append(QJsonObject{{QStringLiteral("name"), attachment.name},
            {QStringLiteral("type"), attachment.contentType},
            {QStringLiteral("size"), attachment.size},
            {QStringLiteral("sha256"), QString::fromLatin1(attachment.sha256.toHex())},
            {QStringLiteral("inline"), attachment.isInline}});
    }
    return out;
}

} // namespace

QString isoTime(TimePoint t)
{
    return toDateTime(t).toString(Qt::ISODateWithMs);
}

QString eventName(EventType type)
{
    switch (type) {
    case EventType::ConversationCreated: return QStringLiteral("conversation-created");
    case EventType::MessageAdded: return QStringLiteral("message-added");
    case EventType::StatusChanged: return QStringLiteral("status-changed");
    case EventType::Assigned: return QStringLiteral("assigned");
    case EventType::TagAdded: return QStringLiteral("tag-added");
    case EventType::TagRemoved: return QStringLiteral("tag-removed");
    case EventType::FlagChanged: return QStringLiteral("flag-changed");
    case EventType::ReadChanged: return QStringLiteral("read-changed");
    case EventType::DeliveryChanged: return QStringLiteral("delivery-changed");
    case EventType::ConversationsMerged: return QStringLiteral("conversations-merged");
    case EventType::SubjectChanged: return QStringLiteral("subject-changed");
    case EventType::ContactChanged: return QStringLiteral("contact-changed");
    case EventType::ContactsMerged: return QStringLiteral("contacts-merged");
    case EventType::ContactErased: return QStringLiteral("contact-erased");
    case EventType::AccountChanged: return QStringLiteral("account-changed");
    case EventType::OrderChanged: return QStringLiteral("order-changed");
    case EventType::SettingChanged: return QStringLiteral("setting-changed");
    }
    return QStringLiteral("unknown");
}

QJsonObject toJson(const Conversation &c, const Directory &directory)
{
    QJsonArray tags;
    for (const TagId tag : c.tags)
        tags.append(nameById(directory.tags, tag));
    QJsonObject out{
        {QStringLiteral("id"), c.id.toString()},
        {QStringLiteral("number"), QString::number(c.number)},
        {QStringLiteral("shop"), nameById(directory.shops, c.shop)},
        {QStringLiteral("account"), nameById(directory.accounts, c.account)},
        {QStringLiteral("channel"), channelName(c.channel)},
        {QStringLiteral("contact"), c.contactName},
        {QStringLiteral("contact_id"), c.contact.toString()},
        {QStringLiteral("subject"), c.subject},
        {QStringLiteral("snippet"), c.snippet},
        {QStringLiteral("status"), statusName(c.status)},
        {QStringLiteral("assignee"), nameById(directory.agents, c.assignee)},
        {QStringLiteral("tags"), tags},
        {QStringLiteral("flagged"), c.flagged},
        {QStringLiteral("unread"), c.unread},
        {QStringLiteral("messages"), c.messageCount},
        {QStringLiteral("attachments"), c.attachmentCount},
        {QStringLiteral("created"), isoTime(c.createdAt)},
        {QStringLiteral("last_activity"), isoTime(c.lastActivityAt)},
    };
    if (c.waitingSince)
        out.insert(QStringLiteral("waiting_since"), isoTime(*c.waitingSince));
    if (c.snoozedUntil)
        out.insert(QStringLiteral("snoozed_until"), isoTime(*c.snoozedUntil));
    return out;
}

QJsonObject toJson(const Message &m)
{
    QJsonObject out{
        {QStringLiteral("id"), m.id.toString()},
        {QStringLiteral("conversation_id"), m.conversation.toString()},
        {QStringLiteral("kind"), messageKindName(m.kind)},
        {QStringLiteral("from"), addresses({m.from})},
        {QStringLiteral("to"), addresses(m.to)},
        {QStringLiteral("cc"), addresses(m.cc)},
        {QStringLiteral("subject"), m.subject},
        {QStringLiteral("text"), m.text},
        {QStringLiteral("at"), isoTime(m.receivedAt)},
        {QStringLiteral("message_id"), m.externalId},
        {QStringLiteral("in_reply_to"), m.inReplyTo},
        {QStringLiteral("references"), QJsonArray::fromStringList(m.references)},
        {QStringLiteral("delivery"), deliveryName(m.delivery)},
        {QStringLiteral("delivery_text"), m.deliveryText},
        {QStringLiteral("attachments"), attachments(m.attachments)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(m.warnings)},
    };
    if (m.dateHeader)
        out.insert(QStringLiteral("date"), isoTime(*m.dateHeader));
    return out;
}

QJsonObject toJson(const DomainEvent &event)
{
    return {
        {QStringLiteral("event"), eventName(event.type)},
        {QStringLiteral("at"), isoTime(event.at)},
        {QStringLiteral("before"), QString::number(event.before)},
        {QStringLiteral("after"), QString::number(event.after)},
    };
}

QJsonObject toJson(const Account &account)
{
    return {
        {QStringLiteral("id"), account.id.toString()},
        {QStringLiteral("channel"), channelName(account.channel)},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("address"), account.address},
        {QStringLiteral("enabled"), account.enabled},
        {QStringLiteral("settings"), account.settings},
    };
}

} // namespace Tresen
