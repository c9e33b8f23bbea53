// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>

namespace Tresen {

Backoff::Backoff(quint32 seed, Duration first, Duration longest)
    : m_random(seed)
    , m_first(std::max(first, Duration{1}))
    , m_longest(std::max(longest, first))
{
}

Backoff::Duration Backoff::next()
{
    Duration ceiling = m_first;
    for (int i = 0; i < m_failures && ceiling < m_longest; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, m_longest);
    ++m_failures;
    const qint64 half = ceiling.count() / 2;
    return Duration{ceiling.count() - half + m_random.bounded(half + 1)};
}

void Backoff::reset()
{
    m_failures = 0;
}

} // namespace Tresen
