// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerhub.h"

namespace Tresen {

using Locked = std::lock_guard<std::mutex>;

ListenerHub::ListenerHub(
    ListenerSettings settings, KnownProxies proxies, Router router, std::function<void()> wake)
    : m_settings(std::move(settings))
    , m_proxies(std::move(proxies))
    , m_wake(std::move(wake))
    , m_admission(m_settings.limits)
    , m_router(std::make_shared<const Router>(std::move(router)))
{
}

void ListenerHub::setRouter(Router router)
{
    auto next = std::make_shared<const Router>(std::move(router));
    const Locked locked(m_lock);
    m_router.swap(next);
}

Verdict ListenerHub::judge(const RequestHead &head)
{
    std::shared_ptr<const Router> router;
    {
        const Locked locked(m_lock);
        router = m_router;
    }
    if (!*router)
        return {Verdict::Kind::Answer, {404, {}, {}, {}}, 0, {}, {}};
    Verdict verdict = (*router)(head);
    if (verdict.kind == Verdict::Kind::Answer && !verdict.refusal.isEmpty())
        countRefusal(verdict.refusal);
    return verdict;
}

void ListenerHub::tell(WireEvent event)
{
    bool first = false;
    {
        const Locked locked(m_lock);
        first = m_events.empty();
        m_events.push_back(std::move(event));
    }
    if (first)
        m_wake();
}

std::vector<WireEvent> ListenerHub::takeEvents()
{
    const Locked locked(m_lock);
    return std::exchange(m_events, {});
}

void ListenerHub::setMostConnections(int most)
{
    const Locked locked(m_lock);
    m_admission.setMostConnections(most);
}

bool ListenerHub::openConnection()
{
    const Locked locked(m_lock);
    ++m_counts.accepted;
    if (m_admission.open())
        return true;
    ++m_counts.refused["too-many"];
    return false;
}

void ListenerHub::closeConnection()
{
    const Locked locked(m_lock);
    m_admission.closed();
}

bool ListenerHub::enter(const QByteArray &stranger)
{
    const Locked locked(m_lock);
    if (m_admission.enter(stranger))
        return true;
    ++m_counts.refused["too-many"];
    return false;
}

void ListenerHub::leave(const QByteArray &stranger)
{
    const Locked locked(m_lock);
    m_admission.left(stranger);
}

std::chrono::seconds ListenerHub::waitOf(const QByteArray &stranger)
{
    const Locked locked(m_lock);
    ++m_counts.requests;
    const auto wait = m_admission.wait(stranger, std::chrono::steady_clock::now());
    if (wait.count() > 0)
        ++m_counts.refused["rate"];
    return wait;
}

void ListenerHub::socketOpened()
{
    const Locked locked(m_lock);
    ++m_counts.sockets;
}

void ListenerHub::socketClosed()
{
    const Locked locked(m_lock);
    --m_counts.sockets;
}

void ListenerHub::countRefusal(const QByteArray &word)
{
    const Locked locked(m_lock);
    ++m_counts.refused[word];
}

ListenerCounts ListenerHub::counts()
{
    const Locked locked(m_lock);
    m_counts.connections = m_admission.connections();
    return m_counts;
}

bool ListenerHub::keepBody(qint64 bytes)
{
    if (m_bodies.fetch_add(bytes) + bytes <= limits().bodyBytesInAll)
        return true;
    m_bodies.fetch_sub(bytes);
    return false;
}

void ListenerHub::dropBody(qint64 bytes)
{
    m_bodies.fetch_sub(bytes);
}

Seat::Seat(std::shared_ptr<ListenerHub> hub)
    : m_hub(std::move(hub))
{
}

Seat::~Seat()
{
    if (!m_stranger.isEmpty())
        m_hub->leave(m_stranger);
    m_hub->closeConnection();
}

bool Seat::takenBy(const QByteArray &stranger)
{
    if (!m_stranger.isEmpty())
        return true;
    if (!m_hub->enter(stranger))
        return false;
    m_stranger = stranger;
    return true;
}

} // namespace Tresen
