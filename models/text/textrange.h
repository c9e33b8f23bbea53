// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tresen {

/// Part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

} // namespace Tresen
