// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QString>

namespace Tresen {

/// Puts a backup in the place of a profile's store. Nobody may have the profile open. The backup
/// is checked before anything is touched; what was erased by request since it was made is erased
/// again. Blocking.
[[nodiscard]] Status restoreProfile(const QString &backup, const QString &profile, const Clock &clock);

} // namespace Tresen
