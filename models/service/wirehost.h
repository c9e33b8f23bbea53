// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"
#include "gateway.h"

#include <QObject>

#include <map>
#include <memory>

namespace Tresen {

/// The channels of this process, in the wire thread. Everything here is called there.
class WireHost : public QObject {
    Q_OBJECT
public:
    explicit WireHost(IntakeSink &sink);
    ~WireHost() override;

    void start(const Account &account, const ChannelDescriptor &descriptor, const ChannelContext &context);
    void stop(AccountId account);
    void stopAll();
    /// Where channels that the outside comes to listen, from now on.
    void listenAt(const ListenerSettings &settings);
    /// Null when the account does not run.
    [[nodiscard]] Channel *channel(AccountId account) const;

Q_SIGNALS:
    void stateChanged(Tresen::AccountId account, const Tresen::ChannelState &state);
    void visitorChanged(const Tresen::VisitorState &visitor);
    void gatewayChanged(const Tresen::GatewayState &state);

private:
    [[nodiscard]] Gateway &gateway();

    IntakeSink &m_sink;
    std::unique_ptr<Gateway> m_gateway; ///< outlives the channels; made in the wire thread
    std::map<AccountId, std::unique_ptr<Channel>> m_channels;
};

} // namespace Tresen
