// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cmath>

namespace Tresen {

/// How often a test marked "soak" does its thing: the full number in ./packaging/dev soak, a tenth
/// of it in ./packaging/dev test, at least once. TRESEN_SOAK_SCALE overrides both.
inline int soakCount(int full)
{
    bool given = false;
    const double scale = qEnvironmentVariable("TRESEN_SOAK_SCALE").toDouble(&given);
    return std::max(1, static_cast<int>(std::lround(full * (given ? scale : 0.1))));
}

/// The seed of everything random in such a test. packaging/dev draws and prints it; started by
/// hand without TRESEN_SOAK_SEED it is 1, so that two runs do the same.
inline quint32 soakSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("TRESEN_SOAK_SEED").toUInt(&given);
    return given ? seed : 1;
}

} // namespace Tresen
