// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverywait.h"

#include "changefeed.h"
#include "conversationstore.h"

namespace Tresen {

DeliveryWait::DeliveryWait(CtlContext &ctl, MessageId message)
    : QObject(&ctl)
    , m_ctl(ctl)
    , m_message(message)
{
    connect(&ctl.services().feed, &ChangeFeed::changed, this, &DeliveryWait::look);
    // False: a window or another tresenctl runs them and will send it.
    (void)ctl.engine().startChannels();
    look();
}

void DeliveryWait::look()
{
    m_ctl.after(m_ctl.services().conversations.message(m_message), [this](const Message &message) {
        switch (message.delivery) {
        case DeliveryState::Queued:
        case DeliveryState::Sending:
        case DeliveryState::Received:
            return;
        case DeliveryState::Sent:
        case DeliveryState::Delivered:
        case DeliveryState::Read:
            m_ctl.tell({{QStringLiteral("delivery"), deliveryName(message.delivery)}});
            m_ctl.say(tr("Sent."));
            m_ctl.succeed();
            return;
        case DeliveryState::Failed:
            m_ctl.fail({ErrorCode::Rejected, message.deliveryText, QStringLiteral("delivery failed"), {}});
            return;
        case DeliveryState::PerhapsSent:
            m_ctl.fail({ErrorCode::Uncertain,
                tr("Perhaps sent: the line broke before the server's answer. Look into the Sent "
                   "folder or ask the recipient; it is not sent again by itself. %1")
                    .arg(message.deliveryText),
                QStringLiteral("perhaps sent"), {}});
            return;
        }
    });
}

} // namespace Tresen
