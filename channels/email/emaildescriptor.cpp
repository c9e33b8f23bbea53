// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emaildescriptor.h"

#include "emailaccounttester.h"
#include "emailchannel.h"
#include "providers.h"

#include <QCoreApplication>

namespace Tresen {

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Tresen::EmailDescriptor", text);
}

QList<FieldSpec> fields()
{
    const QStringList securities{
        QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("none")};
    using Kind = FieldSpec::Kind;
    return {
        {QStringLiteral("user"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "User name")), Kind::Text, {}, true},
        {QStringLiteral("password"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Password")), Kind::Password, {}, true},
        {QStringLiteral("imapHost"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Server for receiving (IMAP)")), Kind::Host, {}, true},
        {QStringLiteral("imapPort"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Port for receiving")), Kind::Port, {}, true},
        {QStringLiteral("imapSecurity"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Encryption for receiving")), Kind::Choice, securities, true},
        {QStringLiteral("smtpHost"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Server for sending (SMTP)")), Kind::Host, {}, true},
        {QStringLiteral("smtpPort"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Port for sending")), Kind::Port, {}, true},
        {QStringLiteral("smtpSecurity"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Encryption for sending")), Kind::Choice, securities, true},
        {QStringLiteral("smtpUser"), label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "Other user name for sending")), Kind::Text, {}, false},
    };
}

std::optional<AccountSuggestion> suggestion(const QString &address)
{
    const auto provider = findServers(address);
    if (!provider)
        return std::nullopt;
    return AccountSuggestion{provider->name, provider->settings(address), provider->hintText(),
        provider->hint == ProviderHint::OAuthOnly};
}

EmailChannelOptions optionsOf(const Account &account)
{
    EmailChannelOptions options;
    const auto settings = EmailSettings::from(account);
    if (!settings || settings->patience.count() == 0)
        return options;
    const std::chrono::milliseconds patience = settings->patience;
    options.imap.line = {patience, patience};
    options.smtp = {patience, patience, patience, patience, patience, patience};
    return options;
}

} // namespace

ChannelDescriptor emailDescriptor()
{
    ChannelDescriptor descriptor;
    descriptor.kind = ChannelKind::Email;
    descriptor.name = label(QT_TRANSLATE_NOOP("Tresen::EmailDescriptor", "E-mail"));
    descriptor.icon = QStringLiteral("email");
    descriptor.fields = fields();
    descriptor.capabilities = emailCapabilities();
    descriptor.create = [](const Account &account, const ChannelContext &context) -> std::unique_ptr<Channel> {
        return std::make_unique<EmailChannel>(account, context, optionsOf(account));
    };
    descriptor.test = [](const Account &account, const QString &password) {
        const EmailChannelOptions options = optionsOf(account);
        return (new EmailAccountTester(account, password, options.imap, options.smtp))->run(); // deletes itself
    };
    descriptor.suggest = suggestion;
    return descriptor;
}

} // namespace Tresen
