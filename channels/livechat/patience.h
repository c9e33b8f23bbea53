// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace Tresen {

/// How often something may happen: a bucket that holds `burst` and fills by one every `each`. Times
/// are of a clock that only goes forward.
class Patience {
public:
    using Time = std::chrono::steady_clock::time_point;

    Patience(int burst, std::chrono::milliseconds each)
        : m_each(each)
        , m_whole(each * burst)
    {
    }

    /// Takes one; false when there is none.
    [[nodiscard]] bool allows(Time now)
    {
        // What is taken is owed as time; nothing is owed for longer than a full bucket.
        const auto owed = std::max(m_owedUntil, now) + m_each;
        if (owed - now > m_whole)
            return false;
        m_owedUntil = owed;
        return true;
    }

    /// Nothing is owed: as good as new.
    [[nodiscard]] bool isRested(Time now) const { return m_owedUntil <= now; }

private:
    std::chrono::milliseconds m_each;
    std::chrono::milliseconds m_whole;
    Time m_owedUntil{};
};

} // namespace Tresen
