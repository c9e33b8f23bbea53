// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirehost.h"

namespace Tresen {

WireHost::WireHost(IntakeSink &sink)
    : m_sink(sink)
{
}

WireHost::~WireHost()
{
    for (const auto &[account, channel] : m_channels)
        channel->stop();
}

void WireHost::start(
    const Account &account, const ChannelDescriptor &descriptor, const ChannelContext &context)
{
    stop(account.id);
    ChannelContext withGateway = context;
    withGateway.gateway = &gateway();
    auto channel = descriptor.create(account, withGateway);
    connect(channel.get(), &Channel::stateChanged, this,
        [this, id = account.id](const ChannelState &state) { Q_EMIT stateChanged(id, state); });
    connect(channel.get(), &Channel::visitorChanged, this, &WireHost::visitorChanged);
    Channel *running = channel.get();
    m_channels.emplace(account.id, std::move(channel));
    running->start(m_sink);
}

void WireHost::stop(AccountId account)
{
    const auto found = m_channels.find(account);
    if (found == m_channels.end())
        return;
    found->second->stop();
    m_channels.erase(found);
}

void WireHost::stopAll()
{
    for (const auto &[account, channel] : m_channels)
        channel->stop();
}

Gateway &WireHost::gateway()
{
    if (!m_gateway) {
        m_gateway = std::make_unique<Gateway>();
        connect(m_gateway.get(), &Gateway::stateChanged, this, [this] { Q_EMIT gatewayChanged(m_gateway->state()); });
    }
    return *m_gateway;
}

void WireHost::listenAt(const ListenerSettings &settings)
{
    gateway().apply(settings);
}

Channel *WireHost::channel(AccountId account) const
{
    const auto found = m_channels.find(account);
    return found == m_channels.end() ? nullptr : found->second.get();
}

} // namespace Tresen
