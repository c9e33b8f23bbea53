// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "ctljson.h"
#include "providers.h"
#include "secretstore.h"
#include "wiresocket.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

void withAccount(CtlContext &ctl, const QString &address, std::function<void(Account)> next)
{
    ctl.withDirectory([&ctl, address, next](const Directory &directory) {
        const auto found = std::find_if(directory.accounts.begin(), directory.accounts.end(),
            [&](const Account &account) {
                return account.address.compare(address, Qt::CaseInsensitive) == 0
                    || account.id.toString() == address;
            });
        if (found == directory.accounts.end())
            ctl.fail({ErrorCode::NotFound, QCoreApplication::translate("tresenctl", "There is no inbox %1.").arg(address), {}, {}});
        else
            next(*found);
    });
}

void list(CtlContext &ctl)
{
    ctl.withDirectory([&ctl](const Directory &directory) {
        for (const Account &account : directory.accounts) {
            ctl.tell(toJson(account));
            ctl.say(QStringLiteral("%1  %2  %3  %4").arg(account.id.toString(),
                channelName(account.channel), account.address,
                account.enabled ? QString() : QCoreApplication::translate("tresenctl", "(switched off)")));
        }
        if (directory.accounts.isEmpty())
            ctl.say(QCoreApplication::translate("tresenctl", "There is no inbox yet. Add one with “tresenctl account add email”."));
        ctl.succeed();
    });
}

void remove(CtlContext &ctl)
{
    withAccount(ctl, ctl.arguments().constFirst(), [&ctl](const Account &account) {
        ctl.after(ctl.services().accounts.remove(account), [&ctl](Nothing) {
            ctl.say(QCoreApplication::translate("tresenctl", "Removed. Its conversations stay."));
            ctl.succeed();
        });
    });
}

/// Here is no button to accept a certificate with.
Error withFingerprint(Error error)
{
    const QByteArray refused = refusedCertificate(error);
    if (error.code != ErrorCode::Certificate || refused.isEmpty())
        return error;
    error.text += u' ' + QCoreApplication::translate("tresenctl",
        "Its SHA-256 fingerprint is %1. If that is the right one, add the inbox again with --%2-certificate %1.")
        .arg(QString::fromLatin1(refused.toHex()), error.detail.section(u':', 0, 0));
    return error;
}

void testWith(CtlContext &ctl, const Account &account, const QString &password, std::function<void()> next)
{
    ctl.services().accounts.test(account, password).then(&ctl, [&ctl, next](const Status &status) {
        if (!status) {
            ctl.fail(withFingerprint(status.error()));
            return;
        }
        ctl.say(QCoreApplication::translate("tresenctl", "Signs in for receiving and for sending."));
        next();
    });
}

void test(CtlContext &ctl)
{
    withAccount(ctl, ctl.arguments().constFirst(), [&ctl](const Account &account) {
        ctl.after(ctl.engine().secrets().read(account.secretKey(u"password")),
            [&ctl, account](const QString &password) {
                testWith(ctl, account, password, [&ctl] { ctl.succeed(); });
            });
    });
}

/// "host:port" into two settings; false when there is no port.
bool takeServer(const CtlContext &ctl, const char *option, const QString &kind, QJsonObject &settings)
{
    if (!ctl.has(option))
        return true;
    const QString value = ctl.value(option);
    const int port = value.section(u':', -1).toInt();
    if (!value.contains(u':') || port <= 0 || port > 65535)
        return false;
    settings.insert(kind + QStringLiteral("Host"), value.section(u':', 0, -2));
    settings.insert(kind + QStringLiteral("Port"), port);
    return true;
}

Result<Account> describedAccount(const CtlContext &ctl, const Directory &directory)
{
    Account account;
    account.address = ctl.arguments().constFirst();
    // The same address again changes the inbox instead of doubling it.
    for (const Account &known : directory.accounts) {
        if (known.channel == ChannelKind::Email
            && known.address.compare(account.address, Qt::CaseInsensitive) == 0)
            account = known;
    }
    if (!account.id.isValid()) {
        account.name = account.address;
        account.shop = directory.shops.isEmpty() ? ShopId{} : directory.shops.constFirst().id;
        if (const auto servers = findServers(account.address))
            account.settings = servers->settings(account.address);
    }
    if (ctl.has("name"))
        account.name = ctl.value("name");
    QJsonObject settings = account.settings;
    if (!takeServer(ctl, "imap", QStringLiteral("imap"), settings)
        || !takeServer(ctl, "smtp", QStringLiteral("smtp"), settings))
        return Error{ErrorCode::Invalid, QCoreApplication::translate("tresenctl", "Servers are given as HOST:PORT."), {}, {}};
    for (const auto &[option, key] : {std::pair{"imap-security", "imapSecurity"},
             {"smtp-security", "smtpSecurity"}, {"user", "user"}, {"smtp-user", "smtpUser"},
             {"imap-certificate", "imapPin"}, {"smtp-certificate", "smtpPin"}, {"patience", "patience"}}) {
        if (ctl.has(option))
            settings.insert(QString::fromLatin1(key), ctl.value(option));
    }
    account.settings = settings;
    if (settings.value(QLatin1String("imapHost")).toString().isEmpty()
        || settings.value(QLatin1String("smtpHost")).toString().isEmpty()) {
        return Error{ErrorCode::NotFound,
            QCoreApplication::translate("tresenctl", "The servers of this address are not known. Name them with --imap HOST:PORT and --smtp HOST:PORT."),
            {}, {}};
    }
    return account;
}

void save(CtlContext &ctl, const Account &account, const QString &password)
{
    ctl.after(ctl.services().accounts.save(account, password), [&ctl, account](AccountId id) {
        ctl.tell({{QStringLiteral("account_id"), id.toString()}});
        ctl.say(QCoreApplication::translate("tresenctl", "Added %1.").arg(account.address));
        ctl.succeed();
    });
}

void add(CtlContext &ctl)
{
    const Result<QString> secret = ctl.textFile(ctl.value("password-file"));
    if (!secret) {
        ctl.fail(secret.error());
        return;
    }
    const QString password = secret->trimmed();
    ctl.withDirectory([&ctl, password](const Directory &directory) {
        Result<Account> described = describedAccount(ctl, directory);
        if (!described) {
            ctl.fail(described.error());
            return;
        }
        Account account = std::move(described).value();
        if (ctl.has("signature-file")) {
            const Result<QString> signature = ctl.textFile(ctl.value("signature-file"));
            if (!signature) {
                ctl.fail(signature.error());
                return;
            }
            account.signature = *signature;
        }
        if (ctl.has("no-test"))
            save(ctl, account, password);
        else
            testWith(ctl, account, password, [&ctl, account, password] { save(ctl, account, password); });
    });
}

} // namespace

QList<CtlCommand> accountCommands()
{
    const QString server = QStringLiteral("HOST:PORT");
    const QString security = QCoreApplication::translate("tresenctl", "tls, starttls or none (none only on this machine).");
    return {
        {QStringLiteral("account add email"), QStringLiteral("ADDRESS"),
            QCoreApplication::translate("tresenctl", "Connects a mailbox, or changes the one with this address."),
            {{QStringLiteral("password-file"), QCoreApplication::translate("tresenctl", "File with the password; - is standard input."),
                 QStringLiteral("F"), QStringLiteral("-")},
                {QStringLiteral("name"), QCoreApplication::translate("tresenctl", "Name that recipients see."), QStringLiteral("NAME")},
                {QStringLiteral("imap"), QCoreApplication::translate("tresenctl", "Server for receiving."), server},
                {QStringLiteral("imap-security"), security, QStringLiteral("S")},
                {QStringLiteral("smtp"), QCoreApplication::translate("tresenctl", "Server for sending."), server},
                {QStringLiteral("smtp-security"), security, QStringLiteral("S")},
                {QStringLiteral("user"), QCoreApplication::translate("tresenctl", "User name, when it is not the address."), QStringLiteral("U")},
                {QStringLiteral("smtp-user"), QCoreApplication::translate("tresenctl", "User name for sending, when it differs; - means no sign-in."), QStringLiteral("U")},
                {QStringLiteral("imap-certificate"), QCoreApplication::translate("tresenctl", "Accepts the receiving server's certificate with this SHA-256 fingerprint."), QStringLiteral("HEX")},
                {QStringLiteral("smtp-certificate"), QCoreApplication::translate("tresenctl", "Accepts the sending server's certificate with this SHA-256 fingerprint."), QStringLiteral("HEX")},
                {QStringLiteral("patience"), QCoreApplication::translate("tresenctl", "Seconds to wait for a silent server instead of the usual minutes."), QStringLiteral("S")},
                {QStringLiteral("signature-file"), QCoreApplication::translate("tresenctl", "Text under every mail."), QStringLiteral("F")},
                {QStringLiteral("no-test"), QCoreApplication::translate("tresenctl", "Does not sign in first.")}},
            1, 1, false, add},
        {QStringLiteral("account list"), {}, QCoreApplication::translate("tresenctl", "Lists the inboxes."), {}, 0, 0, false, list},
        {QStringLiteral("account remove"), QStringLiteral("ADDRESS"),
            QCoreApplication::translate("tresenctl", "Removes an inbox; its conversations stay."), {}, 1, 1, false, remove},
        {QStringLiteral("account test"), QStringLiteral("ADDRESS"),
            QCoreApplication::translate("tresenctl", "Signs in without changing anything."), {}, 1, 1, false, test},
    };
}

} // namespace Tresen
