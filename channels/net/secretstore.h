// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QString>

namespace Tresen {

/// Where passwords and tokens lie: the system's keychain, a 0600 file named by --secrets, or, in
/// tests, memory. Keys come from Account::secretKey(). Used from one thread, if an implementation does not
/// say more. The futures may complete in another: continuations name their context.
///
/// Errors: NotFound (nothing under this key), Storage (place not usable), Auth (the person or the
/// system refused). The value never shows up in an Error.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Future<QString> read(const QString &key) = 0;
    [[nodiscard]] virtual Future<Nothing> write(const QString &key, const QString &value) = 0;
    /// Succeeds too when there was nothing.
    [[nodiscard]] virtual Future<Nothing> remove(const QString &key) = 0;
    /// Which kind is in use, for `doctor`: "keychain", "file /etc/tresen/secrets".
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace Tresen
