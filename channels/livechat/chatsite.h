// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <QByteArray>
#include <QStringList>

namespace Tresen {

/// A shop's page with a widget: what its account says, checked. A value, shared with the listener's
/// threads.
struct ChatSite {
    AccountId account;
    QByteArray key;       ///< in every page, no secret: tells which site, opens nothing
    QList<QByteArray> origins; ///< "https://shop.example", as browsers write it; the only pages let in
    QString shop;         ///< shown in the widget's head
    QString color;        ///< "#2451c4"; empty: the widget's own
    QStringList blocked;  ///< visitors, by their keyed hash

    bool operator==(const ChatSite &) const = default;

    [[nodiscard]] static ChatSite from(const Account &account);
    [[nodiscard]] bool allows(const QByteArray &origin) const;
};

/// 128 random bits, for a new site.
[[nodiscard]] QByteArray newSiteKey();
/// "https://Shop.example:443/kaffee" → "https://shop.example"; empty when it is no web address.
[[nodiscard]] QByteArray originOf(const QString &address);

/// Who holds this secret: a hash with the site's own key, so that the store can open nothing and the
/// same secret at another site is somebody else. 32 hexadecimal digits.
[[nodiscard]] QString visitorOf(const QByteArray &secret, const QByteArray &hashKey);

} // namespace Tresen
