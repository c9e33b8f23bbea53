// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatecopies.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Tresen {
namespace {

QString root()
{
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QStringLiteral("/tresen-copies");
}

} // namespace

QString privateFolder(const QString &part)
{
    const QString folder = root() + u'/' + part;
    const auto privately = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    // The temporary folder is shared by all users: who does not own ours may not be let in by it.
    for (const QString &path : {root(), folder}) {
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, privately))
            return {};
    }
    return folder;
}

void removePrivateCopies()
{
    QDir(root()).removeRecursively();
}

} // namespace Tresen
