// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakestore.h"
#include "sqlconnection.h"

namespace Tresen {

/// Hashes of what was erased by request, so that it does not come back by sync, import or
/// restore. SHA-256 only: neither an address nor an id can be read from them.
class Tombstones {
public:
    [[nodiscard]] static QByteArray ofMessage(AccountId account, const QString &externalId);
    [[nodiscard]] static QByteArray ofIdentity(const Identity &identity);

    [[nodiscard]] static bool any(SqlConnection &db);
    [[nodiscard]] static bool refuses(
        SqlConnection &db, const QByteArray &hash, TimePoint received);
    [[nodiscard]] static bool refusesMail(SqlConnection &db, AccountId account, const MailTraces &mail);
    /// From the log: never weakens what is there.
    static void addOlder(SqlConnection &db, const QByteArray &hash, TimePoint until);
    /// Refuses what was received until then.
    static void add(SqlConnection &db, const QByteArray &hash, TimePoint until = TimePoint::max());
};

} // namespace Tresen
