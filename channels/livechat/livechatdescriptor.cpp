// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livechatdescriptor.h"

#include "chatsite.h"
#include "livechatchannel.h"

#include <QCoreApplication>

namespace Tresen {
namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Tresen::LiveChatDescriptor", text);
}

QList<FieldSpec> fields()
{
    using Kind = FieldSpec::Kind;
    return {{QStringLiteral("pages"), label(QT_TRANSLATE_NOOP("Tresen::LiveChatDescriptor", "Pages with the chat")), Kind::Text, {}, true},
        {QStringLiteral("color"), label(QT_TRANSLATE_NOOP("Tresen::LiveChatDescriptor", "Colour")), Kind::Text, {}, false}};
}

Future<Nothing> checked(const Account &account, const QString &)
{
    if (!ChatSite::from(account).origins.isEmpty())
        return readyFuture<Nothing>(Nothing{});
    return readyFuture<Nothing>(Error{ErrorCode::Invalid,
        label(QT_TRANSLATE_NOOP("Tresen::LiveChatDescriptor",
            "Name the address of the page that shows the chat, such as https://shop.example.")),
        QStringLiteral("no origin"), {}});
}

void complete(Account &account)
{
    if (account.settings.value(QStringLiteral("siteKey")).toString().isEmpty())
        account.settings.insert(QStringLiteral("siteKey"), QString::fromLatin1(newSiteKey()));
}

} // namespace

ChannelDescriptor liveChatDescriptor()
{
    ChannelDescriptor descriptor;
    descriptor.kind = ChannelKind::LiveChat;
    descriptor.name = label(QT_TRANSLATE_NOOP("Tresen::LiveChatDescriptor", "Live chat"));
    descriptor.icon = QStringLiteral("livechat");
    descriptor.fields = fields();
    descriptor.capabilities = liveChatCapabilities();
    descriptor.create = [](const Account &account, const ChannelContext &context) -> std::unique_ptr<Channel> {
        return std::make_unique<LiveChatChannel>(account, context);
    };
    descriptor.test = checked;
    descriptor.complete = complete;
    return descriptor;
}

} // namespace Tresen
