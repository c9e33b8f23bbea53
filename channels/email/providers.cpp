// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers.h"

#include "emailsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tresen {

namespace {

ServerAddress serverFrom(const QJsonArray &row)
{
    return {row.at(0).toString(), quint16(row.at(1).toInt()),
        securityFromName(row.at(2).toString()).value_or(Security::Tls), {}};
}

ProviderHint hintFrom(const QString &name)
{
    static const QHash<QString, ProviderHint> hints{
        {QStringLiteral("allow-imap"), ProviderHint::AllowImap},
        {QStringLiteral("own-password"), ProviderHint::OwnPassword},
        {QStringLiteral("app-password"), ProviderHint::AppPassword},
        {QStringLiteral("oauth"), ProviderHint::OAuthOnly},
    };
    return hints.value(name, ProviderHint::None);
}

MailProvider providerFrom(const QJsonObject &row)
{
    MailProvider provider;
    provider.name = row.value(QStringLiteral("n")).toString();
    provider.imap = serverFrom(row.value(QStringLiteral("i")).toArray());
    provider.smtp = serverFrom(row.value(QStringLiteral("s")).toArray());
    provider.hint = hintFrom(row.value(QStringLiteral("h")).toString());
    const QString form = row.value(QStringLiteral("u")).toString();
    if (form == QLatin1String("local"))
        provider.userForm = MailProvider::UserForm::Local;
    else if (form == QLatin1String("local.domain"))
        provider.userForm = MailProvider::UserForm::LocalDotDomain;
    return provider;
}

QHash<QString, MailProvider> readTable()
{
    QHash<QString, MailProvider> table;
    QFile file(QStringLiteral(":/tresen/email/providers/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : rows) {
        const MailProvider provider = providerFrom(value.toObject());
        for (const QJsonValue &domain : value.toObject().value(QStringLiteral("d")).toArray())
            table.insert(domain.toString(), provider);
    }
    return table;
}

} // namespace

QJsonObject MailProvider::settings(const QString &address) const
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    QString user = trimmed;
    if (userForm == UserForm::Local)
        user = trimmed.left(at);
    else if (userForm == UserForm::LocalDotDomain)
        user = trimmed.left(at) + u'.' + trimmed.mid(at + 1);
    return {
        {QStringLiteral("imapHost"), imap.host},
        {QStringLiteral("imapPort"), imap.port},
        {QStringLiteral("imapSecurity"), securityName(imap.security)},
        {QStringLiteral("smtpHost"), smtp.host},
        {QStringLiteral("smtpPort"), smtp.port},
        {QStringLiteral("smtpSecurity"), securityName(smtp.security)},
        {QStringLiteral("user"), user},
    };
}

QString MailProvider::hintText() const
{
    switch (hint) {
    case ProviderHint::AllowImap:
        return QCoreApplication::translate("Tresen::Providers",
            "%1 must be told once that other programs may read your mail: in the settings of the "
            "mailbox on its web page, under POP3 and IMAP.").arg(name);
    case ProviderHint::OwnPassword:
        return QCoreApplication::translate("Tresen::Providers",
            "%1 uses a separate password for mail programs. You set it in the customer centre on its "
            "web page.").arg(name);
    case ProviderHint::AppPassword:
        return QCoreApplication::translate("Tresen::Providers",
            "%1 refuses the usual password here. Create an app password in the security settings of "
            "your account there and enter it here.").arg(name);
    case ProviderHint::OAuthOnly:
        return QCoreApplication::translate("Tresen::Providers",
            "%1 no longer accepts passwords from mail programs, only a sign-in on its web page, which "
            "this version of Tresen cannot do yet. Let the mailbox forward its mail to one that takes "
            "a password.").arg(name);
    case ProviderHint::None:
        break;
    }
    return {};
}

std::optional<MailProvider> findServers(const QString &address)
{
    static const QHash<QString, MailProvider> table = readTable();
    const QString domain = address.trimmed().section(u'@', -1).toLower();
    const auto found = table.constFind(domain);
    if (!address.contains(u'@') || found == table.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace Tresen
