// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatsite.h"
#include "gateway.h"

namespace Tresen {

/// What a request to a site's chat gets before anything is kept (PROTOCOL.md). The contexts of what is
/// taken: "chat" for a socket, "upload" for a file that comes, "file" for one that is asked for.
[[nodiscard]] Gateway::Route chatRoute(const ChatSite &site);

/// The widget and its texts; the same for every site.
[[nodiscard]] Gateway::Route widgetRoute();

/// "Chat 0123…" → the secret; empty when it is none.
[[nodiscard]] QByteArray secretIn(const QByteArray &authorization);

} // namespace Tresen
