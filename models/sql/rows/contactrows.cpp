// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactrows.h"

#include "fold.h"
#include "tokens.h"

#include <QCoreApplication>
#include <QSet>

namespace Tresen {
namespace {

QString identityKey(const Identity &identity)
{
    return QString::number(int(identity.kind)) + u'\n' + identity.scope + u'\n' + identity.value;
}

QString shownAs(const Identity &identity)
{
    return identity.display.isEmpty() ? identity.value : identity.display;
}

// Enough for the longest real names; a hostile one does not fill the word table.
constexpr qsizetype mostWords = 24;

} // namespace

bool isNicerName(const QString &fresh, const QString &known)
{
    const auto isAddress = [](const QString &name) { return name.contains(u'@'); };
    if (fresh.isEmpty() || fresh == known)
        return false;
    if (known.isEmpty() || (isAddress(known) && !isAddress(fresh)))
        return true;
    // "Tobias Krüger" says more than "tobias".
    return !isAddress(fresh) && !known.contains(u' ') && fresh.contains(u' ');
}

qint64 ContactRows::find(const Identity &identity)
{
    if (identity.value.isEmpty())
        return 0;
    const auto key = identityKey(identity);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return known->contact;
    SqlQuery query(m_db,
        "SELECT c.id, c.name, c.name_rank FROM identity i JOIN contact c ON c.id = i.contact_id "
        "WHERE i.kind = ? AND i.scope = ? AND i.value = ?",
        identity.kind, identity.scope, identity.value);
    if (!query.next())
        return 0;
    const Known known{query.number(0), query.text(1), query.as<NameRank>(2)};
    m_known.insert(key, known);
    return known.contact;
}

qint64 ContactRows::resolve(const Identity &identity, const QString &name, NameRank rank, bool *changed)
{
    if (identity.value.isEmpty())
        return 0;
    const auto key = identityKey(identity);
    if (const qint64 id = find(identity); id != 0) {
        auto &known = m_known[key];
        const bool better = rank > known.rank ? !name.isEmpty() : rank == known.rank && isNicerName(name, known.name);
        if (better && name != known.name) {
            SqlQuery(m_db, "UPDATE contact SET name = ?, name_rank = ? WHERE id = ?", name, rank, id).run();
            known.name = name;
            known.rank = rank;
            index(ContactId{id});
            *changed = true;
        }
        return id;
    }
    const qint64 id = create(name, name.isEmpty() ? NameRank::None : rank);
    insertIdentity(id, identity);
    Contact fresh; // nobody's words to take away: a first sync makes many
    fresh.id = ContactId{id};
    fresh.name = name;
    fresh.identities = {identity};
    fresh.identities.first().display = shownAs(identity);
    insertWords(fresh);
    m_known.insert(key, {id, name, name.isEmpty() ? NameRank::None : rank});
    *changed = true;
    return id;
}

qint64 ContactRows::create(const QString &name, NameRank rank)
{
    SqlQuery(m_db, "INSERT INTO contact(name, name_rank, created_at) VALUES(?, ?, ?)", name, rank, m_now).run();
    return m_db.lastId();
}

void ContactRows::insertIdentity(qint64 contact, const Identity &identity)
{
    SqlQuery(m_db,
        "INSERT INTO identity(kind, scope, value, contact_id, display, verified) VALUES(?,?,?,?,?,?)",
        identity.kind, identity.scope, identity.value, contact,
        shownAs(identity), identity.verified)
        .run();
}

std::optional<Contact> ContactRows::load(ContactId id)
{
    SqlQuery query(m_db,
        "SELECT name, company, city, country, language, note, created_at FROM contact WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    Contact c;
    c.id = id;
    c.name = query.text(0);
    c.company = query.text(1);
    c.city = query.text(2);
    c.country = query.text(3);
    c.language = query.text(4);
    c.note = query.text(5);
    c.createdAt = fromMs(query.number(6));
    SqlQuery identities(m_db,
        "SELECT kind, scope, value, display, verified FROM identity WHERE contact_id = ? "
        "ORDER BY kind, scope, value", id);
    while (identities.next())
        c.identities.append({identities.as<IdentityKind>(0), identities.text(1), identities.text(2),
            identities.text(3), identities.number(4) != 0});
    SqlQuery tags(m_db, "SELECT tag_id FROM contact_tag WHERE contact_id = ? ORDER BY tag_id", id);
    while (tags.next())
        c.tags.append(tags.as<TagId>(0));
    return c;
}

void ContactRows::save(const Contact &c, NameRank rank)
{
    m_known.clear();
    SqlQuery(m_db,
        "UPDATE contact SET name = ?, company = ?, city = ?, country = ?, language = ?, note = ?, "
        "name_rank = ? WHERE id = ?",
        c.name, c.company, c.city, c.country, c.language, c.note, rank, c.id)
        .run();
    QSet<QString> kept;
    for (const auto &identity : c.identities) {
        const qint64 owner = find(identity);
        if (owner != 0 && owner != c.id.value)
            throw conflict(QCoreApplication::translate("Store",
                "This address belongs to another customer. Nothing was changed; take it away there first."));
        kept.insert(identityKey(identity));
        if (owner == 0)
            insertIdentity(c.id.value, identity);
        else
            SqlQuery(m_db, "UPDATE identity SET display = ?, verified = ? WHERE kind = ? AND scope = ? AND value = ?",
                shownAs(identity), identity.verified,
                identity.kind, identity.scope, identity.value).run();
    }
    const auto now = load(c.id);
    for (const auto &identity : now->identities) {
        if (!kept.contains(identityKey(identity)))
            SqlQuery(m_db, "DELETE FROM identity WHERE kind = ? AND scope = ? AND value = ?",
                identity.kind, identity.scope, identity.value).run();
    }
    SqlQuery(m_db, "DELETE FROM contact_tag WHERE contact_id = ?", c.id).run();
    for (const auto tag : c.tags)
        SqlQuery(m_db, "INSERT OR IGNORE INTO contact_tag(contact_id, tag_id) VALUES(?, ?)", c.id, tag).run();
    m_known.clear();
    index(c.id);
}

void ContactRows::index(ContactId id)
{
    const auto contact = load(id);
    if (!contact)
        return;
    SqlQuery(m_db, "DELETE FROM contact_word WHERE contact_id = ?", id).run();
    insertWords(*contact);
}

void ContactRows::insertWords(const Contact &contact)
{
    QSet<QString> words;
    const auto add = [&words](const QString &text) {
        const auto found = foldedTokens(text);
        for (const auto &word : found) {
            if (words.size() < mostWords)
                words.insert(word);
        }
    };
    add(contact.name);
    add(contact.company);
    for (const auto &identity : contact.identities)
        add(identity.display);
    SqlQuery insert(m_db, "INSERT OR IGNORE INTO contact_word(word, contact_id) VALUES(?, ?)");
    for (const auto &word : std::as_const(words))
        insert.runWith(word, contact.id);
    const auto shown = !contact.name.isEmpty() || contact.identities.isEmpty()
        ? contact.name : contact.identities.first().display;
    SqlQuery(m_db, "UPDATE contact SET sort_name = ? WHERE id = ?", fold(shown), contact.id).run();
}

void ContactRows::countWritten(const Identity &identity)
{
    SqlQuery(m_db, "UPDATE identity SET written = written + 1 WHERE kind = ? AND scope = ? AND value = ?",
        identity.kind, identity.scope, identity.value).run();
}

} // namespace Tresen
