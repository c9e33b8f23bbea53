// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenancestore.h"
#include "sqlworker.h"
#include "storeenvironment.h"

namespace Tresen {

class SqlMaintenanceStore final : public MaintenanceStore {
public:
    /// `care` is a reading worker of its own: a backup takes long.
    SqlMaintenanceStore(SqlWorker &writer, SqlWorker &care, const StoreEnvironment &env, const QString &attachmentFolder);

    Future<StoreHealth> health(bool deep) override;
    Future<Nothing> backup(QString folder, Progress progress) override;
    Future<BackupFacts> examine(QString folder) override;
    Future<Nothing> erase(ContactId contact) override;
    Future<Nothing> rebuildIndex(Progress progress) override;

private:
    /// Goes on with what a program that ended left half done.
    void resume();

    SqlWorker &m_writer;
    SqlWorker &m_care;
    const StoreEnvironment &m_env;
    QString m_attachments;
};

} // namespace Tresen
