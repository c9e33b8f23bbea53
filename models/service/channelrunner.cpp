// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelrunner.h"

#include "wirehost.h"

#include <algorithm>

namespace Tresen {
namespace {

Error notRunning()
{
    return Error{ErrorCode::Network, ChannelRunner::tr("This inbox is not connected right now."),
        QStringLiteral("channel not running"), std::chrono::seconds{30}};
}

} // namespace

ChannelRunner::ChannelRunner(QList<ChannelDescriptor> channels, ChannelContext context,
    IntakeSink &sink, ChannelStates &states, QObject *parent)
    : QObject(parent)
    , m_channels(std::move(channels))
    , m_context(std::move(context))
    , m_sink(sink)
    , m_states(states)
    , m_host(new WireHost(sink))
{
    qRegisterMetaType<Tresen::ChannelState>();
    qRegisterMetaType<Tresen::AccountId>();
    m_thread.setObjectName(QStringLiteral("wire"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_host, &WireHost::stateChanged, this, [this](AccountId account, const ChannelState &state) {
        if (m_accounts.contains(account))
            m_states.set(account, state);
    });
    qRegisterMetaType<Tresen::GatewayState>();
    qRegisterMetaType<Tresen::VisitorState>();
    connect(m_host, &WireHost::visitorChanged, this, [this](const VisitorState &visitor) { m_states.setVisitor(visitor); });
    connect(m_host, &WireHost::gatewayChanged, this, [this](const GatewayState &state) {
        m_states.setGateway(state);
        Q_EMIT gatewayChanged(state);
    });
    m_thread.start();
}

ChannelRunner::~ChannelRunner()
{
    shutDown();
}

void ChannelRunner::shutDown()
{
    if (!m_thread.isRunning())
        return;
    // Twice: what the first round answers is handed on by the second.
    for (int round = 0; round < 2; ++round)
        QMetaObject::invokeMethod(m_host, [host = m_host] { host->stopAll(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ChannelRunner::apply(const QList<Account> &accounts)
{
    QHash<AccountId, Account> wanted;
    for (const Account &account : accounts) {
        if (account.enabled)
            wanted.insert(account.id, account);
    }
    const auto before = m_accounts;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!wanted.contains(it.key()))
            stop(it.key());
    }
    for (const Account &account : std::as_const(wanted)) {
        if (m_accounts.value(account.id) != account)
            start(account);
    }
    if (m_accounts.keys() != before.keys())
        Q_EMIT runningChanged();
}

void ChannelRunner::listenAt(const ListenerSettings &settings)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, settings] { host->listenAt(settings); });
}

void ChannelRunner::start(const Account &account)
{
    const auto descriptor = std::find_if(m_channels.begin(), m_channels.end(),
        [&](const ChannelDescriptor &candidate) { return candidate.kind == account.channel; });
    if (descriptor == m_channels.end())
        return; // a call log, or a channel of the demo: nothing to connect
    m_accounts.insert(account.id, account);
    QMetaObject::invokeMethod(m_host, [host = m_host, account, descriptor = *descriptor, context = m_context] {
        host->start(account, descriptor, context);
    });
}

void ChannelRunner::stop(AccountId account)
{
    m_accounts.remove(account);
    m_states.remove(account);
    QMetaObject::invokeMethod(m_host, [host = m_host, account] { host->stop(account); });
}

QSet<AccountId> ChannelRunner::running() const
{
    return QSet<AccountId>(m_accounts.keyBegin(), m_accounts.keyEnd());
}

template <typename T, typename Call>
Future<T> ChannelRunner::onWire(Call call)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    const auto finish = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const bool posted = QMetaObject::invokeMethod(m_host, [host = m_host, call, finish] {
        Future<T> pending = call(host);
        pending.then(host, [finish](Result<T> result) { finish(std::move(result)); })
            .onCanceled(host, [finish] { finish(notRunning()); });
    });
    if (!posted)
        finish(notRunning());
    return future;
}

Future<Receipt> ChannelRunner::perform(AccountId account, Intent intent)
{
    return onWire<Receipt>([account, intent = std::move(intent)](WireHost *host) {
        Channel *channel = host->channel(account);
        return channel ? channel->perform(intent) : readyFuture<Receipt>(notRunning());
    });
}

Future<Nothing> ChannelRunner::syncNow(AccountId account)
{
    return onWire<Nothing>([account](WireHost *host) {
        Channel *channel = host->channel(account);
        return channel ? channel->syncNow() : readyFuture<Nothing>(notRunning());
    });
}

} // namespace Tresen
