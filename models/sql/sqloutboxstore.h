// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxstore.h"
#include "sqlworker.h"
#include "storeenvironment.h"

namespace Tresen {

class SqlOutboxStore final : public OutboxStore {
public:
    SqlOutboxStore(SqlWorker &writer, SqlWorker &reader, const StoreEnvironment &env);

    Future<std::optional<OutboxItem>> claim(QSet<AccountId> accounts) override;
    Future<Nothing> succeeded(OutboxId id, Receipt receipt) override;
    Future<Nothing> failed(OutboxId id, Error error) override;
    Future<int> recover() override;
    Future<QList<OutboxRow>> rows() override;
    Future<std::optional<TimePoint>> nextDue(QSet<AccountId> accounts) override;

private:
    SqlWorker &m_writer;
    SqlWorker &m_reader;
    const StoreEnvironment &m_env;
};

} // namespace Tresen
