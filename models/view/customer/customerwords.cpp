// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerwords.h"

#include "maillinks.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace Tresen {
namespace {

struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(Tresen::CustomerWords)
};

struct Sign {
    QString icon;
    QString text;
    QString tone; ///< of TPill: "ok", "warn", "danger", "accent", "neutral"
};

Sign stateSign(OrderState state)
{
    switch (state) {
    case OrderState::Open:
        return {QStringLiteral("package"), CustomerWords::tr("Being prepared"), QStringLiteral("neutral")};
    case OrderState::Shipped:
        return {QStringLiteral("truck"), CustomerWords::tr("On its way"), QStringLiteral("accent")};
    case OrderState::Delivered:
        return {QStringLiteral("check"), CustomerWords::tr("Delivered"), QStringLiteral("ok")};
    case OrderState::Cancelled:
        return {QStringLiteral("x"), CustomerWords::tr("Cancelled"), QStringLiteral("neutral")};
    case OrderState::Returned:
        return {QStringLiteral("undo-2"), CustomerWords::tr("Returned"), QStringLiteral("warn")};
    case OrderState::Lost:
        return {QStringLiteral("package-x"), CustomerWords::tr("Lost"), QStringLiteral("danger")};
    }
    return {};
}

QString paymentText(PaymentState state)
{
    switch (state) {
    case PaymentState::Open:
        return CustomerWords::tr("Payment open");
    case PaymentState::Paid:
        return {};
    case PaymentState::PartlyRefunded:
        return CustomerWords::tr("Partly refunded");
    case PaymentState::Refunded:
        return CustomerWords::tr("Refunded");
    }
    return {};
}

Sign identitySign(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Email:
        return {QStringLiteral("mail"), CustomerWords::tr("E-mail"), {}};
    case IdentityKind::Phone:
        return {QStringLiteral("contact-round"), CustomerWords::tr("Telephone"), {}};
    case IdentityKind::WhatsApp:
        return {QStringLiteral("message-circle"), QStringLiteral("WhatsApp"), {}};
    case IdentityKind::Instagram:
        return {QStringLiteral("camera"), QStringLiteral("Instagram"), {}};
    case IdentityKind::LiveChat:
        return {QStringLiteral("messages-square"), CustomerWords::tr("Live chat"), {}};
    case IdentityKind::ShopCustomer:
        return {QStringLiteral("store"), CustomerWords::tr("Customer number"), {}};
    }
    return {};
}

QString webAddress(const QString &text)
{
    return MailLinks::mayOpen(text) && !text.startsWith(QLatin1String("mailto")) ? text : QString();
}

} // namespace

QVariantMap identityItem(const Identity &identity)
{
    const Sign sign = identitySign(identity.kind);
    return {{QStringLiteral("kind"), static_cast<int>(identity.kind)}, {QStringLiteral("icon"), sign.icon},
        {QStringLiteral("text"), identity.display.isEmpty() ? identity.value : identity.display},
        {QStringLiteral("label"), sign.text}, {QStringLiteral("verified"), identity.verified}};
}

QVariantMap orderItem(const Order &order, TimePoint now)
{
    QStringList lines;
    for (const OrderLine &line : order.lines)
        lines.append(CustomerWords::tr("%1 × %2").arg(QString::number(line.quantity), line.title));
    const Sign sign = stateSign(order.state);
    return {{QStringLiteral("id"), order.id.toString()}, {QStringLiteral("number"), order.number},
        {QStringLiteral("date"), dateText(order.placedAt, now)},
        {QStringLiteral("total"), moneyText(order.total)}, {QStringLiteral("state"), sign.text},
        {QStringLiteral("icon"), sign.icon}, {QStringLiteral("tone"), sign.tone},
        {QStringLiteral("payment"), paymentText(order.payment)},
        {QStringLiteral("carrier"), order.carrier}, {QStringLiteral("tracking"), order.trackingNumber},
        {QStringLiteral("trackingUrl"), webAddress(order.trackingUrl)}, {QStringLiteral("lines"), lines}};
}

QString turnoverText(const QList<Order> &orders)
{
    QMap<QString, qint64> sums;
    for (const Order &order : orders) {
        if (order.state != OrderState::Cancelled)
            sums[order.total.currency] += order.total.minor;
    }
    QStringList parts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        parts.append(moneyText({it.value(), it.key()}));
    return parts.join(QStringLiteral(" + "));
}

QString countryText(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    // The usual language of the country: its own name for itself, as for languages.
    return territory == QLocale::AnyTerritory ? code
                                              : QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
}

QString languageText(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

} // namespace Tresen
