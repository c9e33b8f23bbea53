// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"

namespace Tresen {

/// Brings a database to the newest schema, one transaction a step (files in migrations/sqlite,
/// in order of their number). A newer one is refused: Unsupported.
class Migrations {
public:
    [[nodiscard]] static int newest();
    static void run(SqlConnection &db) { runTo(db, newest()); }
    /// For tests: stops early.
    static void runTo(SqlConnection &db, int version);
};

} // namespace Tresen
