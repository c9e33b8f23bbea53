// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerlimits.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>
#endif

namespace Tresen::WorkerLimits {

namespace {

// AddressSanitizer maps terabytes of shadow memory: RLIMIT_AS would end it at once.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryLimitable = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool memoryLimitable = false;
#else
constexpr bool memoryLimitable = true;
#endif
#else
constexpr bool memoryLimitable = true;
#endif

#ifdef Q_OS_LINUX
/// Bytes of address space that libraries and the program take already (proc(5), statm).
qint64 mappedNow()
{
    long pages = 0;
    std::FILE *statm = std::fopen("/proc/self/statm", "r");
    if (!statm)
        return 0;
    if (std::fscanf(statm, "%ld", &pages) != 1)
        pages = 0;
    std::fclose(statm);
    return qint64(pages) * sysconf(_SC_PAGESIZE);
}
#endif

} // namespace

void limitMemory(qint64 memory)
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    const auto bytes = rlim_t(mappedNow() + memory);
    const rlimit space{bytes, bytes};
    if (memoryLimitable && memory > 0)
        setrlimit(RLIMIT_AS, &space);
#else
    Q_UNUSED(memory)
    Q_UNUSED(memoryLimitable)
#endif
}

void startCpuBudget(int ms)
{
#ifdef Q_OS_UNIX
    // SIGPROF's default action ends the process: nothing in this process can miss it.
    const itimerval budget{{0, 0}, {ms / 1000, (ms % 1000) * 1000}};
    setitimer(ITIMER_PROF, &budget, nullptr);
#else
    Q_UNUSED(ms)
#endif
}

void widenPipes()
{
#ifdef Q_OS_LINUX
    constexpr int bytes = 1024 * 1024;
    fcntl(STDIN_FILENO, F_SETPIPE_SZ, bytes);
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, bytes);
#endif
}

} // namespace Tresen::WorkerLimits
