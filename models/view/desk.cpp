// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "session.h"

#include <QJSEngine>

namespace Tresen {

namespace {
Desk *provided = nullptr;
}

Desk::Desk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void Desk::provide(Desk *desk)
{
    provided = desk;
}

Desk *Desk::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(provided != nullptr);
    // The bootstrap owns it; the engine must not delete it.
    QJSEngine::setObjectOwnership(provided, QJSEngine::CppOwnership);
    return provided;
}

Services &Desk::services()
{
    Q_ASSERT(provided != nullptr);
    return provided->m_services;
}

Notifier *Desk::notifier()
{
    return provided ? provided->m_notifier : nullptr;
}

QString Desk::profileFolder()
{
    return provided != nullptr ? provided->m_profileFolder : QString();
}

bool Desk::restore(const QString &backup)
{
    return provided != nullptr && provided->m_restorer && provided->m_restorer(backup);
}

QString Desk::me() const
{
    return m_services.session.me.toString();
}

} // namespace Tresen
