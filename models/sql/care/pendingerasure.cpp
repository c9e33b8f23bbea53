// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingerasure.h"

#include "privatecopies.h"
#include "sqlitestore.h"
#include "sqlquery.h"
#include "storecare.h"

namespace Tresen {
namespace {

constexpr qsizetype hashSize = 32;

} // namespace

QByteArray PendingErasure::hashes()
{
    SqlQuery query(m_db, "SELECT value FROM meta WHERE key = 'erase_pending'");
    return query.next() ? query.blob(0) : QByteArray();
}

bool PendingErasure::isThere()
{
    SqlQuery query(m_db, "SELECT 1 FROM meta WHERE key = 'erase_pending'");
    return query.next();
}

void PendingErasure::add(const QList<QByteArray> &contents)
{
    auto all = hashes();
    for (const auto &sha256 : contents)
        all += sha256;
    SqlQuery(m_db, "INSERT OR REPLACE INTO meta(key, value) VALUES('erase_pending', ?)", all).run();
}

bool PendingErasure::finish(const QString &profile)
{
    if (!isThere())
        return true;
    removePrivateCopies(profile);
    const auto all = hashes();
    if (!truncateLog(m_db))
        return false;
    QList<QByteArray> contents;
    for (qsizetype at = 0; at + hashSize <= all.size(); at += hashSize)
        contents.append(all.mid(at, hashSize));
    const auto attachmentFolder = SqliteStore::attachmentFolder(profile);
    removeContents(m_db, attachmentFolder, contents);
    sweepContents(m_db, attachmentFolder);
    // Unless another erasure has added to it meanwhile: then that one goes on.
    SqlQuery(m_db, "DELETE FROM meta WHERE key = 'erase_pending' AND value = ?", all).run();
    return true;
}

} // namespace Tresen
