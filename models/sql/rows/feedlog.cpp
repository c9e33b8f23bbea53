// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedlog.h"

#include "sqlquery.h"

#include <QtEndian>

namespace Tresen {
namespace {

constexpr qsizetype mostIds = 2'000;
constexpr qint64 keptPositions = 20'000;
constexpr qint64 thinnedEvery = 512;

// One byte of kind, then eight bytes of id, little endian.
enum class Entry : char { Conversation = 1, Contact = 2, Arrived = 3, Directory = 4, Settings = 5, Outbox = 6, Everything = 7 };

void append(QByteArray &out, Entry kind, qint64 id = 0)
{
    char entry[9];
    entry[0] = char(kind);
    qToLittleEndian(id, entry + 1);
    out.append(entry, sizeof entry);
}

qsizetype idCount(const ChangeSet &set)
{
    return set.conversations.size() + set.contacts.size() + set.arrived.size();
}

QByteArray packed(const ChangeSet &set)
{
    QByteArray out;
    if (set.everything || idCount(set) > mostIds) {
        append(out, Entry::Everything);
    } else {
        for (const auto id : set.conversations)
            append(out, Entry::Conversation, id.value);
        for (const auto id : set.contacts)
            append(out, Entry::Contact, id.value);
        for (const auto id : set.arrived)
            append(out, Entry::Arrived, id.value);
    }
    if (set.directory)
        append(out, Entry::Directory);
    if (set.settings)
        append(out, Entry::Settings);
    if (set.outbox)
        append(out, Entry::Outbox);
    return out;
}

void unpack(const QByteArray &ids, ChangeSet &set)
{
    for (qsizetype at = 0; at + 9 <= ids.size(); at += 9) {
        const auto id = qFromLittleEndian<qint64>(ids.constData() + at + 1);
        switch (Entry(ids.at(at))) {
        case Entry::Conversation: set.conversations.insert(ConversationId{id}); break;
        case Entry::Contact: set.contacts.insert(ContactId{id}); break;
        case Entry::Arrived: set.arrived.insert(MessageId{id}); break;
        case Entry::Directory: set.directory = true; break;
        case Entry::Settings: set.settings = true; break;
        case Entry::Outbox: set.outbox = true; break;
        case Entry::Everything: set.everything = true; break;
        }
    }
}

} // namespace

qint64 FeedLog::write(SqlConnection &db)
{
    if (changes.isEmpty())
        return lastPosition(db);
    SqlQuery(db, "INSERT INTO feed(ids) VALUES(?)", packed(changes)).run();
    const qint64 position = db.lastId();
    if (position % thinnedEvery == 0)
        SqlQuery(db, "DELETE FROM feed WHERE position <= ?", position - keptPositions).run();
    return position;
}

ChangeSet FeedLog::readAfter(SqlConnection &db, qint64 position)
{
    ChangeSet set;
    set.position = position;
    SqlQuery query(db, "SELECT position, ids FROM feed WHERE position > ? ORDER BY position", position);
    while (query.next()) {
        if (query.number(0) != set.position + 1)
            set.everything = true;
        set.position = query.number(0);
        unpack(query.blob(1), set);
        if (idCount(set) > mostIds)
            set.everything = true;
        if (set.everything) {
            set.conversations.clear();
            set.contacts.clear();
            set.arrived.clear();
        }
    }
    return set;
}

qint64 FeedLog::lastPosition(SqlConnection &db)
{
    SqlQuery query(db, "SELECT max(position) FROM feed");
    return query.next() ? query.number(0) : 0;
}

} // namespace Tresen
