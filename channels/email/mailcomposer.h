// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QByteArray>

namespace Tresen {

/// The mail as it goes over the wire (RFC 5322, MIME): 7-bit, CRLF, Message-ID as given, text and,
/// where there is HTML, both as alternatives, then the attachments. Bcc is not in it: those
/// recipients are known to the envelope alone. `contents` holds the bytes of message.attachments,
/// in their order. Pure: the same message gives the same bytes.
[[nodiscard]] QByteArray composeMail(const Message &message, const QList<QByteArray> &contents);

/// Everybody the mail goes to, each address once.
[[nodiscard]] QStringList mailRecipients(const Message &message);

} // namespace Tresen
