// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffviewmodel.h"

#include "accountservice.h"
#include "desk.h"
#include "directoryviewmodel.h"
#include "session.h"

#include <algorithm>

namespace Tresen {

StaffViewModel::StaffViewModel(QObject *parent)
    : StaffViewModel(Desk::services(), parent)
{
}

StaffViewModel::StaffViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(new DirectoryViewModel(services, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &StaffViewModel::changed);
}

QVariantList StaffViewModel::agents() const
{
    QList<Agent> agents = m_directory->directory().agents;
    std::sort(agents.begin(), agents.end(), [](const Agent &a, const Agent &b) {
        return a.active != b.active ? a.active : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QVariantList rows;
    for (const Agent &agent : std::as_const(agents)) {
        rows.append(QVariantMap{{QStringLiteral("id"), agent.id.toString()},
            {QStringLiteral("name"), agent.name}, {QStringLiteral("email"), agent.email},
            {QStringLiteral("active"), agent.active},
            {QStringLiteral("me"), agent.id == m_services.session.me}});
    }
    return rows;
}

QVariantList StaffViewModel::shops() const
{
    return m_directory->shops();
}

void StaffViewModel::tell(const QString &errorText)
{
    m_errorText = errorText;
    Q_EMIT changed();
}

void StaffViewModel::saveShop(const QString &id, const QString &name)
{
    const Shop shop{ShopId::fromString(id), name.simplified()};
    if (shop.name.isEmpty() || m_directory->directory().shops.contains(shop))
        return;
    m_services.accounts.saveShop(shop).then(this, [this](const Result<Committed> &result) {
        tell(result ? QString() : result.error().text);
    });
}

void StaffViewModel::saveAgent(const QString &id, const QString &name, const QString &email, bool active)
{
    const Agent agent{AgentId::fromString(id), name.simplified(), email.trimmed(), active};
    if (agent.name.isEmpty() || m_directory->directory().agents.contains(agent))
        return;
    m_services.accounts.saveAgent(agent).then(this, [this](const Result<Committed> &result) {
        tell(result ? QString() : result.error().text);
    });
}

} // namespace Tresen
