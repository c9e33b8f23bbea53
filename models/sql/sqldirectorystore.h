// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directorystore.h"
#include "sqlworker.h"

namespace Tresen {

class SqlDirectoryStore final : public DirectoryStore {
public:
    explicit SqlDirectoryStore(SqlWorker &reader) : m_reader(reader) {}

    Future<Directory> directory() override;
    Future<QJsonValue> setting(QString key) override;
    Future<std::optional<Draft>> draft(QString key) override;
    Future<QList<Draft>> drafts() override;

private:
    SqlWorker &m_reader;
};

} // namespace Tresen
