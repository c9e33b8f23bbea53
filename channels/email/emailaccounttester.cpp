// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailaccounttester.h"

#include "providers.h"

namespace Tresen {

EmailAccountTester::EmailAccountTester(const Account &account, QString password, ImapTimeouts imap,
    SmtpTimeouts smtp, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_password(std::move(password))
    , m_settings(EmailSettings::from(account))
    , m_imap(new ImapSession(imap, this))
    , m_smtp(new SmtpSession(smtp, this))
{
}

Future<Nothing> EmailAccountTester::run()
{
    m_promise.start();
    auto future = m_promise.future();
    if (!m_settings) {
        finish(m_settings.error());
        return future;
    }
    m_imap->signIn(m_settings->imap, {m_settings->user, m_password}).then(this, [this](Status status) {
        if (status)
            trySmtp();
        else
            finish(explained(status.error(), tr("Receiving (IMAP)"), QStringLiteral("imap: "), m_settings->imap));
    });
    return future;
}

void EmailAccountTester::trySmtp()
{
    m_imap->close();
    m_smtp->tryOut({m_settings->smtp, m_settings->smtpUser, m_password}).then(this, [this](Status status) {
        if (!status)
            status = explained(status.error(), tr("Sending (SMTP)"), QStringLiteral("smtp: "), m_settings->smtp);
        finish(std::move(status));
    });
}

void EmailAccountTester::finish(Status status)
{
    m_password.clear();
    m_promise.addResult(std::move(status));
    m_promise.finish();
    deleteLater();
}

Error EmailAccountTester::explained(Error error, const QString &side, const QString &key, const ServerAddress &server) const
{
    error.detail.prepend(key);
    // A channel tries again by itself; who tries an account out is the one to do something.
    if (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout)
        error.text = tr("%1 cannot be reached on port %2. Please check the name of the server, the port and the network.")
                         .arg(server.host, QString::number(server.port));
    error.text = side + QStringLiteral(": ") + error.text;
    const bool refused = error.code == ErrorCode::Auth || error.code == ErrorCode::Unsupported;
    if (refused) {
        const auto provider = findServers(m_account.address);
        const QString hint = provider ? provider->hintText() : QString();
        if (!hint.isEmpty())
            error.text += u' ' + hint;
    }
    return error;
}

} // namespace Tresen
