// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace Tresen {
namespace {

bool runs(qint64 pid)
{
#ifdef Q_OS_WIN
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid));
    const bool there = process && WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    if (process)
        CloseHandle(process);
    return there;
#else
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
#endif
}

} // namespace

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/tresen");
}

Profile::Profile(QString folder)
    : m_folder(std::move(folder))
{
}

Result<Profile> Profile::open(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    Profile profile(absolute);
    const auto privately = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    for (const QString &path : {absolute, profile.spoolFolder()}) {
        const bool isNew = !QFileInfo::exists(path);
        if (!QDir().mkpath(path)) {
            return Error{ErrorCode::Storage,
                QCoreApplication::translate("Tresen::Profile",
                    "The folder %1 cannot be made. Choose another one with --profile.")
                    .arg(path),
                QStringLiteral("mkpath failed"), {}};
        }
        if (isNew)
            QFile::setPermissions(path, privately);
    }
    return profile;
}

QString Profile::spoolFolder() const
{
    return m_folder + QStringLiteral("/spool");
}

QString Profile::channelLockFile() const
{
    return m_folder + QStringLiteral("/channels.lock");
}

QString Profile::windowSocketName() const
{
    const QByteArray hash = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("tresen-") + QString::fromLatin1(hash.toHex().first(24));
}

QString Profile::windowLockFile() const
{
    return m_folder + QStringLiteral("/window.lock");
}

Result<std::unique_ptr<QLockFile>> Profile::lockChannels() const
{
    auto lock = std::make_unique<QLockFile>(channelLockFile());
    // Never stale by age: a desk runs for weeks. A dead holder is noticed by its pid.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError && channelHolder() != 0) {
        return Error{ErrorCode::Conflict,
            QCoreApplication::translate("Tresen::Profile", "Another Tresen (process %1) runs this profile already.")
                .arg(channelHolder()),
            QStringLiteral("channel lock held"), {}};
    }
    return Error{ErrorCode::Storage,
        QCoreApplication::translate("Tresen::Profile",
            "Nothing can be written to %1, so no mail is fetched or sent. Is the disk full? Make room and try again.")
            .arg(m_folder),
        QStringLiteral("channel lock not written"), {}};
}

qint64 Profile::channelHolder() const
{
    // Asked only: a lock tried on is held for a moment, and who starts in that moment is turned away.
    const QLockFile lock(channelLockFile());
    qint64 pid = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&pid, &host, &application) && runs(pid) ? pid : 0;
}

} // namespace Tresen
