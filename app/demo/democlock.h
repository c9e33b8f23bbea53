// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>

namespace Tresen {

/// The clock of a profile that the demo fills: it stands before the shop's first day, is moved along while
/// messages and acts go in, and is the system's afterwards. Events never go back in time, so what agents
/// did has to be done when it was. Thread-safe.
class DemoClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override
    {
        const qint64 at = m_at;
        return at == 0 ? realNow() : fromMs(at);
    }
    [[nodiscard]] static TimePoint realNow() { return SystemClock().now(); }
    void moveTo(TimePoint at) { m_at = toMs(std::min(at, realNow())); }
    void goOn() { m_at = 0; }

private:
    static constexpr auto shopAge = std::chrono::days(91);
    std::atomic<qint64> m_at{toMs(realNow() - shopAge)}; ///< 0: the system's time
};

} // namespace Tresen
