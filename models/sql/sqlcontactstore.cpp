// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcontactstore.h"

#include "contactrows.h"
#include "directorymapper.h"
#include "fold.h"
#include "tokens.h"

#include <algorithm>
#include <limits>

namespace Tresen {
namespace {

// More than anybody reads; what a single letter matches beyond it is not worth the time.
constexpr int mostMatches = 2'000;

Contact loadContact(SqlConnection &db, qint64 id)
{
    const auto contact = ContactRows(db, {}).load(ContactId{id});
    if (!contact)
        throw notFound();
    return *contact;
}

/// Behind every word that begins with `prefix`.
QString prefixEnd(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

QStringList foldedPrefixes(const QString &text)
{
    QStringList words;
    const auto found = tokens(text);
    for (const auto &token : found)
        words.append(foldPrefix(QStringView(text).mid(token.start, token.length)));
    return words;
}

/// Contacts of whose words one begins with each of `words`; ascending by id.
QList<qint64> matching(SqlConnection &db, const QStringList &words)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QList<qint64> some;
        SqlQuery query(db, "SELECT contact_id FROM contact_word WHERE word >= ? AND word < ? LIMIT ?",
            words.at(i), prefixEnd(words.at(i)), mostMatches);
        while (query.next())
            some.append(query.number(0));
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
        if (i == 0) {
            ids = some;
            continue;
        }
        QList<qint64> both;
        std::set_intersection(ids.cbegin(), ids.cend(), some.cbegin(), some.cend(), std::back_inserter(both));
        ids = both;
    }
    return ids;
}

Page<Contact> newest(SqlConnection &db, const std::optional<Cursor> &cursor, int limit)
{
    const qint64 before = cursor ? cursor->token.toLongLong() : std::numeric_limits<qint64>::max();
    Page<Contact> page;
    SqlQuery query(db, "SELECT id FROM contact WHERE id < ? ORDER BY id DESC LIMIT ?", before, limit + 1);
    while (query.next()) {
        if (page.rows.size() == limit) {
            page.next = Cursor{QByteArray::number(page.rows.last().id.value)};
            break;
        }
        page.rows.append(loadContact(db, query.number(0)));
    }
    return page;
}

Page<Contact> byName(SqlConnection &db, const QStringList &words, const std::optional<Cursor> &cursor, int limit)
{
    struct Named {
        QByteArray name;
        qint64 id;
        bool operator<(const Named &other) const { return std::tie(name, id) < std::tie(other.name, other.id); }
    };
    QList<Named> found;
    const auto ids = matching(db, words);
    for (const auto id : ids) {
        SqlQuery query(db, "SELECT sort_name FROM contact WHERE id = ?", id);
        if (query.next())
            found.append({query.text(0).toUtf8(), id});
    }
    std::sort(found.begin(), found.end());
    const int start = cursor ? cursor->token.toInt() : 0;
    Page<Contact> page;
    for (qsizetype i = start; i < std::min<qsizetype>(start + limit, found.size()); ++i)
        page.rows.append(loadContact(db, found.at(i).id));
    if (found.size() > start + limit)
        page.next = Cursor{QByteArray::number(start + limit)};
    return page;
}

QList<Address> addressesOf(SqlConnection &db, const QString &prefix, int limit)
{
    const auto words = foldedPrefixes(prefix);
    if (words.isEmpty())
        return {};
    struct Written {
        qint64 times;
        Address address;
    };
    QList<Written> found;
    const auto ids = matching(db, words);
    for (const auto id : ids) {
        SqlQuery query(db,
            "SELECT c.name, i.display, i.written FROM identity i JOIN contact c ON c.id = i.contact_id "
            "WHERE i.contact_id = ? AND i.kind = 1", id);
        while (query.next())
            found.append({query.number(2), {query.text(0), query.text(1)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.times > b.times; });
    QList<Address> out;
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, found.size()); ++i)
        out.append(found.at(i).address);
    return out;
}

} // namespace

Future<Contact> SqlContactStore::contact(ContactId id)
{
    return enqueued<Contact>(m_reader, SqlWorker::Lane::Interactive, false,
        [id](SqlConnection &db) { return loadContact(db, id.value); });
}

Future<Contact> SqlContactStore::byIdentity(Identity identity)
{
    return enqueued<Contact>(m_reader, SqlWorker::Lane::Interactive, false,
        [identity](SqlConnection &db) { return loadContact(db, ContactRows(db, {}).find(identity)); });
}

Future<Page<Contact>> SqlContactStore::list(QString text, std::optional<Cursor> cursor, int limit)
{
    return enqueued<Page<Contact>>(m_reader, SqlWorker::Lane::Interactive, false, [=](SqlConnection &db) {
        const auto words = foldedPrefixes(text);
        return words.isEmpty() ? newest(db, cursor, limit) : byName(db, words, cursor, limit);
    });
}

Future<QList<Order>> SqlContactStore::orders(ContactId contact)
{
    return enqueued<QList<Order>>(m_reader, SqlWorker::Lane::Interactive, false, [contact](SqlConnection &db) {
        QList<Order> out;
        SqlQuery query(db, QByteArray("SELECT ") + orderSelect + " FROM orders WHERE contact_id = ? ORDER BY placed_at DESC, id DESC", contact);
        while (query.next())
            out.append(readOrder(query));
        return out;
    });
}

Future<Order> SqlContactStore::orderByNumber(QString number)
{
    return enqueued<Order>(m_reader, SqlWorker::Lane::Interactive, false, [number](SqlConnection &db) {
        SqlQuery query(db, QByteArray("SELECT ") + orderSelect + " FROM orders WHERE number = ? ORDER BY id DESC LIMIT 1", number);
        if (!query.next())
            throw notFound();
        return readOrder(query);
    });
}

Future<QList<Address>> SqlContactStore::completeAddress(QString prefix, int limit)
{
    return enqueued<QList<Address>>(m_reader, SqlWorker::Lane::Interactive, false,
        [prefix, limit](SqlConnection &db) { return addressesOf(db, prefix, limit); });
}

} // namespace Tresen
