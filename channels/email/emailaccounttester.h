// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "emailsettings.h"
#include "futures.h"
#include "imapsession.h"
#include "smtpsession.h"

#include <QObject>

namespace Tresen {

/// Signs in to both servers of an account and changes nothing. The error says which of the two
/// refused and what to do; for providers that refuse ordinary passwords it says that, too. Deletes
/// itself when it is done. Lives in the thread that made it.
class EmailAccountTester final : public QObject {
    Q_OBJECT

public:
    EmailAccountTester(const Account &account, QString password, ImapTimeouts imap = {},
        SmtpTimeouts smtp = {}, QObject *parent = nullptr);

    [[nodiscard]] Future<Nothing> run();

private:
    void trySmtp();
    void finish(Status status);
    [[nodiscard]] Error explained(Error error, const QString &side, const QString &key, const ServerAddress &server) const;

    Account m_account;
    QString m_password;
    Result<EmailSettings> m_settings;
    ImapSession *m_imap;
    SmtpSession *m_smtp;
    QPromise<Status> m_promise;
};

} // namespace Tresen
