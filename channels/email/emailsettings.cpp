// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailsettings.h"

#include <QCoreApplication>

namespace Tresen {

namespace {

QString text(const Account &account, const QString &key)
{
    return account.settings.value(key).toString().trimmed();
}

/// A number may have been typed into a text field.
int number(const Account &account, const QString &key)
{
    const QJsonValue value = account.settings.value(key);
    return value.isString() ? value.toString().toInt() : value.toInt();
}

std::optional<ServerAddress> server(const Account &account, const QString &kind)
{
    ServerAddress address;
    address.host = text(account, kind + QStringLiteral("Host"));
    const int port = number(account, kind + QStringLiteral("Port"));
    const auto security = securityFromName(text(account, kind + QStringLiteral("Security")));
    if (address.host.isEmpty() || port < 1 || port > 65535 || !security)
        return std::nullopt;
    address.port = quint16(port);
    address.security = *security;
    address.pin = QByteArray::fromHex(text(account, kind + QStringLiteral("Pin")).toLatin1());
    return address;
}

} // namespace

Result<EmailSettings> EmailSettings::from(const Account &account)
{
    const auto imap = server(account, QStringLiteral("imap"));
    const auto smtp = server(account, QStringLiteral("smtp"));
    const QString user = text(account, QStringLiteral("user"));
    if (!imap || !smtp || user.isEmpty()) {
        return Error{ErrorCode::Invalid,
            QCoreApplication::translate("Tresen::Email",
                "Server, port, encryption or user name is missing in the settings of %1.")
                .arg(account.address),
            QStringLiteral("email settings incomplete")};
    }
    QString smtpUser = text(account, QStringLiteral("smtpUser"));
    if (smtpUser.isEmpty())
        smtpUser = user;
    else if (smtpUser == QLatin1String("-"))
        smtpUser.clear();
    const std::chrono::seconds patience{std::max(0, number(account, QStringLiteral("patience")))};
    return EmailSettings{*imap, *smtp, user, smtpUser, patience};
}

QString securityName(Security security)
{
    switch (security) {
    case Security::Tls: return QStringLiteral("tls");
    case Security::StartTls: return QStringLiteral("starttls");
    case Security::None: break;
    }
    return QStringLiteral("none");
}

std::optional<Security> securityFromName(QStringView name)
{
    if (name.isEmpty() || name == QLatin1String("tls"))
        return Security::Tls;
    if (name == QLatin1String("starttls"))
        return Security::StartTls;
    if (name == QLatin1String("none"))
        return Security::None;
    return std::nullopt;
}

} // namespace Tresen
