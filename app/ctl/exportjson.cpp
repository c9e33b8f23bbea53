// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportjson.h"

#include "ctljson.h"

#include <QJsonArray>

namespace Tresen {
namespace {

QJsonArray addressList(const QList<Address> &list)
{
    QJsonArray out;
    for (const Address &one : list)
        out.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("address"), one.address}});
    return out;
}

QString orderStateName(OrderState state)
{
    switch (state) {
    case OrderState::Open: return QStringLiteral("open");
    case OrderState::Shipped: return QStringLiteral("shipped");
    case OrderState::Delivered: return QStringLiteral("delivered");
    case OrderState::Cancelled: return QStringLiteral("cancelled");
    case OrderState::Returned: return QStringLiteral("returned");
    case OrderState::Lost: return QStringLiteral("lost");
    }
    return {};
}

QString paymentName(PaymentState state)
{
    switch (state) {
    case PaymentState::Open: return QStringLiteral("open");
    case PaymentState::Paid: return QStringLiteral("paid");
    case PaymentState::PartlyRefunded: return QStringLiteral("partly-refunded");
    case PaymentState::Refunded: return QStringLiteral("refunded");
    }
    return {};
}

QJsonArray linesOf(const Order &order)
{
    QJsonArray out;
    for (const OrderLine &line : order.lines) {
        out.append(QJsonObject{{QStringLiteral("title"), line.title}, {QStringLiteral("sku"), line.sku},
            {QStringLiteral("qty"), line.quantity}, {QStringLiteral("unit_minor"), line.unitPrice.minor}});
    }
    return out;
}

} // namespace

QJsonObject exportedMessage(const Message &message, const QStringList &files)
{
    QJsonObject out = toJson(message);
    out.insert(QStringLiteral("account_id"), message.account.toString());
    out.insert(QStringLiteral("agent_id"), message.agent.isValid() ? message.agent.toString() : QString());
    out.insert(QStringLiteral("contact_id"), message.contact.isValid() ? message.contact.toString() : QString());
    out.insert(QStringLiteral("bcc"), addressList(message.bcc));
    out.insert(QStringLiteral("reply_to"), addressList(message.replyTo));
    out.insert(QStringLiteral("html"), message.html);
    out.insert(QStringLiteral("automatic"), message.automatic);
    QJsonArray attachments = out.value(QStringLiteral("attachments")).toArray();
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        QJsonObject attachment = attachments[i].toObject();
        attachment.insert(QStringLiteral("file"), files.value(i));
        attachment.insert(QStringLiteral("content_id"), message.attachments[i].contentId);
        attachments[i] = attachment;
    }
    out.insert(QStringLiteral("attachments"), attachments);
    return out;
}

QJsonObject exportedContact(const Contact &contact, const Directory &directory)
{
    QJsonArray identities;
    for (const Identity &identity : contact.identities) {
        identities.append(QJsonObject{{QStringLiteral("kind"), identityName(identity.kind)},
            {QStringLiteral("scope"), identity.scope}, {QStringLiteral("value"), identity.value},
            {QStringLiteral("display"), identity.display}, {QStringLiteral("verified"), identity.verified}});
    }
    QJsonArray tags;
    for (const Tag &tag : directory.tags) {
        if (contact.tags.contains(tag.id))
            tags.append(tag.name);
    }
    return {{QStringLiteral("id"), contact.id.toString()}, {QStringLiteral("name"), contact.name},
        {QStringLiteral("company"), contact.company}, {QStringLiteral("city"), contact.city},
        {QStringLiteral("country"), contact.country}, {QStringLiteral("language"), contact.language},
        {QStringLiteral("note"), contact.note}, {QStringLiteral("created"), isoTime(contact.createdAt)},
        {QStringLiteral("identities"), identities}, {QStringLiteral("tags"), tags}};
}

QJsonObject exportedOrder(const Order &order)
{
    return {{QStringLiteral("id"), order.externalId}, {QStringLiteral("number"), order.number},
        {QStringLiteral("shop_id"), order.shop.toString()},
        {QStringLiteral("contact_id"), order.contact.isValid() ? order.contact.toString() : QString()},
        {QStringLiteral("placed_at"), isoTime(order.placedAt)}, {QStringLiteral("total_minor"), order.total.minor},
        {QStringLiteral("currency"), order.total.currency}, {QStringLiteral("status"), orderStateName(order.state)},
        {QStringLiteral("payment"), paymentName(order.payment)}, {QStringLiteral("carrier"), order.carrier},
        {QStringLiteral("tracking_number"), order.trackingNumber}, {QStringLiteral("tracking_url"), order.trackingUrl},
        {QStringLiteral("lines"), linesOf(order)}};
}

QJsonObject exportedDraft(const Draft &draft)
{
    return {{QStringLiteral("key"), draft.key},
        {QStringLiteral("conversation_id"), draft.conversation.isValid() ? draft.conversation.toString() : QString()},
        {QStringLiteral("to"), addressList(draft.to)}, {QStringLiteral("cc"), addressList(draft.cc)},
        {QStringLiteral("bcc"), addressList(draft.bcc)}, {QStringLiteral("subject"), draft.subject},
        {QStringLiteral("text"), draft.text}, {QStringLiteral("changed"), isoTime(draft.changedAt)}};
}

QJsonObject exportedDirectory(const Directory &directory)
{
    QJsonArray agents;
    for (const Agent &agent : directory.agents) {
        agents.append(QJsonObject{{QStringLiteral("id"), agent.id.toString()}, {QStringLiteral("name"), agent.name},
            {QStringLiteral("email"), agent.email}, {QStringLiteral("active"), agent.active}});
    }
    QJsonArray tags;
    for (const Tag &tag : directory.tags)
        tags.append(QJsonObject{{QStringLiteral("id"), tag.id.toString()}, {QStringLiteral("name"), tag.name}});
    QJsonArray shops;
    for (const Shop &shop : directory.shops)
        shops.append(QJsonObject{{QStringLiteral("id"), shop.id.toString()}, {QStringLiteral("name"), shop.name}});
    QJsonArray accounts;
    for (const Account &account : directory.accounts) {
        QJsonObject one = toJson(account);
        one.insert(QStringLiteral("shop_id"), account.shop.toString());
        one.insert(QStringLiteral("signature"), account.signature);
        accounts.append(one);
    }
    return {{QStringLiteral("agents"), agents}, {QStringLiteral("tags"), tags}, {QStringLiteral("shops"), shops},
        {QStringLiteral("accounts"), accounts}};
}

} // namespace Tresen
