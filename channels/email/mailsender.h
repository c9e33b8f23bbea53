// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "clock.h"
#include "emailsettings.h"
#include "intent.h"
#include "smtpsession.h"

#include <QObject>

#include <memory>

namespace Tresen {

/// Brings one message to its recipients: gathers the attachments, composes, hands over by SMTP.
/// Tries once. Before it is destroyed in the middle, ask stop() for the fate. Wire thread.
class MailSender final : public QObject {
    Q_OBJECT

public:
    MailSender(Message message, SmtpSignIn signIn, AttachmentStore &attachments,
        SmtpTimeouts timeouts, QObject *parent = nullptr);

    /// The value is the mail as it went over the wire, for the copy in Sent.
    [[nodiscard]] Future<QByteArray> run();
    /// Gives up now and says what is known: sent, not sent, or Uncertain. run()'s future stays
    /// without an answer.
    [[nodiscard]] Status stop();
    [[nodiscard]] const Message &message() const { return m_message; }

private:
    void gather();
    void send();
    void finish(Result<QByteArray> result);

    Message m_message;
    SmtpSignIn m_signIn;
    AttachmentStore &m_attachments;
    SmtpSession *m_smtp;
    QList<QByteArray> m_contents;
    QByteArray m_mail;
    std::shared_ptr<QPromise<Result<QByteArray>>> m_promise;
};

} // namespace Tresen
