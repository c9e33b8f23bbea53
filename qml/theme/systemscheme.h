// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace Tresen {

/// Whether the system asks for a dark window. Qt 6.4 has no QStyleHints::colorScheme, so this asks
/// the settings portal where there is one (PortalScheme), the registry on Windows, and else looks at
/// the lightness of the palette's window colour; it follows changes. Never waits. Main thread.
class SystemScheme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
public:
    /// What the portal says (org.freedesktop.appearance color-scheme).
    enum class Wish { None = 0, Dark = 1, Light = 2 };

    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool dark() const { return m_dark; }
    void setWish(Wish wish); ///< a wish of the portal stands above the palette

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();

private:
    void update();

    Wish m_wish = Wish::None;
    bool m_dark = false;
};

} // namespace Tresen
