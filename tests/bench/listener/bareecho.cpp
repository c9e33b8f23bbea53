// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareecho.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <cstdio>
#include <memory>

namespace Tresen {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Error = boost::system::error_code;

class Echo : public std::enable_shared_from_this<Echo> {
public:
    explicit Echo(asio::ip::tcp::socket socket)
        : m_stream(std::move(socket))
    {
        m_stream.auto_fragment(false);
    }

    void begin()
    {
        m_stream.async_accept([self = shared_from_this()](const Error &error) {
            if (!error)
                self->read();
        });
    }

private:
    void read()
    {
        m_stream.async_read(m_buffer, [self = shared_from_this()](const Error &error, std::size_t) {
            if (!error)
                self->write();
        });
    }

    void write()
    {
        m_stream.text(m_stream.got_text());
        m_stream.async_write(m_buffer.data(), [self = shared_from_this()](const Error &error, std::size_t bytes) {
            self->m_buffer.consume(bytes);
            if (!error)
                self->read();
        });
    }

    beast::websocket::stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer;
};

void accept(asio::ip::tcp::acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](const Error &error, asio::ip::tcp::socket socket) {
        Error ignored;
        socket.set_option(asio::ip::tcp::no_delay(true), ignored);
        if (!error)
            std::make_shared<Echo>(std::move(socket))->begin();
        accept(acceptor);
    });
}

} // namespace

int runBareEcho()
{
    asio::io_context io(1);
    asio::ip::tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
    acceptor.listen(4096);
    std::printf("%u\n", unsigned(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    accept(acceptor);
    io.run();
    return 0;
}

} // namespace Tresen
