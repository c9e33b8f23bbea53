// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace Tresen {

/// What the agent is writing. `key` names its place: "reply/<conversation>", "note/<conversation>"
/// or "new/<uuid>". Survives a crash.
struct Draft {
    QString key;
    ConversationId conversation; ///< invalid for a new message
    AccountId account;
    MessageId inReplyTo;
    bool forward = false;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;
    QString subject;
    QString text;
    QList<Attachment> attachments;
    TimePoint changedAt;

    bool operator==(const Draft &) const = default;
};

} // namespace Tresen
