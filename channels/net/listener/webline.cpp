// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webline.h"

#include <boost/beast/websocket/stream.hpp>

#include <array>

namespace Tresen {

namespace {

namespace ws = beast::websocket;

// What a frame of a chat needs at most times; kept for each open socket, so it is small.
constexpr std::size_t pieceSize = 512;

/// One WebSocket (RFC 6455). Idle it costs Beast's state, one piece and an open read.
class WebLine final : public Addressed, public std::enable_shared_from_this<WebLine> {
public:
    WebLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat)
        : m_thread(thread)
        , m_seat(std::move(seat))
        , m_line(std::move(line))
        , m_stream(*m_line)
        , m_id(thread.newId())
    {
        const ListenerLimits &limits = thread.hub->limits();
        m_stream.set_option(ws::stream_base::timeout{limits.closeTime, limits.idleTime, true});
        m_stream.set_option(ws::stream_base::decorator([](ws::response_type &response) {
            response.set(beast::http::field::server, ""); // or Beast names itself
            response.set("X-Content-Type-Options", "nosniff");
        }));
        m_stream.read_message_max(std::size_t(limits.messageBytes));
        m_stream.auto_fragment(false); // else each socket gets a buffer for writing
        m_stream.text(true);
    }

    void accept(const UpgradeRequest &request, std::unique_ptr<HeardRequest> heard);
    void obey(WireCommand command) override;
    void sayGoodbye() override;

private:
    void read();
    void onRead(const WireError &error, std::size_t bytes);
    void onMessage();
    void onHeard(qint64 bytes);
    void send(QByteArray text);
    void write();
    void onWritten(const WireError &error);
    void close(quint16 code, const QByteArray &reason);
    void shakeGoodbye();
    void drop(const QByteArray &word);
    void end();

    WireThread &m_thread;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Line> m_line;
    ws::stream<Line &, false> m_stream;
    const quint64 m_id;
    std::array<char, pieceSize> m_piece;
    QByteArray m_message;
    QList<QByteArray> m_unsent; // the first of them is being written
    std::unique_ptr<ws::close_reason> m_goodbye;
    std::unique_ptr<WireTimer> m_patience;
    qint64 m_unsentBytes = 0;
    qint64 m_unheardBytes = 0;
    bool m_open = false; // before that Beast can close nothing
    bool m_reading = false;
    bool m_ended = false;
};

void WebLine::accept(const UpgradeRequest &request, std::unique_ptr<HeardRequest> heard)
{
    m_thread.addressed.emplace(m_id, shared_from_this());
    m_thread.hub->socketOpened();
    auto opened = std::make_shared<WireEvent>(
        WireEvent{WireEvent::Kind::Opened, m_id, {}, std::move(heard)});
    m_stream.async_accept(request, [self = shared_from_this(), opened](const WireError &error) {
        if (self->m_ended)
            return;
        if (error) {
            self->m_ended = true; // the owner has not heard of it
            self->m_thread.hub->socketClosed();
            self->m_seat.reset();
            self->m_line->close();
            self->m_thread.addressed.erase(self->m_id);
            return;
        }
        self->m_open = true;
        self->m_thread.hub->tell(std::move(*opened));
        if (self->m_thread.stopping)
            self->sayGoodbye();
        self->read();
    });
}

void WebLine::read()
{
    m_reading = true;
    m_stream.async_read_some(asio::buffer(m_piece),
        [self = shared_from_this()](const WireError &error, std::size_t bytes) {
            self->m_reading = false;
            if (!self->m_ended)
                self->onRead(error, bytes);
        });
}

void WebLine::onRead(const WireError &error, std::size_t bytes)
{
    if (error) {
        if (error == ws::error::message_too_big)
            m_thread.hub->countRefusal("message-size");
        else if (error == ws::condition::protocol_violation)
            m_thread.hub->countRefusal("bad-frame");
        else if (error == beast::error::timeout)
            m_thread.hub->countRefusal("idle");
        end();
        return;
    }
    if (m_stream.got_binary() && !m_goodbye) {
        m_thread.hub->countRefusal("binary");
        close(ws::close_code::unknown_data, {});
    }
    if (!m_goodbye)
        m_message.append(m_piece.data(), qsizetype(bytes));
    if (m_stream.is_message_done() && !m_goodbye)
        onMessage();
    // a socket whose messages the owner has not come to is not read: the sender has to wait
    if (!m_ended && m_unheardBytes < m_thread.hub->limits().unheardBytes)
        read();
}

void WebLine::onMessage()
{
    WireEvent event{WireEvent::Kind::Received, m_id, std::exchange(m_message, {}), {}};
    m_unheardBytes += costOf(event);
    m_thread.hub->tell(std::move(event));
}

void WebLine::onHeard(qint64 bytes)
{
    m_unheardBytes -= bytes;
    if (!m_reading && m_unheardBytes < m_thread.hub->limits().unheardBytes)
        read();
}

void WebLine::obey(WireCommand command)
{
    switch (command.kind) {
    case WireCommand::Kind::Send: send(std::move(command.bytes)); break;
    case WireCommand::Kind::Close: close(quint16(command.number), command.bytes); break;
    case WireCommand::Kind::Heard: onHeard(command.number); break;
    case WireCommand::Kind::Reply: break;
    }
}

void WebLine::send(QByteArray text)
{
    if (m_goodbye)
        return;
    m_unsentBytes += text.size();
    if (m_unsentBytes > m_thread.hub->limits().unsentBytes) {
        drop("slow");
        return;
    }
    m_unsent.append(std::move(text));
    if (m_unsent.size() == 1)
        write();
}

void WebLine::write()
{
    const QByteArray &text = m_unsent.constFirst();
    m_stream.async_write(asio::buffer(text.constData(), std::size_t(text.size())),
        [self = shared_from_this()](const WireError &error, std::size_t) {
            if (!self->m_ended)
                self->onWritten(error);
        });
}

void WebLine::onWritten(const WireError &error)
{
    if (error) {
        end();
        return;
    }
    m_unsentBytes -= m_unsent.takeFirst().size();
    if (!m_unsent.isEmpty()) {
        write();
        return;
    }
    m_unsent = {}; // a quiet socket holds no room for a queue
    if (m_goodbye)
        shakeGoodbye();
}

void WebLine::sayGoodbye()
{
    if (m_open)
        close(ws::close_code::going_away, {});
}

void WebLine::close(quint16 code, const QByteArray &reason)
{
    if (m_goodbye)
        return;
    m_goodbye = std::make_unique<ws::close_reason>(
        ws::close_code(code), beast::string_view(reason.constData(), std::size_t(reason.size())));
    // what was sent before goes out before, but one who does not read it cannot stay for that
    m_patience = std::make_unique<WireTimer>(m_line->get_executor());
    m_patience->expires_after(m_thread.hub->limits().closeTime);
    m_patience->async_wait([self = shared_from_this()](const WireError &error) {
        if (!error && !self->m_ended)
            self->end();
    });
    if (m_unsent.isEmpty())
        shakeGoodbye();
}

void WebLine::shakeGoodbye()
{
    m_stream.async_close(*m_goodbye, [self = shared_from_this()](const WireError &) {
        if (!self->m_ended)
            self->end();
    });
}

void WebLine::drop(const QByteArray &word)
{
    m_thread.hub->countRefusal(word);
    end();
}

void WebLine::end()
{
    m_ended = true;
    const auto self = shared_from_this(); // the table may hold the last of us
    if (m_patience)
        m_patience->cancel();
    m_line->close();
    m_seat.reset();
    m_thread.hub->socketClosed();
    m_thread.addressed.erase(m_id);
    m_thread.hub->tell({WireEvent::Kind::Closed, m_id, {}, {}});
}

} // namespace

void openWebLine(WireThread &thread, std::unique_ptr<Line> line, std::unique_ptr<Seat> seat,
    UpgradeRequest request, std::unique_ptr<HeardRequest> heard)
{
    const auto web = std::make_shared<WebLine>(thread, std::move(line), std::move(seat));
    web->accept(request, std::move(heard));
}

} // namespace Tresen
