// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "session.h"

#include <QObject>

namespace Tresen {

/// Writes settings. Main thread. Keys are paths ("ui/look"); reading is DirectoryStore::setting().
/// No undo entry: a setting shows itself, and its control is the way back.
class SettingsService : public QObject {
    Q_OBJECT
public:
    SettingsService(CommandStore &store, const Session &session, QObject *parent = nullptr);

    Future<Committed> save(QString key, QJsonValue value);

private:
    CommandStore &m_store;
    const Session &m_session;
};

} // namespace Tresen
