// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"
#include "result.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Tresen {

class ListenerEngine;
class ListenerHub;
struct WireCommand;
struct WireEvent;

/// Where the outside comes in: HTTP/1.1 and WebSockets on one port (RFC 9112, RFC 6455), with TLS when
/// a certificate is named. It lives in the thread that made it, which needs an event loop; its sockets
/// live in threads of their own and never wait for the owner. Whatever a stranger sends is bounded by
/// ListenerLimits before any of it is kept.
///
/// An owner who falls behind slows the senders down: a socket whose messages were not yet given out is
/// not read any further.
class Listener final : public QObject {
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override; ///< stops

    /// Listens. Errors, with a text that says what to do: Invalid (address, proxies, no right to the
    /// port), Conflict (port taken, or already started), Certificate.
    [[nodiscard]] Status start(const ListenerSettings &settings, Router router);
    /// For every head from now on; open sockets stay.
    void setRouter(Router router);
    /// Closes all WebSockets with 1001 and everything else at once; waits at most a second. No signal
    /// follows, also none of what had already happened.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }
    [[nodiscard]] quint16 port() const; ///< 0 when stopped
    [[nodiscard]] ListenerCounts counts() const;

    /// One text message, UTF-8. To a socket that is gone: nothing.
    void send(Tresen::SocketId socket, const QByteArray &text);
    /// After everything sent before. `reason` is cut to what a frame holds; closed() follows.
    void close(Tresen::SocketId socket, quint16 code, const QByteArray &reason = {});
    /// Exactly once for each bodyTaken(). The listener answers 503 itself after bodyTime.
    void reply(Tresen::RequestId request, Tresen::HttpReply reply);

Q_SIGNALS:
    void opened(Tresen::SocketId socket, const Tresen::RequestHead &head, const QByteArray &context);
    void received(Tresen::SocketId socket, const QByteArray &text);
    void closed(Tresen::SocketId socket); ///< once for each opened(), except after stop()
    void bodyTaken(Tresen::RequestId request, const Tresen::RequestHead &head, const QByteArray &context,
        const QByteArray &body);

private:
    void deliver();
    void tell(WireEvent &event);
    void order(WireCommand command);
    void flush();

    std::shared_ptr<ListenerHub> m_hub;
    std::unique_ptr<ListenerEngine> m_engine;
    std::vector<std::vector<WireCommand>> m_orders; // one row a thread, gone with the next flush
    bool m_flushDue = false;
};

} // namespace Tresen
