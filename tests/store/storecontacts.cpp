// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QTest>

using namespace Tresen;

namespace {

Identity email(const QString &address)
{
    return {IdentityKind::Email, {}, address, address, false};
}

Identity customerNumber(const QString &number)
{
    return {IdentityKind::ShopCustomer, QStringLiteral("1"), number, number, false};
}

Contact person(const QString &name, const QList<Identity> &identities)
{
    Contact contact;
    contact.name = name;
    contact.identities = identities;
    return contact;
}

} // namespace

/// Customers as files bring them: without an id, again and again.
class StoreContacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = makeStoreFixture(); }
    void cleanup() { m_store.reset(); }

    void findsByAnyIdentity();
    void keepsWhatTheFileDoesNotSay();
    void findsWhoWroteBefore();
    void refusesToTakeFromAnother();
    void updateCanBeUndone();

private:
    Contact byEmail(const QString &address) { return valueOf(m_store->contacts().byIdentity(email(address))); }
    qsizetype count() { return valueOf(m_store->contacts().list({}, std::nullopt, 100)).rows.size(); }

    const QString anna = QStringLiteral("anna@kunde.example");
    const QString bernd = QStringLiteral("bernd@kunde.example");
    std::unique_ptr<StoreFixture> m_store;
};

void StoreContacts::findsByAnyIdentity()
{
    const auto first = m_store->commit({SaveContact{person(QStringLiteral("Anna"), {email(anna), customerNumber(QStringLiteral("K1"))})}});
    // The address has changed, the customer number has not.
    const auto again = m_store->commit({SaveContact{
        person(QStringLiteral("Anna Berg"), {email(QStringLiteral("berg@kunde.example")), customerNumber(QStringLiteral("K1"))})}});
    QCOMPARE(again.created, first.created);
    QCOMPARE(count(), qsizetype(1));
    const Contact known = byEmail(anna);
    QCOMPARE(known.name, QStringLiteral("Anna Berg"));
    QCOMPARE(known.identities.size(), qsizetype(3));
    QCOMPARE(byEmail(QStringLiteral("berg@kunde.example")).id, known.id);
}

void StoreContacts::keepsWhatTheFileDoesNotSay()
{
    Contact full = person(QStringLiteral("Anna"), {email(anna)});
    full.city = QStringLiteral("Hamburg");
    full.note = QStringLiteral("Mag es dunkel");
    m_store->commit({SaveContact{full}});
    Contact sparse = person({}, {email(anna)});
    sparse.city = QStringLiteral("Kiel");
    m_store->commit({SaveContact{sparse}});
    const Contact known = byEmail(anna);
    QCOMPARE(known.name, QStringLiteral("Anna"));
    QCOMPARE(known.city, QStringLiteral("Kiel"));
    QCOMPARE(known.note, QStringLiteral("Mag es dunkel"));
}

void StoreContacts::findsWhoWroteBefore()
{
    m_store->accept({mailFrom(anna, QStringLiteral("m1@kunde.example"), m_store->clock().now())});
    m_store->commit({SaveContact{person(QStringLiteral("Anna Berg"), {email(anna)})}});
    QCOMPARE(count(), qsizetype(1));
    QCOMPARE(m_store->list().first().contactName, QStringLiteral("Anna Berg"));
}

void StoreContacts::refusesToTakeFromAnother()
{
    m_store->commit({SaveContact{person(QStringLiteral("Anna"), {email(anna)})}});
    m_store->commit({SaveContact{person(QStringLiteral("Bernd"), {email(bernd)})}});
    const Error error = errorOf(m_store->commands().commit(
        {SaveContact{person(QStringLiteral("Beide"), {email(anna), email(bernd)})}}, {CauseKind::Import}));
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(byEmail(anna).name, QStringLiteral("Anna"));
    QCOMPARE(byEmail(bernd).name, QStringLiteral("Bernd"));
}

void StoreContacts::updateCanBeUndone()
{
    m_store->commit({SaveContact{person(QStringLiteral("Anna"), {email(anna)})}});
    const auto update = m_store->commit({SaveContact{person(QStringLiteral("Anna Berg"), {email(anna), email(bernd)})}});
    QVERIFY(!update.undo.isEmpty());
    m_store->commit(update.undo);
    QCOMPARE(byEmail(anna).name, QStringLiteral("Anna"));
    QCOMPARE(byEmail(anna).identities.size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(StoreContacts)
#include "storecontacts.moc"
