// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>

namespace Tresen {

/// The same seed gives the same shop on every machine: only integer draws of a fixed generator, no
/// std::distribution (their results differ between libraries).
class DemoRandom {
public:
    explicit DemoRandom(quint32 seed) : m_generator(seed) { }

    /// 0 … bound-1
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_generator.generate() % static_cast<quint32>(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<decltype(std::size(list))>(below(static_cast<int>(std::size(list))))];
    }

private:
    QRandomGenerator m_generator;
};

} // namespace Tresen
