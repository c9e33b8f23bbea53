// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demochannel.h"

#include "demoscript.h"

#include <QTimer>

#include <memory>

namespace Tresen {

using namespace std::chrono_literals;

namespace {

constexpr auto sendingTakes = 800ms;

class DemoChannel final : public Channel {
public:
    DemoChannel(Account account, const Clock &clock, quint32 seed)
        : m_account(std::move(account))
        , m_clock(clock)
        , m_seed(seed)
    {
        m_arrivals.setSingleShot(true);
        connect(&m_arrivals, &QTimer::timeout, this, &DemoChannel::arrive);
    }

    void start(IntakeSink &sink) override
    {
        m_sink = &sink;
        ChannelState state;
        state.kind = ChannelState::Kind::Online;
        state.since = state.lastSync = m_clock.now();
        Q_EMIT stateChanged(state);
        // A stream of its own per inbox and start, else every start brought the same "new" ones.
        const auto salt = static_cast<quint32>(toMs(m_clock.now()) / 1000);
        m_script = std::make_unique<DemoScript>(
            m_seed * 31 + static_cast<quint32>(m_account.id.value) + salt, QList<Account>{m_account}, m_clock.now());
        schedule();
    }

    void stop() override { m_arrivals.stop(); }

    Future<Nothing> syncNow() override { return readyFuture<Nothing>(Nothing{}); }

    Future<Receipt> perform(Intent intent) override
    {
        auto promise = std::make_shared<QPromise<Result<Receipt>>>();
        promise->start();
        Receipt receipt;
        receipt.at = m_clock.now();
        if (const auto *send = std::get_if<SendIntent>(&intent))
            receipt.externalId = send->message.externalId;
        QTimer::singleShot(sendingTakes, this, [promise, receipt] {
            promise->addResult(receipt);
            promise->finish();
        });
        return promise->future();
    }

    Capabilities capabilities() const override { return {true, true, true, false, 25 * 1024 * 1024, 0}; }

private:
    void schedule() { m_arrivals.start(std::chrono::seconds(30 + m_script->draw(120))); }

    void arrive()
    {
        m_sink->accept(m_script->arrival(m_clock.now())).then(this, [this](Result<Accepted>) { schedule(); });
    }

    Account m_account;
    const Clock &m_clock;
    quint32 m_seed;
    IntakeSink *m_sink = nullptr;
    std::unique_ptr<DemoScript> m_script;
    QTimer m_arrivals;
};

} // namespace

QList<ChannelDescriptor> demoChannels(quint32 seed)
{
    QList<ChannelDescriptor> channels;
    for (const ChannelKind kind : {ChannelKind::Email, ChannelKind::WhatsApp, ChannelKind::Instagram, ChannelKind::LiveChat}) {
        ChannelDescriptor descriptor;
        descriptor.kind = kind;
        descriptor.name = channelName(kind);
        descriptor.create = [seed](const Account &account, const ChannelContext &context) {
            return std::make_unique<DemoChannel>(account, context.clock, seed);
        };
        descriptor.capabilities = {kind == ChannelKind::Email, kind == ChannelKind::Email,
            kind == ChannelKind::Email, false, 25 * 1024 * 1024, 0};
        channels.append(descriptor);
    }
    return channels;
}

} // namespace Tresen
