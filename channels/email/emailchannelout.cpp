// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of EmailChannel: sending, the copy in Sent, flags.
#include "emailchannel.h"

#include "flagwriter.h"
#include "logging.h"
#include "mailassembly.h"
#include "mailboxsync.h"
#include "mailsender.h"
#include "secretstore.h"

#include <algorithm>

namespace Tresen {

Capabilities emailCapabilities()
{
    Capabilities can;
    can.subject = true;
    can.recipients = true;
    can.newConversation = true;
    can.flags = true;
    can.maxAttachmentBytes = 18'000'000; // 25 MB, what most servers take, after base64
    return can;
}

Future<Receipt> EmailChannel::send(const Message &message)
{
    auto promise = std::make_shared<QPromise<Result<Receipt>>>();
    promise->start();
    auto future = promise->future();
    const auto refuse = [promise](const Error &error) {
        promise->addResult(error);
        promise->finish();
    };
    if (!m_settings) {
        refuse(m_settings.error());
        return future;
    }
    m_asking.append(promise);
    m_context.secrets.read(m_account.secretKey(u"password"))
        .then(this, [this, message, promise, refuse](Result<QString> password) {
            if (!m_asking.removeOne(promise))
                return; // stop() has answered
            if (password && m_running)
                handOver(message, *password, promise);
            else
                refuse(password ? Error{ErrorCode::Network, tr("The inbox was switched off."),
                                      QStringLiteral("channel stopped")}
                                : password.error());
        });
    return future;
}

void EmailChannel::handOver(const Message &message, const QString &password,
    const std::shared_ptr<QPromise<Result<Receipt>>> &promise)
{
    auto outgoing = std::make_shared<Outgoing>();
    outgoing->sender = std::make_unique<MailSender>(message,
        SmtpSignIn{m_settings->smtp, m_settings->smtpUser, password}, m_context.attachments, m_options.smtp);
    outgoing->promise = promise;
    m_outgoing.append(outgoing);
    const MailSender *sender = outgoing->sender.get();
    outgoing->sender->run().then(this, [this, sender](const Status &status) { onSent(sender, status); });
}

void EmailChannel::onSent(const MailSender *sender, const Status &status)
{
    const auto found = std::find_if(m_outgoing.begin(), m_outgoing.end(),
        [sender](const auto &outgoing) { return outgoing->sender.get() == sender; });
    if (found == m_outgoing.end())
        return; // stop() has answered
    const auto outgoing = *found;
    m_outgoing.erase(found);
    const QString id = sender->message().externalId;
    outgoing->sender.release()->deleteLater(); // this may be called from inside it
    outgoing->promise->addResult(status ? Result<Receipt>(receipt(id, true)) : Result<Receipt>(status.error()));
    outgoing->promise->finish();
}

/// Waits for a line that is being made, not for one that was lost: that is the outbox's patience.
Future<Nothing> EmailChannel::attached()
{
    if (m_sync && m_sync->isAttached())
        return readyFuture<Nothing>(Nothing{});
    if (!m_work && m_state.kind != ChannelState::Kind::Connecting)
        return readyFuture<Nothing>(mailboxLineGone());
    m_attaching.append(std::make_shared<QPromise<Status>>());
    m_attaching.last()->start();
    return m_attaching.last()->future();
}

Future<Receipt> EmailChannel::fileCopy(const Message &message)
{
    return attached().then(this, [this, message](const Status &line) {
        if (!line)
            return readyFuture<QByteArray>(line.error());
        return assembleMail(message, m_context.attachments, this);
    }).unwrap().then(this, [this, message](const Result<QByteArray> &mail) {
        if (!mail)
            return readyFuture<Nothing>(mail.error());
        return m_sync->run([this, message, mail = *mail](ImapSession &session) {
            return fileCopyJob(message, mail, session);
        });
    }).unwrap().then(this, [this, message](const Status &filed) -> Result<Receipt> {
        if (filed)
            return receipt(message.externalId, false);
        qCInfo(lcEmail) << "copy in Sent not filed yet:" << filed.error().detail;
        return filed.error();
    });
}

Future<Nothing> EmailChannel::fileCopyJob(const Message &message, const QByteArray &mail, ImapSession &session)
{
    if (session.can("X-GM-EXT-1")) // Gmail files what goes through its SMTP server itself
        return readyFuture<Nothing>(Nothing{});
    const QPointer<ImapSession> line(&session);
    const auto append = [at = toMs(message.receivedAt), mail, line](const QByteArray &folder) {
        if (!line)
            return readyFuture<Nothing>(mailboxLineGone());
        return line->append(folder, {"\\Seen"}, at, mail).then(line.data(), [](Result<quint32> appended) -> Status {
            if (!appended)
                return appended.error();
            return Nothing{};
        });
    };
    const QByteArray sent = m_sync->sentFolder();
    if (sent.isEmpty()) {
        return session.create("Sent").then(this, [this, append](Status created) {
            if (!created)
                return readyFuture<Nothing>(created);
            m_sync->addSentFolder("Sent");
            return append("Sent");
        }).unwrap();
    }
    // Some servers file a copy by themselves, and an earlier try may have gone through although its
    // answer got lost: without a clear "not there" nothing is added.
    return session.select(sent).then(this, [message, line](const Result<ImapMailbox> &mailbox) {
        if (!mailbox || !line)
            return readyFuture<ImapUidSet>(mailbox ? mailboxLineGone() : mailbox.error());
        return line->findMessageId(message.externalId);
    }).unwrap().then(this, [append, sent](const Result<ImapUidSet> &there) {
        if (!there)
            return readyFuture<Nothing>(there.error());
        return there->isEmpty() ? append(sent) : readyFuture<Nothing>(Nothing{});
    }).unwrap();
}

Future<Receipt> EmailChannel::setFlags(const SetFlagsIntent &intent)
{
    return attached().then(this, [this, intent](const Status &line) {
        if (!line)
            return readyFuture<Nothing>(line.error());
        return m_sync->run([this, intent](ImapSession &session) {
            auto *writer = new FlagWriter(intent, *m_sync, session); // deletes itself
            return writer->run();
        });
    }).unwrap().then(this, [this](Status status) -> Result<Receipt> {
        if (!status)
            return status.error();
        return receipt({}, false);
    });
}

Receipt EmailChannel::receipt(const QString &id, bool copyDue) const
{
    Receipt done;
    done.externalId = id;
    done.at = m_context.clock.now();
    done.copyDue = copyDue;
    return done;
}

} // namespace Tresen
