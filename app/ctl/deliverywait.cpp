// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverywait.h"

#include "changefeed.h"
#include "conversationstore.h"
#include "dispatcher.h"

namespace Tresen {

using namespace std::chrono_literals;

DeliveryWait::DeliveryWait(CtlContext &ctl, MessageId message)
    : QObject(&ctl)
    , m_ctl(ctl)
    , m_message(message)
{
    connect(&ctl.services().feed, &ChangeFeed::changed, this, &DeliveryWait::look);
    ctl.onInterrupt([this] { stopWaiting(); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &ctl, &CtlContext::succeed);
    const Status started = ctl.engine().startChannels();
    // Conflict: a window or another tresenctl runs them and will send it.
    if (!started && started.error().code != ErrorCode::Conflict)
        ctl.fail(started.error());
    else
        look();
}

void DeliveryWait::look()
{
    m_ctl.after(m_ctl.services().conversations.message(m_message), [this](const Message &message) {
        if (!m_judged)
            judge(message);
    });
}

void DeliveryWait::judge(const Message &message)
{
    switch (message.delivery) {
    case DeliveryState::Queued:
    case DeliveryState::Sending:
    case DeliveryState::Received:
        if (m_interrupted) {
            m_judged = true;
            m_ctl.fail({ErrorCode::Cancelled,
                message.delivery == DeliveryState::Sending
                    ? tr("Interrupted while it was being sent. “tresenctl show” says what became of it.")
                    : tr("Not sent yet. It stays in the outbox; the window or “tresenctl sync” goes on with it."),
                QStringLiteral("interrupted"), {}});
        } else if (!message.deliveryText.isEmpty() && message.deliveryText != m_reason) {
            m_reason = message.deliveryText;
            m_ctl.tell({{QStringLiteral("delivery"), deliveryName(message.delivery)},
                {QStringLiteral("delivery_text"), m_reason}});
            m_ctl.say(m_reason);
        }
        return;
    case DeliveryState::Sent:
    case DeliveryState::Delivered:
    case DeliveryState::Read:
        m_ctl.tell({{QStringLiteral("delivery"), deliveryName(message.delivery)}});
        m_ctl.say(tr("Sent."));
        finishSent();
        break;
    case DeliveryState::Failed:
        m_ctl.fail({ErrorCode::Rejected, message.deliveryText, QStringLiteral("delivery failed"), {}});
        break;
    case DeliveryState::PerhapsSent:
        m_ctl.fail({ErrorCode::Uncertain, tr("Perhaps sent.") + u' ' + message.deliveryText, QStringLiteral("perhaps sent"), {}});
        break;
    }
    m_judged = true;
}

void DeliveryWait::finishSent()
{
    Dispatcher *dispatcher = m_ctl.engine().dispatcher();
    if (dispatcher == nullptr || m_interrupted) {
        m_ctl.succeed();
        return;
    }
    connect(dispatcher, &Dispatcher::idle, &m_ctl, &CtlContext::succeed);
    m_patience.start(30s); // else the next sync files it
    dispatcher->look();
}

void DeliveryWait::stopWaiting()
{
    m_interrupted = true;
    if (m_judged)
        m_ctl.succeed();
    else
        look();
}

} // namespace Tresen
