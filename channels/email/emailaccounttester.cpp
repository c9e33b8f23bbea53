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
            finish(explained(status.error(), tr("Receiving (IMAP)"), QStringLiteral("imap: ")));
    });
    return future;
}

void EmailAccountTester::trySmtp()
{
    m_imap->close();
    m_smtp->tryOut({m_settings->smtp, m_settings->smtpUser, m_password}).then(this, [this](Status status) {
        finish(status ? status : Status(explained(status.error(), tr("Sending (SMTP)"), QStringLiteral("smtp: "))));
    });
}

void EmailAccountTester::finish(Status status)
{
    m_password.clear();
    m_promise.addResult(std::move(status));
    m_promise.finish();
    deleteLater();
}

Error EmailAccountTester::explained(Error error, const QString &side, const QString &key) const
{
    error.detail.prepend(key);
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
