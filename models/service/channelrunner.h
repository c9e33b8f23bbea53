// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "channelregistry.h"
#include "channelstates.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace Tresen {

class WireHost;
struct GatewayState;
struct ListenerSettings;

/// Keeps one channel running per enabled account, in the wire thread. Main thread. Only the process
/// that holds the profile's channel lock has one.
class ChannelRunner : public QObject {
    Q_OBJECT
public:
    /// `context.secrets` and the sink are used in the wire thread and outlive the runner.
    ChannelRunner(QList<ChannelDescriptor> channels, ChannelContext context, IntakeSink &sink,
        ChannelStates &states, QObject *parent = nullptr);
    ~ChannelRunner() override;

    /// Starts what is new, stops what is gone or off, restarts what changed.
    void apply(const QList<Account> &accounts);
    /// Where channels that the outside comes to listen; loopback and a port of the system's choice before.
    void listenAt(const ListenerSettings &settings);
    [[nodiscard]] QSet<AccountId> running() const;
    [[nodiscard]] Future<Receipt> perform(AccountId account, Intent intent);
    [[nodiscard]] Future<Nothing> syncNow(AccountId account);
    /// Stops every channel and waits for the wire thread to end. Only at the program's end; what was
    /// under way has its answer then.
    void shutDown();

Q_SIGNALS:
    void runningChanged();
    void gatewayChanged(const Tresen::GatewayState &state);

private:
    void start(const Account &account);
    void stop(AccountId account);
    template <typename T, typename Call>
    Future<T> onWire(Call call);

    QList<ChannelDescriptor> m_channels;
    ChannelContext m_context;
    IntakeSink &m_sink;
    ChannelStates &m_states;
    QThread m_thread;
    WireHost *m_host; ///< lives in m_thread, deleted when it ends
    QHash<AccountId, Account> m_accounts;
};

} // namespace Tresen
