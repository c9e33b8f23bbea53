// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"
#include "ids.h"
#include "money.h"

#include <QList>

namespace Tresen {

struct OrderLine {
    QString title;
    QString sku;
    int quantity = 1;
    Money unitPrice;

    bool operator==(const OrderLine &) const = default;
};

/// An order as known from the local copy of the shop.
struct Order {
    OrderId id;
    ShopId shop;
    ContactId contact;
    QString externalId; ///< the shop's own id; unique per shop
    QString number;     ///< as the customer knows it, "48213"
    TimePoint placedAt;
    Money total;
    OrderState state = OrderState::Open;
    PaymentState payment = PaymentState::Paid;
    QString carrier;
    QString trackingNumber;
    QString trackingUrl;
    QList<OrderLine> lines;

    bool operator==(const Order &) const = default;
};

} // namespace Tresen
