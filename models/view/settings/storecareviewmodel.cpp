// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecareviewmodel.h"

#include "backupname.h"
#include "desk.h"
#include "timetext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Tresen {

namespace {
constexpr int progressInterval = 100; // ms
}

StoreCareViewModel::StoreCareViewModel(QObject *parent)
    : StoreCareViewModel(Desk::services(), parent)
{
}

StoreCareViewModel::StoreCareViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_told.setInterval(progressInterval);
    connect(&m_told, &QTimer::timeout, this, &StoreCareViewModel::changed);
}

QString StoreCareViewModel::contents() const
{
    if (m_health.path.isEmpty())
        return {};
    const QLocale locale;
    return QStringList{tr("%1 conversations").arg(locale.toString(m_health.conversations)),
        tr("%1 messages").arg(locale.toString(m_health.messages)),
        tr("%1 customers").arg(locale.toString(m_health.contacts)), sizeText(m_health.bytes)}
        .join(QStringLiteral(" · "));
}

void StoreCareViewModel::look()
{
    ask(false);
}

void StoreCareViewModel::check()
{
    ask(true);
}

void StoreCareViewModel::ask(bool deep)
{
    if (m_checking)
        return;
    m_checking = true;
    m_errorText.clear();
    Q_EMIT changed();
    m_services.maintenance.health(deep).then(this, [this, deep](Result<StoreHealth> result) {
        m_checking = false;
        if (result) {
            m_health = std::move(result).value();
            m_checked = deep;
        } else {
            m_errorText = result.error().text;
        }
        Q_EMIT changed();
    });
}

void StoreCareViewModel::start(Task task)
{
    m_task = task;
    *m_progress = 0.0;
    m_doneText.clear();
    m_errorText.clear();
    m_told.start();
    Q_EMIT changed();
}

void StoreCareViewModel::finish(const Result<Nothing> &result, const QString &doneText)
{
    m_task = Task::None;
    m_told.stop();
    if (result)
        m_doneText = doneText;
    else
        m_errorText = result.error().text;
    Q_EMIT changed();
}

QString StoreCareViewModel::newFolderBelow(const QString &folder) const
{
    return QDir(folder).filePath(backupName(m_services.clock.now(), BackupKind::ByHand));
}

void StoreCareViewModel::backUpTo(const QString &target, std::function<void()> next)
{
    start(Task::Backup);
    m_services.maintenance.backup(target, [progress = m_progress](double part) { *progress = part; })
        .then(this, [this, target, next](const Result<Nothing> &result) {
            finish(result, tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target)));
            if (result && next)
                next();
        });
}

void StoreCareViewModel::backUp(const QUrl &folder)
{
    if (m_task == Task::None && folder.isLocalFile())
        backUpTo(newFolderBelow(folder.toLocalFile()), {});
}

void StoreCareViewModel::examine(const QUrl &folder)
{
    if (m_examining || !folder.isLocalFile())
        return;
    m_examining = true;
    m_backup = {};
    m_errorText.clear();
    Q_EMIT changed();
    m_services.maintenance.examine(folder.toLocalFile()).then(this, [this](Result<BackupFacts> facts) {
        m_examining = false;
        if (facts)
            m_backup = *facts;
        else
            m_errorText = facts.error().text;
        Q_EMIT changed();
        if (facts)
            Q_EMIT backupFound();
    });
}

QString StoreCareViewModel::backupText() const
{
    if (m_backup.folder.isEmpty())
        return {};
    const QLocale locale;
    const QString counts = QStringList{tr("%1 conversations").arg(locale.toString(m_backup.conversations)),
        tr("%1 messages").arg(locale.toString(m_backup.messages)),
        tr("%1 customers").arg(locale.toString(m_backup.contacts))}.join(QStringLiteral(" · "));
    QStringList lines{QDir::toNativeSeparators(m_backup.folder), tr("Made: %1").arg(fullText(m_backup.madeAt))};
    if (m_backup.messages > 0)
        lines.append(tr("Newest message: %1").arg(fullText(m_backup.newest)));
    lines.append(counts);
    return lines.join(u'\n');
}

void StoreCareViewModel::restore(bool keepPresent)
{
    if (m_task != Task::None || m_backup.folder.isEmpty())
        return;
    if (keepPresent)
        backUpTo(newFolderBelow(QFileInfo(m_backup.folder).absolutePath()), [this] { handOver(); });
    else
        handOver();
}

void StoreCareViewModel::handOver()
{
    if (Desk::restore(m_backup.folder))
        return;
    m_errorText = tr("Tresen could not be started again for the restore. Nothing was changed. Close Tresen and use \"tresenctl restore\".");
    Q_EMIT changed();
}

void StoreCareViewModel::rebuildIndex()
{
    if (m_task != Task::None)
        return;
    start(Task::Index);
    m_services.maintenance.rebuildIndex([progress = m_progress](double part) { *progress = part; })
        .then(this, [this](const Result<Nothing> &result) {
            finish(result, tr("The search index is new."));
            look();
        });
}

void StoreCareViewModel::openFolder()
{
    if (!m_health.path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_health.path).absolutePath()));
}

} // namespace Tresen
