// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Tresen {

/// The colour wish of the Linux desktop, read over D-Bus from the settings portal
/// (org.freedesktop.portal.Settings, key org.freedesktop.appearance color-scheme).
/// Asks without waiting; a system without portal or session bus simply never answers.
class PortalScheme : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    void wishChanged(uint wish); ///< 0 none, 1 dark, 2 light

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace Tresen
