// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerpeer.h"

#include <QCoreApplication>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <cstdlib>
#include <thread>

namespace Tresen {

namespace {

namespace asio = boost::asio;

Verdict route(const RequestHead &head)
{
    Verdict verdict;
    verdict.reply = {200, "text/plain", "ok", {{"X-Path", head.path}}};
    if (head.path == "/ws")
        verdict.kind = Verdict::Kind::Upgrade;
    if (head.path == "/body") {
        verdict.kind = Verdict::Kind::TakeBody;
        verdict.bodyLimit = ListenerPeer::bodyBytes;
    }
    return verdict;
}

/// Nothing is reported: a line that the listener cut ends the exchange, and what it said before counts.
QByteArray converse(quint16 port, const QByteArray &first, const QByteArray &bytes, qsizetype portion)
{
    boost::system::error_code error;
    asio::io_context io;
    asio::ip::tcp::socket socket(io);
    (void)socket.connect({asio::ip::address_v4::loopback(), port}, error);
    if (error)
        std::abort();
    (void)socket.set_option(asio::ip::tcp::no_delay(true), error);
    // no port stays behind waiting: thousands of these follow each other
    (void)socket.set_option(asio::socket_base::linger(true, 0), error);
    QByteArray answer;
    std::array<char, 4096> piece{};
    const auto read = [&] {
        const std::size_t size = socket.read_some(asio::buffer(piece), error);
        answer.append(piece.data(), qsizetype(size));
        return !error;
    };
    if (!first.isEmpty()) {
        asio::write(socket, asio::buffer(first.constData(), std::size_t(first.size())), error);
        while (!answer.contains("\r\n\r\n") && read())
            continue;
    }
    boost::system::error_code refused;
    for (qsizetype at = 0; at < bytes.size() && !refused; at += portion) {
        const std::size_t size = std::size_t(std::min(portion, bytes.size() - at));
        asio::write(socket, asio::buffer(bytes.constData() + at, size), refused);
    }
    (void)socket.shutdown(asio::ip::tcp::socket::shutdown_send, refused);
    while (read())
        continue;
    return answer;
}

} // namespace

ListenerPeer::ListenerPeer()
{
    if (!QCoreApplication::instance()) {
        static int argc = 1;
        static std::array<char, 7> name{"fuzzer"};
        static std::array<char *, 2> argv{name.data(), nullptr};
        m_app = std::make_unique<QCoreApplication>(argc, argv.data());
    }
    ListenerSettings settings;
    settings.limits.connections = 100;
    settings.limits.requestsPerMinute = 1'000'000'000;
    settings.limits.headerBytes = 1000;
    settings.limits.messageBytes = messageBytes;
    QObject::connect(&m_listener, &Listener::opened, &m_listener, [this] { ++m_open; });
    QObject::connect(&m_listener, &Listener::closed, &m_listener, [this] { --m_open; });
    QObject::connect(&m_listener, &Listener::received, &m_listener, [this](SocketId socket, const QByteArray &text) {
        m_heard.messages.append(text);
        m_listener.send(socket, text);
    });
    QObject::connect(&m_listener, &Listener::bodyTaken, &m_listener,
        [this](RequestId request, const RequestHead &, const QByteArray &, const QByteArray &body) {
            m_heard.bodies.append(body);
            m_listener.reply(request, {201, {}, QByteArray::number(body.size()), {}});
        });
    if (!m_listener.start(settings, route))
        std::abort();
}

ListenerPeer::~ListenerPeer() = default;

ListenerPeer::Heard ListenerPeer::exchange(const QByteArray &first, const QByteArray &bytes, qsizetype portion)
{
    m_heard = {};
    m_said = false;
    QByteArray answer;
    std::thread client([&, port = m_listener.port()] {
        answer = converse(port, first, bytes, portion);
        QMetaObject::invokeMethod(&m_listener, [this] { m_said = true; }, Qt::QueuedConnection);
    });
    // a socket that opens tells so before the client can see its line closed
    while (!m_said || m_open > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    client.join();
    m_heard.answer = answer;
    return m_heard;
}

} // namespace Tresen
