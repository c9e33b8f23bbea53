// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writesession.h"

namespace Tresen {

qint64 WriteSession::finish()
{
    for (const auto id : conversations.touched())
        feed.changes.conversations.insert(ConversationId{id});
    conversations.flush();
    const qint64 position = feed.write(db);
    index.flush();
    return position;
}

} // namespace Tresen
