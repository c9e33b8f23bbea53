// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfiles.h"

#include "shopvalues.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Tresen {
namespace {

QString problem(const char *text, qsizetype row)
{
    // Row 1 of the file is the header.
    return QCoreApplication::translate("Tresen::ShopFiles", text).arg(row + 2);
}

void addIdentity(Contact &contact, IdentityKind kind, const QString &scope, const QString &value)
{
    if (value.isEmpty())
        return;
    Identity identity{kind, scope, value, value, false};
    if (kind == IdentityKind::Email)
        identity.value = value.toLower();
    if (kind == IdentityKind::Phone)
        identity.value = QString(value).remove(u' ').remove(u'-').remove(u'/');
    contact.identities.append(identity);
}

QString scopeOf(ShopId shop)
{
    return shop.toString();
}

/// The amount in this column, whichever way it is written.
std::optional<qint64> amount(const TableFile &table, qsizetype row,
    std::initializer_list<const char *> minorNames, std::initializer_list<const char *> names)
{
    const QString minor = table.field(row, minorNames);
    if (!minor.isEmpty()) {
        bool ok = false;
        const qint64 value = minor.toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    return minorUnits(table.field(row, names));
}

OrderLine lineOf(const QJsonObject &object, const QString &currency)
{
    OrderLine line;
    const auto text = [&](const char *a, const char *b) {
        const QJsonValue first = object.value(QLatin1String(a));
        return (first.isUndefined() ? object.value(QLatin1String(b)) : first).toVariant().toString();
    };
    line.title = text("title", "name");
    line.sku = text("sku", "article");
    line.quantity = std::max(1, text("qty", "quantity").toInt());
    const QJsonValue minor = object.value(QLatin1String("unit_minor"));
    line.unitPrice = {minor.isDouble() ? minor.toInteger() : minorUnits(text("price", "unit_price")).value_or(0), currency};
    return line;
}

struct Shipment {
    QString carrier;
    QString number;
};

Shipment shipmentOf(const TableFile &table, qsizetype row)
{
    Shipment shipment{table.field(row, {"carrier", "Versanddienst", "Versandart", "Paketdienst"}),
        table.field(row, {"tracking_number", "tracking", "Sendungsnummer", "Trackingnummer", "Paketnummer"})};
    for (const QJsonValue value : table.list(row, "shipments")) {
        const QJsonObject object = value.toObject();
        shipment.carrier = object.value(QLatin1String("carrier")).toString();
        shipment.number = object.value(QLatin1String("number")).toString();
    }
    return shipment;
}

Identity customerOf(const TableFile &table, qsizetype row, ShopId shop)
{
    const QString email = table.field(row, {"email", "E-Mail-Adresse", "Kunden-E-Mail", "customer.email", "E-Mail Kunde"});
    if (!email.isEmpty())
        return {IdentityKind::Email, {}, email.toLower(), email, false};
    const QString number = table.field(row, {"customer_id", "Kundennummer", "customer.id", "Kunden-Nr"});
    return {IdentityKind::ShopCustomer, scopeOf(shop), number, number, false};
}

QString personName(const TableFile &table, qsizetype row)
{
    const QString name = table.field(row, {"name", "Kunde", "Kundenname", "customer_name", "customer.name"});
    if (!name.isEmpty())
        return name;
    const QString first = table.field(row, {"first_name", "Vorname", "customer.first_name"});
    const QString last = table.field(row, {"last_name", "Nachname", "customer.last_name"});
    return (first + u' ' + last).trimmed();
}

std::optional<SaveOrder> orderOf(const TableFile &table, qsizetype row, ShopId shop)
{
    SaveOrder save;
    Order &order = save.order;
    order.shop = shop;
    order.number = table.field(row, {"number", "Bestellnummer", "order_number", "Auftragsnummer", "Bestell-Nr", "order"});
    if (order.number.startsWith(u'#'))
        order.number.remove(0, 1);
    order.externalId = table.field(row, {"id", "order_id"});
    if (order.externalId.isEmpty())
        order.externalId = order.number;
    const auto placed = shopTime(table.field(row, {"placed_at", "Bestelldatum", "Datum", "created_at", "date", "order_date"}));
    if (order.number.isEmpty() || !placed)
        return std::nullopt;
    order.placedAt = *placed;
    const QString currency = table.field(row, {"currency", "Waehrung", "Währung"});
    order.total.currency = currency.isEmpty() ? QStringLiteral("EUR") : currency.toUpper();
    order.total.minor = amount(table, row, {"total_minor"}, {"total", "Summe", "Gesamtbetrag", "Gesamtsumme", "Betrag"}).value_or(0);
    order.state = orderState(table.field(row, {"fulfillment", "status", "Bestellstatus", "Lieferstatus", "fulfillment_status"}));
    order.payment = paymentState(table.field(row, {"payment", "Zahlungsstatus", "payment_status", "financial_status"}));
    const Shipment shipment = shipmentOf(table, row);
    order.carrier = shipment.carrier;
    order.trackingNumber = shipment.number;
    const QString url = table.field(row, {"tracking_url", "Sendungslink"});
    order.trackingUrl = url.startsWith(QLatin1String("https://")) ? url : trackingLink(order.carrier, order.trackingNumber);
    save.customer = customerOf(table, row, shop);
    save.customerName = personName(table, row);
    return save;
}

/// CSV repeats the order for each of its lines.
void addLines(const TableFile &table, qsizetype row, Order &order)
{
    for (const QJsonValue value : table.list(row, "lines"))
        order.lines.append(lineOf(value.toObject(), order.total.currency));
    for (const QJsonValue value : table.list(row, "items"))
        order.lines.append(lineOf(value.toObject(), order.total.currency));
    const QString title = table.field(row, {"article", "Artikel", "Artikelname", "Produkt", "line_title", "Lineitem name"});
    if (title.isEmpty())
        return;
    OrderLine line;
    line.title = title;
    line.sku = table.field(row, {"sku", "Artikelnummer", "Artikel-Nr", "Lineitem sku"});
    line.quantity = std::max(1, table.field(row, {"quantity", "Menge", "Anzahl", "Lineitem quantity"}).toInt());
    line.unitPrice = {amount(table, row, {"unit_minor"}, {"price", "Einzelpreis", "Preis", "Lineitem price"}).value_or(0),
        order.total.currency};
    order.lines.append(line);
}

} // namespace

ShopFile readCustomers(const TableFile &table, ShopId shop)
{
    ShopFile file;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        Contact contact;
        contact.name = personName(table, row);
        contact.company = table.field(row, {"company", "Firma", "Unternehmen"});
        contact.city = table.field(row, {"city", "Ort", "Stadt", "Wohnort", "address.city"});
        contact.country = table.field(row, {"country", "Land", "address.country"}).left(2).toUpper();
        contact.language = table.field(row, {"language", "Sprache"}).left(2).toLower();
        contact.note = table.field(row, {"note", "Notiz", "Bemerkung", "Kommentar"});
        addIdentity(contact, IdentityKind::Email, {}, table.field(row, {"email", "E-Mail-Adresse", "Mail", "E-Mail"}));
        addIdentity(contact, IdentityKind::Phone, {}, table.field(row, {"phone", "Telefon", "Telefonnummer", "Mobil", "Handy"}));
        addIdentity(contact, IdentityKind::Instagram, {}, table.field(row, {"instagram"}));
        addIdentity(contact, IdentityKind::ShopCustomer, scopeOf(shop),
            table.field(row, {"customer_id", "Kundennummer", "Kunden-Nr", "id"}));
        if (contact.identities.isEmpty())
            file.problems.append(problem(QT_TRANSLATE_NOOP("Tresen::ShopFiles",
                "Row %1 has neither an e-mail address nor a phone or customer number and was left out."), row));
        else
            file.changes.append(SaveContact{contact});
    }
    return file;
}

ShopFile readOrders(const TableFile &table, ShopId shop)
{
    ShopFile file;
    QHash<QString, qsizetype> byNumber;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        std::optional<SaveOrder> save = orderOf(table, row, shop);
        if (!save) {
            file.problems.append(problem(QT_TRANSLATE_NOOP("Tresen::ShopFiles",
                "Row %1 has no order number or no date and was left out."), row));
            continue;
        }
        const auto known = byNumber.constFind(save->order.externalId);
        if (known == byNumber.constEnd()) {
            byNumber.insert(save->order.externalId, file.changes.size());
            addLines(table, row, save->order);
            file.changes.append(*save);
        } else {
            addLines(table, row, std::get<SaveOrder>(file.changes[*known]).order);
        }
    }
    return file;
}

} // namespace Tresen
