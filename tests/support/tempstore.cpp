// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tempstore.h"

#include "storevalues.h"

namespace Tresen {

TempStore::TempStore()
{
    reopen();
    Account account;
    account.name = QStringLiteral("Nordlicht Hilfe");
    account.address = QStringLiteral("hilfe@nordlicht.example");
    const auto committed = valueOf(m_store->commands().commit({SaveAccount{account}}, {}));
    m_account = AccountId{committed.created.first()};
}

void TempStore::reopen()
{
    m_store.reset();
    auto opened = SqliteStore::open(m_folder.path(), m_clock);
    if (!opened)
        throw StoreTestError(opened.error());
    m_store = std::move(opened).value();
}

} // namespace Tresen
