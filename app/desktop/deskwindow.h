// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "refusingnetworkaccess.h"

#include <QObject>
#include <QQmlApplicationEngine>

class QQuickWindow;

namespace Tresen {

class Translation;
class UiState;

/// The QML side of the program: loads the window, follows the chosen language, raises the window,
/// shows why the program cannot start. Main thread.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    /// `language` overrides the remembered one, `theme` replaces it; empty: as remembered. The
    /// translation speaks `language` already, or without one the system's.
    DeskWindow(Translation &translation, QString language, QString theme);
    ~DeskWindow() override;

    /// Loads the window.
    void open();
    /// Null when it could not be loaded.
    [[nodiscard]] QQuickWindow *window() const;
    /// What the window says when it is there: how a restore went.
    void greet(const QString &text, bool trouble);
    /// A window with words instead of the desk; returns the exit code when it is closed.
    [[nodiscard]] int showFailure(const Error &error);
    void showFailureLater(const Error &error);
    void raise();

private:
    void startDemo();
    void followLanguage();

    Translation &m_translation;
    QString m_language;
    QString m_theme;
    QString m_spoken;     ///< what the translation was last asked for
    QString m_remembered; ///< language as found at the start
    RefusingNetworkAccess m_network;
    QQmlApplicationEngine m_engine;
};

} // namespace Tresen
