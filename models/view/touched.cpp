// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "touched.h"

namespace Tresen {

namespace {

QList<ConversationId> namedIn(const Change &change)
{
    return std::visit(
        [](const auto &what) -> QList<ConversationId> {
            if constexpr (requires { what.conversation; })
                return {what.conversation};
            else if constexpr (requires { what.message.conversation; })
                return {what.message.conversation};
            else if constexpr (requires { what.from; what.into; })
                return {what.from, what.into};
            else
                return {};
        },
        change);
}

} // namespace

QList<ConversationId> touchedConversations(const QList<Change> &changes)
{
    QList<ConversationId> ids;
    for (const Change &change : changes) {
        for (const ConversationId id : namedIn(change)) {
            if (id.isValid() && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

} // namespace Tresen
