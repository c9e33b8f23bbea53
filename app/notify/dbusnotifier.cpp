// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbusnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Tresen {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int serviceDecides = -1; ///< how long a note is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DBusNotifier::DBusNotifier(QObject *parent)
    : Notifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
        SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
        SLOT(onClosed(uint, uint)));
    auto *asked = new QDBusPendingCallWatcher(
        bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QStringList> reply = *asked;
        m_markup = reply.isValid() && reply.value().contains(QStringLiteral("body-markup"));
        asked->deleteLater();
    });
}

void DBusNotifier::show(const Notice &notice)
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("tresen")},
        {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    if (notice.sound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-email"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    // What a customer wrote must never become markup: an <img> would be a tracking pixel.
    const QString text = m_markup ? notice.text.toHtmlEscaped() : notice.text;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Tresen") << uint(0) << QStringLiteral("tresen") << notice.title << text
            << QStringList{QStringLiteral("default"), tr("Open")} << hints << serviceDecides;
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this,
        [this, asked, conversation = notice.conversation] {
            const QDBusPendingReply<uint> reply = *asked;
            if (reply.isValid())
                m_shown.insert(reply.value(), conversation);
            asked->deleteLater();
        });
}

void DBusNotifier::onActionInvoked(uint id, const QString &)
{
    if (m_shown.contains(id))
        Q_EMIT activated(m_shown.take(id));
}

void DBusNotifier::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace Tresen
