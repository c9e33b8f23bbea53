// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// Links that came from outside, on their way to the system's browser or mail program.
class MailLinks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// True for absolute http, https and mailto addresses; every other scheme stays a text.
    Q_INVOKABLE [[nodiscard]] static bool mayOpen(const QString &link);
    /// Does nothing for what may not be opened.
    Q_INVOKABLE static void open(const QString &link);
};

} // namespace Tresen
