// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>

namespace Tresen {

/// A clock that stands until it is turned. Any thread.
class FakeClock final : public Clock {
public:
    explicit FakeClock(TimePoint start = fromMs(1'795'000'000'000)) : m_ms(toMs(start)) {}

    [[nodiscard]] TimePoint now() const override { return fromMs(m_ms.load()); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace Tresen
