// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "listenertypes.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Tresen {

class Listener;

/// A channel that the outside comes to. Called in the wire thread.
class GatewayClient {
public:
    virtual ~GatewayClient() = default;

    virtual void socketOpened(SocketId socket, const RequestHead &head, const QByteArray &context) = 0;
    virtual void textReceived(SocketId socket, const QByteArray &text) = 0;
    virtual void socketClosed(SocketId socket) = 0;
    /// To be answered once by Gateway::reply().
    virtual void bodyTaken(RequestId request, const RequestHead &head, const QByteArray &context, const QByteArray &body) = 0;
};

/// How the door to the outside stands.
struct GatewayState {
    bool listening = false;
    QString address;
    quint16 port = 0;
    bool secure = false;
    Error error; ///< why it does not listen although somebody wants it
    ListenerCounts counts;
};

/// The one port of a profile, shared by all channels that the outside comes to: live chat today,
/// webhooks tomorrow. Open only while one of them is mounted, so a desk with mail alone has no port.
/// Wire thread.
class Gateway : public QObject {
    Q_OBJECT
public:
    /// Says nothing about what is not its own. Called in the listener's threads: holds only what
    /// never changes.
    using Route = std::function<std::optional<Verdict>(const RequestHead &)>;
    using MountId = int;

    explicit Gateway(QObject *parent = nullptr);
    ~Gateway() override;

    /// Opens again where the settings say when anybody is mounted.
    void apply(const ListenerSettings &settings);
    MountId mount(Route route, GatewayClient &client);
    void unmount(MountId mount);

    void send(SocketId socket, const QByteArray &text);
    void close(SocketId socket, quint16 code, const QByteArray &reason);
    void reply(RequestId request, const HttpReply &reply);
    [[nodiscard]] GatewayState state() const;

Q_SIGNALS:
    void stateChanged();

private:
    struct Mount {
        Route route;
        GatewayClient *client = nullptr;
    };
    void open();
    void shut();
    [[nodiscard]] Router router() const;
    [[nodiscard]] GatewayClient *clientOf(const QByteArray &context) const;

    std::unique_ptr<Listener> m_listener;
    ListenerSettings m_settings;
    Error m_error;
    QMap<MountId, Mount> m_mounts; ///< in the order of mounting, which is the order of asking
    QHash<SocketId, MountId> m_sockets;
    MountId m_lastMount = 0;
};

} // namespace Tresen
