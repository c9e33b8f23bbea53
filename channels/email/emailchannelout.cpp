// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of EmailChannel: sending, the copy in Sent, flags.
#include "emailchannel.h"

#include "flagwriter.h"
#include "logging.h"
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
    m_context.secrets.read(m_account.secretKey(u"password"))
        .then(this, [this, message, promise, refuse](Result<QString> password) {
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
    outgoing->sender->run().then(this, [this, sender](Result<QByteArray> mail) {
        onSent(sender, std::move(mail));
    });
}

void EmailChannel::onSent(const MailSender *sender, Result<QByteArray> mail)
{
    const auto found = std::find_if(m_outgoing.begin(), m_outgoing.end(),
        [sender](const auto &outgoing) { return outgoing->sender.get() == sender; });
    if (found == m_outgoing.end())
        return; // stop() has answered
    const auto outgoing = *found;
    m_outgoing.erase(found);
    const Message message = sender->message();
    outgoing->sender.release()->deleteLater(); // this may be called from inside it
    if (!mail) {
        outgoing->promise->addResult(mail.error());
        outgoing->promise->finish();
        return;
    }
    fileCopy({message, *mail}, outgoing->promise);
}

void EmailChannel::fileCopy(const Copy &copy, const std::shared_ptr<QPromise<Result<Receipt>>> &promise)
{
    const auto answer = [this, copy, promise](bool filed) {
        if (!promise)
            return;
        promise->addResult(receipt(copy.message.externalId, filed));
        promise->finish();
    };
    if (!m_sync || !m_sync->isAttached()) {
        m_unfiled.append(copy);
        answer(false);
        return;
    }
    m_sync->run([this, copy](ImapSession &session) { return fileCopyJob(copy, session); })
        .then(this, [this, copy, answer](Status status) {
            if (!status) {
                qCInfo(lcEmail) << "copy in Sent not filed yet:" << status.error().detail;
                const bool later = status.error().code == ErrorCode::Network
                    || status.error().code == ErrorCode::Timeout;
                if (later)
                    m_unfiled.append(copy);
            }
            answer(status.ok());
        });
}

Future<Nothing> EmailChannel::fileCopyJob(const Copy &copy, ImapSession &session)
{
    if (session.can("X-GM-EXT-1")) // Gmail files what goes through its SMTP server itself
        return readyFuture<Nothing>(Nothing{});
    const QPointer<ImapSession> line(&session);
    const auto gone = [] { return readyFuture<Nothing>(mailboxLineGone()); };
    const auto append = [copy, line, gone](const QByteArray &folder) {
        if (!line)
            return gone();
        return line->append(folder, {"\\Seen"}, toMs(copy.message.receivedAt), copy.mail)
            .then(line.data(), [](Result<quint32> appended) -> Status {
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
    // Some servers file a copy by themselves; ours would be the second.
    return session.select(sent).then(this, [copy, line, gone](Result<ImapMailbox> mailbox) -> Future<ImapUidSet> {
        if (!mailbox || !line)
            return readyFuture<ImapUidSet>(ImapUidSet{});
        return line->findMessageId(copy.message.externalId);
    }).unwrap().then(this, [append, sent](Result<ImapUidSet> there) {
        const bool filed = there && !there->isEmpty();
        return filed ? readyFuture<Nothing>(Nothing{}) : append(sent);
    }).unwrap();
}

Future<Receipt> EmailChannel::setFlags(const SetFlagsIntent &intent)
{
    if (!m_sync) {
        return readyFuture<Receipt>(Error{ErrorCode::Network, tr("The inbox was switched off."),
            QStringLiteral("channel not started")});
    }
    return m_sync->run([this, intent](ImapSession &session) {
        auto *writer = new FlagWriter(intent, *m_sync, session); // deletes itself
        return writer->run();
    }).then(this, [this](Status status) -> Result<Receipt> {
        if (!status)
            return status.error();
        return receipt({}, false);
    });
}

Receipt EmailChannel::receipt(const QString &id, bool filed) const
{
    Receipt done;
    done.externalId = id;
    done.at = m_context.clock.now();
    done.copyFiled = filed;
    return done;
}

} // namespace Tresen
