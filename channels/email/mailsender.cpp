// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsender.h"

#include "mailassembly.h"
#include "mailcomposer.h"

namespace Tresen {

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

Future<Nothing> MailSender::run()
{
    m_promise = std::make_shared<QPromise<Status>>();
    m_promise->start();
    auto future = m_promise->future();
    assembleMail(m_message, m_attachments, this).then(this, [this](Result<QByteArray> mail) {
        if (mail)
            send(*mail);
        else
            finish(mail.error());
    });
    return future;
}

void MailSender::send(const QByteArray &mail)
{
    m_smtp->send(m_signIn, {m_message.from.address, mailRecipients(m_message)}, mail)
        .then(this, [this](Result<QString> answer) {
            if (answer)
                finish(Nothing{});
            else
                finish(answer.error());
        });
}

void MailSender::finish(Status status)
{
    const auto promise = std::exchange(m_promise, nullptr);
    if (!promise)
        return;
    promise->addResult(std::move(status));
    promise->finish();
}

} // namespace Tresen
