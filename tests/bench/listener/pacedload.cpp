// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pacedload.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace Tresen {

namespace {

namespace asio = boost::asio;
using Error = boost::system::error_code;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int textSize = 64;
constexpr int answerSize = textSize + 2; // unmasked, length in one byte

qint64 residentOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return text.mid(at + 8, text.indexOf("kB", at) - at - 8).trimmed().toLongLong() * 1024;
}

QByteArray maskedText()
{
    // a mask of zeros is a mask, and the text may be written as it is
    return QByteArray("\x81", 1) + char(0x80 | textSize) + QByteArray(4, 0) + QByteArray(textSize, 'm');
}

class Load {
public:
    Load(int rate, double seconds)
        : m_timer(m_io)
        , m_step(Clock::duration(std::chrono::nanoseconds(1'000'000'000LL / rate)))
        , m_length(std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds)))
    {
    }

    bool openHalf(quint16 port)
    {
        Error error;
        asio::ip::tcp::socket socket(m_io);
        (void)socket.connect({asio::ip::address_v4::loopback(), port}, error);
        if (!error)
            asio::write(socket, asio::buffer("GET / HTTP/1.1\r\nHost: he", 24), error);
        m_halves.push_back(std::move(socket));
        return !error;
    }

    bool open(quint16 port)
    {
        static const std::string request
            = "GET / HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        auto peer = std::make_unique<Peer>(m_io);
        Error error;
        (void)peer->socket.connect({asio::ip::address_v4::loopback(), port}, error);
        if (error)
            return false;
        (void)peer->socket.set_option(asio::ip::tcp::no_delay(true), error);
        asio::write(peer->socket, asio::buffer(request), error);
        std::string answer;
        asio::read_until(peer->socket, asio::dynamic_buffer(answer), "\r\n\r\n", error);
        if (error || answer.rfind("HTTP/1.1 101", 0) != 0)
            return false;
        m_peers.push_back(std::move(peer));
        return true;
    }

    void run()
    {
        for (const auto &peer : m_peers)
            read(*peer);
        m_begin = m_next = Clock::now();
        pace();
        m_io.run();
    }

    void fill(LoadFigures &figures)
    {
        std::sort(m_trips.begin(), m_trips.end());
        figures.answered = qint64(m_trips.size());
        figures.missing = m_sent - figures.answered;
        if (m_trips.empty())
            return;
        figures.medianMs = m_trips[m_trips.size() / 2];
        figures.p99Ms = m_trips[m_trips.size() * 99 / 100];
        figures.worstMs = m_trips.back();
    }

private:
    struct Peer {
        explicit Peer(asio::io_context &io)
            : socket(io)
        {
        }
        asio::ip::tcp::socket socket;
        std::array<char, answerSize> answer;
        std::deque<Clock::time_point> planned;
    };

    void read(Peer &peer)
    {
        asio::async_read(peer.socket, asio::buffer(peer.answer), [this, &peer](const Error &error, std::size_t) {
            if (error || peer.planned.empty())
                return;
            m_trips.push_back(std::chrono::duration<double, std::milli>(Clock::now() - peer.planned.front()).count());
            peer.planned.pop_front();
            read(peer);
        });
    }

    void pace()
    {
        static const QByteArray text = maskedText();
        const auto now = Clock::now();
        while (m_next <= now && m_next - m_begin < m_length) {
            Peer &peer = *m_peers[std::size_t(m_sent++) % m_peers.size()];
            peer.planned.push_back(m_next);
            Error error;
            asio::write(peer.socket, asio::buffer(text.constData(), std::size_t(text.size())), error);
            m_next += m_step;
        }
        if (m_next - m_begin >= m_length) {
            m_timer.expires_after(500ms);
            m_timer.async_wait([this](const Error &) { m_io.stop(); });
            return;
        }
        m_timer.expires_at(m_next);
        m_timer.async_wait([this](const Error &) { pace(); });
    }

    asio::io_context m_io{1};
    asio::steady_timer m_timer;
    std::vector<std::unique_ptr<Peer>> m_peers;
    std::vector<asio::ip::tcp::socket> m_halves;
    std::vector<double> m_trips;
    Clock::duration m_step;
    Clock::duration m_length;
    Clock::time_point m_begin;
    Clock::time_point m_next;
    qint64 m_sent = 0;
};

} // namespace

LoadFigures runLoad(quint16 port, qint64 process, int sockets, double seconds, int rate, int halves)
{
    LoadFigures figures;
    Load load(rate, seconds);
    const qint64 before = residentOf(process);
    const auto begin = Clock::now();
    while (figures.opened < sockets && load.open(port))
        ++figures.opened;
    for (int i = 0; i < halves && load.openHalf(port); ++i)
        ++figures.opened;
    figures.openSeconds = std::chrono::duration<double>(Clock::now() - begin).count();
    figures.serverBytes = residentOf(process) - before;
    if (figures.opened > 0)
        load.run();
    load.fill(figures);
    figures.serverBytes = std::max(figures.serverBytes, residentOf(process) - before);
    return figures;
}

} // namespace Tresen
