// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "ids.h"

namespace Tresen {

/// Who sits at the counter in this process.
struct Session {
    AgentId me;

    [[nodiscard]] Cause cause() const { return {CauseKind::Agent, me.value, 0, 0}; }
};

} // namespace Tresen
