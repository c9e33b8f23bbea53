// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "error.h"
#include "services.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;

/// One e-mail inbox while it is added or changed: address, servers, password, signature, and what a
/// trial sign-in said. Nothing is kept before save(). The password never leaves this object but for
/// AccountService. Main thread.
class AccountFormViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The inbox to change; empty: a new one.
    Q_PROPERTY(QString accountId READ accountId NOTIFY changed)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString signature READ signature WRITE setSignature NOTIFY changed)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed)
    Q_PROPERTY(QString shopId READ shopId WRITE setShopId NOTIFY changed)
    /// The name of the first shop, asked for while there is none.
    Q_PROPERTY(QString shopName READ shopName WRITE setShopName NOTIFY changed)
    Q_PROPERTY(bool shopNeeded READ shopNeeded NOTIFY changed)
    /// Values by the keys of Account::settings (imapHost, smtpPort, user, …), all as text.
    Q_PROPERTY(QVariantMap settings READ settings NOTIFY changed)
    /// The address looks like one; what depends on it may be shown.
    Q_PROPERTY(bool addressComplete READ addressComplete NOTIFY changed)
    Q_PROPERTY(QString provider READ provider NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /// No password of any kind helps with this provider.
    Q_PROPERTY(bool passwordRefused READ passwordRefused NOTIFY changed)
    Q_PROPERTY(bool testing READ testing NOTIFY changed)
    Q_PROPERTY(bool tested READ tested NOTIFY changed) ///< both servers let us in, with these values
    /// "" not tried, "busy", "ok", "failed"
    Q_PROPERTY(QString imapState READ imapState NOTIFY changed)
    Q_PROPERTY(QString smtpState READ smtpState NOTIFY changed)
    /// What went wrong, in words; with a refused certificate also its fingerprint.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    /// The server whose certificate was refused.
    Q_PROPERTY(QString fingerprintHost READ fingerprintHost NOTIFY changed)
    Q_PROPERTY(bool pinned READ pinned NOTIFY changed) ///< a certificate was accepted by hand
    Q_PROPERTY(QString blockedReason READ blockedReason NOTIFY changed) ///< why it cannot be tried or saved
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
public:
    explicit AccountFormViewModel(QObject *parent = nullptr);
    explicit AccountFormViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString accountId() const;
    [[nodiscard]] QString address() const { return m_account.address; }
    void setAddress(const QString &address);
    [[nodiscard]] QString name() const { return m_account.name; }
    void setName(const QString &name);
    [[nodiscard]] QString signature() const { return m_account.signature; }
    void setSignature(const QString &signature);
    [[nodiscard]] QString password() const { return m_password; }
    void setPassword(const QString &password);
    [[nodiscard]] QString shopId() const;
    void setShopId(const QString &id);
    [[nodiscard]] QString shopName() const { return m_shopName; }
    void setShopName(const QString &name);
    [[nodiscard]] bool shopNeeded() const;
    [[nodiscard]] QVariantMap settings() const;
    [[nodiscard]] bool addressComplete() const;
    [[nodiscard]] QString provider() const { return m_provider; }
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool passwordRefused() const { return m_passwordRefused; }
    [[nodiscard]] bool testing() const { return m_testing; }
    [[nodiscard]] bool tested() const { return m_smtpState == QLatin1String("ok"); }
    [[nodiscard]] QString imapState() const { return m_imapState; }
    [[nodiscard]] QString smtpState() const { return m_smtpState; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString fingerprintHost() const;
    [[nodiscard]] bool pinned() const;
    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] bool saving() const { return m_saving; }

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString &accountId);
    Q_INVOKABLE void setSetting(const QString &key, const QString &value);
    Q_INVOKABLE void test();
    /// Accepts the refused certificate for this inbox and tries again.
    Q_INVOKABLE void acceptCertificate();
    Q_INVOKABLE void forgetCertificates();
    Q_INVOKABLE void save();
    /// Saves when both servers let us in; otherwise says why not and keeps nothing.
    Q_INVOKABLE void testAndSave();
    /// Empty lines for the details that letters of a company have to name in Germany (§ 35a GmbHG,
    /// § 37a HGB): name and legal form, seat, register court and number, managing directors, VAT id.
    Q_INVOKABLE [[nodiscard]] QString signatureTemplate() const;

Q_SIGNALS:
    void changed();
    void loaded(); ///< the fields have other values than the person typed
    void saved(const QString &accountId);

private:
    void reset(Account account);
    void findServers();
    void forgetTrial();
    void tryOut(bool thenSave);
    void saveInto(const QList<Shop> &shops);
    void takeTrial(const Error *error);
    void saveAccount();
    void failSaving(const Error &error);

    Services &m_services;
    DirectoryViewModel *m_directory;
    Account m_account;
    QString m_password;
    QString m_shopName;
    QString m_provider;
    QString m_hint;
    QString m_imapState;
    QString m_smtpState;
    QString m_errorText;
    QString m_refusedSide; ///< "imap" | "smtp", with m_refused
    QByteArray m_refused;  ///< SHA-256 of the certificate nobody trusts
    int m_trial = 0;       ///< answers of older trials are not heard
    bool m_userTyped = false;
    bool m_passwordRefused = false;
    bool m_testing = false;
    bool m_saveWhenTested = false;
    bool m_saving = false;
};

} // namespace Tresen
