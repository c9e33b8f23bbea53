// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"
#include "services.h"

#include <QObject>
#include <QQmlEngine>

namespace Tresen {

/// What the outside can reach: where the profile listens, how it stands, and what was turned away.
/// Main thread.
class GatewayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address MEMBER m_address NOTIFY edited)
    Q_PROPERTY(QString port MEMBER m_port NOTIFY edited)
    Q_PROPERTY(QString certificate MEMBER m_certificate NOTIFY edited)
    Q_PROPERTY(QString certificateKey MEMBER m_key NOTIFY edited)
    Q_PROPERTY(QString proxies MEMBER m_proxies NOTIFY edited) ///< addresses or networks, spaces between
    Q_PROPERTY(QString publicAddress MEMBER m_public NOTIFY edited) ///< "https://chat.shop.example"
    Q_PROPERTY(QString blockedReason READ blockedReason NOTIFY edited) ///< why it cannot be saved
    Q_PROPERTY(QString base READ base NOTIFY changed)     ///< where visitors reach us, for their pages
    Q_PROPERTY(QString state READ state NOTIFY changed)   ///< ok|warn|danger|off
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString reachText READ reachText NOTIFY changed) ///< who can reach it, in words
    Q_PROPERTY(QString refusedText READ refusedText NOTIFY changed) ///< what was turned away; may be empty
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString recipe READ recipe NOTIFY edited) ///< for a reverse proxy in front
public:
    explicit GatewayViewModel(QObject *parent = nullptr);
    explicit GatewayViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] QString base() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString reachText() const;
    [[nodiscard]] QString refusedText() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString recipe() const;

    /// What is kept, into the fields.
    Q_INVOKABLE void load();
    Q_INVOKABLE void save();
    Q_INVOKABLE void copyRecipe() const;

Q_SIGNALS:
    void edited();
    void changed();
    void loaded();
    void saved();
    void failed(const QString &text);

private:
    void show(const QJsonObject &setting);
    [[nodiscard]] ListenerSettings typed() const;

    Services &m_services;
    ListenerSettings m_kept;
    QString m_keptPublic;
    QString m_address;
    QString m_port;
    QString m_certificate;
    QString m_key;
    QString m_proxies;
    QString m_public;
};

} // namespace Tresen
