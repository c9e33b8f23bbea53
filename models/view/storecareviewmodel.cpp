// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecareviewmodel.h"

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

void StoreCareViewModel::backUp(const QUrl &folder)
{
    if (m_task != Task::None || !folder.isLocalFile())
        return;
    const QString moment = toDateTime(m_services.clock.now()).toLocalTime().toString(
        QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString target = QDir(folder.toLocalFile()).filePath(QStringLiteral("tresen-") + moment);
    start(Task::Backup);
    m_services.maintenance.backup(target, [progress = m_progress](double part) { *progress = part; })
        .then(this, [this, target](const Result<Nothing> &result) {
            finish(result, tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target)));
        });
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
