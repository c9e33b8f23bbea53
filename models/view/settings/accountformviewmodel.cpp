// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountformviewmodel.h"

#include "accountservice.h"
#include "desk.h"
#include "directorystore.h"
#include "directoryviewmodel.h"
#include "wiresocket.h"

#include <QRegularExpression>

#include <algorithm>

namespace Tresen {

namespace {

const QString imapKey = QStringLiteral("imap");
const QString smtpKey = QStringLiteral("smtp");

Account emptyAccount()
{
    Account account;
    account.settings = {{QStringLiteral("imapPort"), 993}, {QStringLiteral("imapSecurity"), QStringLiteral("tls")},
        {QStringLiteral("smtpPort"), 465}, {QStringLiteral("smtpSecurity"), QStringLiteral("tls")}};
    return account;
}

bool isPort(const QString &key)
{
    return key.endsWith(QLatin1String("Port"));
}

QString text(const QJsonObject &settings, const QString &key)
{
    return settings.value(key).toVariant().toString().trimmed();
}

} // namespace

AccountFormViewModel::AccountFormViewModel(QObject *parent)
    : AccountFormViewModel(Desk::services(), parent)
{
}

AccountFormViewModel::AccountFormViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(new DirectoryViewModel(services, this))
    , m_account(emptyAccount())
{
    connect(m_directory, &DirectoryViewModel::changed, this, &AccountFormViewModel::changed);
}

QString AccountFormViewModel::accountId() const
{
    return m_account.id.isValid() ? m_account.id.toString() : QString();
}

void AccountFormViewModel::startNew()
{
    reset(emptyAccount());
}

void AccountFormViewModel::edit(const QString &accountId)
{
    const QList<Account> &accounts = m_directory->directory().accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&accountId](const Account &account) { return account.id.toString() == accountId; });
    if (found == accounts.end())
        return;
    reset(*found);
    m_userTyped = true;
    if (const auto known = m_services.accounts.suggest(m_account.channel, m_account.address)) {
        m_provider = known->provider;
        m_hint = known->hint;
        m_passwordRefused = known->passwordRefused;
        Q_EMIT changed();
    }
}

void AccountFormViewModel::reset(Account account)
{
    m_account = std::move(account);
    m_password.clear();
    m_shopName.clear();
    m_provider.clear();
    m_hint.clear();
    m_passwordRefused = false;
    m_userTyped = false;
    m_saving = false;
    forgetTrial();
    Q_EMIT changed();
    Q_EMIT loaded();
}

void AccountFormViewModel::setAddress(const QString &address)
{
    if (m_account.address == address.trimmed())
        return;
    m_account.address = address.trimmed();
    if (!m_userTyped)
        m_account.settings.insert(QStringLiteral("user"), m_account.address);
    forgetTrial();
    findServers();
    Q_EMIT changed();
}

/// What the table says, unless a person wrote servers in.
void AccountFormViewModel::findServers()
{
    const auto known = m_services.accounts.suggest(m_account.channel, m_account.address);
    const bool wasKnown = !m_provider.isEmpty();
    m_provider = known ? known->provider : QString();
    m_hint = known ? known->hint : QString();
    m_passwordRefused = known && known->passwordRefused;
    if (m_account.id.isValid() || (!known && !wasKnown))
        return;
    const QString user = m_userTyped ? text(m_account.settings, QStringLiteral("user")) : QString();
    m_account.settings = known ? known->settings : emptyAccount().settings;
    if (!user.isEmpty())
        m_account.settings.insert(QStringLiteral("user"), user);
    else if (!known)
        m_account.settings.insert(QStringLiteral("user"), m_account.address);
}

void AccountFormViewModel::setName(const QString &name)
{
    m_account.name = name;
    Q_EMIT changed();
}

void AccountFormViewModel::setSignature(const QString &signature)
{
    m_account.signature = signature;
    Q_EMIT changed();
}

void AccountFormViewModel::setPassword(const QString &password)
{
    m_password = password;
    forgetTrial();
    Q_EMIT changed();
}

QString AccountFormViewModel::shopId() const
{
    return m_account.shop.isValid() ? m_account.shop.toString() : QString();
}

void AccountFormViewModel::setShopId(const QString &id)
{
    m_account.shop = ShopId::fromString(id);
    Q_EMIT changed();
}

void AccountFormViewModel::setShopName(const QString &name)
{
    m_shopName = name;
    Q_EMIT changed();
}

bool AccountFormViewModel::shopNeeded() const
{
    return m_directory->ready() && m_directory->directory().shops.isEmpty();
}

QVariantMap AccountFormViewModel::settings() const
{
    QVariantMap values;
    for (auto it = m_account.settings.begin(); it != m_account.settings.end(); ++it)
        values.insert(it.key(), it.value().toVariant().toString());
    return values;
}

void AccountFormViewModel::setSetting(const QString &key, const QString &value)
{
    if (text(m_account.settings, key) == value.trimmed())
        return;
    if (key == QLatin1String("user"))
        m_userTyped = true;
    if (isPort(key))
        m_account.settings.insert(key, value.toInt());
    else
        m_account.settings.insert(key, value.trimmed());
    // An accepted certificate belongs to the server it came from.
    if (key.endsWith(QLatin1String("Host")))
        m_account.settings.remove(key.left(4) + QStringLiteral("Pin"));
    forgetTrial();
    Q_EMIT changed();
}

bool AccountFormViewModel::addressComplete() const
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    return form.match(m_account.address).hasMatch();
}

QString AccountFormViewModel::blockedReason() const
{
    if (!addressComplete())
        return tr("Enter the complete address, for example help@shop.example.");
    for (const QString &side : {imapKey, smtpKey}) {
        const int port = text(m_account.settings, side + QStringLiteral("Port")).toInt();
        if (text(m_account.settings, side + QStringLiteral("Host")).isEmpty()) {
            return side == imapKey ? tr("The server for receiving is missing; the operator of the mailbox knows it.")
                                   : tr("The server for sending is missing; the operator of the mailbox knows it.");
        }
        if (port < 1 || port > 65535)
            return tr("A port is a number from 1 to 65535.");
    }
    if (text(m_account.settings, QStringLiteral("user")).isEmpty())
        return tr("The user name is missing. Usually it is the address.");
    if (m_password.isEmpty() && !m_account.id.isValid())
        return tr("Enter the password of the mailbox.");
    if (shopNeeded() && m_shopName.simplified().isEmpty())
        return tr("Enter the name of your shop.");
    return {};
}

void AccountFormViewModel::forgetTrial()
{
    ++m_trial;
    m_testing = false;
    m_saveWhenTested = false;
    m_imapState.clear();
    m_smtpState.clear();
    m_errorText.clear();
    m_refusedSide.clear();
    m_refused.clear();
}

void AccountFormViewModel::test()
{
    tryOut(false);
}

void AccountFormViewModel::tryOut(bool thenSave)
{
    if (m_testing || !blockedReason().isEmpty())
        return;
    forgetTrial();
    // Before asking: an answer that is there already comes at once.
    m_saveWhenTested = thenSave;
    m_testing = true;
    m_imapState = QStringLiteral("busy");
    m_smtpState = QStringLiteral("busy");
    Q_EMIT changed();
    m_services.accounts.test(m_account, m_password)
        .then(this, [this, trial = m_trial](const Result<Nothing> &result) {
            if (trial == m_trial)
                takeTrial(result ? nullptr : &result.error());
        });
}

void AccountFormViewModel::takeTrial(const Error *error)
{
    m_testing = false;
    const QString ok = QStringLiteral("ok");
    const QString failed = QStringLiteral("failed");
    m_imapState = ok;
    m_smtpState = ok;
    if (error) {
        const bool sending = error->detail.startsWith(QLatin1String("smtp: "));
        // Receiving is tried first; when it fails nobody asked the other server.
        m_imapState = sending ? ok : failed;
        m_smtpState = sending ? failed : QString();
        m_errorText = error->text;
        m_refused = refusedCertificate(*error);
        m_refusedSide = m_refused.isEmpty() ? QString() : sending ? smtpKey : imapKey;
    }
    const bool saves = m_saveWhenTested && !error;
    m_saveWhenTested = false;
    Q_EMIT changed();
    if (saves)
        save();
}

QString AccountFormViewModel::fingerprint() const
{
    return QString::fromLatin1(m_refused.toHex(':')).toUpper();
}

QString AccountFormViewModel::fingerprintHost() const
{
    return m_refusedSide.isEmpty() ? QString()
                                   : text(m_account.settings, m_refusedSide + QStringLiteral("Host"));
}

bool AccountFormViewModel::pinned() const
{
    return !text(m_account.settings, QStringLiteral("imapPin")).isEmpty()
        || !text(m_account.settings, QStringLiteral("smtpPin")).isEmpty();
}

void AccountFormViewModel::acceptCertificate()
{
    if (m_refused.isEmpty())
        return;
    m_account.settings.insert(m_refusedSide + QStringLiteral("Pin"), QString::fromLatin1(m_refused.toHex()));
    test();
}

void AccountFormViewModel::forgetCertificates()
{
    m_account.settings.remove(QStringLiteral("imapPin"));
    m_account.settings.remove(QStringLiteral("smtpPin"));
    forgetTrial();
    Q_EMIT changed();
}

void AccountFormViewModel::testAndSave()
{
    if (tested()) {
        save();
        return;
    }
    tryOut(true);
}

void AccountFormViewModel::save()
{
    if (m_saving || !blockedReason().isEmpty())
        return;
    m_saving = true;
    m_errorText.clear();
    Q_EMIT changed();
    // Asked anew: before the directory is read it looks as if there were no shop, and a second
    // one would be made.
    m_services.directory.directory().then(this, [this](const Result<Directory> &directory) {
        if (directory)
            saveInto(directory->shops);
        else
            failSaving(directory.error());
    });
}

void AccountFormViewModel::saveInto(const QList<Shop> &shops)
{
    if (!shops.isEmpty()) {
        if (!m_account.shop.isValid())
            m_account.shop = shops.constFirst().id;
        saveAccount();
        return;
    }
    m_services.accounts.saveShop({ShopId{}, m_shopName.simplified()})
        .then(this, [this](const Result<Committed> &result) {
            if (!result) {
                failSaving(result.error());
                return;
            }
            m_account.shop = ShopId{result->created.constFirst()};
            saveAccount();
        });
}

void AccountFormViewModel::saveAccount()
{
    Account account = m_account;
    account.name = account.name.simplified().isEmpty() ? account.address : account.name.simplified();
    m_services.accounts.save(account, m_password).then(this, [this](const Result<AccountId> &result) {
        if (!result) {
            failSaving(result.error());
            return;
        }
        m_account.id = *result;
        m_saving = false;
        m_password.clear();
        Q_EMIT changed();
        Q_EMIT saved(m_account.id.toString());
    });
}

void AccountFormViewModel::failSaving(const Error &error)
{
    m_saving = false;
    m_errorText = error.text;
    Q_EMIT changed();
}

QString AccountFormViewModel::signatureTemplate() const
{
    const QList<Shop> &shops = m_directory->directory().shops;
    const QString shop = shops.isEmpty() ? m_shopName.simplified() : shops.constFirst().name;
    return tr("Kind regards\nYour team of %1\n\n"
              "[Company with legal form]\n[Street and number], [postcode and town]\n"
              "Registered office: [town]\n[Register court], [HRB or HRA number]\n"
              "Managing directors: [first and last names]\nVAT ID: [DE number]\n"
              "[Telephone] · %2").arg(shop.isEmpty() ? tr("[Shop]") : shop, m_account.address);
}

} // namespace Tresen
