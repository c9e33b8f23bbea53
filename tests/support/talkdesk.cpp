// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkdesk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

namespace Tresen {

using namespace std::chrono_literals;

ChannelDescriptor TalkDesk::mailDescriptor()
{
    ChannelDescriptor mail;
    mail.kind = ChannelKind::Email;
    mail.name = QStringLiteral("E-Mail");
    mail.capabilities = {true, true, true, true, 25'000'000, 0};
    return mail;
}

TalkDesk::TalkDesk()
{
    store.names.agents = {{AgentId{1}, QStringLiteral("Lena Brandt"), {}, true},
        {AgentId{2}, QStringLiteral("Jonas Weber"), {}, true}};
    store.names.tags = {{TagId{1}, QStringLiteral("Versand")}, {TagId{2}, QStringLiteral("VIP")}};
    store.names.shops = {{ShopId{1}, QStringLiteral("Kaffeerösterei Nordlicht")}};
    Account account;
    account.id = AccountId{1};
    account.shop = ShopId{1};
    account.name = QStringLiteral("Nordlicht Hilfe");
    account.address = QStringLiteral("hilfe@nordlicht.example");
    account.signature = QStringLiteral("Kaffeerösterei Nordlicht GmbH · Hafenstraße 4 · 20457 Hamburg\n"
                                       "Amtsgericht Hamburg HRB 112233 · Geschäftsführung: Sabine Ohlendorf");
    store.names.accounts = {account};
}

Message TalkDesk::mail(int hours, const QString &text, MessageKind kind)
{
    Message message;
    message.receivedAt = clock.now() - std::chrono::hours{hours};
    message.id = MessageId{(toMs(message.receivedAt) << 20) + ++m_serial};
    message.conversation = parcel;
    message.account = AccountId{1};
    message.kind = kind;
    message.subject = QStringLiteral("Paket seit Tagen nicht bewegt");
    message.externalId = QStringLiteral("m%1@mail.example").arg(m_serial);
    message.text = text;
    const Address customer{QStringLiteral("Tobias Krüger"), QStringLiteral("tobias.krueger@mail.example")};
    const Address ours{QStringLiteral("Nordlicht Hilfe"), QStringLiteral("hilfe@nordlicht.example")};
    if (kind == MessageKind::Inbound) {
        message.contact = tobias;
        message.from = customer;
        message.to = {ours};
    } else {
        message.agent = AgentId{1};
        message.from = ours;
        message.to = {customer};
        message.delivery = DeliveryState::Sent;
    }
    return message;
}

DomainEvent TalkDesk::event(int minutes, EventType type, qint64 before, qint64 after)
{
    DomainEvent event;
    event.id = EventId{++m_serial};
    event.type = type;
    event.at = clock.now() - std::chrono::minutes{minutes};
    event.cause = {CauseKind::Agent, 2, 0, 0};
    event.conversation = parcel;
    event.before = before;
    event.after = after;
    return event;
}

void TalkDesk::addTobias()
{
    Contact person;
    person.id = tobias;
    person.name = QStringLiteral("Tobias Krüger");
    person.city = QStringLiteral("Hamburg");
    person.country = QStringLiteral("DE");
    person.language = QStringLiteral("de");
    person.note = QStringLiteral("Bevorzugt Abholung am Packshop. Bitte keine Anrufe vor 15 Uhr.");
    person.createdAt = fromMs(1'615'000'000'000);
    person.tags = {TagId{2}};
    person.identities = {
        {IdentityKind::Email, {}, QStringLiteral("tobias.krueger@mail.example"), {}, true},
        {IdentityKind::WhatsApp, {}, QStringLiteral("+491713920012"), QStringLiteral("+49 171 3920012"), true},
        {IdentityKind::Instagram, {}, QStringLiteral("@tobi.brueht"), {}, false}};
    store.people.insert(person.id.value, person);

    Order late;
    late.id = OrderId{1};
    late.contact = tobias;
    late.number = QStringLiteral("48213");
    late.placedAt = clock.now() - 18 * 24h;
    late.total = {18490, QStringLiteral("EUR")};
    late.state = OrderState::Shipped;
    late.carrier = QStringLiteral("DHL");
    late.trackingNumber = QStringLiteral("00340434161094042557");
    late.trackingUrl = QStringLiteral("https://www.dhl.example/track/00340434161094042557");
    late.lines = {{QStringLiteral("Handmühle Elbe, Nussbaum"), {}, 1, {}},
        {QStringLiteral("Hausmischung 1 kg"), {}, 2, {}}};
    Order early = late;
    early.id = OrderId{2};
    early.number = QStringLiteral("47655");
    early.placedAt = clock.now() - 43 * 24h;
    early.total = {4600, QStringLiteral("EUR")};
    early.state = OrderState::Delivered;
    early.trackingNumber.clear();
    early.lines = {{QStringLiteral("Espresso Fährmann 500 g"), {}, 2, {}}};
    store.orderList = {late, early};
}

void TalkDesk::addParcel()
{
    addTobias();
    Conversation talk;
    talk.id = parcel;
    talk.number = 20417;
    talk.account = AccountId{1};
    talk.contact = tobias;
    talk.contactName = QStringLiteral("Tobias Krüger");
    talk.subject = QStringLiteral("Paket seit Tagen nicht bewegt");
    talk.assignee = AgentId{1};
    talk.tags = {TagId{1}, TagId{2}};
    talk.waitingSince = clock.now() - 42min;
    talk.lastActivityAt = clock.now();
    store.talks.insert(parcel.value, talk);

    Conversation earlier = talk;
    earlier.id = ConversationId{12};
    earlier.subject = QStringLiteral("Mahlgrad für Mokka");
    earlier.channel = ChannelKind::WhatsApp;
    earlier.status = ConversationStatus::Resolved;
    earlier.lastActivityAt = clock.now() - 60 * 24h;
    store.talks.insert(earlier.id.value, earlier);

    Message question = mail(1, QStringLiteral("Guten Tag,\n\nmeine Bestellung 48213 steht laut Sendungsverfolgung seit "
        "vier Tagen im Paketzentrum Hamburg. Die Mühle ist ein Geburtstagsgeschenk für Samstag. Können Sie bitte "
        "nachsehen, ob das Paket verloren ging?\n\nViele Grüße\nTobias Krüger\n\n"
        "Am 30.10.2023 um 09:40 schrieb Nordlicht Hilfe:\n> Guten Tag Herr Krüger,\n> Ihr Paket hat unser Lager "
        "verlassen.\n"));
    Attachment picture;
    picture.id = AttachmentId{31};
    picture.name = QStringLiteral("sendung-verlauf.png");
    picture.contentType = QStringLiteral("image/png");
    picture.size = 214'000;
    QImage pixels(64, 48, QImage::Format_RGB32);
    pixels.fill(qRgb(0xb5, 0x85, 0x2b));
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    pixels.save(&buffer, "PNG");
    picture.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    store.files.insert(picture.sha256, content);
    question.attachments = {picture};
    Message note = mail(0, QStringLiteral("Nachforschung bei DHL ist offen (NF-77120). Ersatz bis Samstag wäre noch "
                                          "per Express möglich."), MessageKind::Note);
    note.agent = AgentId{2};
    store.items = {note, event(20, EventType::Assigned, 0, 1), event(55, EventType::TagAdded, 0, 1), question,
        mail(330, QStringLiteral("Guten Tag Herr Krüger, Ihr Paket hat unser Lager am Freitag verlassen."),
            MessageKind::Outbound),
        mail(331, QStringLiteral("Wann kommt meine Bestellung an? Ich sehe seit Freitag keine Bewegung.")),
        mail(380, QStringLiteral("Guten Tag, Ihre Bestellung ist bei uns eingegangen."), MessageKind::Outbound),
        mail(400, QStringLiteral("Hallo, haben Sie die Handmühle Elbe in Nussbaum da?"))};
}

} // namespace Tresen
