// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace Tresen {

/// Secrets in the system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential
/// Store) through QtKeychain. Never falls back to plain text: where there is no keychain, every call
/// fails with Storage and the way out (--secrets) in its text.
///
/// Callable from any thread. The work happens in the thread this object lives in, which needs an event
/// loop: a job of QtKeychain deletes itself there as soon as it has told its end, so nobody in another
/// thread may hold one.
class KeychainSecrets final : public QObject, public SecretStore {
    Q_OBJECT

public:
    /// `service` keeps profiles and the demo apart in the keychain.
    explicit KeychainSecrets(QString service, QObject *parent = nullptr);

    [[nodiscard]] Future<QString> read(const QString &key) override;
    [[nodiscard]] Future<Nothing> write(const QString &key, const QString &value) override;
    [[nodiscard]] Future<Nothing> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    template <typename T>
    [[nodiscard]] Future<T> inOwnThread(const std::function<void(const Answer<T> &)> &ask);
    [[nodiscard]] static Error errorOf(const QKeychain::Job &job);

    QString m_service;
};

} // namespace Tresen
