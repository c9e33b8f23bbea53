// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Tresen {

/// The backups below a folder, each in one named "tresen-" and a moment; complete ones only (the
/// database is put in its place last), oldest first.
[[nodiscard]] QStringList backupsBelow(const QString &folder);

/// The folder itself when it is a backup, else the newest below it; empty when there is none.
[[nodiscard]] QString newestBackup(const QString &folder);

/// Puts a backup in the place of a profile's store. Nobody may have the profile open. The backup
/// is checked before anything is touched; what was erased by request since it was made is erased
/// again. Blocking; tells its progress (0 … 1) on the same thread.
[[nodiscard]] Status restoreProfile(const QString &backup, const QString &profile, const Clock &clock,
    const std::function<void(double)> &progress = {});

} // namespace Tresen
