// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QString>

#include <optional>

namespace Tresen {

/// Who made a backup: a schedule removes its own old ones and nobody else's.
enum class BackupKind { Scheduled, ByHand };

/// The name of the folder of a backup that is made now.
[[nodiscard]] QString backupName(TimePoint now, BackupKind kind);

/// When a backup was made by its name, one of earlier versions (local time), too; empty when the name
/// is not one of ours.
[[nodiscard]] std::optional<TimePoint> backupMoment(const QString &name);

[[nodiscard]] bool isScheduledBackup(const QString &name);

} // namespace Tresen
