// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "sqlworker.h"
#include "storeenvironment.h"

namespace Tresen {

class SqlCommandStore final : public CommandStore {
public:
    SqlCommandStore(SqlWorker &writer, const StoreEnvironment &env);

    Future<Committed> commit(QList<Change> changes, Cause cause) override;

private:
    SqlWorker &m_writer;
    const StoreEnvironment &m_env;
};

} // namespace Tresen
