// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "page.h"
#include "sqlconnection.h"

namespace Tresen {

/// Messages and shown events of a conversation, newest first: both carry their time in their id,
/// so two ordered walks are merged. A merged conversation answers with the one it went into.
[[nodiscard]] Page<TimelineItem> readTimeline(
    SqlConnection &db, ConversationId conversation, const std::optional<Cursor> &cursor, int limit);

} // namespace Tresen
