// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoscript.h"

#include <algorithm>

namespace Tresen {

using namespace std::chrono_literals;

namespace {

constexpr int customerCount = 300;
constexpr int firstOrderNumber = 46000;
constexpr auto span = 90 * 24h;
/// Until then the agents are told to have looked once a day, later on four times.
constexpr auto lately = 14 * 24h;
constexpr qsizetype batchSize = 500;

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

QString asciiOf(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            out += c;
    }
    return out;
}

/// Working hours look believable: 8 to 20 o'clock UTC.
TimePoint byDay(TimePoint t)
{
    const auto sinceMidnight = t - std::chrono::floor<std::chrono::days>(t);
    if (sinceMidnight < 7h)
        return t + 7h;
    return t;
}

IntakeBatch batchOf(const Account &account, QList<IncomingMessage> messages)
{
    IntakeBatch batch;
    batch.account = account.id;
    batch.cause = {CauseKind::Import, account.id.value, 0, 0};
    batch.history = true;
    batch.durable = false; // invented anew at any time
    batch.messages = std::move(messages);
    return batch;
}

} // namespace

struct DemoScript::Thread {
    ChannelKind channel = ChannelKind::Email;
    const DemoTopic *topic = nullptr;
    const DemoCustomer *customer = nullptr;
    QString key;
    QString subject;
    QString order;
    QString product;
    QString agent;
    QStringList ids; ///< of the messages so far
};

DemoScript::DemoScript(quint32 seed, QList<Account> accounts, TimePoint now)
    : m_random(seed)
    , m_accounts(std::move(accounts))
    , m_now(now)
    , m_seed(seed)
{
    inventCustomers();
    inventOrders();
}

QStringList DemoScript::agentNames()
{
    return {QStringLiteral("Lena Brandt"), QStringLiteral("Jonas Weber"), QStringLiteral("Aylin Kaya")};
}

QList<Account> DemoScript::accountsToMake(ShopId shop)
{
    const auto account = [shop](ChannelKind kind, const QString &name, const QString &address) {
        Account a;
        a.shop = shop;
        a.channel = kind;
        a.name = name;
        a.address = address;
        return a;
    };
    QList<Account> accounts{
        account(ChannelKind::Email, QStringLiteral("Nordlicht Kaffee"), QStringLiteral("hilfe@nordlicht.example")),
        account(ChannelKind::WhatsApp, QStringLiteral("Nordlicht WhatsApp"), QStringLiteral("+49 40 5550100")),
        account(ChannelKind::Instagram, QStringLiteral("Nordlicht Instagram"), QStringLiteral("nordlicht.kaffee")),
        account(ChannelKind::LiveChat, QStringLiteral("Nordlicht Chat"), QStringLiteral("nordlicht.example"))};
    accounts[0].signature = QStringLiteral(
        "Nordlicht Kaffeerösterei GmbH · Speicherweg 7 · 20457 Hamburg\n"
        "Amtsgericht Hamburg HRB 000000 · Geschäftsführung: Meike Nordmann · USt-IdNr. DE000000000");
    return accounts;
}

void DemoScript::inventCustomers()
{
    for (int i = 0; i < customerCount; ++i) {
        DemoCustomer customer;
        const QString first = text(m_random.pick(demoFirstNames()));
        const QString last = text(m_random.pick(demoLastNames()));
        customer.name = first + u' ' + last;
        customer.address = QStringLiteral("%1.%2%3@mail.example").arg(asciiOf(first), asciiOf(last)).arg(i);
        const DemoCity &city = m_random.pick(demoCities());
        customer.city = text(city.name);
        customer.country = text(city.country);
        customer.phone = QStringLiteral("+49171%1").arg(3900000 + i * 37);
        if (m_random.chance(40))
            customer.instagram = asciiOf(first) + QStringLiteral(".bruehtauf") + QString::number(i);
        m_customers.append(customer);
    }
}

void DemoScript::inventOrders()
{
    int number = firstOrderNumber;
    for (DemoCustomer &customer : m_customers) {
        for (int n = m_random.below(5); n >= 0; --n) {
            SaveOrder save;
            Order &order = save.order;
            order.number = QString::number(++number);
            order.externalId = QStringLiteral("demo-") + order.number;
            order.placedAt = byDay(m_now - std::chrono::hours(m_random.below(90 * 24)) - 1h);
            for (int lines = m_random.below(3); lines >= 0; --lines) {
                const DemoProduct &product = m_random.pick(demoProducts());
                order.lines.append({text(product.title), text(product.sku), 1 + m_random.below(2),
                    {product.cents, QStringLiteral("EUR")}});
                order.total.minor += product.cents * order.lines.constLast().quantity;
            }
            const auto age = m_now - order.placedAt;
            const int draw = m_random.below(100);
            order.state = age < 24h ? OrderState::Open
                : age < 96h         ? OrderState::Shipped
                : draw < 86         ? OrderState::Delivered
                : draw < 92         ? OrderState::Returned
                : draw < 97         ? OrderState::Cancelled
                                    : OrderState::Lost;
            if (order.state == OrderState::Returned || order.state == OrderState::Cancelled)
                order.payment = PaymentState::Refunded;
            if (order.state != OrderState::Open && order.state != OrderState::Cancelled) {
                order.carrier = QStringLiteral("DHL");
                order.trackingNumber = QStringLiteral("00340434%1").arg(100'000'000'000 + qint64{number} * 7919);
                order.trackingUrl = QStringLiteral("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=")
                    + order.trackingNumber;
            }
            save.customer = {IdentityKind::Email, {}, customer.address, customer.address, false};
            save.customerName = customer.name;
            customer.orders.append(order.number);
            m_orders.append(save);
        }
    }
}

QList<Change> DemoScript::customerChanges(ShopId shop) const
{
    QList<Change> changes;
    for (const DemoCustomer &customer : m_customers) {
        Contact contact;
        contact.name = customer.name;
        contact.city = customer.city;
        contact.country = customer.country;
        contact.language = QStringLiteral("de");
        contact.identities = {
            {IdentityKind::Email, {}, customer.address, customer.address, true},
            {IdentityKind::Phone, {}, customer.phone, customer.phone, false},
            {IdentityKind::WhatsApp, {}, customer.phone, customer.phone, false},
            {IdentityKind::ShopCustomer, shop.toString(), customer.address, customer.address, false}};
        if (!customer.instagram.isEmpty())
            contact.identities.append({IdentityKind::Instagram, {}, customer.instagram, u'@' + customer.instagram, false});
        changes.append(SaveContact{contact});
    }
    return changes;
}

QList<Change> DemoScript::orderChanges(ShopId shop) const
{
    QList<Change> changes;
    for (SaveOrder save : m_orders) {
        save.order.shop = shop;
        changes.append(save);
    }
    return changes;
}

const Account &DemoScript::accountFor(ChannelKind kind) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [kind](const Account &account) { return account.channel == kind; });
    Q_ASSERT(found != m_accounts.end());
    return *found;
}

ChannelKind DemoScript::someChannel()
{
    const int draw = m_random.below(100);
    return draw < 56 ? ChannelKind::Email
        : draw < 82  ? ChannelKind::WhatsApp
        : draw < 93  ? ChannelKind::Instagram
                     : ChannelKind::LiveChat;
}

QString DemoScript::fill(const char16_t *literal, const Thread &thread) const
{
    QString out = text(literal);
    out.replace(QLatin1String("{order}"), thread.order);
    out.replace(QLatin1String("{product}"), thread.product);
    out.replace(QLatin1String("{name}"), thread.customer->name);
    out.replace(QLatin1String("{agent}"), thread.agent);
    out.replace(QLatin1String("{city}"), thread.customer->city);
    return out;
}

QList<DemoPeriod> DemoScript::history(int count)
{
    QHash<AccountId, QList<IncomingMessage>> perAccount;
    const auto total = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    for (int i = 0; i < count; ++i) {
        const ChannelKind kind = someChannel();
        // The nearer to today, the more: a third of them within the last two weeks.
        const qint64 a = m_random.below(static_cast<int>(total));
        const qint64 b = m_random.below(static_cast<int>(total));
        const qint64 minutesAgo = 3 + std::min(a, b);
        const int messages = kind == ChannelKind::Email ? 1 + m_random.below(4) : 1 + m_random.below(5);
        perAccount[accountFor(kind).id] += conversation(kind, m_now - std::chrono::minutes(minutesAgo), messages);
    }
    QList<DemoPeriod> periods;
    for (const TimePoint end : periodEnds())
        periods.append({end, {}});
    for (const Account &account : std::as_const(m_accounts)) {
        QList<IncomingMessage> messages = perAccount.value(account.id);
        std::stable_sort(messages.begin(), messages.end(),
            [](const IncomingMessage &l, const IncomingMessage &r) { return l.receivedAt < r.receivedAt; });
        auto from = messages.cbegin();
        for (DemoPeriod &period : periods) {
            const auto to = std::find_if(from, messages.cend(),
                [&period](const IncomingMessage &message) { return message.receivedAt > period.end; });
            for (; from != to; from += std::min<qsizetype>(batchSize, to - from))
                period.batches.append(batchOf(account, {from, from + std::min<qsizetype>(batchSize, to - from)}));
        }
    }
    return periods;
}

QList<TimePoint> DemoScript::periodEnds()
{
    QList<TimePoint> ends;
    for (TimePoint day = std::chrono::floor<std::chrono::days>(m_now - span); day < m_now; day += 24h) {
        for (auto hour = m_now - day < lately ? 9h : 18h; hour <= 18h; hour += 3h) {
            const TimePoint end = day + hour + std::chrono::minutes(m_random.below(60));
            if (end < m_now)
                ends.append(end);
        }
    }
    ends.append(m_now);
    return ends;
}

/// Who writes on Instagram has a name there.
const DemoCustomer &DemoScript::someCustomer(ChannelKind kind)
{
    constexpr int tries = 100;
    const DemoCustomer *customer = &m_random.pick(m_customers);
    for (int i = 0; i < tries && kind == ChannelKind::Instagram && customer->instagram.isEmpty(); ++i)
        customer = &m_random.pick(m_customers);
    return *customer;
}

QString DemoScript::wording(const Thread &thread, int place)
{
    const bool inbound = place % 2 == 0;
    if (thread.channel == ChannelKind::Email) {
        const auto &pool = place == 0 ? thread.topic->openings : inbound ? thread.topic->followUps : thread.topic->answers;
        return fill(m_random.pick(pool), thread);
    }
    if (inbound)
        return fill(m_random.pick(place == 0 ? thread.topic->chats : demoChatThanks()), thread);
    if (place > 1)
        return fill(m_random.pick(demoChatClosings()), thread);
    // A chat answer is the second paragraph of a mail.
    QString answer = fill(m_random.pick(thread.topic->answers), thread).section(QLatin1String("\n\n"), 1, 1);
    answer[0] = answer.at(0).toUpper();
    return answer;
}

QList<IncomingMessage> DemoScript::conversation(ChannelKind kind, TimePoint start, int messages)
{
    Thread thread;
    thread.channel = kind;
    thread.topic = &m_random.pick(demoTopics());
    thread.customer = &someCustomer(kind);
    thread.key = QStringLiteral("demo-%1-%2").arg(m_seed).arg(++m_lastThread);
    thread.order = m_random.pick(thread.customer->orders);
    thread.product = text(m_random.pick(demoProducts()).title);
    thread.agent = m_random.pick(agentNames());
    thread.subject = fill(m_random.pick(thread.topic->subjects), thread);

    QList<IncomingMessage> out;
    TimePoint at = byDay(start);
    for (int i = 0; i < messages && at < m_now; ++i) {
        out.append(message(thread, i % 2 == 0, wording(thread, i), at));
        thread.ids.append(out.constLast().externalId);
        const int wait = kind == ChannelKind::Email ? 20 + m_random.below(1400) : 1 + m_random.below(45);
        at += std::chrono::minutes(wait);
    }
    return out;
}

IncomingMessage DemoScript::message(const Thread &thread, bool inbound, const QString &body, TimePoint at)
{
    const Account &account = accountFor(thread.channel);
    const DemoCustomer &customer = *thread.customer;
    IncomingMessage m;
    m.externalId = QStringLiteral("demo-%1-%2@nordlicht.example").arg(m_seed).arg(++m_lastMessage);
    m.digest = static_cast<quint64>(m_lastMessage);
    m.kind = inbound ? MessageKind::Inbound : MessageKind::Outbound;
    m.receivedAt = at;
    m.dateHeader = at;
    m.text = body;
    m.seen = !inbound || m_now - at > 36h || m_random.chance(50);
    m.counterpartName = customer.name;
    QString own = customer.address;
    IdentityKind kind = IdentityKind::Email;
    if (thread.channel == ChannelKind::WhatsApp) {
        kind = IdentityKind::WhatsApp;
        own = customer.phone;
    } else if (thread.channel == ChannelKind::Instagram && !customer.instagram.isEmpty()) {
        kind = IdentityKind::Instagram;
        own = customer.instagram;
    } else if (thread.channel != ChannelKind::Email) {
        kind = IdentityKind::LiveChat;
        own = QStringLiteral("visitor-") + thread.key;
        m.counterpartName = QStringLiteral("Besucher aus ") + customer.city;
    }
    m.counterpart = {kind, {}, own, own, false};
    const Address them{m.counterpartName, own};
    const Address us{inbound ? account.name : thread.agent, account.address};
    m.from = inbound ? them : us;
    m.to = {inbound ? us : them};
    if (thread.channel == ChannelKind::Email)
        addMailParts(m, thread, inbound);
    else
        m.threadKey = thread.key;
    return m;
}

void DemoScript::addMailParts(IncomingMessage &m, const Thread &thread, bool inbound)
{
    m.subject = thread.ids.isEmpty() ? thread.subject : QStringLiteral("Re: ") + thread.subject;
    m.references = thread.ids;
    if (!thread.ids.isEmpty())
        m.inReplyTo = thread.ids.constLast();
    if (inbound && m_random.chance(20)) {
        QString paragraphs = m.text.toHtmlEscaped().replace(QLatin1String("\n\n"), QLatin1String("</p><p>"));
        m.html = QStringLiteral("<html><body><p>%1</p><img src=\"https://zaehlpixel.example/o.gif\" width=\"1\" height=\"1\">"
                                "<img src=\"https://bilder.example/logo.png\" alt=\"Logo\"></body></html>")
                     .arg(paragraphs.replace(u'\n', QLatin1String("<br>")));
    }
    if (!inbound || !m_random.chance(12))
        return;
    IncomingAttachment attachment;
    attachment.meta.name = QStringLiteral("sendung-verlauf.csv");
    attachment.meta.contentType = QStringLiteral("text/csv");
    attachment.content = QStringLiteral("Zeit;Ort;Status\n27.10. 09:12;Hamburg;Eingeliefert\n28.10. 04:40;Paketzentrum;Bearbeitet %1\n")
                             .arg(thread.order)
                             .toUtf8();
    attachment.meta.size = attachment.content.size();
    m.attachments.append(attachment);
}

IntakeBatch DemoScript::arrival(TimePoint now)
{
    m_now = now + 1h; // so that conversation() lets it happen
    const Account &account = m_random.pick(m_accounts);
    IntakeBatch batch;
    batch.account = account.id;
    batch.cause = {CauseKind::Channel, account.id.value, 0, 0};
    batch.messages = conversation(account.channel, now, 1);
    m_now = now;
    for (IncomingMessage &m : batch.messages) {
        m.receivedAt = now;
        m.dateHeader = now;
        m.seen = false;
    }
    return batch;
}

QString DemoScript::tagFor(const QString &subject, const QString &body)
{
    struct Word {
        const char16_t *word;
        const char16_t *tag;
    };
    static constexpr Word words[]{{u"Widerruf", u"Retoure"}, {u"Rücksend", u"Retoure"}, {u"Retoure", u"Retoure"},
        {u"Umtausch", u"Retoure"}, {u"umtauschen", u"Retoure"}, {u"defekt", u"Reklamation"}, {u"Riss", u"Reklamation"},
        {u"Reklamation", u"Reklamation"}, {u"heizt nicht", u"Reklamation"}, {u"Rechnung", u"Rechnung"},
        {u"Adresse", u"Adresse"}, {u"Umzug", u"Adresse"}, {u"Großhandel", u"Großhandel"}, {u"Café", u"Großhandel"},
        {u"Palette", u"Großhandel"}, {u"Paket", u"Versand"}, {u"Liefer", u"Versand"}, {u"Sendung", u"Versand"},
        {u"Bestellung", u"Versand"}, {u"Mahlgrad", u"Produktfrage"}, {u"Frage zur", u"Produktfrage"},
        {u"Gibt es", u"Produktfrage"}, {u"Welche", u"Produktfrage"}};
    for (const Word &entry : words) {
        if (subject.contains(QStringView(entry.word)) || body.contains(QStringView(entry.word)))
            return text(entry.tag);
    }
    return {};
}

} // namespace Tresen
