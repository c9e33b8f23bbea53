// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "futures.h"
#include "message.h"
#include "order.h"
#include "page.h"

namespace Tresen {

/// Reading customers and their orders. Threads as ConversationStore.
class ContactStore {
public:
    virtual ~ContactStore() = default;

    [[nodiscard]] virtual Future<Contact> contact(ContactId id) = 0;
    [[nodiscard]] virtual Future<Contact> byIdentity(Identity identity) = 0;
    /// By name, newest first when `text` is empty; prefix match on folded names and addresses.
    [[nodiscard]] virtual Future<Page<Contact>> list(
        QString text, std::optional<Cursor> cursor, int limit) = 0;
    /// Newest first.
    [[nodiscard]] virtual Future<QList<Order>> orders(ContactId contact) = 0;
    [[nodiscard]] virtual Future<Order> orderByNumber(QString number) = 0;
    /// Addresses that begin with, or whose name begins with, `prefix`; those written to most first.
    [[nodiscard]] virtual Future<QList<Address>> completeAddress(QString prefix, int limit) = 0;
};

} // namespace Tresen
