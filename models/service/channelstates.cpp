// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelstates.h"

namespace Tresen {

void ChannelStates::set(AccountId account, const ChannelState &state)
{
    if (m_states.value(account) == state)
        return;
    m_states.insert(account, state);
    Q_EMIT changed(account);
}

void ChannelStates::remove(AccountId account)
{
    if (m_states.remove(account) > 0)
        Q_EMIT changed(account);
}

void ChannelStates::setVisitor(const VisitorState &visitor)
{
    if (!visitor.conversation.isValid())
        return; // nothing was said yet: nobody shows them
    if (visitor.present)
        m_visitors.insert(visitor.conversation, visitor);
    else
        m_visitors.remove(visitor.conversation);
    Q_EMIT visitorChanged(visitor.conversation);
}

void ChannelStates::setGateway(const GatewayState &state)
{
    m_gateway = state;
    Q_EMIT gatewayChanged();
}

} // namespace Tresen
