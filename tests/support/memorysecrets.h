// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace Tresen {

class MemorySecrets final : public SecretStore {
public:
    [[nodiscard]] Future<QString> read(const QString &key) override
    {
        if (!m_secrets.contains(key))
            return readyFuture<QString>(Error{ErrorCode::NotFound, {}, QStringLiteral("none")});
        return readyFuture<QString>(m_secrets.value(key));
    }
    [[nodiscard]] Future<Nothing> write(const QString &key, const QString &value) override
    {
        m_secrets.insert(key, value);
        return readyFuture<Nothing>(Nothing{});
    }
    [[nodiscard]] Future<Nothing> remove(const QString &key) override
    {
        m_secrets.remove(key);
        return readyFuture<Nothing>(Nothing{});
    }
    [[nodiscard]] QString description() const override { return QStringLiteral("memory"); }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace Tresen
