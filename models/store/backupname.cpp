// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupname.h"

#include <QDateTime>

namespace Tresen {
namespace {

const QString prefix = QStringLiteral("tresen-");
const QString byHand = QStringLiteral("-by-hand");
// UTC: the hour that comes twice in autumn must not change the order.
const QString form = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString earlierForm = QStringLiteral("yyyy-MM-dd-HHmmss");

} // namespace

QString backupName(TimePoint now, BackupKind kind)
{
    return prefix + toDateTime(now).toString(form) + (kind == BackupKind::ByHand ? byHand : QString());
}

std::optional<TimePoint> backupMoment(const QString &name)
{
    if (!name.startsWith(prefix))
        return std::nullopt;
    QString moment = name.mid(prefix.size());
    if (moment.endsWith(byHand))
        moment.chop(byHand.size());
    QDateTime time = QDateTime::fromString(moment, form);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        time = QDateTime::fromString(moment, earlierForm);
    return time.isValid() ? std::optional(fromMs(time.toMSecsSinceEpoch())) : std::nullopt;
}

bool isScheduledBackup(const QString &name)
{
    return name.startsWith(prefix) && QDateTime::fromString(name.mid(prefix.size()), form).isValid();
}

} // namespace Tresen
