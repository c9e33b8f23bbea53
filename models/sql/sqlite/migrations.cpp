// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Outside of every namespace, as the macro demands; a static library's resources are not linked
// by themselves.
static void initMigrationFiles()
{
    Q_INIT_RESOURCE(tresen_sql_migrations);
}

namespace Tresen {
namespace {

QStringList files()
{
    initMigrationFiles();
    return QDir(QStringLiteral(":/tresen/sql/migrations/sqlite")).entryList(QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(":/tresen/sql/migrations/sqlite/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw SqlFailure{{ErrorCode::Internal, {}, QStringLiteral("migration %1 is missing").arg(name)}};
    return file.readAll();
}

Error newerStore()
{
    return {ErrorCode::Unsupported,
        QCoreApplication::translate("Store",
            "This store was made by a newer version of Tresen. Nothing was changed. Install that "
            "version or open another profile."), {}};
}

} // namespace

int Migrations::newest()
{
    return int(files().size());
}

void Migrations::runTo(SqlConnection &db, int version)
{
    if (db.pragma("user_version") > version)
        throw SqlFailure{newerStore()};
    const auto names = files();
    while (db.pragma("user_version") < version) {
        Transaction transaction(db, Transaction::Kind::Writing);
        // Another process may have been faster.
        const int at = int(db.pragma("user_version"));
        if (at >= version)
            break;
        db.execute(contentOf(names.at(at)).constData());
        db.execute(("PRAGMA user_version=" + QByteArray::number(at + 1)).constData());
        transaction.commit();
    }
}

} // namespace Tresen
