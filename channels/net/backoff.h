// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Tresen {

/// How long to wait before trying again: doubles from `first` to `longest`, and each answer is
/// taken at random from its upper half, so that many clients do not come back in one instant.
/// The seed is a parameter, so that a test knows the answers. Not thread-safe.
class Backoff {
public:
    using Duration = std::chrono::milliseconds;

    explicit Backoff(quint32 seed, Duration first = std::chrono::seconds{1},
        Duration longest = std::chrono::minutes{5});

    /// The next wait; every call counts as one more failure.
    [[nodiscard]] Duration next();
    /// It worked: begin with `first` again.
    void reset();
    [[nodiscard]] int failures() const { return m_failures; }

private:
    QRandomGenerator m_random;
    Duration m_first;
    Duration m_longest;
    int m_failures = 0;
};

} // namespace Tresen
