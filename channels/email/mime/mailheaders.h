// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parsedmail.h"

#include <QByteArrayView>

// GMime's own name, so that whoever includes this need not read GMime.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
typedef struct _GMimeMessage GMimeMessage;

namespace Tresen {

/// Fills everything of the mail that comes from its header: addresses, subject, ids, times and
/// the headers kept for later. RFC 2047 words and raw 8-bit text are decoded the lenient way.
void readHeaders(GMimeMessage *message, ParsedMail &mail);

/// The ids between angle brackets (RFC 5322 section 3.6.4), oldest first; where a broken program
/// left the brackets out, the words that hold an "@".
[[nodiscard]] QStringList messageIds(QByteArrayView rawHeader);

} // namespace Tresen
