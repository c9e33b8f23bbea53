// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemscheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#ifdef TRESEN_PORTAL
#include "portalscheme.h"
#endif
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace Tresen {

namespace {

bool systemIsDark()
{
#ifdef Q_OS_WIN
    // Qt 6.4 gives Windows a light palette whatever the system says.
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                               "CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
#endif
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_dark(systemIsDark())
{
    qApp->installEventFilter(this);
#ifdef TRESEN_PORTAL
    auto *portal = new PortalScheme(this);
    connect(portal, &PortalScheme::wishChanged, this,
        [this](uint wish) { setWish(wish <= 2 ? static_cast<Wish>(wish) : Wish::None); });
    portal->start();
#endif
}

void SystemScheme::setWish(Wish wish)
{
    m_wish = wish;
    update();
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp
        && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange))
        update();
    return QObject::eventFilter(watched, event);
}

void SystemScheme::update()
{
    const bool dark = m_wish == Wish::None ? systemIsDark() : m_wish == Wish::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged();
}

} // namespace Tresen
