// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "changefeed.h"
#include "commandstore.h"
#include "contactstore.h"
#include "conversationstore.h"
#include "directorystore.h"
#include "intakestore.h"
#include "maintenancestore.h"
#include "outboxstore.h"

#include <memory>

namespace Tresen {

/// The store of one profile folder on SQLite: `tresen.db` and `attachments/`. Owns its threads
/// (writing, reading, searching, care). Any number of processes may have the same profile open; each
/// sees the others' commits through its feed.
class SqliteStore {
public:
    /// Makes the folder and the database when they are missing, migrates an older one. Blocks for
    /// that long (milliseconds when there is nothing to migrate). The feed lives on this thread,
    /// `clock` outlives the store.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &profile, const Clock &clock);
    ~SqliteStore(); ///< finishes what was enqueued

    [[nodiscard]] ConversationStore &conversations();
    [[nodiscard]] ContactStore &contacts();
    [[nodiscard]] DirectoryStore &directory();
    [[nodiscard]] CommandStore &commands();
    [[nodiscard]] IntakeStore &intake();
    [[nodiscard]] OutboxStore &outbox();
    [[nodiscard]] MaintenanceStore &maintenance();
    [[nodiscard]] AttachmentStore &attachments();
    [[nodiscard]] ChangeFeed &feed();

    [[nodiscard]] static QString databaseFile(const QString &profile);
    [[nodiscard]] static QString attachmentFolder(const QString &profile);

private:
    struct Parts;
    explicit SqliteStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace Tresen
