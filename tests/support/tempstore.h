// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "sqlitestore.h"

#include <QTemporaryDir>

#include <memory>

namespace Tresen {

/// A real store in a folder that goes away with it, and an account to put mail into.
class TempStore {
public:
    TempStore();

    [[nodiscard]] SqliteStore &store() { return *m_store; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString profile() const { return m_folder.path(); }
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Closes and opens it, as a restart does.
    void reopen();
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<SqliteStore> m_store;
    AccountId m_account;
};

} // namespace Tresen
