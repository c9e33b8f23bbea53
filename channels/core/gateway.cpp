// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway.h"

#include "listener.h"
#include "logging.h"

namespace Tresen {
namespace {

constexpr char separator = '\n';

/// Asks one after another; what nobody wants is not found.
Verdict decide(const QList<std::pair<QByteArray, Gateway::Route>> &routes, const RequestHead &head)
{
    for (const auto &[mount, route] : routes) {
        if (auto verdict = route(head)) {
            verdict->context.prepend(mount + separator);
            return *verdict;
        }
    }
    Verdict notFound;
    notFound.reply.status = 404;
    notFound.refusal = "path";
    return notFound;
}

QByteArray ownPart(const QByteArray &context)
{
    return context.sliced(context.indexOf(separator) + 1);
}

} // namespace

Gateway::Gateway(QObject *parent)
    : QObject(parent)
    , m_listener(std::make_unique<Listener>())
{
    connect(m_listener.get(), &Listener::opened, this,
        [this](SocketId socket, const RequestHead &head, const QByteArray &context) {
            GatewayClient *client = clientOf(context);
            if (client == nullptr) { // unmounted while it was on its way
                m_listener->close(socket, 1001, "going away");
                return;
            }
            m_sockets.insert(socket, context.first(context.indexOf(separator)).toInt());
            client->socketOpened(socket, head, ownPart(context));
        });
    connect(m_listener.get(), &Listener::received, this, [this](SocketId socket, const QByteArray &text) {
        if (const auto mount = m_mounts.constFind(m_sockets.value(socket)); mount != m_mounts.cend())
            mount->client->textReceived(socket, text);
    });
    connect(m_listener.get(), &Listener::closed, this, [this](SocketId socket) {
        if (const auto mount = m_mounts.constFind(m_sockets.take(socket)); mount != m_mounts.cend())
            mount->client->socketClosed(socket);
    });
    connect(m_listener.get(), &Listener::bodyTaken, this,
        [this](RequestId request, const RequestHead &head, const QByteArray &context, const QByteArray &body) {
            if (GatewayClient *client = clientOf(context))
                client->bodyTaken(request, head, ownPart(context), body);
            else
                m_listener->reply(request, {503, {}, {}, {}});
        });
}

Gateway::~Gateway() = default;

GatewayClient *Gateway::clientOf(const QByteArray &context) const
{
    const auto mount = m_mounts.constFind(context.first(context.indexOf(separator)).toInt());
    return mount == m_mounts.cend() ? nullptr : mount->client;
}

void Gateway::apply(const ListenerSettings &settings)
{
    m_settings = settings;
    shut();
    open();
}

void Gateway::open()
{
    m_error = {};
    if (!m_mounts.isEmpty()) {
        if (const Status started = m_listener->start(m_settings, router()); !started) {
            m_error = started.error();
            qCWarning(lcWire) << "not listening:" << m_error.detail;
        }
    }
    Q_EMIT stateChanged();
}

/// The listener tells nothing any more after this; those who had sockets hear it from here.
void Gateway::shut()
{
    m_listener->stop();
    const auto sockets = std::exchange(m_sockets, {});
    for (auto it = sockets.cbegin(); it != sockets.cend(); ++it) {
        if (const auto mount = m_mounts.constFind(it.value()); mount != m_mounts.cend())
            mount->client->socketClosed(it.key());
    }
}

Router Gateway::router() const
{
    QList<std::pair<QByteArray, Route>> routes;
    for (auto it = m_mounts.cbegin(); it != m_mounts.cend(); ++it)
        routes.append({QByteArray::number(it.key()), it->route});
    return [routes](const RequestHead &head) { return decide(routes, head); };
}

Gateway::MountId Gateway::mount(Route route, GatewayClient &client)
{
    m_mounts.insert(++m_lastMount, {std::move(route), &client});
    if (m_mounts.size() == 1)
        open();
    else
        m_listener->setRouter(router());
    return m_lastMount;
}

void Gateway::unmount(MountId mount)
{
    if (m_mounts.remove(mount) == 0)
        return;
    for (auto it = m_sockets.cbegin(); it != m_sockets.cend(); ++it) {
        if (it.value() == mount)
            m_listener->close(it.key(), 1001, "going away");
    }
    if (!m_mounts.isEmpty()) {
        m_listener->setRouter(router());
        return;
    }
    shut();
    Q_EMIT stateChanged();
}

void Gateway::send(SocketId socket, const QByteArray &text)
{
    m_listener->send(socket, text);
}

void Gateway::close(SocketId socket, quint16 code, const QByteArray &reason)
{
    m_listener->close(socket, code, reason);
}

void Gateway::reply(RequestId request, const HttpReply &reply)
{
    m_listener->reply(request, reply);
}

GatewayState Gateway::state() const
{
    GatewayState state;
    state.listening = m_listener->isRunning();
    state.address = m_settings.address;
    state.port = m_listener->port();
    state.secure = !m_settings.certificateFile.isEmpty();
    state.error = m_error;
    state.counts = m_listener->counts();
    return state;
}

} // namespace Tresen
