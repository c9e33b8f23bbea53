// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"

#include <QDateTime>

namespace Tresen {

/// Status line and fields of an answer, up to the empty line (RFC 9112). Nothing names the program or
/// its version, and every answer forbids guessing at its type. A field with a line break in it, or
/// one that the listener sets itself, is left out.
[[nodiscard]] QByteArray answerHead(const HttpReply &reply, bool keepAlive, const QDateTime &now);

/// One sentence of plain text, for what the listener itself refuses.
[[nodiscard]] HttpReply plainAnswer(int status);

} // namespace Tresen
