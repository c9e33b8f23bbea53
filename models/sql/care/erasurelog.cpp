// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasurelog.h"

#include "sqlfailure.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Tresen {

ErasureLog::ErasureLog(const QString &profile)
    : m_file(profile + QStringLiteral("/erased.log"))
{
}

void ErasureLog::append(const QList<QByteArray> &hashes, TimePoint at)
{
    QList<Entry> entries;
    for (const auto &hash : hashes)
        entries.append({at, hash});
    append(entries);
}

void ErasureLog::append(const QList<Entry> &entries)
{
    QFile file(m_file);
    QByteArray lines;
    for (const auto &entry : entries)
        lines += QByteArray::number(toMs(entry.at)) + ' ' + entry.hash.toHex() + '\n';
    bool written = file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(lines) == lines.size() && file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    if (!written)
        throw SqlFailure{{ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The record of erasures could not be written. Nothing was erased; check the free "
                "space and the rights of the profile folder and try again."), file.errorString()}};
}

QList<ErasureLog::Entry> ErasureLog::entries() const
{
    QList<Entry> out;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const auto parts = file.readLine().trimmed().split(' ');
        if (parts.size() == 2)
            out.append({fromMs(parts.at(0).toLongLong()), QByteArray::fromHex(parts.at(1))});
    }
    return out;
}

} // namespace Tresen
