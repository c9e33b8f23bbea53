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

    [[nodiscard]] Future<Nothing> run();
    /// Gives up now and says what is known: sent, not sent, or Uncertain. run()'s future stays
    /// without an answer.
    [[nodiscard]] Status stop();
    [[nodiscard]] const Message &message() const { return m_message; }

private:
    void send(const QByteArray &mail);
    void finish(Status status);

    Message m_message;
    SmtpSignIn m_signIn;
    AttachmentStore &m_attachments;
    SmtpSession *m_smtp;
    std::shared_ptr<QPromise<Status>> m_promise;
};

} // namespace Tresen
