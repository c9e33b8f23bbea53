// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesmodel.h"

#include "channelstates.h"
#include "clock.h"
#include "desk.h"

#include <QLocale>

#include <algorithm>

namespace Tresen {

using namespace std::chrono;

LinesModel::LinesModel(QObject *parent)
    : LinesModel(Desk::services(), parent)
{
}

LinesModel::LinesModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(services)
{
    connect(&services.channels, &ChannelStates::changed, this, &LinesModel::update);
    connect(&m_directory, &DirectoryViewModel::changed, this, &LinesModel::update);
    m_minute.setInterval(minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &LinesModel::update);
    m_minute.start();
    update();
}

void LinesModel::update()
{
    using Kind = ChannelState::Kind;
    const QHash<AccountId, ChannelState> states = m_services.channels.all();
    m_text.clear();
    m_icon.clear();
    m_trouble.clear();
    m_troubleAccount.clear();
    m_offline = m_refused = false;
    TimePoint lastSync;
    QString syncing;
    bool connecting = false;
    bool online = false;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        lastSync = std::max(lastSync, it->lastSync);
        connecting |= it->kind == Kind::Connecting;
        online |= it->kind == Kind::Online || it->kind == Kind::Syncing;
        if (it->kind == Kind::Syncing && syncing.isEmpty())
            syncing = it->detail.isEmpty() ? tr("Fetching mail") : it->detail;
        // A refused line needs the agent; one that is merely down comes back by itself.
        const bool refused = it->kind == Kind::Refused;
        if ((refused && !m_refused) || (it->kind == Kind::Offline && m_trouble.isEmpty())) {
            m_refused = refused;
            m_trouble = troubleText(it.key(), *it);
            m_troubleAccount = it.key().toString();
        }
        m_offline |= it->kind == Kind::Offline;
    }
    if (!syncing.isEmpty()) {
        m_text = syncing;
        m_icon = QStringLiteral("refresh-cw");
    } else if (!m_trouble.isEmpty()) {
        m_text = m_offline && !online ? tr("Offline") : tr("One inbox does not work");
        m_icon = m_offline ? QStringLiteral("cloud-off") : QStringLiteral("circle-alert");
    } else if (connecting) {
        m_text = tr("Connecting");
        m_icon = QStringLiteral("refresh-cw");
    } else if (online) {
        m_text = sinceText(lastSync);
        m_icon = QStringLiteral("circle-check");
    }
    Q_EMIT changed();
}

QString LinesModel::sinceText(TimePoint lastSync) const
{
    if (lastSync == TimePoint())
        return tr("Up to date");
    const auto ago = duration_cast<minutes>(m_services.clock.now() - lastSync).count();
    return ago < 1 ? tr("Up to date") : tr("Up to date %n minute(s) ago", nullptr, static_cast<int>(ago));
}

QString LinesModel::troubleText(AccountId account, const ChannelState &state) const
{
    const QString name = m_directory.accountName(account);
    if (state.kind == ChannelState::Kind::Refused) {
        return state.error.text.isEmpty()
            ? tr("“%1” is refused by its server. Your messages stay here.").arg(name)
            : tr("“%1”: %2 Your messages stay here.").arg(name, state.error.text);
    }
    const QDateTime since = toDateTime(state.since).toLocalTime();
    return tr("“%1” has been offline since %2. Answers wait in the outbox and leave by themselves.")
        .arg(name, QLocale().toString(since.time(), QLocale::ShortFormat));
}

} // namespace Tresen
