// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfailure.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Tresen {
namespace {

Error storageError(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The disk is full. Nothing was lost, but nothing new can be kept. Free some space "
               "and try again."), {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The store is damaged. Restore the latest backup; until then nothing new is kept."),
            {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "Another program keeps the store busy. Nothing was changed; try again."), {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The store cannot be written. Nothing was changed; check the rights of the profile "
               "folder."), {}};
    case SQLITE_IOERR:
        return {ErrorCode::Storage,
            QCoreApplication::translate("Store",
                "The disk reported an error. The last change was not kept; check the disk and try "
               "again."), {}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
            QCoreApplication::translate("Store",
                "This does not fit what is stored meanwhile. Nothing was changed; reload and try "
               "again."), {}};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorCode::Storage, QCoreApplication::translate("Store",
                "There is not enough memory for this. Nothing was changed."), {}};
    default:
        return {ErrorCode::Internal, QCoreApplication::translate("Store",
                "The store refused the change. Nothing was changed."), {}};
    }
}

} // namespace

SqlFailure sqlFailure(sqlite3 *handle)
{
    const int code = sqlite3_extended_errcode(handle);
    Error error = storageError(code);
    // Only the engine's fixed sentence: its own message may quote a value.
    error.detail = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)));
    if ((code & 0xff) == SQLITE_ERROR || (code & 0xff) == SQLITE_CONSTRAINT)
        error.detail = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)));
    return {error};
}

SqlFailure notFound()
{
    return {{ErrorCode::NotFound, QCoreApplication::translate("Store",
                "This is not there any more. Nothing was changed."), {}}};
}

SqlFailure conflict(const QString &text)
{
    return {{ErrorCode::Conflict, text, {}}};
}

SqlFailure invalidInput(const QString &text)
{
    return {{ErrorCode::Invalid, text, {}}};
}

} // namespace Tresen
