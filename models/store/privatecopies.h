// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tresen {

/// The folder of a profile for copies that other programs are to open, readable by this user only:
/// nobody else can lay anything in its way. Empty when it cannot be made. `part` is a path below it.
/// Blocking; any thread.
[[nodiscard]] QString privateFolder(const QString &profile, const QString &part);

/// Removes every copy that was ever made for a profile: they hold what customers sent, also of those
/// who were erased since. A program that has one open keeps it until it closes. Blocking; any thread.
void removePrivateCopies(const QString &profile);

} // namespace Tresen
