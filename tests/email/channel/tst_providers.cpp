// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emaildescriptor.h"
#include "emailsettings.h"
#include "providers.h"

#include <QTest>

using namespace Tresen;

class TestProviders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownProviders_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("imap");
        QTest::addColumn<QString>("smtp");
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("hint");
        const auto row = [](const char *address, const char *imap, const char *smtp, const char *user, ProviderHint hint) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(imap)
                                   << QString::fromLatin1(smtp) << QString::fromLatin1(user) << int(hint);
        };
        using H = ProviderHint;
        row("Erika@GMX.de", "imap.gmx.net:993 tls", "mail.gmx.net:465 tls", "Erika@GMX.de", H::AllowImap);
        row("erika@web.de", "imap.web.de:993 tls", "smtp.web.de:465 tls", "erika", H::AllowImap);
        row("e@t-online.de", "secureimap.t-online.de:993 tls", "securesmtp.t-online.de:465 tls", "e@t-online.de", H::OwnPassword);
        row("e@strato.de", "imap.strato.de:993 tls", "smtp.strato.de:465 tls", "e@strato.de", H::None);
        row("e@gmail.com", "imap.gmail.com:993 tls", "smtp.gmail.com:465 tls", "e@gmail.com", H::AppPassword);
        row("e@icloud.com", "imap.mail.me.com:993 tls", "smtp.mail.me.com:587 starttls", "e", H::AppPassword);
    }

    void knownProviders()
    {
        QFETCH(QString, address);
        QFETCH(QString, imap);
        QFETCH(QString, smtp);
        QFETCH(QString, user);
        QFETCH(int, hint);
        const auto provider = findServers(address);
        QVERIFY(provider.has_value());
        const auto words = [](const ServerAddress &server) {
            return QStringLiteral("%1:%2 %3").arg(server.host).arg(server.port).arg(securityName(server.security));
        };
        QCOMPARE(words(provider->imap), imap);
        QCOMPARE(words(provider->smtp), smtp);
        QCOMPARE(int(provider->hint), hint);
        QCOMPARE(provider->hintText().isEmpty(), provider->hint == ProviderHint::None);
        Account account;
        account.settings = provider->settings(address);
        const auto settings = EmailSettings::from(account);
        QVERIFY(settings.ok());
        QCOMPARE(settings->user, user);
        QCOMPARE(settings->imap, provider->imap);
    }

    void unknownOnes()
    {
        QVERIFY(!findServers(QStringLiteral("a@nordlicht.example")));
        QVERIFY(!findServers(QStringLiteral("web.de")));
        QVERIFY(!findServers({}));
    }

    void settingsRefuseNonsense()
    {
        const QJsonObject good = findServers(QStringLiteral("e@web.de"))->settings(QStringLiteral("e@web.de"));
        for (const auto &[key, value] : QList<std::pair<QString, QJsonValue>>{{QStringLiteral("imapHost"), {}},
                 {QStringLiteral("smtpPort"), 70000}, {QStringLiteral("imapSecurity"), QStringLiteral("ssl3")},
                 {QStringLiteral("user"), QStringLiteral(" ")}}) {
            Account account;
            account.settings = good;
            account.settings.insert(key, value);
            QVERIFY2(!EmailSettings::from(account).ok(), qPrintable(key));
        }
        Account typed;
        typed.settings = good;
        typed.settings.insert(QStringLiteral("imapPort"), QStringLiteral("1143")); // from a text field
        QCOMPARE(EmailSettings::from(typed)->imap.port, 1143);
    }

    void descriptorIsWhole()
    {
        const ChannelDescriptor descriptor = emailDescriptor();
        QVERIFY(descriptor.create && descriptor.test);
        QVERIFY(descriptor.capabilities.recipients);
        for (const FieldSpec &field : descriptor.fields)
            QVERIFY(!field.label.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
