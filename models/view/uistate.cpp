// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uistate.h"

#include "desk.h"
#include "directorystore.h"
#include "logging.h"
#include "settingsservice.h"

#include <QTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Tresen {

namespace {

constexpr std::chrono::milliseconds writeDelay{500};
constexpr double smallestText = 0.9;
constexpr double largestText = 1.5;

} // namespace

UiState::UiState(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelay);
    connect(&m_soon, &QTimer::timeout, this, &UiState::flush);
    for (Group *group : {&m_window, &m_look, &m_notify})
        load(*group);
}

UiState::~UiState()
{
    flush();
}

UiState *UiState::create(QQmlEngine *, QJSEngine *)
{
    return new UiState(Desk::services());
}

void UiState::load(Group &group)
{
    ++m_outstanding;
    m_services.directory.setting(group.key).then(this, [this, &group](Result<QJsonValue> result) {
        if (result)
            group.values = result->toObject();
        else
            qCWarning(lcView) << "setting not read:" << group.key << result.error().detail;
        if (--m_outstanding > 0)
            return;
        Q_EMIT windowChanged();
        Q_EMIT lookChanged();
        Q_EMIT notifyChanged();
        Q_EMIT languageChanged();
        Q_EMIT readyChanged();
    });
}

void UiState::set(Group &group, const char *name, const QJsonValue &value, Told told)
{
    const QLatin1String key(name);
    if (!ready() || group.values.value(key) == value)
        return;
    group.values.insert(key, value);
    group.dirty = true;
    m_soon.start();
    Q_EMIT(this->*told)();
}

void UiState::flush()
{
    m_soon.stop();
    for (Group *group : {&m_window, &m_look, &m_notify}) {
        if (!std::exchange(group->dirty, false))
            continue;
        m_services.settings.save(group->key, group->values)
            .then(&m_services.settings, [key = group->key](const Result<Committed> &result) {
                if (!result)
                    qCWarning(lcView) << "setting not kept:" << key << result.error().detail;
            });
    }
}

int UiState::number(const Group &group, const char *name, int otherwise)
{
    return group.values.value(QLatin1String(name)).toInt(otherwise);
}

bool UiState::yes(const Group &group, const char *name, bool otherwise)
{
    return group.values.value(QLatin1String(name)).toBool(otherwise);
}

QString UiState::word(const Group &group, const char *name, const char *otherwise)
{
    return group.values.value(QLatin1String(name)).toString(QLatin1String(otherwise));
}

void UiState::rememberWindow(int x, int y, int width, int height, bool maximized)
{
    set(m_window, "maximized", maximized, &UiState::windowChanged);
    // Of a maximised window the size to go back to is kept.
    if (maximized)
        return;
    set(m_window, "x", x, &UiState::windowChanged);
    set(m_window, "y", y, &UiState::windowChanged);
    set(m_window, "width", width, &UiState::windowChanged);
    set(m_window, "height", height, &UiState::windowChanged);
}

void UiState::setViewsWidth(int width)
{
    set(m_window, "views", width, &UiState::windowChanged);
}

void UiState::setListWidth(int width)
{
    set(m_window, "list", width, &UiState::windowChanged);
}

void UiState::setCustomerWidth(int width)
{
    set(m_window, "customer", width, &UiState::windowChanged);
}

void UiState::setCustomerShown(bool shown)
{
    set(m_window, "customerShown", shown, &UiState::windowChanged);
}

void UiState::setTheme(const QString &theme)
{
    set(m_look, "theme", theme, &UiState::lookChanged);
}

void UiState::setLanguage(const QString &language)
{
    set(m_look, "language", language, &UiState::languageChanged);
}

void UiState::setDensity(const QString &density)
{
    set(m_look, "density", density, &UiState::lookChanged);
}

double UiState::textScale() const
{
    const double scale = m_look.values.value(QLatin1String("textScale")).toDouble(1.0);
    return std::clamp(scale, smallestText, largestText);
}

void UiState::setTextScale(double scale)
{
    // Two digits, so that up and down again is where it was.
    const double rounded = std::round(std::clamp(scale, smallestText, largestText) * 100) / 100;
    set(m_look, "textScale", rounded, &UiState::lookChanged);
}

void UiState::setReducedMotion(bool reduced)
{
    set(m_look, "reducedMotion", reduced, &UiState::lookChanged);
}

void UiState::setLetterKeys(bool on)
{
    set(m_look, "letterKeys", on, &UiState::lookChanged);
}

void UiState::setNotify(bool on)
{
    set(m_notify, "on", on, &UiState::notifyChanged);
}

void UiState::setNotifySound(bool on)
{
    set(m_notify, "sound", on, &UiState::notifyChanged);
}

void UiState::setNotifyText(bool on)
{
    set(m_notify, "text", on, &UiState::notifyChanged);
}

void UiState::setQuietHours(bool on)
{
    set(m_notify, "quiet", on, &UiState::notifyChanged);
}

void UiState::setQuietFrom(const QString &time)
{
    if (QTime::fromString(time, QStringLiteral("HH:mm")).isValid())
        set(m_notify, "quietFrom", time, &UiState::notifyChanged);
}

void UiState::setQuietUntil(const QString &time)
{
    if (QTime::fromString(time, QStringLiteral("HH:mm")).isValid())
        set(m_notify, "quietUntil", time, &UiState::notifyChanged);
}

} // namespace Tresen
