// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directorymapper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tresen {
namespace {

constexpr const char *accountColumns = "id, shop_id, channel, name, address, signature, enabled, settings";

Account readAccount(const SqlQuery &query)
{
    return {query.as<AccountId>(0), query.as<ShopId>(1), query.as<ChannelKind>(2), query.text(3),
        query.text(4), query.text(5), query.number(6) != 0,
        QJsonDocument::fromJson(query.text(7).toUtf8()).object()};
}

} // namespace

Directory loadDirectory(SqlConnection &db)
{
    Directory d;
    SqlQuery agents(db, "SELECT id, name, email, active FROM agent ORDER BY name, id");
    while (agents.next())
        d.agents.append({agents.as<AgentId>(0), agents.text(1), agents.text(2), agents.number(3) != 0});
    SqlQuery tags(db, "SELECT id, name FROM tag ORDER BY name, id");
    while (tags.next())
        d.tags.append({tags.as<TagId>(0), tags.text(1)});
    SqlQuery shops(db, "SELECT id, name FROM shop ORDER BY name, id");
    while (shops.next())
        d.shops.append({shops.as<ShopId>(0), shops.text(1)});
    SqlQuery accounts(db, QByteArray("SELECT ") + accountColumns + " FROM account WHERE removed = 0 ORDER BY id");
    while (accounts.next())
        d.accounts.append(readAccount(accounts));
    return d;
}

std::optional<Account> loadAccount(SqlConnection &db, AccountId id)
{
    SqlQuery query(db, QByteArray("SELECT ") + accountColumns + " FROM account WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readAccount(query);
}

QString packJson(const QJsonValue &value)
{
    // A document holds only arrays and objects: one element of an array is any value.
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue loadSetting(SqlConnection &db, const QString &key)
{
    SqlQuery query(db, "SELECT value FROM setting WHERE key = ?", key);
    if (!query.next())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson(query.text(0).toUtf8()).array().at(0);
}

const char *const orderSelect
    = "id, shop_id, contact_id, external_id, number, placed_at, total, currency, state, payment, carrier, "
      "tracking_number, tracking_url, lines";

Order readOrder(const SqlQuery &query)
{
    Order o;
    o.id = query.as<OrderId>(0);
    o.shop = query.as<ShopId>(1);
    o.contact = query.as<ContactId>(2);
    o.externalId = query.text(3);
    o.number = query.text(4);
    o.placedAt = fromMs(query.number(5));
    o.total = {query.number(6), query.text(7)};
    o.state = query.as<OrderState>(8);
    o.payment = query.as<PaymentState>(9);
    o.carrier = query.text(10);
    o.trackingNumber = query.text(11);
    o.trackingUrl = query.text(12);
    const auto lines = QJsonDocument::fromJson(query.text(13).toUtf8()).array();
    for (const auto &value : lines) {
        const auto line = value.toArray();
        o.lines.append({line.at(0).toString(), line.at(1).toString(), line.at(2).toInt(),
            {line.at(3).toInteger(), line.at(4).toString()}});
    }
    return o;
}

QString packOrderLines(const QList<OrderLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonArray{line.title, line.sku, line.quantity, line.unitPrice.minor, line.unitPrice.currency});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace Tresen
