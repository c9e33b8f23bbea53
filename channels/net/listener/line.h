// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <chrono>
#include <memory>

namespace Tresen {

namespace asio = boost::asio;
namespace beast = boost::beast;
using WireError = boost::system::error_code;
// The executor by its own type: the usual one for any executor costs memory and an indirection each.
using WireExecutor = asio::io_context::executor_type;
using TcpSocket = asio::basic_stream_socket<asio::ip::tcp, WireExecutor>;
using TcpAcceptor = asio::basic_socket_acceptor<asio::ip::tcp, WireExecutor>;
using WireTimer = asio::basic_waitable_timer<std::chrono::steady_clock,
    asio::wait_traits<std::chrono::steady_clock>, WireExecutor>;

/// One TCP connection, plain or with TLS, as Beast wants a stream to be. Being one type it lets the
/// HTTP and WebSocket code be made once. Lives in one WireThread; does not move.
class Line {
public:
    using executor_type = WireExecutor;

    Line(TcpSocket socket, asio::ssl::context *tls)
        : m_socket(std::move(socket))
    {
        if (tls)
            m_tls = std::make_unique<Tls>(m_socket, *tls);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] executor_type get_executor() { return m_socket.get_executor(); }
    [[nodiscard]] bool isSecure() const { return m_tls != nullptr; }

    template <typename Buffers, typename Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_socket.async_read_some(buffers, std::forward<Handler>(handler));
    }

    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Handler>(handler));
        else
            m_socket.async_write_some(buffers, std::forward<Handler>(handler));
    }

    /// Only when isSecure().
    template <typename Handler>
    void shakeHands(Handler &&handler)
    {
        m_tls->async_handshake(asio::ssl::stream_base::server, std::forward<Handler>(handler));
    }

    template <typename Handler>
    void tearDown(beast::role_type role, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_shutdown(std::forward<Handler>(handler));
        else
            beast::websocket::async_teardown(role, m_socket, std::forward<Handler>(handler));
    }

    /// Says that nothing more will come; what the peer still sends can be read.
    void endSending()
    {
        WireError ignored;
        if (!m_tls)
            m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }

    void close()
    {
        WireError ignored;
        m_socket.close(ignored);
    }

private:
    using Tls = asio::ssl::stream<TcpSocket &>;

    TcpSocket m_socket;
    std::unique_ptr<Tls> m_tls;
};

// The three names by which Beast finds out how to end a line of ours.
template <typename Handler>
void async_teardown(beast::role_type role, Line &line, Handler &&handler)
{
    line.tearDown(role, std::forward<Handler>(handler));
}
inline void teardown(beast::role_type, Line &line, WireError &)
{
    line.close();
}
inline void beast_close_socket(Line &line)
{
    line.close();
}

} // namespace Tresen
