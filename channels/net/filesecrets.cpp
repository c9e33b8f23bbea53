// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesecrets.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace Tresen {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions othersMay = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

} // namespace

FileSecrets::FileSecrets(QString path)
    : m_path(std::move(path))
{
}

Future<QString> FileSecrets::read(const QString &key)
{
    const auto secrets = load();
    if (!secrets)
        return readyFuture<QString>(secrets.error());
    const auto value = secrets->constFind(key);
    if (value == secrets->constEnd() || !value->isString()) {
        return readyFuture<QString>(Error{ErrorCode::NotFound,
            tr("No password is stored for this account. Please enter it again."),
            QStringLiteral("no secret under %1").arg(key)});
    }
    return readyFuture<QString>(value->toString());
}

Future<Nothing> FileSecrets::write(const QString &key, const QString &value)
{
    const auto secrets = load();
    if (!secrets)
        return readyFuture<Nothing>(secrets.error());
    QJsonObject changed = *secrets;
    changed.insert(key, value);
    return readyFuture<Nothing>(save(changed));
}

Future<Nothing> FileSecrets::remove(const QString &key)
{
    const auto secrets = load();
    if (!secrets)
        return readyFuture<Nothing>(secrets.error());
    QJsonObject changed = *secrets;
    changed.remove(key);
    return readyFuture<Nothing>(save(changed));
}

QString FileSecrets::description() const
{
    return QStringLiteral("file %1").arg(m_path);
}

Result<QJsonObject> FileSecrets::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject{};
#ifndef Q_OS_WIN
    if (QFileInfo(m_path).permissions() & othersMay)
        return storageError(tr("other users of this computer may read it. Please allow only the "
                               "owner (chmod 600) and change the passwords in it"));
#endif
    if (!file.open(QIODevice::ReadOnly))
        return storageError(file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return QJsonObject{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return storageError(tr("it is not a JSON object"));
    return json.object();
}

Status FileSecrets::save(const QJsonObject &secrets) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file.errorString());
    // Before the first byte is in it, else there is a moment in which others can read it.
    if (!file.setPermissions(ownerOnly))
        return storageError(file.errorString());
    file.write(QJsonDocument(secrets).toJson());
    if (!file.commit())
        return storageError(file.errorString());
    return Nothing{};
}

Error FileSecrets::storageError(const QString &reason) const
{
    return {ErrorCode::Storage,
        tr("The file with the passwords (%1) cannot be used: %2.").arg(m_path, reason),
        QStringLiteral("secrets file %1: %2").arg(m_path, reason)};
}

} // namespace Tresen
