// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tresen {

/// Monotonic time, the same on every thread.
[[nodiscard]] qint64 monotonicNs();
/// What this thread has computed so far; 0 where the system does not tell.
[[nodiscard]] double threadCpuMs();

} // namespace Tresen
