// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillinks.h"

#include <QDesktopServices>
#include <QUrl>

namespace Tresen {

bool MailLinks::mayOpen(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return true;
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && !url.host().isEmpty();
}

void MailLinks::open(const QString &link)
{
    if (mayOpen(link))
        QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode));
}

} // namespace Tresen
