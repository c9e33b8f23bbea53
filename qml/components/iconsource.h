// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace Tresen {

/// Builds the addresses that IconProvider understands. Being read for the first time in an engine
/// also installs the provider there, so no program and no test can forget it. Main thread.
class IconSource : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    /// Without a default for parent: else Qt 6.4 makes the singleton itself and never calls create().
    explicit IconSource(QObject *parent);

    static IconSource *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /// image://icon/<name>/<aarrggbb>/<stroke>; empty for an empty name.
    Q_INVOKABLE QString url(const QString &name, const QColor &color, double stroke) const;
};

} // namespace Tresen
