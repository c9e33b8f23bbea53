// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"

namespace Tresen {

/// Where a conversation stands in a list: ascending order of places is the order of the list.
struct ListPlace {
    int group = 0;    ///< waiting ones before the others
    qint64 value = 0; ///< ms, negative where the newest comes first
    qint64 id = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the zero of the comparison for a pointer
    auto operator<=>(const ListPlace &) const = default;
};

/// The same order as the store's, so that a changed row finds its place without asking for the list.
[[nodiscard]] ListPlace placeOf(const Conversation &conversation, SortOrder sort);

/// Whether the store would list this conversation. Pure.
[[nodiscard]] bool matches(const ConversationQuery &query, const Conversation &conversation);

} // namespace Tresen
