// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsender.h"

#include "mailcomposer.h"

namespace Tresen {

namespace {

constexpr qint64 attachmentLimit = 100'000'000;

} // namespace

MailSender::MailSender(Message message, SmtpSignIn signIn, AttachmentStore &attachments,
    SmtpTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_message(std::move(message))
    , m_signIn(std::move(signIn))
    , m_attachments(attachments)
    , m_smtp(new SmtpSession(timeouts, this))
{
}

Status MailSender::stop()
{
    const SmtpFate fate = m_smtp->fate();
    m_promise.reset();
    m_smtp->abandon();
    switch (fate) {
    case SmtpFate::Sent:
        return Nothing{};
    case SmtpFate::Unknown:
        return Error{ErrorCode::Uncertain,
            tr("Tresen was stopped while the server was taking the mail. Nobody can know whether it was "
               "sent; it will not be sent again by itself."),
            QStringLiteral("smtp: stopped after the final dot")};
    case SmtpFate::NotSent:
        break;
    }
    return Error{ErrorCode::Network,
        tr("Sending was interrupted; the mail was not sent. Tresen will try again."),
        QStringLiteral("smtp: stopped before the final dot")};
}

Future<QByteArray> MailSender::run()
{
    m_promise = std::make_shared<QPromise<Result<QByteArray>>>();
    m_promise->start();
    auto future = m_promise->future();
    gather();
    return future;
}

void MailSender::gather()
{
    const qsizetype index = m_contents.size();
    if (index == m_message.attachments.size()) {
        send();
        return;
    }
    m_attachments.content(m_message.attachments[index].sha256, attachmentLimit)
        .then(this, [this](Result<QByteArray> content) {
            if (!content) {
                // Never without it: the text says "attached".
                finish(Error{ErrorCode::Invalid,
                    tr("An attachment could not be read, so the mail was not sent. Attach it again."),
                    QStringLiteral("attachment: %1").arg(content.error().detail)});
                return;
            }
            m_contents.append(*content);
            gather();
        });
}

void MailSender::send()
{
    m_mail = composeMail(m_message, m_contents);
    m_contents.clear();
    m_smtp->send(m_signIn, {m_message.from.address, mailRecipients(m_message)}, m_mail)
        .then(this, [this](Result<QString> answer) {
            if (answer)
                finish(m_mail);
            else
                finish(answer.error());
        });
}

void MailSender::finish(Result<QByteArray> result)
{
    const auto promise = std::exchange(m_promise, nullptr);
    if (!promise)
        return;
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace Tresen
