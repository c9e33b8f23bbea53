// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecrets.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace Tresen {

KeychainSecrets::KeychainSecrets(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

template <typename T>
Future<T> KeychainSecrets::inOwnThread(const std::function<void(const Answer<T> &)> &ask)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    const Answer<T> answer = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    QMetaObject::invokeMethod(this, [ask, answer] { ask(answer); });
    return future;
}

Future<QString> KeychainSecrets::read(const QString &key)
{
    return inOwnThread<QString>([this, key](const Answer<QString> &answer) {
        auto *job = new QKeychain::ReadPasswordJob(m_service, this);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [answer, job] {
            answer(job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                                      : Result<QString>(errorOf(*job)));
        });
        job->start();
    });
}

Future<Nothing> KeychainSecrets::write(const QString &key, const QString &value)
{
    return inOwnThread<Nothing>([this, key, value](const Answer<Nothing> &answer) {
        auto *job = new QKeychain::WritePasswordJob(m_service, this);
        job->setKey(key);
        job->setTextData(value);
        connect(job, &QKeychain::Job::finished, this, [answer, job] {
            answer(job->error() == QKeychain::NoError ? Status(Nothing{}) : Status(errorOf(*job)));
        });
        job->start();
    });
}

Future<Nothing> KeychainSecrets::remove(const QString &key)
{
    return inOwnThread<Nothing>([this, key](const Answer<Nothing> &answer) {
        auto *job = new QKeychain::DeletePasswordJob(m_service, this);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [answer, job] {
            const bool gone = job->error() == QKeychain::NoError
                || job->error() == QKeychain::EntryNotFound;
            answer(gone ? Status(Nothing{}) : Status(errorOf(*job)));
        });
        job->start();
    });
}

QString KeychainSecrets::description() const
{
    return QStringLiteral("keychain (%1)").arg(m_service);
}

Error KeychainSecrets::errorOf(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keychain: %1").arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound,
            tr("No password is stored for this account. Please enter it again."), detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Auth,
            tr("The keychain of this computer refused access to the password. The account stays "
               "offline until access is allowed."),
            detail};
    default:
        return {ErrorCode::Storage,
            tr("The keychain of this computer cannot be used. Unlock it, or start with "
               "--secrets FILE to keep passwords in a file only you can read."),
            detail};
    }
}

} // namespace Tresen
