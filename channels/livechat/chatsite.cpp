// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatsite.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace Tresen {
namespace {

constexpr qsizetype visitorBytes = 16;

int defaultPort(const QString &scheme)
{
    return scheme == QLatin1String("https") ? 443 : 80;
}

} // namespace

ChatSite ChatSite::from(const Account &account)
{
    ChatSite site;
    site.account = account.id;
    site.key = account.settings.value(QStringLiteral("siteKey")).toString().toLatin1();
    const QStringList pages
        = account.settings.value(QStringLiteral("pages")).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &page : pages) {
        if (const QByteArray origin = originOf(page); !origin.isEmpty())
            site.origins.append(origin);
    }
    site.shop = account.name;
    site.color = account.settings.value(QStringLiteral("color")).toString();
    const QJsonArray blocked = account.settings.value(QStringLiteral("blocked")).toArray();
    for (const QJsonValue &visitor : blocked)
        site.blocked.append(visitor.toString());
    return site;
}

bool ChatSite::allows(const QByteArray &origin) const
{
    return !origin.isEmpty() && origins.contains(origin);
}

QByteArray newSiteKey()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

QByteArray originOf(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return {};
    QByteArray origin = scheme.toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() != -1 && url.port() != defaultPort(scheme))
        origin += ':' + QByteArray::number(url.port());
    return origin;
}

QString visitorOf(const QByteArray &secret, const QByteArray &hashKey)
{
    const QByteArray hash = QMessageAuthenticationCode::hash(secret, hashKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(visitorBytes).toHex());
}

} // namespace Tresen
