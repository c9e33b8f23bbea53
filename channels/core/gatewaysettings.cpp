// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaysettings.h"

#include <QJsonArray>

namespace Tresen {

QString gatewayKey()
{
    return QStringLiteral("gateway");
}

ListenerSettings gatewaySettings(const QJsonObject &setting)
{
    ListenerSettings settings;
    settings.address = setting.value(QStringLiteral("address")).toString(settings.address);
    settings.port = quint16(setting.value(QStringLiteral("port")).toInt(gatewayPort));
    settings.certificateFile = setting.value(QStringLiteral("certificate")).toString();
    settings.keyFile = setting.value(QStringLiteral("key")).toString();
    const QJsonArray proxies = setting.value(QStringLiteral("proxies")).toArray();
    for (const QJsonValue &proxy : proxies)
        settings.proxies.append(proxy.toString());
    return settings;
}

QJsonObject gatewaySetting(const ListenerSettings &settings)
{
    return {{QStringLiteral("address"), settings.address}, {QStringLiteral("port"), settings.port},
        {QStringLiteral("certificate"), settings.certificateFile}, {QStringLiteral("key"), settings.keyFile},
        {QStringLiteral("proxies"), QJsonArray::fromStringList(settings.proxies)}};
}

} // namespace Tresen
