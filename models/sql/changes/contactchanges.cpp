// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactchanges.h"

#include "contactrows.h"
#include "directorymapper.h"

#include <algorithm>

namespace Tresen {
namespace {

/// One line of the history for every field whose text changed.
QList<std::pair<QString, QString>> changedTexts(const Contact &before, const Contact &after)
{
    QList<std::pair<QString, QString>> out;
    const auto add = [&out](const QString &a, const QString &b) {
        if (a != b)
            out.append({a, b});
    };
    add(before.name, after.name);
    add(before.company, after.company);
    add(before.city, after.city);
    add(before.country, after.country);
    add(before.language, after.language);
    add(before.note, after.note);
    return out;
}

bool isSame(const Identity &a, const Identity &b)
{
    return a.kind == b.kind && a.scope == b.scope && a.value == b.value;
}

/// What a file says about somebody who is known: filled fields replace, empty ones change nothing,
/// identities and tags come to those that are there.
Contact laidOver(Contact known, const Contact &fresh)
{
    const auto take = [](QString &field, const QString &value) {
        if (!value.isEmpty())
            field = value;
    };
    take(known.name, fresh.name);
    take(known.company, fresh.company);
    take(known.city, fresh.city);
    take(known.country, fresh.country);
    take(known.language, fresh.language);
    take(known.note, fresh.note);
    for (const auto &identity : fresh.identities) {
        const auto same = [&identity](const Identity &other) { return isSame(identity, other); };
        if (std::none_of(known.identities.cbegin(), known.identities.cend(), same))
            known.identities.append(identity);
    }
    for (const auto tag : fresh.tags) {
        if (!known.tags.contains(tag))
            known.tags.append(tag);
    }
    return known;
}

std::optional<Contact> knownByIdentity(ContactRows &contacts, const Contact &fresh)
{
    for (const auto &identity : fresh.identities) {
        if (const qint64 id = contacts.find(identity); id != 0)
            return contacts.load(ContactId{id});
    }
    return std::nullopt;
}

void showConversations(WriteSession &session, qint64 contact)
{
    SqlQuery query(session.db,
        "SELECT id FROM conversation INDEXED BY conversation_of_contact WHERE contact_id = ? ORDER BY activity_at DESC LIMIT 200", contact);
    while (query.next())
        session.feed.changes.conversations.insert(query.as<ConversationId>(0));
}

} // namespace

void ContactChanges::apply(const SaveContact &change)
{
    auto &session = m_context.session;
    ContactRows contacts(session.db, session.now);
    auto contact = change.contact;
    std::optional<Contact> before;
    if (contact.id.isValid()) {
        before = contacts.load(contact.id);
        if (!before)
            throw notFound();
        m_context.undo.append(SaveContact{*before});
    } else if (before = knownByIdentity(contacts, contact); before) {
        contact = laidOver(*before, contact);
        m_context.undo.append(SaveContact{*before});
    } else {
        contact.id = ContactId{contacts.create(contact.name, NameRank::Person)};
        m_context.canUndo = false;
    }
    contacts.save(contact, NameRank::Person);
    m_context.created = contact.id.value;
    const DomainEvent event{{}, EventType::ContactChanged, {}, m_context.cause, {}, {}, contact.id, 0, 0};
    const auto texts = changedTexts(before.value_or(Contact{}), contact);
    for (const auto &[old, fresh] : texts)
        session.events.addPrivate(event, old, fresh);
    if (texts.isEmpty())
        session.events.add(event);
    session.feed.changes.contacts.insert(contact.id);
    showConversations(session, contact.id.value);
}

void ContactChanges::apply(const SaveOrder &change)
{
    auto &session = m_context.session;
    ContactRows contacts(session.db, session.now);
    auto order = change.order;
    bool changed = false;
    if (!order.contact.isValid())
        order.contact = ContactId{contacts.resolve(change.customer, change.customerName, NameRank::Mail, &changed)};
    SqlQuery(session.db,
        "INSERT INTO orders(shop_id, contact_id, external_id, number, placed_at, total, currency, state, "
        "payment, carrier, tracking_number, tracking_url, lines) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT(shop_id, external_id) DO UPDATE SET contact_id = excluded.contact_id, "
        "number = excluded.number, placed_at = excluded.placed_at, total = excluded.total, "
        "currency = excluded.currency, state = excluded.state, payment = excluded.payment, "
        "carrier = excluded.carrier, tracking_number = excluded.tracking_number, "
        "tracking_url = excluded.tracking_url, lines = excluded.lines",
        order.shop, order.contact, order.externalId, order.number, order.placedAt, order.total.minor,
        order.total.currency, order.state, order.payment, order.carrier, order.trackingNumber,
        order.trackingUrl, packOrderLines(order.lines))
        .run();
    SqlQuery id(session.db, "SELECT id FROM orders WHERE shop_id = ? AND external_id = ?", order.shop, order.externalId);
    m_context.created = id.next() ? id.number(0) : 0;
    m_context.canUndo = false;
    session.events.add({{}, EventType::OrderChanged, {}, m_context.cause, {}, {}, order.contact, 0, m_context.created});
    if (order.contact.isValid())
        session.feed.changes.contacts.insert(order.contact);
}

} // namespace Tresen
