// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "enums.h"
#include "ids.h"

#include <QList>

namespace Tresen {

/// One way by which a person is known. `value` is normalised (lower-case mail address, +49… phone);
/// `scope` tells apart values that are unique only within it (an Instagram account, a shop).
struct Identity {
    IdentityKind kind = IdentityKind::Email;
    QString scope;
    QString value;
    QString display; ///< as the person writes it; empty: value
    bool verified = false;

    bool operator==(const Identity &) const = default;
};

/// A person: a set of identities. Nothing keys on a phone number or an address.
struct Contact {
    ContactId id;
    QString name;
    QString company;
    QString city;
    QString country; ///< ISO 3166 alpha-2, may be empty
    QString language; ///< ISO 639-1, may be empty
    QString note;     ///< "Notiz zum Kunden"
    TimePoint createdAt;
    QList<Identity> identities;
    QList<TagId> tags;

    bool operator==(const Contact &) const = default;
};

} // namespace Tresen
