// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tresen::WorkerLimits {

/// Bounds this process: `memory` bytes above what is mapped now, no core files.
void limitMemory(qint64 memory);

/// Gives the work that starts now `ms` of CPU time; the system ends the process after that.
void startCpuBudget(int ms);

/// Pipes of this process as large as the system lets us: fewer turns between the two processes.
void widenPipes();

} // namespace Tresen::WorkerLimits
