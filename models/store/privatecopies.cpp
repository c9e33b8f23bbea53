// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatecopies.h"

#include <QDir>
#include <QFile>

namespace Tresen {
namespace {

QString root(const QString &profile)
{
    return profile + QStringLiteral("/copies");
}

} // namespace

QString privateFolder(const QString &profile, const QString &part)
{
    if (profile.isEmpty())
        return {};
    const QString folder = root(profile) + u'/' + part;
    const auto privately = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &path : {root(profile), folder}) {
        if (!QDir().mkpath(path) || !QFile::setPermissions(path, privately))
            return {};
    }
    return folder;
}

void removePrivateCopies(const QString &profile)
{
    if (!profile.isEmpty())
        QDir(root(profile)).removeRecursively();
}

} // namespace Tresen
