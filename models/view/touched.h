// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

namespace Tresen {

/// The conversations that these changes name, each once.
[[nodiscard]] QList<ConversationId> touchedConversations(const QList<Change> &changes);

} // namespace Tresen
