// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace Tresen {

/// Secrets that end with the process: for the demo, which must not touch the keychain, and tests.
class MemorySecrets final : public SecretStore {
public:
    [[nodiscard]] Future<QString> read(const QString &key) override
    {
        const auto found = m_values.constFind(key);
        if (found == m_values.constEnd())
            return readyFuture<QString>(Error{ErrorCode::NotFound, {}, QStringLiteral("no secret"), {}});
        return readyFuture<QString>(*found);
    }
    [[nodiscard]] Future<Nothing> write(const QString &key, const QString &value) override
    {
        m_values.insert(key, value);
        return readyFuture<Nothing>(Nothing{});
    }
    [[nodiscard]] Future<Nothing> remove(const QString &key) override
    {
        m_values.remove(key);
        return readyFuture<Nothing>(Nothing{});
    }
    [[nodiscard]] QString description() const override { return QStringLiteral("memory"); }

private:
    QHash<QString, QString> m_values;
};

} // namespace Tresen
