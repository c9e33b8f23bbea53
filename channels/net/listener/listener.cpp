// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "listenerengine.h"

namespace Tresen {

namespace {

constexpr qsizetype longestReason = 123; // of a control frame (RFC 6455, 5.5)
constexpr int ordersAtOnce = 64;         // of a long row of events: the first answers need not wait

QByteArray fittingReason(const QByteArray &reason)
{
    if (reason.size() <= longestReason)
        return reason;
    qsizetype end = longestReason;
    while (end > 0 && (uchar(reason[end]) & 0xC0) == 0x80)
        --end; // not within a character
    return reason.left(end);
}

quint16 sendableCode(quint16 code)
{
    const bool ours = code >= 3000 && code <= 4999;
    const bool named = code >= 1000 && code <= 1014 && (code < 1004 || code > 1006);
    return ours || named ? code : 1000;
}

} // namespace

Listener::Listener(QObject *parent)
    : QObject(parent)
{
}

Listener::~Listener()
{
    stop();
}

Status Listener::start(const ListenerSettings &settings, Router router)
{
    if (m_engine)
        return Error{ErrorCode::Conflict, tr("Tresen is listening already. Stop it first."), {}, {}};
    QString wrong;
    auto proxies = KnownProxies::parsed(settings.proxies, &wrong);
    if (!proxies) {
        return Error{ErrorCode::Invalid,
            tr("\"%1\" is neither an address nor a network. Write a proxy as 10.0.0.1 or 10.0.0.0/8.").arg(wrong),
            QStringLiteral("proxy not understood"), {}};
    }
    auto wake = [this] { QMetaObject::invokeMethod(this, &Listener::deliver, Qt::QueuedConnection); };
    auto hub = std::make_shared<ListenerHub>(settings, std::move(*proxies), std::move(router), std::move(wake));
    auto engine = std::make_unique<ListenerEngine>(hub);
    if (Status opened = engine->open(); !opened)
        return opened;
    m_hub = std::move(hub);
    m_engine = std::move(engine);
    m_orders.resize(std::size_t(m_engine->threads()));
    return Nothing{};
}

void Listener::setRouter(Router router)
{
    if (m_hub)
        m_hub->setRouter(std::move(router));
}

void Listener::stop()
{
    if (!m_engine)
        return;
    flush();
    m_engine.reset(); // its threads are gone now, nothing wakes us any more
    m_orders.clear();
}

quint16 Listener::port() const
{
    return m_engine ? m_engine->port() : 0;
}

ListenerCounts Listener::counts() const
{
    return m_hub ? m_hub->counts() : ListenerCounts{};
}

void Listener::send(SocketId socket, const QByteArray &text)
{
    order({WireCommand::Kind::Send, quint64(socket), text, 0, {}});
}

void Listener::close(SocketId socket, quint16 code, const QByteArray &reason)
{
    order({WireCommand::Kind::Close, quint64(socket), fittingReason(reason), sendableCode(code), {}});
}

void Listener::reply(RequestId request, HttpReply reply)
{
    order({WireCommand::Kind::Reply, quint64(request), {}, 0, std::make_unique<HttpReply>(std::move(reply))});
}

void Listener::deliver()
{
    if (!m_engine)
        return;
    const auto hub = m_hub;
    std::vector<WireEvent> events = hub->takeEvents();
    int told = 0;
    for (WireEvent &event : events) {
        tell(event);
        // a slot may have stopped us, and even started us again
        if (!m_engine || m_hub != hub)
            return;
        if (++told % ordersAtOnce == 0)
            flush();
    }
    flush();
}

void Listener::tell(WireEvent &event)
{
    switch (event.kind) {
    case WireEvent::Kind::Opened:
        Q_EMIT opened(SocketId(event.id), event.request->head, event.request->context);
        break;
    case WireEvent::Kind::Received: {
        const auto hub = m_hub;
        Q_EMIT received(SocketId(event.id), event.bytes);
        if (m_engine && m_hub == hub)
            order({WireCommand::Kind::Heard, event.id, {}, costOf(event), {}});
        break;
    }
    case WireEvent::Kind::Closed: Q_EMIT closed(SocketId(event.id)); break;
    case WireEvent::Kind::BodyTaken:
        Q_EMIT bodyTaken(RequestId(event.id), event.request->head, event.request->context, event.bytes);
        break;
    }
}

void Listener::order(WireCommand command)
{
    if (!m_engine)
        return;
    m_orders[command.id % m_orders.size()].push_back(std::move(command));
    if (!std::exchange(m_flushDue, true))
        QMetaObject::invokeMethod(this, &Listener::flush, Qt::QueuedConnection);
}

void Listener::flush()
{
    m_flushDue = false;
    for (std::size_t thread = 0; thread < m_orders.size() && m_engine; ++thread) {
        if (!m_orders[thread].empty())
            m_engine->post(int(thread), std::exchange(m_orders[thread], {}));
    }
}

} // namespace Tresen
