// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagemapper.h"
#include "preparedmessage.h"
#include "writesession.h"

namespace Tresen {

/// What the search index was given for a stored message: the same words that prepare() made.
[[nodiscard]] IndexTexts indexTextsOf(const Message &message);

/// Takes a message out of all tables and the index; the conversation is recounted by the caller.
/// False when the index was given other words (made by another version of the folding): it still
/// holds some of them and must be rebuilt.
bool removeMessage(WriteSession &session, const Message &message);

/// Writes the recipients of `after` in the place of those of `before`, into the index, too. False as
/// above.
bool replaceRecipients(WriteSession &session, const Message &before, const Message &after);

} // namespace Tresen
