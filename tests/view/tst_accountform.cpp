// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountformviewmodel.h"
#include "accountlistmodel.h"
#include "fakedesk.h"
#include "firstrunviewmodel.h"
#include "staffviewmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>

using namespace Tresen;

namespace {

/// Keeps shops, agents and accounts in the fake directory.
class DirectoryCommands final : public CommandStore {
public:
    explicit DirectoryCommands(FakeStore &store)
        : m_store(store)
    {
    }
    std::optional<Error> trouble;

    Future<Committed> commit(QList<Change> changes, Cause) override
    {
        if (trouble)
            return readyFuture<Committed>(*trouble);
        Committed committed;
        for (const Change &change : std::as_const(changes))
            committed.created.append(carryOut(change));
        ChangeSet told;
        told.directory = true;
        m_store.feed.tell(told);
        return readyFuture<Committed>(committed);
    }

private:
    template <typename T>
    qint64 put(QList<T> &list, T value)
    {
        for (T &known : list) {
            if (known.id == value.id) {
                known = value;
                return 0;
            }
        }
        value.id.value = ++m_lastId;
        list.append(value);
        return m_lastId;
    }
    qint64 carryOut(const Change &change)
    {
        Directory &directory = m_store.directory.content;
        if (const auto *shop = std::get_if<SaveShop>(&change))
            return put(directory.shops, shop->shop);
        if (const auto *agent = std::get_if<SaveAgent>(&change))
            return put(directory.agents, agent->agent);
        if (const auto *account = std::get_if<SaveAccount>(&change))
            return put(directory.accounts, account->account);
        if (const auto *gone = std::get_if<RemoveAccount>(&change))
            directory.accounts.removeIf([gone](const Account &account) { return account.id == gone->account; });
        return 0;
    }

    FakeStore &m_store;
    qint64 m_lastId = 500;
};

const QString fingerprint = QString(64, u'a');

} // namespace

class TestAccountForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsServersByTheAddress();
    void asksForUnknownServers();
    void keepsWhatWasTyped();
    void saysWhichServerRefused();
    void pinsOnlyTheRefusedCertificate();
    void forgetsATrialOfOtherValues();
    void savesOnlyWhatWorks();
    void makesTheFirstShop();
    void editsWithoutThePassword();
    void namesChannelsAsTheirSigns();
    void listsAndSwitchesInboxes();
    void namesShopsAndPeople();
    void knowsAFreshProfile();

private:
    [[nodiscard]] ChannelDescriptor descriptor();
    void fillIn(AccountFormViewModel &form) const;

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<DirectoryCommands> m_commands;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<Services> m_services;
    QList<std::pair<Account, QString>> m_tried;
    std::optional<Error> m_refusal;
};

ChannelDescriptor TestAccountForm::descriptor()
{
    ChannelDescriptor descriptor;
    descriptor.test = [this](const Account &account, const QString &password) {
        m_tried.append({account, password});
        return readyFuture<Nothing>(m_refusal ? Result<Nothing>(*m_refusal) : Result<Nothing>(Nothing{}));
    };
    descriptor.suggest = [](const QString &address) -> std::optional<AccountSuggestion> {
        if (!address.endsWith(QLatin1String("@known.example")))
            return std::nullopt;
        return AccountSuggestion{QStringLiteral("Known"),
            {{QStringLiteral("imapHost"), QStringLiteral("imap.known.example")}, {QStringLiteral("imapPort"), 993},
                {QStringLiteral("imapSecurity"), QStringLiteral("tls")},
                {QStringLiteral("smtpHost"), QStringLiteral("smtp.known.example")}, {QStringLiteral("smtpPort"), 587},
                {QStringLiteral("smtpSecurity"), QStringLiteral("starttls")}, {QStringLiteral("user"), address}},
            QStringLiteral("An app password is needed."), false};
    };
    return descriptor;
}

void TestAccountForm::init()
{
    m_tried.clear();
    m_refusal.reset();
    m_desk = std::make_unique<FakeDesk>();
    m_commands = std::make_unique<DirectoryCommands>(m_desk->store);
    m_accounts = std::make_unique<AccountService>(
        *m_commands, m_desk->secrets, QList<ChannelDescriptor>{descriptor()}, m_desk->session);
    Services &all = m_desk->services;
    m_services = std::make_unique<Services>(Services{all.conversations, all.contacts, all.directory, all.outbox,
        all.files, all.maintenance, all.feed, all.conversationService, all.replies, *m_accounts, all.settings,
        all.channels, all.undo, all.session, all.clock});
}

void TestAccountForm::cleanup()
{
    m_services.reset();
    m_accounts.reset();
    m_commands.reset();
    m_desk.reset();
}

void TestAccountForm::fillIn(AccountFormViewModel &form) const
{
    form.setAddress(QStringLiteral("shop@known.example"));
    form.setPassword(QStringLiteral("secret"));
    QTRY_COMPARE(form.blockedReason(), QString());
}

void TestAccountForm::findsServersByTheAddress()
{
    AccountFormViewModel form(*m_services);
    form.setAddress(QStringLiteral(" shop@known.example "));
    QCOMPARE(form.provider(), QStringLiteral("Known"));
    QCOMPARE(form.hint(), QStringLiteral("An app password is needed."));
    QCOMPARE(form.settings().value(QStringLiteral("imapHost")).toString(), QStringLiteral("imap.known.example"));
    QCOMPARE(form.settings().value(QStringLiteral("smtpPort")).toString(), QStringLiteral("587"));
    QCOMPARE(form.settings().value(QStringLiteral("user")).toString(), QStringLiteral("shop@known.example"));
    QVERIFY(!form.blockedReason().isEmpty());
    form.setPassword(QStringLiteral("secret"));
    QTRY_COMPARE(form.blockedReason(), QString());
}

void TestAccountForm::asksForUnknownServers()
{
    AccountFormViewModel form(*m_services);
    form.setAddress(QStringLiteral("shop@"));
    QVERIFY(!form.addressComplete());
    form.setAddress(QStringLiteral("shop@own.example"));
    QVERIFY(form.addressComplete());
    QCOMPARE(form.provider(), QString());
    form.setPassword(QStringLiteral("secret"));
    QVERIFY(form.blockedReason().contains(QStringLiteral("receiving")));
    form.setSetting(QStringLiteral("imapHost"), QStringLiteral("mail.own.example"));
    QVERIFY(form.blockedReason().contains(QStringLiteral("sending")));
    form.setSetting(QStringLiteral("smtpHost"), QStringLiteral("mail.own.example"));
    QTRY_COMPARE(form.blockedReason(), QString());
    form.setSetting(QStringLiteral("smtpPort"), QStringLiteral("70000"));
    QVERIFY(!form.blockedReason().isEmpty());
    QCOMPARE(form.settings().value(QStringLiteral("user")).toString(), QStringLiteral("shop@own.example"));
}

void TestAccountForm::keepsWhatWasTyped()
{
    AccountFormViewModel form(*m_services);
    form.setAddress(QStringLiteral("a@own.example"));
    form.setSetting(QStringLiteral("imapHost"), QStringLiteral("mail.own.example"));
    form.setSetting(QStringLiteral("user"), QStringLiteral("web123"));
    form.setAddress(QStringLiteral("ab@own.example"));
    QCOMPARE(form.settings().value(QStringLiteral("imapHost")).toString(), QStringLiteral("mail.own.example"));
    QCOMPARE(form.settings().value(QStringLiteral("user")).toString(), QStringLiteral("web123"));
    form.setAddress(QStringLiteral("ab@known.example"));
    QCOMPARE(form.settings().value(QStringLiteral("imapHost")).toString(), QStringLiteral("imap.known.example"));
    QCOMPARE(form.settings().value(QStringLiteral("user")).toString(), QStringLiteral("web123"));
}

void TestAccountForm::saysWhichServerRefused()
{
    AccountFormViewModel form(*m_services);
    fillIn(form);
    m_refusal = Error{ErrorCode::Auth, QStringLiteral("The password was refused."), QStringLiteral("smtp: 535"), {}};
    form.test();
    QTRY_VERIFY(!form.testing());
    QCOMPARE(form.imapState(), QStringLiteral("ok"));
    QCOMPARE(form.smtpState(), QStringLiteral("failed"));
    QCOMPARE(form.errorText(), QStringLiteral("The password was refused."));
    QVERIFY(!form.tested());
    m_refusal->detail = QStringLiteral("imap: NO");
    form.test();
    QTRY_VERIFY(!form.testing());
    QCOMPARE(form.imapState(), QStringLiteral("failed"));
    QCOMPARE(form.smtpState(), QString());
    QCOMPARE(m_tried.constLast().second, QStringLiteral("secret"));
}

void TestAccountForm::pinsOnlyTheRefusedCertificate()
{
    AccountFormViewModel form(*m_services);
    fillIn(form);
    m_refusal = Error{ErrorCode::Certificate, QStringLiteral("Not trusted."),
        QStringLiteral("imap: certificate of imap.known.example:993 refused, sha256=") + fingerprint, {}};
    form.test();
    QTRY_VERIFY(!form.fingerprint().isEmpty());
    QCOMPARE(form.fingerprint().size(), 95);
    QVERIFY(form.fingerprint().startsWith(QStringLiteral("AA:AA:")));
    QCOMPARE(form.fingerprintHost(), QStringLiteral("imap.known.example"));
    QVERIFY(!form.pinned());
    m_refusal.reset();
    form.acceptCertificate();
    QTRY_VERIFY(form.tested());
    QCOMPARE(m_tried.constLast().first.settings.value(QStringLiteral("imapPin")).toString(), fingerprint);
    QVERIFY(!m_tried.constLast().first.settings.contains(QStringLiteral("smtpPin")));
    QVERIFY(form.pinned());
    // Another server is another certificate.
    form.setSetting(QStringLiteral("imapHost"), QStringLiteral("other.example"));
    QVERIFY(!form.pinned());
    QVERIFY(!form.tested());
}

void TestAccountForm::forgetsATrialOfOtherValues()
{
    AccountFormViewModel form(*m_services);
    fillIn(form);
    form.test();
    form.setPassword(QStringLiteral("other"));
    QVERIFY(!form.testing());
    QTest::qWait(20);
    QVERIFY(!form.tested());
}

void TestAccountForm::savesOnlyWhatWorks()
{
    AccountFormViewModel form(*m_services);
    QSignalSpy saved(&form, &AccountFormViewModel::saved);
    fillIn(form);
    m_refusal = Error{ErrorCode::Auth, QStringLiteral("Refused."), QStringLiteral("imap: NO"), {}};
    form.testAndSave();
    QTRY_VERIFY(!form.errorText().isEmpty());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_desk->store.directory.content.accounts.size(), 1);
    m_refusal.reset();
    form.testAndSave();
    QTRY_COMPARE(saved.count(), 1);
    const Account kept = m_desk->store.directory.content.accounts.constLast();
    QCOMPARE(kept.name, QStringLiteral("shop@known.example"));
    QCOMPARE(kept.shop.toString(), QStringLiteral("1"));
    QCOMPARE(saved.at(0).at(0).toString(), kept.id.toString());
    QCOMPARE(*m_desk->secrets.read(kept.secretKey(u"password")).result(), QStringLiteral("secret"));
    QVERIFY(!QJsonDocument(kept.settings).toJson().contains("secret"));
    QCOMPARE(form.password(), QString());
}

void TestAccountForm::makesTheFirstShop()
{
    m_desk->store.directory.content.shops.clear();
    AccountFormViewModel form(*m_services);
    QTRY_VERIFY(form.shopNeeded());
    form.setAddress(QStringLiteral("shop@known.example"));
    form.setPassword(QStringLiteral("secret"));
    QVERIFY(form.blockedReason().contains(QStringLiteral("shop")));
    form.setShopName(QStringLiteral(" Nordlicht "));
    QCOMPARE(form.blockedReason(), QString());
    QVERIFY(form.signatureTemplate().contains(QStringLiteral("Nordlicht")));
    QSignalSpy saved(&form, &AccountFormViewModel::saved);
    form.save();
    QVERIFY(saved.count() > 0 || saved.wait());
    QCOMPARE(m_desk->store.directory.content.shops.constFirst().name, QStringLiteral("Nordlicht"));
    QCOMPARE(m_desk->store.directory.content.accounts.constLast().shop, m_desk->store.directory.content.shops.constFirst().id);
}

void TestAccountForm::editsWithoutThePassword()
{
    Account account = m_desk->store.directory.content.accounts.constFirst();
    account.address = QStringLiteral("shop@known.example");
    account.settings = descriptor().suggest(account.address)->settings;
    m_desk->store.directory.content.accounts = {account};
    QVERIFY(m_desk->secrets.write(account.secretKey(u"password"), QStringLiteral("kept")).result().ok());
    AccountFormViewModel form(*m_services);
    QTRY_VERIFY((form.edit(account.id.toString()), form.accountId() == account.id.toString()));
    QCOMPARE(form.blockedReason(), QString());
    form.setSignature(QStringLiteral("Nordlicht GmbH"));
    QSignalSpy saved(&form, &AccountFormViewModel::saved);
    form.testAndSave();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_tried.constLast().second, QStringLiteral("kept"));
    QCOMPARE(m_desk->store.directory.content.accounts.size(), 1);
    QCOMPARE(m_desk->store.directory.content.accounts.constFirst().signature, QStringLiteral("Nordlicht GmbH"));
    QCOMPARE(*m_desk->secrets.read(account.secretKey(u"password")).result(), QStringLiteral("kept"));
}

void TestAccountForm::namesChannelsAsTheirSigns()
{
    m_desk->store.directory.content.accounts.first().channel = ChannelKind::LiveChat;
    AccountListModel list(*m_services);
    QTRY_COMPARE(list.count(), 1);
    // the store calls it "livechat", for which there is no sign
    QCOMPARE(list.index(0).data(AccountListModel::ChannelRole).toString(), QStringLiteral("chat"));
}

void TestAccountForm::listsAndSwitchesInboxes()
{
    AccountListModel list(*m_services);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list.count(), 1);
    const QString id = list.index(0).data(AccountListModel::AccountIdRole).toString();
    const auto state = [&list] { return list.index(0).data(AccountListModel::StateRole).toString(); };
    QCOMPARE(state(), QStringLiteral("busy"));
    ChannelState refused;
    refused.kind = ChannelState::Kind::Refused;
    refused.error.text = QStringLiteral("The password was refused.");
    m_desk->channels.set(AccountId::fromString(id), refused);
    QTRY_COMPARE(state(), QStringLiteral("danger"));
    QCOMPARE(list.index(0).data(AccountListModel::TroubleRole).toString(), refused.error.text);
    QCOMPARE(list.troubled(), 1);
    list.setOn(id, false);
    QTRY_COMPARE(state(), QStringLiteral("off"));
    QCOMPARE(list.troubled(), 0);
    QSignalSpy failed(&list, &AccountListModel::failed);
    m_commands->trouble = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
    list.remove(id);
    QVERIFY(failed.count() > 0 || failed.wait());
    m_commands->trouble.reset();
    list.remove(id);
    QTRY_COMPARE(list.count(), 0);
}

void TestAccountForm::namesShopsAndPeople()
{
    StaffViewModel staff(*m_services);
    QTRY_COMPARE(staff.agents().size(), 3);
    staff.saveAgent({}, QStringLiteral("  "), {}, true);
    staff.saveAgent({}, QStringLiteral("Mehmet Kılıç"), QStringLiteral("mehmet@nordlicht.example"), true);
    QTRY_COMPARE(staff.agents().size(), 4);
    const auto last = [&staff] { return staff.agents().constLast().toMap(); };
    QCOMPARE(last().value(QStringLiteral("name")).toString(), QStringLiteral("Mehmet Kılıç"));
    staff.saveAgent(QStringLiteral("2"), QStringLiteral("Jonas Weber"), QStringLiteral("jonas@nordlicht.example"), false);
    QTRY_COMPARE(last().value(QStringLiteral("name")).toString(), QStringLiteral("Jonas Weber"));
    QVERIFY(!last().value(QStringLiteral("active")).toBool());
    staff.saveShop(QStringLiteral("1"), QStringLiteral("Nordlicht"));
    QTRY_COMPARE(staff.shops().constFirst().toMap().value(QStringLiteral("name")).toString(), QStringLiteral("Nordlicht"));
    m_commands->trouble = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}, {}};
    staff.saveShop(QStringLiteral("1"), QStringLiteral("Anders"));
    QTRY_COMPARE(staff.errorText(), QStringLiteral("The disk is full."));
}

void TestAccountForm::knowsAFreshProfile()
{
    FirstRunViewModel used(*m_services);
    QTRY_VERIFY(used.ready());
    QVERIFY(!used.needed());
    m_desk->store.directory.content.accounts.clear();
    FirstRunViewModel fresh(*m_services);
    QTRY_VERIFY(fresh.ready());
    QVERIFY(fresh.needed());
    m_desk->store.put(m_desk->conversation(1));
    QTRY_VERIFY(!fresh.needed());
}

QTEST_GUILESS_MAIN(TestAccountForm)
#include "tst_accountform.moc"
