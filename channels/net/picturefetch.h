// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QByteArray>
#include <QHostAddress>
#include <QUrl>

#include <functional>

namespace Tresen {

/// Whether a picture in a mail may be asked for at all: http or https, and not a name or address of
/// this machine or of a private network, so that a mail cannot reach into the office (RFC 1918,
/// 4193, 3927, 6762).
[[nodiscard]] bool isPublicAddress(const QUrl &url);

/// Whether all of a name's addresses, and there are some, belong to the open net.
[[nodiscard]] bool arePublic(const QList<QHostAddress> &addresses);

/// Asks for the addresses of a name; the answer comes on the same thread.
using HostLookup = std::function<void(const QString &name, QObject *context, const std::function<void(QList<QHostAddress>)> &found)>;
void lookUpHost(const QString &name, QObject *context, const std::function<void(QList<QHostAddress>)> &found);

/// Loads a remote picture that the reader allowed: no cookies, no referrer, no credentials, at most
/// 5 MB, 20 seconds and five redirects, each checked like the first address: a name is looked up
/// first, and one that leads into a private network is not asked. Any thread with an event loop; the
/// continuation runs there. `local` lets tests use this machine.
[[nodiscard]] Future<QByteArray> fetchPicture(const QUrl &url, bool local = false, HostLookup lookUp = lookUpHost);

} // namespace Tresen
