// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

struct sqlite3;

namespace Tresen {

/// How a failure travels inside this room: thrown by queries and mappers, caught once by SqlWorker,
/// which rolls back and turns it into the Result of the future. Never leaves the room.
struct SqlFailure {
    Error error;
};

/// Maps the last error of a connection to the closed set of codes, once for the whole program.
[[nodiscard]] SqlFailure sqlFailure(sqlite3 *handle);

[[nodiscard]] SqlFailure notFound();
[[nodiscard]] SqlFailure conflict(const QString &text);
[[nodiscard]] SqlFailure invalidInput(const QString &text);

} // namespace Tresen
