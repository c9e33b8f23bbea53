// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactstore.h"
#include "sqlworker.h"

namespace Tresen {

class SqlContactStore final : public ContactStore {
public:
    explicit SqlContactStore(SqlWorker &reader) : m_reader(reader) {}

    Future<Contact> contact(ContactId id) override;
    Future<Contact> byIdentity(Identity identity) override;
    Future<Page<Contact>> list(QString text, std::optional<Cursor> cursor, int limit) override;
    Future<QList<Order>> orders(ContactId contact) override;
    Future<Order> orderByNumber(QString number) override;
    Future<QList<Address>> completeAddress(QString prefix, int limit) override;

private:
    SqlWorker &m_reader;
};

} // namespace Tresen
