// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyservice.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRandomGenerator>

namespace Tresen {
namespace {

Error invalid(const QString &text)
{
    return Error{ErrorCode::Invalid, text, QStringLiteral("draft not complete"), {}};
}

} // namespace

QString newMessageId(const QString &address)
{
    auto *random = QRandomGenerator::system();
    const QString unique = QString::number(random->generate64(), 36) + u'.'
        + QString::number(random->generate64(), 36);
    const QString domain = address.section(u'@', -1);
    return unique + u'@' + (domain.isEmpty() ? QStringLiteral("tresen.invalid") : domain);
}

ReplyService::ReplyService(CommandStore &commands, ConversationStore &conversations,
    AttachmentStore &files, UndoService &undo, const Session &session, const Clock &clock,
    QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_conversations(conversations)
    , m_files(files)
    , m_undo(undo)
    , m_session(session)
    , m_clock(clock)
{
}

Message ReplyService::compose(const Draft &draft, const Account &account) const
{
    Message message;
    message.conversation = draft.conversation;
    message.account = account.id;
    message.kind = MessageKind::Outbound;
    message.agent = m_session.me;
    message.from = {account.name, account.address};
    message.to = draft.to;
    message.cc = draft.cc;
    message.bcc = draft.bcc;
    if (account.channel == ChannelKind::Email)
        message.subject = draft.subject.trimmed();
    message.text = draft.text;
    if (account.channel == ChannelKind::Email && !account.signature.trimmed().isEmpty())
        message.text += QStringLiteral("\n\n-- \n") + account.signature.trimmed() + u'\n';
    message.receivedAt = m_clock.now();
    message.dateHeader = message.receivedAt;
    // Made before sending, so that the copy in Sent is evidence of what became of it.
    message.externalId = newMessageId(account.address);
    message.delivery = DeliveryState::Queued;
    message.attachments = draft.attachments;
    return message;
}

Future<Committed> ReplyService::send(const Draft &draft, const Account &account, Afterwards afterwards)
{
    if (!account.enabled)
        return readyFuture<Committed>(invalid(tr("This inbox is switched off. Choose another sender.")));
    if (draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty())
        return readyFuture<Committed>(invalid(tr("There is no recipient yet. Add one in the To line.")));
    if (draft.text.trimmed().isEmpty() && draft.attachments.isEmpty())
        return readyFuture<Committed>(invalid(tr("The message is empty. Write a text or attach a file.")));

    Message message = compose(draft, account);
    if (!draft.inReplyTo.isValid() || draft.forward || account.channel != ChannelKind::Email)
        return queue(draft, account, std::move(message), afterwards);

    return m_conversations.message(draft.inReplyTo)
        .then(this, [this, draft, account, message, afterwards](const Result<Message> &parent) mutable {
            if (parent) { // RFC 5322 §3.6.4
                message.inReplyTo = parent->externalId;
                message.references = parent->references;
                if (message.references.isEmpty() && !parent->inReplyTo.isEmpty())
                    message.references.append(parent->inReplyTo);
                if (!parent->externalId.isEmpty())
                    message.references.append(parent->externalId);
            }
            return queue(draft, account, std::move(message), afterwards);
        })
        .unwrap();
}

Future<Committed> ReplyService::queue(
    const Draft &draft, const Account &account, Message message, Afterwards afterwards)
{
    QList<Change> changes;
    ConversationId conversation = draft.conversation;
    if (!conversation.isValid()) {
        const Address &first = !draft.to.isEmpty() ? draft.to.constFirst()
            : !draft.cc.isEmpty()                  ? draft.cc.constFirst()
                                                   : draft.bcc.constFirst();
        CreateConversation create;
        create.account = account.id;
        create.channel = account.channel;
        create.counterpart = {IdentityKind::Email, {}, first.address.toLower(), first.address, false};
        create.counterpartName = first.name;
        create.subject = message.subject;
        create.assignee = m_session.me;
        changes.append(create);
        conversation = ConversationId{-1};
        message.conversation = conversation;
    }
    changes.append(QueueMessage{message, m_clock.now(), draft.key});
    if (afterwards == Afterwards::Resolve)
        changes.append(SetStatus{conversation, ConversationStatus::Resolved, std::nullopt});
    return m_commands.commit(std::move(changes), m_session.cause());
}

Future<Committed> ReplyService::saveDraft(Draft draft)
{
    draft.changedAt = m_clock.now();
    return m_commands.commit({SaveDraft{std::move(draft)}}, m_session.cause());
}

Future<Committed> ReplyService::removeDraft(QString key)
{
    return m_commands.commit({RemoveDraft{std::move(key)}}, m_session.cause());
}

Future<Committed> ReplyService::logCall(
    const Draft &call, const Account &account, Identity caller, QString callerName)
{
    if (call.text.trimmed().isEmpty())
        return readyFuture<Committed>(invalid(tr("What was the call about? Write a line first.")));
    QList<Change> changes;
    Message message;
    message.kind = MessageKind::Call;
    message.account = account.id;
    message.agent = m_session.me;
    message.text = call.text;
    message.subject = call.subject;
    message.conversation = call.conversation;
    if (!call.conversation.isValid()) {
        CreateConversation create;
        create.account = account.id;
        create.channel = ChannelKind::Phone;
        create.counterpart = std::move(caller);
        create.counterpartName = std::move(callerName);
        create.subject = call.subject.isEmpty() ? tr("Telephone call") : call.subject;
        create.assignee = m_session.me;
        changes.append(create);
        message.conversation = ConversationId{-1};
    }
    changes.append(AddMessage{message});
    if (!call.key.isEmpty())
        changes.append(RemoveDraft{call.key});
    return m_commands.commit(std::move(changes), m_session.cause());
}

Future<Attachment> ReplyService::attach(const QString &file)
{
    const QFileInfo info(file);
    Attachment attachment;
    attachment.name = info.fileName();
    attachment.size = info.size();
    attachment.contentType = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
    return m_files.copy(file).then(this, [attachment](const Result<QByteArray> &sha) mutable -> Result<Attachment> {
        if (!sha)
            return sha.error();
        attachment.sha256 = *sha;
        return attachment;
    });
}

Future<Committed> ReplyService::retry(MessageId message)
{
    return m_commands.commit({RetryMessage{message}}, m_session.cause());
}

Future<Committed> ReplyService::settle(MessageId message, DeliveryState state)
{
    return m_commands.commit({SettleMessage{message, state}}, m_session.cause());
}

void ReplyService::type(AccountId account, const QString &visitor, bool on)
{
    Q_EMIT typed(account, visitor, on);
}

Future<Committed> ReplyService::recall(MessageId message)
{
    return m_commands.commit({RecallMessage{message}}, m_session.cause());
}

} // namespace Tresen
