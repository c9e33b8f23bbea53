// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "message.h"

class QObject;

namespace Tresen {

/// Reads the attachments and composes the mail (mailcomposer.h). Invalid when one of them cannot be
/// read: a mail whose text says "attached" never goes without. `attachments` outlives `context`, in
/// whose thread everything happens; with it the future is cancelled.
[[nodiscard]] Future<QByteArray> assembleMail(const Message &message, AttachmentStore &attachments, QObject *context);

} // namespace Tresen
