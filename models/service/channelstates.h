// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "gateway.h"

#include <QHash>
#include <QObject>

namespace Tresen {

/// How every running channel is, for whoever shows it. Main thread.
class ChannelStates : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] ChannelState state(AccountId account) const { return m_states.value(account); }
    [[nodiscard]] QHash<AccountId, ChannelState> all() const { return m_states; }
    void set(AccountId account, const ChannelState &state);
    void remove(AccountId account);
    /// How the port stands that channels share to which the outside comes.
    [[nodiscard]] const GatewayState &gateway() const { return m_gateway; }
    void setGateway(const GatewayState &state);
    /// Who writes to us and is there right now.
    [[nodiscard]] VisitorState visitor(ConversationId conversation) const { return m_visitors.value(conversation); }
    void setVisitor(const VisitorState &visitor);

Q_SIGNALS:
    void changed(Tresen::AccountId account);
    void gatewayChanged();
    void visitorChanged(Tresen::ConversationId conversation);

private:
    QHash<AccountId, ChannelState> m_states;
    GatewayState m_gateway;
    QHash<ConversationId, VisitorState> m_visitors; ///< those who are there
};

} // namespace Tresen
