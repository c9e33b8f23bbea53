// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

class QJSEngine;
class QQmlEngine;

namespace Tresen {

class Notifier;

/// The door from QML to the services: every view-model finds them here. Set once by the bootstrap
/// (or a test) before the first QML file is loaded. Main thread.
class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The agent at this desk, as a decimal string.
    Q_PROPERTY(QString me READ me CONSTANT)
    /// This profile can be replaced by a backup: not the demo's, which ends with the program.
    Q_PROPERTY(bool restorable READ restorable CONSTANT)
public:
    explicit Desk(Services &services, QObject *parent = nullptr);

    static void provide(Desk *desk);
    static Desk *create(QQmlEngine *engine, QJSEngine *scripts);
    [[nodiscard]] static Services &services();
    /// The system's notifications; none where there are none. Owned by the bootstrap.
    void setNotifier(Notifier *notifier) { m_notifier = notifier; }
    [[nodiscard]] static Notifier *notifier();

    /// Where copies for other programs lie; empty: none can be made. Set by the bootstrap.
    void setProfileFolder(const QString &folder) { m_profileFolder = folder; }
    [[nodiscard]] static QString profileFolder();

    /// Closes the desk and opens it again with this backup in place of the profile; false when that
    /// cannot be begun.
    using Restorer = std::function<bool(const QString &backup)>;
    void setRestorer(Restorer restorer) { m_restorer = std::move(restorer); }
    [[nodiscard]] static bool restore(const QString &backup);

    [[nodiscard]] QString me() const;
    [[nodiscard]] bool restorable() const { return m_restorer != nullptr; }

private:
    Services &m_services;
    Notifier *m_notifier = nullptr;
    QString m_profileFolder;
    Restorer m_restorer;
};

} // namespace Tresen
