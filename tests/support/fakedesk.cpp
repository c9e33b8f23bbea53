// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedesk.h"

namespace Tresen {

namespace {

template <typename T>
Future<T> nothingHere()
{
    return readyFuture<T>(Error{ErrorCode::NotFound, QStringLiteral("That is not there."),
        QStringLiteral("fake desk"), {}});
}

struct Sample {
    const char16_t *name;
    const char16_t *subject;
    const char16_t *snippet;
};

constexpr Sample samples[]{
    {u"Tobias Krüger", u"Paket seit Tagen nicht bewegt", u"Bestellung 48213 steht seit vier Tagen im Paketzentrum."},
    {u"Fatma Yıldız", u"", u"Die Mühle ist da, aber der Deckel hat einen Riss. Was kann ich tun?"},
    {u"Besucher aus Leipzig", u"", u"Liefern Sie auch an eine Packstation?"},
    {u"Carla Richter", u"", u"Hat auf Ihre Story geantwortet: Gibt es den Filter noch in Schwarz?"},
    {u"Stefan Lindner", u"Rechnung mit USt-IdNr.", u"Wir brauchen für die Buchhaltung eine Rechnung mit Nummer."},
    {u"Hannah Schreiber", u"Widerruf Bestellung 48102", u"Hiermit widerrufe ich die Bestellung vom 27. Oktober."},
    {u"Deniz Aydın", u"", u"Perfekt, vielen Dank für die schnelle Hilfe"},
    {u"Jan-Philipp Meier", u"Siebträger heizt nicht mehr", u"Nach dem Entkalken bleibt die Maschine kalt."},
    {u"Katharina Voss", u"", u"Wo ist meine Bestellung 48240?"},
    {u"Olga Petrova", u"Adresse ändern", u"Können Sie das Paket an die neue Adresse schicken?"},
    {u"Café Morgenrot", u"Angebot 40 kg Hausmischung", u"Wir würden gern ein Angebot über 40 kg im Monat einholen."},
    {u"Siegfried von Hohenstein-Obermayer", u"Donaudampfschifffahrtsgesellschaftskapitänskaffeetasse",
        u"Ein Wort, das länger ist als jede Spalte, darf nichts verschieben."},
};

} // namespace

Future<Contact> NoContacts::contact(ContactId) { return nothingHere<Contact>(); }
Future<Contact> NoContacts::byIdentity(Identity) { return nothingHere<Contact>(); }
Future<Page<Contact>> NoContacts::list(QString, std::optional<Cursor>, int)
{
    return nothingHere<Page<Contact>>();
}
Future<QList<Order>> NoContacts::orders(ContactId) { return nothingHere<QList<Order>>(); }
Future<Order> NoContacts::orderByNumber(QString) { return nothingHere<Order>(); }
Future<QList<Address>> NoContacts::completeAddress(QString, int)
{
    return nothingHere<QList<Address>>();
}

Future<QByteArray> NoFiles::put(QByteArray) { return nothingHere<QByteArray>(); }
Future<QList<QByteArray>> NoFiles::takeAll(QList<NewContent>) { return nothingHere<QList<QByteArray>>(); }
Future<QByteArray> NoFiles::copy(QString) { return nothingHere<QByteArray>(); }
Future<QString> NoFiles::path(QByteArray) { return nothingHere<QString>(); }
Future<QByteArray> NoFiles::content(QByteArray, qint64) { return nothingHere<QByteArray>(); }

Future<StoreHealth> NoMaintenance::health(bool) { return nothingHere<StoreHealth>(); }
Future<Nothing> NoMaintenance::backup(QString, Progress) { return nothingHere<Nothing>(); }
Future<BackupFacts> NoMaintenance::examine(QString) { return nothingHere<BackupFacts>(); }
Future<Nothing> NoMaintenance::erase(ContactId) { return nothingHere<Nothing>(); }
Future<Nothing> NoMaintenance::rebuildIndex(Progress) { return nothingHere<Nothing>(); }

FakeDesk::FakeDesk()
{
    Directory &directory = store.directory.content;
    directory.agents = {{AgentId{1}, QStringLiteral("Lena Brandt"), QStringLiteral("lena@nordlicht.example")},
        {AgentId{2}, QStringLiteral("Jonas Weber"), QStringLiteral("jonas@nordlicht.example")},
        {AgentId{3}, QStringLiteral("Amira Kaya"), QStringLiteral("amira@nordlicht.example")}};
    directory.shops = {{ShopId{1}, QStringLiteral("Kaffeerösterei Nordlicht")}};
    const QStringList tags{QStringLiteral("Versand"), QStringLiteral("VIP"), QStringLiteral("Reklamation"),
        QStringLiteral("Rechnung"), QStringLiteral("Retoure"), QStringLiteral("Technik")};
    for (int i = 0; i < tags.size(); ++i)
        directory.tags.append({TagId{i + 1}, tags.at(i)});
    Account account;
    account.id = AccountId{1};
    account.shop = ShopId{1};
    account.name = QStringLiteral("Nordlicht Hilfe");
    account.address = QStringLiteral("hilfe@nordlicht.example");
    directory.accounts = {account};
}

Conversation FakeDesk::conversation(qint64 number) const
{
    using namespace std::chrono_literals;
    const Sample &sample = samples[static_cast<std::size_t>(number) % std::size(samples)];
    Conversation row;
    // Above 2^53, where a double would lose it.
    row.id = ConversationId{(qint64{1} << 60) + number};
    row.number = 20000 + number;
    row.shop = ShopId{1};
    row.account = AccountId{1};
    row.channel = static_cast<ChannelKind>(1 + number % 4);
    row.contact = ContactId{100 + number % 40};
    row.contactName = QString::fromUtf16(sample.name);
    row.subject = QString::fromUtf16(sample.subject);
    row.snippet = QString::fromUtf16(sample.snippet);
    row.assignee = AgentId{number % 4 == 3 ? 0 : 1 + number % 2};
    for (qint64 tag = 1; tag <= number % 4; ++tag)
        row.tags.append(TagId{tag});
    row.unread = number % 3 == 0;
    row.flagged = number % 5 == 0;
    row.hasDraft = number % 7 == 4;
    row.attachmentCount = number % 4 == 1 ? 1 : 0;
    row.messageCount = 2;
    row.createdAt = clock.now() - 72h;
    row.lastActivityAt = clock.now() - std::chrono::minutes(9 + number * number);
    if (number % 6 != 5)
        row.waitingSince = row.lastActivityAt;
    return row;
}

void FakeDesk::fill(int count)
{
    for (qint64 number = 0; number < count; ++number) {
        const Conversation row = conversation(number);
        store.content.insert(row.id.value, row);
    }
}

} // namespace Tresen
