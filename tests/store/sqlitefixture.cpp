// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "tempstore.h"

namespace Tresen {
namespace {

class SqliteFixture final : public StoreFixture {
public:
    ConversationStore &conversations() override { return m_temp.store().conversations(); }
    ContactStore &contacts() override { return m_temp.store().contacts(); }
    DirectoryStore &directory() override { return m_temp.store().directory(); }
    CommandStore &commands() override { return m_temp.store().commands(); }
    IntakeStore &intake() override { return m_temp.store().intake(); }
    OutboxStore &outbox() override { return m_temp.store().outbox(); }
    ChangeFeed &feed() override { return m_temp.store().feed(); }
    FakeClock &clock() override { return m_temp.clock(); }
    AccountId account() const override { return m_temp.account(); }
    void reopen() override { m_temp.reopen(); }

private:
    TempStore m_temp;
};

} // namespace

std::unique_ptr<StoreFixture> makeStoreFixture()
{
    return std::make_unique<SqliteFixture>();
}

} // namespace Tresen
