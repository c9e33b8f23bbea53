// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "memorysecrets.h"

#include <QtTest>

using namespace Tresen;

namespace {

class AcceptingStore final : public CommandStore {
public:
    Future<Committed> commit(QList<Change>, Cause) override
    {
        Committed committed;
        committed.created = {7};
        return readyFuture<Committed>(committed);
    }
};

/// A keychain that stays locked.
class LockedSecrets final : public SecretStore {
public:
    Future<QString> read(const QString &) override { return readyFuture<QString>(locked()); }
    Future<Nothing> write(const QString &, const QString &) override { return readyFuture<Nothing>(locked()); }
    Future<Nothing> remove(const QString &) override { return readyFuture<Nothing>(locked()); }
    QString description() const override { return QStringLiteral("locked"); }

private:
    static Error locked() { return {ErrorCode::Storage, {}, QStringLiteral("locked"), {}}; }
};

} // namespace

class tst_AccountService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfANewPassword();
    void tellsNothingOfOneThatIsNotKept();
};

/// The account itself is as before, so nothing else would make its inbox try again.
void tst_AccountService::tellsOfANewPassword()
{
    AcceptingStore store;
    MemorySecrets secrets;
    const Session session;
    AccountService accounts(store, secrets, {}, session);
    QList<qint64> told;
    Account account;
    account.id = AccountId{7};
    connect(&accounts, &AccountService::passwordKept, this, [&](AccountId id) {
        QVERIFY(secrets.read(account.secretKey(u"password")).result().ok()); // not before it is there
        told.append(id.value);
    });
    auto saved = accounts.save(account, QStringLiteral("richtig"));
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(told, QList<qint64>{7});
    QCOMPARE(*secrets.read(account.secretKey(u"password")).result(), QStringLiteral("richtig"));
    saved = accounts.save(account, {}); // the old one stays
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(told.size(), 1);
}

void tst_AccountService::tellsNothingOfOneThatIsNotKept()
{
    AcceptingStore store;
    LockedSecrets secrets;
    const Session session;
    AccountService accounts(store, secrets, {}, session);
    QSignalSpy told(&accounts, &AccountService::passwordKept);
    auto saved = accounts.save(Account{}, QStringLiteral("richtig"));
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.result().error().code, ErrorCode::Storage);
    QVERIFY(told.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AccountService)
#include "tst_accountservice.moc"
