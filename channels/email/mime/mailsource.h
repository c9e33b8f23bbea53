// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawmail.h"

#include <QByteArray>

#include <optional>

namespace Tresen {

/// The bytes of a mail, read from its file when it is one, with mbox quoting undone; at most one
/// more than MimeLimits::mailBytes. Nothing when the file is no regular file, cannot be opened or
/// ends before the range begins.
[[nodiscard]] std::optional<QByteArray> mailBytes(const RawMail &mail);

/// Takes one ">" from lines that were quoted because they begin with "From ".
[[nodiscard]] QByteArray unquoteFrom(const QByteArray &mail, FromQuoting quoting);

} // namespace Tresen
