// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentname.h"

#include "filename.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Tresen {

namespace {

constexpr std::array<std::pair<QLatin1String, QLatin1String>, 14> endings{{
    {QLatin1String("message/rfc822"), QLatin1String(".eml")},
    {QLatin1String("message/delivery-status"), QLatin1String(".txt")},
    {QLatin1String("text/rfc822-headers"), QLatin1String(".txt")},
    {QLatin1String("text/calendar"), QLatin1String(".ics")},
    {QLatin1String("text/vcard"), QLatin1String(".vcf")},
    {QLatin1String("text/plain"), QLatin1String(".txt")},
    {QLatin1String("text/html"), QLatin1String(".html")},
    {QLatin1String("text/csv"), QLatin1String(".csv")},
    {QLatin1String("image/png"), QLatin1String(".png")},
    {QLatin1String("image/jpeg"), QLatin1String(".jpg")},
    {QLatin1String("image/gif"), QLatin1String(".gif")},
    {QLatin1String("application/pdf"), QLatin1String(".pdf")},
    {QLatin1String("application/pkcs7-signature"), QLatin1String(".p7s")},
    {QLatin1String("application/pgp-signature"), QLatin1String(".asc")},
}};

} // namespace

QString attachmentName(const QString &given, const QString &contentType, int number)
{
    if (!given.isEmpty())
        return safeBaseName(given);
    if (contentType == QLatin1String("application/ms-tnef"))
        return QStringLiteral("winmail.dat");
    const auto *known = std::find_if(endings.begin(), endings.end(),
                                     [&](const auto &e) { return e.first == contentType; });
    return QStringLiteral("attachment-%1%2")
        .arg(QString::number(number), known == endings.end() ? QStringLiteral(".bin") : QString(known->second));
}

} // namespace Tresen
