// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

/// Its own context for the translator; the sentences belong together.
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Tresen::TimelineWords)
};

QString agentOf(const Directory &directory, qint64 id)
{
    const auto found = std::find_if(directory.agents.begin(), directory.agents.end(),
        [id](const Agent &agent) { return agent.id.value == id; });
    return found == directory.agents.end() ? TimelineWords::tr("Somebody") : found->name;
}

QString tagOf(const Directory &directory, qint64 id)
{
    const auto found = std::find_if(directory.tags.begin(), directory.tags.end(),
        [id](const Tag &tag) { return tag.id.value == id; });
    return found == directory.tags.end() ? TimelineWords::tr("a removed tag") : found->name;
}

QString actorOf(const DomainEvent &event, const Directory &directory)
{
    switch (event.cause.kind) {
    case CauseKind::Agent:
        return agentOf(directory, event.cause.actor);
    case CauseKind::Channel:
        return TimelineWords::tr("The customer");
    case CauseKind::Import:
        return TimelineWords::tr("The import");
    case CauseKind::Rule:
    case CauseKind::System:
        break;
    }
    return QStringLiteral("Tresen");
}

ActivityWords statusWords(const DomainEvent &event, const QString &actor)
{
    switch (static_cast<ConversationStatus>(event.after)) {
    case ConversationStatus::Open:
        return {QStringLiteral("inbox"), TimelineWords::tr("%1 reopened the conversation").arg(actor)};
    case ConversationStatus::Pending:
        return {QStringLiteral("clock"), TimelineWords::tr("%1 set the conversation to waiting").arg(actor)};
    case ConversationStatus::Snoozed:
        return {QStringLiteral("alarm-clock"), TimelineWords::tr("%1 snoozed the conversation").arg(actor)};
    case ConversationStatus::Resolved:
        return {QStringLiteral("check"), TimelineWords::tr("%1 resolved the conversation").arg(actor)};
    }
    return {};
}

ActivityWords assignedWords(const DomainEvent &event, const Directory &directory, const QString &actor)
{
    const QString icon = QStringLiteral("user-round-check");
    if (event.after == 0)
        return {icon, TimelineWords::tr("%1 removed the assignment").arg(actor)};
    if (event.cause.kind == CauseKind::Agent && event.cause.actor == event.after)
        return {icon, TimelineWords::tr("%1 took over the conversation").arg(actor)};
    return {icon,
        TimelineWords::tr("%1 assigned the conversation to %2").arg(actor, agentOf(directory, event.after))};
}

QString names(const QList<Address> &list)
{
    constexpr qsizetype shown = 3;
    QStringList out;
    for (const Address &address : list.first(std::min(shown, list.size())))
        out.append(personText(address));
    if (list.size() > shown)
        out.append(TimelineWords::tr("%n more", nullptr, static_cast<int>(list.size() - shown)));
    return out.join(QStringLiteral(", "));
}

} // namespace

ActivityWords activityWords(const DomainEvent &event, const Directory &directory)
{
    const QString actor = actorOf(event, directory);
    switch (event.type) {
    case EventType::StatusChanged:
        return statusWords(event, actor);
    case EventType::Assigned:
        return assignedWords(event, directory, actor);
    case EventType::TagAdded:
        return {QStringLiteral("tag"),
            TimelineWords::tr("%1 added the tag %2").arg(actor, tagOf(directory, event.after))};
    case EventType::TagRemoved:
        return {QStringLiteral("tag"),
            TimelineWords::tr("%1 removed the tag %2").arg(actor, tagOf(directory, event.before))};
    case EventType::FlagChanged:
        return {QStringLiteral("flag"),
            event.after != 0 ? TimelineWords::tr("%1 flagged the conversation").arg(actor)
                             : TimelineWords::tr("%1 removed the flag").arg(actor)};
    case EventType::ConversationsMerged:
        return {QStringLiteral("git-merge"),
            TimelineWords::tr("%1 merged another conversation into this one").arg(actor)};
    case EventType::SubjectChanged:
        return {QStringLiteral("pencil"), TimelineWords::tr("%1 changed the subject").arg(actor)};
    default: // the rest is shown elsewhere (messages, the customer panel) or means nothing here
        return {};
    }
}

QString statusText(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Open:
        return TimelineWords::tr("Open");
    case ConversationStatus::Pending:
        return TimelineWords::tr("Waiting");
    case ConversationStatus::Snoozed:
        return TimelineWords::tr("Snoozed");
    case ConversationStatus::Resolved:
        return TimelineWords::tr("Resolved");
    }
    return {};
}

QString deliveryText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Received:
        return {};
    case DeliveryState::Queued:
        return TimelineWords::tr("In the outbox");
    case DeliveryState::Sending:
        return TimelineWords::tr("Being sent");
    case DeliveryState::Sent:
        return TimelineWords::tr("Sent");
    case DeliveryState::Delivered:
        return TimelineWords::tr("Delivered");
    case DeliveryState::Read:
        return TimelineWords::tr("Read");
    case DeliveryState::Failed:
        return TimelineWords::tr("Not sent");
    case DeliveryState::PerhapsSent:
        return TimelineWords::tr("Perhaps sent");
    }
    return {};
}

QString deliveryReason(const Message &message)
{
    if (message.delivery == DeliveryState::Failed)
        return message.deliveryText.isEmpty()
            ? TimelineWords::tr("The message was not sent. Your text is kept.")
            : message.deliveryText;
    if (message.delivery == DeliveryState::PerhapsSent) {
        const QString known = message.deliveryText.isEmpty()
            ? TimelineWords::tr("The line broke before the server confirmed the message.")
            : message.deliveryText;
        return TimelineWords::tr("%1 Nobody can tell whether it arrived, so it is not sent again by itself.")
            .arg(known);
    }
    return {};
}

QString channelText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Email:
        return TimelineWords::tr("E-mail");
    case ChannelKind::WhatsApp:
        return QStringLiteral("WhatsApp");
    case ChannelKind::Instagram:
        return QStringLiteral("Instagram");
    case ChannelKind::LiveChat:
        return TimelineWords::tr("Live chat");
    case ChannelKind::Phone:
        return TimelineWords::tr("Telephone");
    }
    return {};
}

QString channelKey(ChannelKind kind)
{
    return kind == ChannelKind::LiveChat ? QStringLiteral("chat") : channelName(kind);
}

QString warningText(const QStringList &warnings)
{
    if (warnings.contains(QLatin1String("unreadable")))
        return TimelineWords::tr("This mail could not be read in full. The raw mail is kept.");
    if (warnings.contains(QLatin1String("truncated")))
        return TimelineWords::tr("This mail is very long; its end is not shown here.");
    if (!warnings.isEmpty())
        return TimelineWords::tr("This mail breaks the rules for mails; parts may look odd.");
    return {};
}

QString personText(const Address &address)
{
    if (!address.name.trimmed().isEmpty())
        return address.name.simplified();
    return address.address.isEmpty() ? TimelineWords::tr("Unknown sender") : address.address;
}

QString recipientText(const Message &message)
{
    QStringList parts;
    if (!message.to.isEmpty())
        parts.append(TimelineWords::tr("to %1").arg(names(message.to)));
    if (!message.cc.isEmpty())
        parts.append(TimelineWords::tr("Cc %1").arg(names(message.cc)));
    if (!message.bcc.isEmpty())
        parts.append(TimelineWords::tr("Bcc %1").arg(names(message.bcc)));
    return parts.join(QStringLiteral(" · "));
}

QString kindText(const Message &message, ChannelKind channel)
{
    if (message.kind == MessageKind::Note)
        return TimelineWords::tr("Private note");
    if (message.kind == MessageKind::Call)
        return TimelineWords::tr("Telephone call");
    return channelText(channel);
}

} // namespace Tresen
