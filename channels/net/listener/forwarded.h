// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

namespace Tresen {

/// The reverse proxies that are named in the settings. Never changes after it was made.
class KnownProxies {
public:
    KnownProxies() = default;
    /// The error is the entry that is neither address nor network.
    [[nodiscard]] static std::optional<KnownProxies> parsed(const QStringList &entries, QString *wrong);

    [[nodiscard]] bool contains(const QHostAddress &address) const;

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

/// What the forwarding fields of one request say; several fields of a name are joined by commas in
/// their order.
struct ForwardingFields {
    QByteArray forwarded;      ///< RFC 7239
    QByteArray forwardedFor;   ///< X-Forwarded-For
    QByteArray forwardedProto; ///< X-Forwarded-Proto
};

struct ForwardedClient {
    QHostAddress address;
    bool secure = false;
};

/// Who asks, when `peer` has connected. Only a known proxy is believed: from the nearest entry back,
/// the first address that is not a known proxy itself is the client, whatever stands before it may
/// be invented. Where both kinds of fields are there and name different clients, one of them was
/// passed through from a stranger: then neither is believed and the proxy counts as the client.
[[nodiscard]] ForwardedClient clientOf(
    const QHostAddress &peer, const ForwardingFields &fields, const KnownProxies &proxies);

} // namespace Tresen
