// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsservice.h"

namespace Tresen {

SettingsService::SettingsService(CommandStore &store, const Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{
}

Future<Committed> SettingsService::save(QString key, QJsonValue value)
{
    return m_store.commit({SaveSetting{std::move(key), std::move(value)}}, m_session.cause());
}

} // namespace Tresen
