// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "futures.h"
#include "ids.h"

#include <functional>

namespace Tresen {

/// How the store is.
struct StoreHealth {
    QString path;
    int schemaVersion = 0;
    int foldVersion = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 contacts = 0;
    qint64 bytes = 0;
    QStringList problems; ///< of the integrity check, in words
};

/// What a folder offers to be restored.
struct BackupFacts {
    QString folder; ///< the backup itself: in the folder asked for, or the newest below it
    TimePoint madeAt;
    TimePoint newest; ///< of its messages
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 contacts = 0;
};

/// Care of the store. Progress is told on the working thread, 0 … 1.
class MaintenanceStore {
public:
    using Progress = std::function<void(double)>;
    virtual ~MaintenanceStore() = default;

    /// `deep` runs the integrity check of the database and of the index.
    [[nodiscard]] virtual Future<StoreHealth> health(bool deep) = 0;
    /// A consistent copy of database and attachments of the running profile, verified.
    [[nodiscard]] virtual Future<Nothing> backup(QString folder, Progress progress) = 0;
    /// Looks into a folder for a backup; NotFound, or a newer version's, or damaged: the error says it.
    [[nodiscard]] virtual Future<BackupFacts> examine(QString folder) = 0;
    /// Erases a person without a trace (tables, index, write-ahead log, attachments, drafts,
    /// outbox) and leaves hashed tombstones so that nothing comes back.
    [[nodiscard]] virtual Future<Nothing> erase(ContactId contact) = 0;
    /// Folds and indexes everything anew after the fold changed.
    [[nodiscard]] virtual Future<Nothing> rebuildIndex(Progress progress) = 0;
};

} // namespace Tresen
