// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QHash>

namespace Tresen {

/// org.freedesktop.Notifications over the session bus (Desktop Notifications Specification 1.2).
/// Never waits: without a service a note is lost, and the bell in the window still has it.
class DBusNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit DBusNotifier(QObject *parent = nullptr);

    void show(const Notice &notice) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QHash<uint, QString> m_shown; ///< conversation by the service's number
    bool m_markup = false; ///< the service reads <b> and <img> in texts
};

} // namespace Tresen
