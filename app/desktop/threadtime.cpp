// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadtime.h"

#include <chrono>
#include <ctime>

namespace Tresen {

qint64 monotonicNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

double threadCpuMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace Tresen
