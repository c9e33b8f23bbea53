// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enums.h"

#include <utility>

namespace Tresen {
namespace {

template <typename E>
using Name = std::pair<E, QLatin1String>;

template <typename E, std::size_t N>
QString nameOf(E value, const Name<E> (&names)[N])
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename E, std::size_t N>
std::optional<E> valueOf(QStringView text, const Name<E> (&names)[N])
{
    for (const auto &[candidate, name] : names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return std::nullopt;
}

constexpr Name<ChannelKind> channelNames[]{
    {ChannelKind::Email, QLatin1String("email")},
    {ChannelKind::WhatsApp, QLatin1String("whatsapp")},
    {ChannelKind::Instagram, QLatin1String("instagram")},
    {ChannelKind::LiveChat, QLatin1String("livechat")},
    {ChannelKind::Phone, QLatin1String("phone")},
};
constexpr Name<ConversationStatus> statusNames[]{
    {ConversationStatus::Open, QLatin1String("open")},
    {ConversationStatus::Pending, QLatin1String("pending")},
    {ConversationStatus::Snoozed, QLatin1String("snoozed")},
    {ConversationStatus::Resolved, QLatin1String("resolved")},
};
constexpr Name<DeliveryState> deliveryNames[]{
    {DeliveryState::Received, QLatin1String("received")},
    {DeliveryState::Queued, QLatin1String("queued")},
    {DeliveryState::Sending, QLatin1String("sending")},
    {DeliveryState::Sent, QLatin1String("sent")},
    {DeliveryState::Delivered, QLatin1String("delivered")},
    {DeliveryState::Read, QLatin1String("read")},
    {DeliveryState::Failed, QLatin1String("failed")},
    {DeliveryState::PerhapsSent, QLatin1String("perhaps-sent")},
};
constexpr Name<MessageKind> kindNames[]{
    {MessageKind::Inbound, QLatin1String("inbound")},
    {MessageKind::Outbound, QLatin1String("outbound")},
    {MessageKind::Note, QLatin1String("note")},
    {MessageKind::Call, QLatin1String("call")},
};
constexpr Name<IdentityKind> identityNames[]{
    {IdentityKind::Email, QLatin1String("email")},
    {IdentityKind::Phone, QLatin1String("phone")},
    {IdentityKind::WhatsApp, QLatin1String("whatsapp")},
    {IdentityKind::Instagram, QLatin1String("instagram")},
    {IdentityKind::LiveChat, QLatin1String("livechat")},
    {IdentityKind::ShopCustomer, QLatin1String("shop-customer")},
};

} // namespace

QString channelName(ChannelKind kind) { return nameOf(kind, channelNames); }
std::optional<ChannelKind> channelFromName(QStringView name) { return valueOf(name, channelNames); }
QString statusName(ConversationStatus status) { return nameOf(status, statusNames); }
std::optional<ConversationStatus> statusFromName(QStringView name) { return valueOf(name, statusNames); }
QString deliveryName(DeliveryState state) { return nameOf(state, deliveryNames); }
QString messageKindName(MessageKind kind) { return nameOf(kind, kindNames); }
QString identityName(IdentityKind kind) { return nameOf(kind, identityNames); }

} // namespace Tresen
