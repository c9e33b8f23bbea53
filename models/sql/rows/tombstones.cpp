// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tombstones.h"

#include "sqlquery.h"

#include <QCryptographicHash>

namespace Tresen {
namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

QByteArray Tombstones::ofMessage(AccountId account, const QString &externalId)
{
    return hashOf(QStringLiteral("message\n%1\n%2").arg(account.toString(), externalId));
}

QByteArray Tombstones::ofIdentity(const Identity &identity)
{
    return hashOf(QStringLiteral("identity\n%1\n%2\n%3").arg(int(identity.kind)).arg(identity.scope, identity.value));
}

bool Tombstones::any(SqlConnection &db)
{
    SqlQuery query(db, "SELECT 1 FROM tombstone LIMIT 1");
    return query.next();
}

bool Tombstones::refuses(SqlConnection &db, const QByteArray &hash, TimePoint received)
{
    SqlQuery query(db, "SELECT 1 FROM tombstone WHERE hash = ? AND until >= ?", hash, received);
    return query.next();
}

bool Tombstones::refusesMail(SqlConnection &db, AccountId account, const MailTraces &mail)
{
    return refuses(db, ofMessage(account, mail.externalId), mail.receivedAt)
        || refuses(db, ofIdentity(mail.counterpart), mail.receivedAt);
}

void Tombstones::add(SqlConnection &db, const QByteArray &hash, TimePoint until)
{
    SqlQuery(db, "INSERT OR REPLACE INTO tombstone(hash, until) VALUES(?, ?)", hash, until).run();
}

void Tombstones::addOlder(SqlConnection &db, const QByteArray &hash, TimePoint until)
{
    SqlQuery(db, 
        "INSERT INTO tombstone(hash, until) VALUES(?, ?) "
        "ON CONFLICT(hash) DO UPDATE SET until = max(until, excluded.until)", hash, until).run();
}

} // namespace Tresen
