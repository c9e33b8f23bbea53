// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationstore.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "deliverywait.h"
#include "replyservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace Tresen {
namespace {

void queued(CtlContext &ctl, const Committed &committed)
{
    // The message is the last thing made before an optional change of state.
    const auto made = std::find_if(committed.created.rbegin(), committed.created.rend(),
        [](qint64 id) { return id != 0; });
    const MessageId message{made == committed.created.rend() ? 0 : *made};
    ctl.tell({{QStringLiteral("message_id"), message.toString()},
        {QStringLiteral("delivery"), QStringLiteral("queued")}});
    if (ctl.has("wait")) {
        new DeliveryWait(ctl, message);
        return;
    }
    ctl.say(ctl.engine().profile().channelHolder() != 0
            ? QCoreApplication::translate("tresenctl", "Queued. The running program sends it.")
            : QCoreApplication::translate("tresenctl", "Queued. It is sent when the window is open or by “tresenctl sync”."));
    ctl.succeed();
}

Result<Account> senderAccount(const Directory &directory, AccountId id)
{
    const auto found = std::find_if(directory.accounts.begin(), directory.accounts.end(),
        [id](const Account &account) { return account.id == id; });
    if (found == directory.accounts.end())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "The inbox of this conversation is not there any more."), {}, {}};
    if (found->channel != ChannelKind::Email && found->channel != ChannelKind::LiveChat)
        return Error{ErrorCode::Unsupported, QCoreApplication::translate("tresenctl", "Only e-mail and live chat can be answered yet."), {}, {}};
    return *found;
}

/// Attaches the files one after another, then goes on.
void withAttachments(CtlContext &ctl, QStringList files, Draft draft, std::function<void(Draft)> next)
{
    if (files.isEmpty()) {
        next(std::move(draft));
        return;
    }
    const QString file = files.takeFirst();
    ctl.after(ctl.services().replies.attach(file),
        [&ctl, files, draft, next](const Attachment &attachment) mutable {
            draft.attachments.append(attachment);
            withAttachments(ctl, files, std::move(draft), next);
        });
}

void send(CtlContext &ctl, Draft draft, const Account &account)
{
    withAttachments(ctl, ctl.values("attach"), std::move(draft), [&ctl, account](const Draft &complete) {
        const auto afterwards = ctl.has("resolve") ? ReplyService::Afterwards::Resolve
                                                   : ReplyService::Afterwards::Nothing;
        ctl.after(ctl.services().replies.send(complete, account, afterwards),
            [&ctl](const Committed &committed) { queued(ctl, committed); });
    });
}

void replyTo(CtlContext &ctl, const Message &message, const Directory &directory, const QString &text)
{
    const Result<Account> account = senderAccount(directory, message.account);
    if (!account) {
        ctl.fail(account.error());
        return;
    }
    const ReplyKind kind = ctl.has("all") ? ReplyKind::ReplyAll : ReplyKind::Reply;
    Draft draft = planReply(kind, message, *account, directory.accounts);
    draft.text = text;
    send(ctl, std::move(draft), *account);
}

/// The newest message that came from or went to the customer.
const Message *answerable(const Page<TimelineItem> &page)
{
    for (const MessageKind kind : {MessageKind::Inbound, MessageKind::Outbound}) {
        for (const TimelineItem &item : page.rows) {
            const auto *message = std::get_if<Message>(&item);
            if (message != nullptr && message->kind == kind)
                return message;
        }
    }
    return nullptr;
}

void reply(CtlContext &ctl)
{
    const Result<QString> text = ctl.textFile(ctl.value("text-file"));
    if (!text) {
        ctl.fail(text.error());
        return;
    }
    ctl.withConversation(ctl.arguments().constFirst(), [&ctl, text = *text](const Conversation &c) {
        ctl.withDirectory([&ctl, text, c](const Directory &directory) {
            ctl.after(ctl.services().conversations.timeline(c.id, std::nullopt, 200),
                [&ctl, text, directory](const Page<TimelineItem> &page) {
                    if (const Message *message = answerable(page))
                        replyTo(ctl, *message, directory, text);
                    else
                        ctl.fail({ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no message to answer."), {}, {}});
                });
        });
    });
}

Result<Account> chosenAccount(const CtlContext &ctl, const Directory &directory)
{
    const QString from = ctl.value("from");
    for (const Account &account : directory.accounts) {
        if (account.channel == ChannelKind::Email && account.enabled
            && (from.isEmpty() || account.address.compare(from, Qt::CaseInsensitive) == 0))
            return account;
    }
    return Error{ErrorCode::NotFound,
        from.isEmpty() ? QCoreApplication::translate("tresenctl", "There is no e-mail inbox yet. Add one with “tresenctl account add email”.")
                       : QCoreApplication::translate("tresenctl", "There is no inbox with this address."),
        {}, {}};
}

void newMessage(CtlContext &ctl)
{
    const Result<QString> text = ctl.textFile(ctl.value("text-file"));
    if (!text) {
        ctl.fail(text.error());
        return;
    }
    Draft draft;
    draft.subject = ctl.value("subject");
    draft.text = *text;
    QStringList invalid;
    for (const auto &[option, list] : {std::pair{"to", &draft.to}, {"cc", &draft.cc}, {"bcc", &draft.bcc}}) {
        const ParsedRecipients parsed = parseRecipients(ctl.values(option).join(u','));
        *list = parsed.addresses;
        invalid += parsed.invalid;
    }
    if (!invalid.isEmpty()) {
        ctl.misuse(QCoreApplication::translate("tresenctl", "Not an address: %1").arg(invalid.join(QStringLiteral(", "))));
        return;
    }
    ctl.withDirectory([&ctl, draft](const Directory &directory) {
        const Result<Account> account = chosenAccount(ctl, directory);
        if (account)
            send(ctl, draft, *account);
        else
            ctl.fail(account.error());
    });
}

} // namespace

QList<CtlCommand> writingCommands()
{
    const QList<QCommandLineOption> common{
        {QStringLiteral("text-file"), QCoreApplication::translate("tresenctl", "The text; - is standard input."), QStringLiteral("F"),
            QStringLiteral("-")},
        {QStringLiteral("attach"), QCoreApplication::translate("tresenctl", "A file to attach; may be repeated."), QStringLiteral("FILE")},
        {QStringLiteral("resolve"), QCoreApplication::translate("tresenctl", "Resolves the conversation.")},
        {QStringLiteral("wait"), QCoreApplication::translate("tresenctl", "Waits until the server has taken it.")}};
    return {
        {QStringLiteral("reply"), QStringLiteral("ID --text-file F"), QCoreApplication::translate("tresenctl", "Answers a conversation."),
            common + QList<QCommandLineOption>{{QStringLiteral("all"), QCoreApplication::translate("tresenctl", "To everybody in the thread.")}},
            1, 1, false, reply},
        {QStringLiteral("new"), QStringLiteral("--to ADDRESS --subject S --text-file F"),
            QCoreApplication::translate("tresenctl", "Writes a new message."),
            common
                + QList<QCommandLineOption>{{QStringLiteral("to"), QCoreApplication::translate("tresenctl", "Recipient; may be repeated."), QStringLiteral("ADDRESS")},
                    {QStringLiteral("cc"), QCoreApplication::translate("tresenctl", "Copy; may be repeated."), QStringLiteral("ADDRESS")},
                    {QStringLiteral("bcc"), QCoreApplication::translate("tresenctl", "Blind copy; may be repeated."), QStringLiteral("ADDRESS")},
                    {QStringLiteral("subject"), QCoreApplication::translate("tresenctl", "Subject."), QStringLiteral("S")},
                    {QStringLiteral("from"), QCoreApplication::translate("tresenctl", "Address of the inbox to send from."), QStringLiteral("ADDRESS")}},
            0, 0, false, newMessage},
    };
}

} // namespace Tresen
