// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupschedule.h"

#include "backupname.h"
#include "maintenancestore.h"
#include "storerestore.h"

#include <QCoreApplication>
#include <QDir>

namespace Tresen {
BackupSchedule::BackupSchedule(CtlContext &ctl, const QString &folder, int keep)
    : QObject(&ctl)
    , m_ctl(ctl)
    , m_folder(QDir(folder).absolutePath())
    , m_keep(keep)
{
    m_ctl.onInterrupt([this] {
        m_stopped = true;
        if (!m_busy)
            m_ctl.succeed();
    });
}

void BackupSchedule::startOnce()
{
    if (QDir(m_folder) == QDir(m_ctl.profileFolder())) {
        m_ctl.fail({ErrorCode::Conflict, QCoreApplication::translate("tresenctl", "The profile cannot be its own backup. Choose another folder."), {}, {}});
        return;
    }
    copyTo(m_folder, [this](const Status &done) {
        told(m_folder, done);
        if (done)
            m_ctl.succeed();
        else
            m_ctl.fail(done.error());
    });
}

void BackupSchedule::startRepeating(double hours)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupSchedule::repeat);
    m_timer.start(std::chrono::milliseconds(qint64(hours * 3'600'000)));
    repeat();
}

void BackupSchedule::repeat()
{
    if (m_busy)
        return;
    const QString folder = m_folder + u'/' + backupName(m_ctl.services().clock.now(), BackupKind::Scheduled);
    copyTo(folder, [this, folder](const Status &done) {
        told(folder, done);
        if (done)
            removeOld();
        else
            m_ctl.say(done.error().text);
        if (m_stopped)
            m_ctl.end(done.ok());
    });
}

void BackupSchedule::copyTo(const QString &folder, std::function<void(Status)> next)
{
    m_busy = true;
    const auto progress = [this](double share) { // on the store's thread
        QMetaObject::invokeMethod(this, [this, share] { m_ctl.progress(QCoreApplication::translate("tresenctl", "Backing up"), share); }, Qt::QueuedConnection);
    };
    m_ctl.services().maintenance.backup(folder, progress).then(this, [this, next](Status done) {
        m_busy = false;
        next(done);
    });
}

void BackupSchedule::told(const QString &folder, const Status &done)
{
    if (!done)
        return;
    m_ctl.say(QCoreApplication::translate("tresenctl", "Backed up to %1 and verified.").arg(folder));
    m_ctl.tell({{QStringLiteral("backup"), folder}});
}

void BackupSchedule::removeOld() const
{
    QStringList names = backupsBelow(m_folder);
    names.removeIf([](const QString &name) { return !isScheduledBackup(name); });
    for (qsizetype i = 0; i + m_keep < names.size(); ++i)
        QDir(m_folder + u'/' + names[i]).removeRecursively();
}

} // namespace Tresen
