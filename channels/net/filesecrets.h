// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Tresen {

/// Secrets in one JSON object file, for servers and containers without a keychain. The file must be
/// readable by its owner only; one that group or others may read is refused, not repaired: whoever
/// could read it may have done so already. Read anew at each call, so that an edited file counts.
class FileSecrets final : public SecretStore {
    Q_DECLARE_TR_FUNCTIONS(Tresen::FileSecrets)

public:
    explicit FileSecrets(QString path);

    [[nodiscard]] Future<QString> read(const QString &key) override;
    [[nodiscard]] Future<Nothing> write(const QString &key, const QString &value) override;
    [[nodiscard]] Future<Nothing> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] Result<QJsonObject> load() const;
    [[nodiscard]] Status save(const QJsonObject &secrets) const;
    [[nodiscard]] Error storageError(const QString &reason) const;

    QString m_path;
};

} // namespace Tresen
