// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationroles.h"

#include <QCoreApplication>

namespace Tresen {

namespace {

constexpr qsizetype shownTags = 2;

QString say(const char *text)
{
    return QCoreApplication::translate("ConversationRoles", text);
}

} // namespace

QString channelSign(ChannelKind kind)
{
    return kind == ChannelKind::LiveChat ? QStringLiteral("chat") : channelName(kind);
}

QString channelTitle(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Email:
        return say(QT_TRANSLATE_NOOP("ConversationRoles", "E-mail"));
    case ChannelKind::WhatsApp:
        return QStringLiteral("WhatsApp");
    case ChannelKind::Instagram:
        return QStringLiteral("Instagram");
    case ChannelKind::LiveChat:
        return say(QT_TRANSLATE_NOOP("ConversationRoles", "Live chat"));
    case ChannelKind::Phone:
        return say(QT_TRANSLATE_NOOP("ConversationRoles", "Phone"));
    }
    return {};
}

QStringList ConversationRoles::tagNames(const Conversation &conversation) const
{
    QStringList names;
    for (const TagId tag : conversation.tags) {
        const QString name = directory.tagName(tag);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QVariant ConversationRoles::value(const Conversation &conversation, int role) const
{
    using Model = ConversationListModel;
    switch (role) {
    case Model::ConversationIdRole:
        return conversation.id.toString();
    case Model::NameRole:
    case Qt::DisplayRole:
        return conversation.contactName;
    case Model::ContactRole:
        return conversation.contact.toString();
    case Model::ChannelRole:
        return channelSign(conversation.channel);
    case Model::SubjectRole:
        return conversation.subject;
    case Model::SnippetRole:
        return conversation.snippet;
    case Model::DraftRole:
        return conversation.hasDraft;
    case Model::FailedRole:
        return conversation.hasFailure;
    case Model::FlaggedRole:
        return conversation.flagged;
    case Model::UnreadRole:
        return conversation.unread;
    case Model::TagsRole:
        return tagNames(conversation).mid(0, shownTags);
    case Model::MoreTagsRole:
        return static_cast<int>(std::max<qsizetype>(0, tagNames(conversation).size() - shownTags));
    case Model::AttachmentRole:
        return conversation.attachmentCount > 0;
    case Model::WaitingRole:
        return conversation.waitingSince ? waiting.text(*conversation.waitingSince) : QString();
    case Model::AssigneeRole:
        return conversation.assignee.isValid() ? conversation.assignee.toString() : QString();
    case Model::AssigneeNameRole:
        return directory.agentName(conversation.assignee);
    case Model::SpokenRole:
        return spoken(conversation);
    default:
        return {};
    }
}

QString ConversationRoles::spoken(const Conversation &conversation) const
{
    QStringList parts;
    if (conversation.unread)
        parts << say(QT_TRANSLATE_NOOP("ConversationRoles", "Unread"));
    parts << channelTitle(conversation.channel) << conversation.contactName;
    if (!conversation.subject.isEmpty())
        parts << conversation.subject;
    if (conversation.hasFailure)
        parts << say(QT_TRANSLATE_NOOP("ConversationRoles", "sending failed"));
    if (conversation.hasDraft)
        parts << say(QT_TRANSLATE_NOOP("ConversationRoles", "draft"));
    if (conversation.waitingSince)
        parts << waiting.spoken(*conversation.waitingSince);
    if (conversation.flagged)
        parts << say(QT_TRANSLATE_NOOP("ConversationRoles", "flagged"));
    if (conversation.attachmentCount > 0)
        parts << say(QT_TRANSLATE_NOOP("ConversationRoles", "with attachment"));
    parts << tagNames(conversation);
    parts << (conversation.assignee.isValid()
            ? say(QT_TRANSLATE_NOOP("ConversationRoles", "assigned to %1"))
                  .arg(directory.agentName(conversation.assignee))
            : say(QT_TRANSLATE_NOOP("ConversationRoles", "not assigned")));
    return parts.join(QStringLiteral(", "));
}

QList<int> changedRoles(const Conversation &before, const Conversation &after)
{
    using Model = ConversationListModel;
    QList<int> roles;
    const auto note = [&roles](bool differs, std::initializer_list<int> which) {
        if (differs)
            roles.append(QList<int>(which));
    };
    note(before.contactName != after.contactName, {Model::NameRole});
    note(before.contact != after.contact, {Model::ContactRole});
    note(before.channel != after.channel, {Model::ChannelRole});
    note(before.subject != after.subject, {Model::SubjectRole});
    note(before.snippet != after.snippet, {Model::SnippetRole});
    note(before.hasDraft != after.hasDraft, {Model::DraftRole});
    note(before.hasFailure != after.hasFailure, {Model::FailedRole});
    note(before.flagged != after.flagged, {Model::FlaggedRole});
    note(before.unread != after.unread, {Model::UnreadRole});
    note(before.tags != after.tags, {Model::TagsRole, Model::MoreTagsRole});
    note((before.attachmentCount > 0) != (after.attachmentCount > 0), {Model::AttachmentRole});
    note(before.waitingSince != after.waitingSince, {Model::WaitingRole});
    note(before.assignee != after.assignee,
        {Model::AssigneeRole, Model::AssigneeNameRole});
    note(!roles.isEmpty(), {Model::SpokenRole});
    return roles;
}

} // namespace Tresen
