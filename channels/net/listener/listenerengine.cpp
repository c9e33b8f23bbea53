// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerengine.h"

#include "httpline.h"
#include "logging.h"
#include "wirethread.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <openssl/ssl.h>

#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Tresen {

namespace {

using namespace std::chrono_literals;

constexpr auto pollTime = 10ms;
constexpr auto farewellTime = 800ms;
constexpr auto breathTime = 100ms;
constexpr int waitingInTheSystem = 4096;
constexpr int filesOfOthers = 512; // store, channels, mail helpers

/// Lets the process have as many files as the limit of connections wants, and says how many
/// connections are possible then.
int roomForConnections(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return wanted;
    const rlim_t needed = rlim_t(wanted) + filesOfOthers;
    if (files.rlim_cur < needed) {
        files.rlim_cur = std::min(needed, files.rlim_max);
        setrlimit(RLIMIT_NOFILE, &files);
        getrlimit(RLIMIT_NOFILE, &files);
    }
    if (files.rlim_cur < needed)
        return std::max(16, int(files.rlim_cur) - filesOfOthers);
#endif
    return wanted;
}

QHostAddress addressOf(const asio::ip::address &address)
{
    if (address.is_v4())
        return QHostAddress(address.to_v4().to_uint());
    const auto bytes = address.to_v6().to_bytes();
    const QHostAddress whole(bytes.data());
    bool four = false;
    const quint32 v4 = whole.toIPv4Address(&four);
    return four ? QHostAddress(v4) : whole;
}

} // namespace

/// One thread and its lines. The order of the members is the order in which they may go: what
/// waits in `io` ends while `thread` is still there.
struct ListenerEngine::Loop {
    Loop(const std::shared_ptr<ListenerHub> &hub, int number, int threads)
        : thread(hub, quint64(number), quint64(threads))
        , farewell(io.get_executor())
        , work(asio::make_work_guard(io))
    {
    }
    ~Loop()
    {
        if (runner.joinable())
            runner.join();
        thread.addressed.clear();
    }

    void obey(std::vector<WireCommand> commands)
    {
        for (WireCommand &command : commands) {
            const auto found = thread.addressed.find(command.id);
            if (found == thread.addressed.end())
                continue;
            const auto line = found->second; // it may leave the table while it obeys
            line->obey(std::move(command));
        }
    }

    void sayGoodbye()
    {
        thread.stopping = true;
        const auto all = thread.addressed;
        for (const auto &[id, line] : all)
            line->sayGoodbye();
        waitForTheLast(std::chrono::steady_clock::now() + farewellTime);
    }

    void waitForTheLast(std::chrono::steady_clock::time_point deadline)
    {
        if (thread.addressed.empty() || std::chrono::steady_clock::now() >= deadline) {
            io.stop();
            return;
        }
        farewell.expires_after(pollTime);
        farewell.async_wait([this, deadline](const WireError &) { waitForTheLast(deadline); });
    }

    WireThread thread;
    asio::io_context io{1};
    WireTimer farewell;
    asio::executor_work_guard<WireExecutor> work;
    std::thread runner;
};

struct ListenerEngine::Wire {
    explicit Wire(const std::shared_ptr<ListenerHub> &sharedHub)
        : hub(sharedHub)
    {
        const int threads = std::clamp(hub->settings().threads, 1, 64);
        for (int i = 0; i < threads; ++i)
            loops.push_back(std::make_unique<Loop>(hub, i, threads));
        acceptor.emplace(loops.front()->io);
        breath.emplace(loops.front()->io);
    }

    void accept()
    {
        Loop &loop = *loops[next++ % loops.size()];
        incoming.emplace(loop.io);
        acceptor->async_accept(*incoming, [this, &loop](const WireError &error) {
            if (!acceptor->is_open())
                return;
            if (!error)
                seat(loop, std::move(*incoming));
            // out of files, most of all: at once again would only burn the processor
            if (!error || error == asio::error::connection_aborted)
                accept();
            else
                breathe();
        });
    }

    void breathe()
    {
        breath->expires_after(breathTime);
        breath->async_wait([this](const WireError &error) {
            if (!error && acceptor->is_open())
                accept();
        });
    }

    void seat(Loop &loop, TcpSocket socket)
    {
        WireError error;
        const auto peer = socket.remote_endpoint(error);
        if (error || !hub->openConnection())
            return;
        socket.set_option(asio::ip::tcp::no_delay(true), error);
        auto taken = std::make_unique<Seat>(hub);
        auto line = std::make_unique<Line>(std::move(socket), tls ? &*tls : nullptr);
        const QHostAddress address = addressOf(peer.address());
        // a line is only ever touched by its own thread
        asio::post(loop.io, [&loop, address, held = std::move(line), kept = std::move(taken)]() mutable {
            openHttpLine(loop.thread, std::move(held), std::move(kept), address);
        });
    }

    std::shared_ptr<ListenerHub> hub;
    std::optional<asio::ssl::context> tls;
    std::vector<std::unique_ptr<Loop>> loops;
    std::optional<TcpAcceptor> acceptor; // in the first loop, like what follows
    std::optional<WireTimer> breath;
    std::optional<TcpSocket> incoming;
    std::size_t next = 0;
    bool running = false;
};

ListenerEngine::ListenerEngine(std::shared_ptr<ListenerHub> hub)
    : m_hub(std::move(hub))
    , m_wire(std::make_unique<Wire>(m_hub))
{
}

ListenerEngine::~ListenerEngine()
{
    stop();
    // sockets before the loops that they belong to
    m_wire->incoming.reset();
    m_wire->breath.reset();
    m_wire->acceptor.reset();
}

Status ListenerEngine::open()
{
    const int wanted = m_hub->limits().connections;
    const int possible = roomForConnections(wanted);
    if (possible < wanted)
        qCWarning(lcWire, "only %d of %d connections: the system allows no more open files", possible, wanted);
    m_hub->setMostConnections(possible);
    if (Status ready = prepareTls(); !ready)
        return ready;
    if (Status bound = bind(); !bound)
        return bound;
    m_wire->running = true;
    m_wire->accept();
    for (const auto &loop : m_wire->loops)
        loop->runner = std::thread([io = &loop->io] { io->run(); });
    return Nothing{};
}

Status ListenerEngine::prepareTls()
{
    const QString &certificate = m_hub->settings().certificateFile;
    const QString &key = m_hub->settings().keyFile;
    if (certificate.isEmpty() && key.isEmpty())
        return Nothing{};
    const auto refused = [](const QString &text, const WireError &error) {
        return Error{ErrorCode::Certificate, text, QString::fromStdString(error.message()), {}};
    };
    auto &tls = m_wire->tls.emplace(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(tls.native_handle(), SSL_OP_NO_RENEGOTIATION);
    WireError error;
    // without it OpenSSL asks on the terminal
    tls.set_password_callback([](std::size_t, auto) { return std::string(); }, error);
    tls.use_certificate_chain_file(certificate.toLocal8Bit().toStdString(), error);
    if (error) {
        return refused(tr("The certificate file \"%1\" cannot be used. Choose a readable PEM file that holds "
                          "your certificate, followed by those of its issuers. Nothing can be reached until then.")
                           .arg(certificate),
            error);
    }
    tls.use_private_key_file(key.toLocal8Bit().toStdString(), asio::ssl::context::pem, error);
    if (error) {
        return refused(tr("The key file \"%1\" cannot be used. Choose the readable PEM file, without a password, "
                          "that belongs to the certificate. Nothing can be reached until then.")
                           .arg(key),
            error);
    }
    return Nothing{};
}

Status ListenerEngine::bind()
{
    const QString &text = m_hub->settings().address;
    WireError error;
    const auto address = asio::ip::make_address(text.toStdString(), error);
    if (error)
        return bindError(EADDRNOTAVAIL, QString::fromStdString(error.message()));
    const asio::ip::tcp::endpoint endpoint(address, m_hub->settings().port);
    TcpAcceptor &acceptor = *m_wire->acceptor;
    const auto step = [&](auto &&action) {
        if (!error)
            action();
    };
    step([&] { acceptor.open(endpoint.protocol(), error); });
#ifdef Q_OS_UNIX
    // elsewhere it would let two programs listen on one port
    step([&] { acceptor.set_option(asio::socket_base::reuse_address(true), error); });
#endif
    if (address.is_v6() && address.is_unspecified())
        step([&] { acceptor.set_option(asio::ip::v6_only(false), error); });
    step([&] { acceptor.bind(endpoint, error); });
    step([&] { acceptor.listen(waitingInTheSystem, error); });
    if (!error)
        return Nothing{};
    int code = 0;
    if (error == asio::error::address_in_use)
        code = EADDRINUSE;
    else if (error == std::errc::address_not_available)
        code = EADDRNOTAVAIL;
    else if (error == asio::error::access_denied)
        code = EACCES;
    return bindError(code, QString::fromStdString(error.message()));
}

Error ListenerEngine::bindError(int code, const QString &reason) const
{
    const QString address = m_hub->settings().address;
    const QString port = QString::number(m_hub->settings().port);
    QString text = tr("Tresen cannot listen on %1, port %2: %3. Choose another address or port.")
                       .arg(address, port, reason);
    if (code == EADDRINUSE) {
        text = tr("Port %2 of %1 is used by another program. Choose another port, or end that program and "
                  "try again.")
                   .arg(address, port);
    } else if (code == EADDRNOTAVAIL) {
        text = tr("\"%1\" is no address of this computer. Use 127.0.0.1 for this computer alone, 0.0.0.0 for "
                  "all its IPv4 addresses, or :: for all its addresses.")
                   .arg(address);
    } else if (code == EACCES) {
        text = tr("The system does not let Tresen use port %2 of %1. Choose a port of 1024 or above, or put a "
                  "reverse proxy in front.")
                   .arg(address, port);
    }
    return {code == EADDRINUSE ? ErrorCode::Conflict : ErrorCode::Invalid, text,
        QStringLiteral("%1 port %2: %3").arg(address, port, reason), {}};
}

quint16 ListenerEngine::port() const
{
    WireError error;
    const auto endpoint = m_wire->acceptor->local_endpoint(error);
    return error ? 0 : endpoint.port();
}

int ListenerEngine::threads() const
{
    return int(m_wire->loops.size());
}

void ListenerEngine::post(int thread, std::vector<WireCommand> commands)
{
    Loop &loop = *m_wire->loops[std::size_t(thread)];
    asio::post(loop.io, [&loop, taken = std::move(commands)]() mutable { loop.obey(std::move(taken)); });
}

void ListenerEngine::stop()
{
    if (!std::exchange(m_wire->running, false))
        return;
    asio::post(m_wire->loops.front()->io, [wire = m_wire.get()] {
        WireError ignored;
        wire->acceptor->close(ignored);
        wire->breath->cancel();
    });
    for (const auto &loop : m_wire->loops)
        asio::post(loop->io, [loop = loop.get()] { loop->sayGoodbye(); });
    for (const auto &loop : m_wire->loops)
        loop->runner.join();
}

} // namespace Tresen
