// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enums.h"
#include "ids.h"

#include <QJsonObject>
#include <QList>

namespace Tresen {

/// A brand. Everything belongs to one shop or to all.
struct Shop {
    ShopId id;
    QString name;

    bool operator==(const Shop &) const = default;
};

/// A person who works at the counter.
struct Agent {
    AgentId id;
    QString name;
    QString email;
    bool active = true;

    bool operator==(const Agent &) const = default;
};

struct Tag {
    TagId id;
    QString name;

    bool operator==(const Tag &) const = default;
};

/// An inbox: one connected mailbox, number or site. Secrets are never in here: they lie in the
/// SecretStore under secretKey().
struct Account {
    AccountId id;
    ShopId shop;
    ChannelKind channel = ChannelKind::Email;
    QString name;      ///< shown in lists, "Nordlicht Hilfe"
    QString address;   ///< own address, "hilfe@nordlicht.example"
    QString signature; ///< plain text under every mail, with the company details
    bool enabled = true;
    /// Channel-specific, keys by the channel's descriptor (e-mail: imapHost, imapPort,
    /// imapSecurity tls|starttls|none, smtp…, user, imapPin, smtpPin).
    QJsonObject settings;

    [[nodiscard]] QString secretKey(QStringView what) const
    {
        return QStringLiteral("account/%1/%2").arg(id.toString(), what);
    }
    bool operator==(const Account &) const = default;
};

} // namespace Tresen
