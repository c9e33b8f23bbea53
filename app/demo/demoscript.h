// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "change.h"
#include "demorandom.h"
#include "demotexts.h"
#include "intake.h"

#include <QHash>

namespace Tresen {

/// An invented customer.
struct DemoCustomer {
    QString name;
    QString address;
    QString phone;
    QString instagram;
    QString city;
    QString country; ///< ISO 3166-1
    QStringList orders; ///< numbers
};

/// What came in until some moment of the shop's days, and then somebody looked after it.
struct DemoPeriod {
    TimePoint end;
    QList<IntakeBatch> batches; ///< per account, ascending by time

    bool operator==(const DemoPeriod &) const = default;
};

/// Makes up the shop: customers, orders and messages. Pure and deterministic: the same seed, count
/// and time give the same shop.
class DemoScript {
public:
    /// `accounts`: one per channel, as stored. Conversations lie within 90 days before `now`.
    DemoScript(quint32 seed, QList<Account> accounts, TimePoint now);

    [[nodiscard]] const QList<DemoCustomer> &customers() const { return m_customers; }
    /// Customers and orders as an importer would bring them.
    [[nodiscard]] QList<Change> customerChanges(ShopId shop) const;
    [[nodiscard]] QList<Change> orderChanges(ShopId shop) const;
    /// The messages of `count` conversations, in periods that follow each other; the last one ends now.
    [[nodiscard]] QList<DemoPeriod> history(int count);
    /// A message that arrives right now, on one of the accounts.
    [[nodiscard]] IntakeBatch arrival(TimePoint now);
    /// A number from 0 to bound-1 out of the same stream.
    [[nodiscard]] int draw(int bound) { return m_random.below(bound); }

    [[nodiscard]] static QStringList agentNames();
    [[nodiscard]] static QList<Account> accountsToMake(ShopId shop);
    /// What a conversation with this subject or text is tagged with; empty: nothing.
    [[nodiscard]] static QString tagFor(const QString &subject, const QString &text);

private:
    struct Thread;
    void inventCustomers();
    void inventOrders();
    [[nodiscard]] const Account &accountFor(ChannelKind kind) const;
    [[nodiscard]] ChannelKind someChannel();
    [[nodiscard]] QList<TimePoint> periodEnds();
    [[nodiscard]] const DemoCustomer &someCustomer(ChannelKind kind);
    [[nodiscard]] QString wording(const Thread &thread, int place);
    [[nodiscard]] QList<IncomingMessage> conversation(ChannelKind kind, TimePoint start, int messages);
    [[nodiscard]] IncomingMessage message(const Thread &thread, bool inbound, const QString &text, TimePoint at);
    [[nodiscard]] QString fill(const char16_t *text, const Thread &thread) const;
    void addMailParts(IncomingMessage &message, const Thread &thread, bool inbound);

    DemoRandom m_random;
    QList<Account> m_accounts;
    TimePoint m_now;
    QList<DemoCustomer> m_customers;
    QList<SaveOrder> m_orders;
    quint32 m_seed;
    int m_lastMessage = 0;
    int m_lastThread = 0;
};

} // namespace Tresen
