// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenancestore.h"
#include "sqlconnection.h"

namespace Tresen {

// Work on the files of a store that the maintenance store and the restoring share. Blocking.

/// The key of this store's hashes (StoreEnvironment::hashKey).
[[nodiscard]] QByteArray storedHashKey(SqlConnection &db);

/// Merges the index into one segment, a few pages at a time, so that words of deleted rows are
/// gone from it. True while there is more to do.
[[nodiscard]] bool mergeIndexStep(SqlConnection &db);

/// Moves the write-ahead log into the database and empties its file. Outside a transaction. False
/// when somebody reads what only the log has.
[[nodiscard]] bool truncateLog(SqlConnection &db);

/// Overwrites and removes the files of those contents that neither a message nor a draft names.
void removeContents(SqlConnection &db, const QString &attachmentFolder, const QList<QByteArray> &contents);

/// The same with all contents that nobody names and that nobody has stored within the last hour.
void sweepContents(SqlConnection &db, const QString &attachmentFolder);

/// Makes a folder, and those above it that are missing, for its owner only: a backup is all letters of
/// all customers.
void makePrivateFolder(const QString &folder);

/// Copies a small file for its owner only; none is left in its place when there is none. Throws
/// SqlFailure.
void copyPrivately(const QString &from, const QString &to);

/// Copies a database as it is now while others write. Throws SqlFailure.
void copyDatabase(SqlConnection &source, const QString &target, const MaintenanceStore::Progress &progress);

/// Copies the contents that `database` refers to and that are not there yet, and checks each by
/// its hash. Throws SqlFailure.
void copyContents(SqlConnection &database, const QString &from, const QString &to, const MaintenanceStore::Progress &progress);

/// What is wrong with a database, in the engine's words; empty: nothing.
[[nodiscard]] QStringList integrityProblems(SqlConnection &db);

} // namespace Tresen
