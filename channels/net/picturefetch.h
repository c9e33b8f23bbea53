// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QByteArray>
#include <QUrl>

namespace Tresen {

/// Whether a picture in a mail may be asked for at all: http or https, and not a name or address of
/// this machine or of a private network, so that a mail cannot reach into the office (RFC 1918,
/// 4193, 3927, 6762).
[[nodiscard]] bool isPublicAddress(const QUrl &url);

/// Loads a remote picture that the reader allowed: no cookies, no referrer, no credentials, at most
/// 5 MB, 20 seconds and five redirects, each checked like the first address. Any thread with an
/// event loop; the continuation runs there. `local` lets tests use this machine.
[[nodiscard]] Future<QByteArray> fetchPicture(const QUrl &url, bool local = false);

} // namespace Tresen
