// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace Tresen {

/// What the window remembers and how it looks, kept in the store's settings "ui/window", "ui/look"
/// and "ui/notify". One per QML engine. Main thread. Until `ready` every value is its default and
/// nothing is written.
class UiState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    // ui/window, device-independent pixels; 0: not remembered yet
    Q_PROPERTY(int windowX READ windowX NOTIFY windowChanged)
    Q_PROPERTY(int windowY READ windowY NOTIFY windowChanged)
    Q_PROPERTY(int windowWidth READ windowWidth NOTIFY windowChanged)
    Q_PROPERTY(int windowHeight READ windowHeight NOTIFY windowChanged)
    Q_PROPERTY(bool windowMaximized READ windowMaximized NOTIFY windowChanged)
    Q_PROPERTY(int viewsWidth READ viewsWidth WRITE setViewsWidth NOTIFY windowChanged)
    Q_PROPERTY(int listWidth READ listWidth WRITE setListWidth NOTIFY windowChanged)
    Q_PROPERTY(int customerWidth READ customerWidth WRITE setCustomerWidth NOTIFY windowChanged)
    Q_PROPERTY(bool customerShown READ customerShown WRITE setCustomerShown NOTIFY windowChanged)
    // ui/look
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY lookChanged) ///< system|light|dark
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< system|de|en
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY lookChanged) ///< comfort|compact
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged) ///< 0.9 … 1.5
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged)
    Q_PROPERTY(bool letterKeys READ letterKeys WRITE setLetterKeys NOTIFY lookChanged)
    // ui/notify
    Q_PROPERTY(bool notify READ notify WRITE setNotify NOTIFY notifyChanged)
    Q_PROPERTY(bool notifySound READ notifySound WRITE setNotifySound NOTIFY notifyChanged)
    /// Whether a notification may show what was written.
    Q_PROPERTY(bool notifyText READ notifyText WRITE setNotifyText NOTIFY notifyChanged)
    Q_PROPERTY(bool quietHours READ quietHours WRITE setQuietHours NOTIFY notifyChanged)
    Q_PROPERTY(QString quietFrom READ quietFrom WRITE setQuietFrom NOTIFY notifyChanged) ///< "HH:mm"
    Q_PROPERTY(QString quietUntil READ quietUntil WRITE setQuietUntil NOTIFY notifyChanged)
public:
    explicit UiState(Services &services, QObject *parent = nullptr);
    ~UiState() override;
    static UiState *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool ready() const { return m_outstanding == 0; }

    [[nodiscard]] int windowX() const { return number(m_window, "x", 0); }
    [[nodiscard]] int windowY() const { return number(m_window, "y", 0); }
    [[nodiscard]] int windowWidth() const { return number(m_window, "width", 0); }
    [[nodiscard]] int windowHeight() const { return number(m_window, "height", 0); }
    [[nodiscard]] bool windowMaximized() const { return yes(m_window, "maximized", false); }
    Q_INVOKABLE void rememberWindow(int x, int y, int width, int height, bool maximized);
    [[nodiscard]] int viewsWidth() const { return number(m_window, "views", 0); }
    void setViewsWidth(int width);
    [[nodiscard]] int listWidth() const { return number(m_window, "list", 0); }
    void setListWidth(int width);
    [[nodiscard]] int customerWidth() const { return number(m_window, "customer", 0); }
    void setCustomerWidth(int width);
    [[nodiscard]] bool customerShown() const { return yes(m_window, "customerShown", true); }
    void setCustomerShown(bool shown);

    [[nodiscard]] QString theme() const { return word(m_look, "theme", "system"); }
    void setTheme(const QString &theme);
    [[nodiscard]] QString language() const { return word(m_look, "language", "system"); }
    void setLanguage(const QString &language);
    [[nodiscard]] QString density() const { return word(m_look, "density", "comfort"); }
    void setDensity(const QString &density);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool reducedMotion() const { return yes(m_look, "reducedMotion", false); }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool letterKeys() const { return yes(m_look, "letterKeys", true); }
    void setLetterKeys(bool on);

    [[nodiscard]] bool notify() const { return yes(m_notify, "on", true); }
    void setNotify(bool on);
    [[nodiscard]] bool notifySound() const { return yes(m_notify, "sound", true); }
    void setNotifySound(bool on);
    [[nodiscard]] bool notifyText() const { return yes(m_notify, "text", true); }
    void setNotifyText(bool on);
    [[nodiscard]] bool quietHours() const { return yes(m_notify, "quiet", false); }
    void setQuietHours(bool on);
    [[nodiscard]] QString quietFrom() const { return word(m_notify, "quietFrom", "18:00"); }
    void setQuietFrom(const QString &time);
    [[nodiscard]] QString quietUntil() const { return word(m_notify, "quietUntil", "08:00"); }
    void setQuietUntil(const QString &time);

    Q_INVOKABLE void flush(); ///< writes now what would be written soon: before the end

Q_SIGNALS:
    void readyChanged();
    void windowChanged();
    void lookChanged();
    void languageChanged();
    void notifyChanged();

private:
    using Told = void (UiState::*)();
    /// One setting: an object of values.
    struct Group {
        QString key;
        QJsonObject values;
        bool dirty = false;
    };

    static int number(const Group &group, const char *name, int otherwise);
    static bool yes(const Group &group, const char *name, bool otherwise);
    static QString word(const Group &group, const char *name, const char *otherwise);
    void load(Group &group);
    void set(Group &group, const char *name, const QJsonValue &value, Told told);

    Services &m_services;
    Group m_window{QStringLiteral("ui/window"), {}, false};
    Group m_look{QStringLiteral("ui/look"), {}, false};
    Group m_notify{QStringLiteral("ui/notify"), {}, false};
    QTimer m_soon;
    int m_outstanding = 0;
};

} // namespace Tresen
