// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tresen {

/// The yardstick: Beast's own WebSocket echo on one thread, no limits, no owner, nothing counted.
/// Prints its port in one line and runs until it is killed.
int runBareEcho();

} // namespace Tresen
