// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayviewmodel.h"

#include "changefeed.h"
#include "channelstates.h"
#include "desk.h"
#include "directorystore.h"
#include "gatewaysettings.h"
#include "settingsservice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QUrl>

namespace Tresen {
namespace {

QString publicKey()
{
    return QStringLiteral("public");
}

QString hostOf(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

} // namespace

GatewayViewModel::GatewayViewModel(QObject *parent)
    : GatewayViewModel(Desk::services(), parent)
{
}

GatewayViewModel::GatewayViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_kept(gatewaySettings({}))
{
    connect(&services.channels, &ChannelStates::gatewayChanged, this, &GatewayViewModel::changed);
    connect(&services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.everything)
            load();
    });
    load();
}

void GatewayViewModel::load()
{
    m_services.directory.setting(gatewayKey()).then(this, [this](const Result<QJsonValue> &setting) {
        if (setting)
            show(setting->toObject());
    });
}

void GatewayViewModel::show(const QJsonObject &setting)
{
    m_kept = gatewaySettings(setting);
    m_keptPublic = setting.value(publicKey()).toString();
    m_address = m_kept.address;
    m_port = QString::number(m_kept.port);
    m_certificate = m_kept.certificateFile;
    m_key = m_kept.keyFile;
    m_proxies = m_kept.proxies.join(u' ');
    m_public = m_keptPublic;
    Q_EMIT edited();
    Q_EMIT changed();
    Q_EMIT loaded();
}

ListenerSettings GatewayViewModel::typed() const
{
    ListenerSettings settings;
    settings.address = m_address.trimmed();
    settings.port = quint16(m_port.toUInt());
    settings.certificateFile = m_certificate.trimmed();
    settings.keyFile = m_key.trimmed();
    settings.proxies = m_proxies.simplified().split(u' ', Qt::SkipEmptyParts);
    return settings;
}

QString GatewayViewModel::blockedReason() const
{
    if (QHostAddress(m_address.trimmed()).isNull())
        return tr("Write the address as numbers: 127.0.0.1 for this machine alone, 0.0.0.0 for every network.");
    bool isNumber = false;
    const uint port = m_port.toUInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return tr("The port is a number from 1 to 65535.");
    if (m_certificate.trimmed().isEmpty() != m_key.trimmed().isEmpty())
        return tr("A certificate and its key belong together. Name both files or none.");
    const QUrl url(m_public.trimmed(), QUrl::StrictMode);
    if (!m_public.trimmed().isEmpty() && (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http"))))
        return tr("Write the address for visitors with https://.");
    return {};
}

QString GatewayViewModel::base() const
{
    if (!m_keptPublic.isEmpty())
        return m_keptPublic.endsWith(u'/') ? m_keptPublic.chopped(1) : m_keptPublic;
    const GatewayState state = m_services.channels.gateway();
    const bool isSecure = state.listening ? state.secure : !m_kept.certificateFile.isEmpty();
    return QStringLiteral("%1://%2:%3").arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"), hostOf(m_kept.address))
        .arg(state.listening ? state.port : m_kept.port);
}

QString GatewayViewModel::state() const
{
    const GatewayState state = m_services.channels.gateway();
    if (state.listening)
        return QStringLiteral("ok");
    return state.error.text.isEmpty() ? QStringLiteral("off") : QStringLiteral("danger");
}

QString GatewayViewModel::stateText() const
{
    const QString key = state();
    return key == QLatin1String("ok") ? tr("Open") : key == QLatin1String("danger") ? tr("Not open") : tr("Closed");
}

QString GatewayViewModel::reachText() const
{
    if (!m_services.channels.gateway().listening)
        return tr("Visitors cannot reach the chat right now.");
    const QString where = QStringLiteral("%1:%2").arg(hostOf(m_kept.address)).arg(m_services.channels.gateway().port);
    if (QHostAddress(m_kept.address).isLoopback())
        return m_kept.proxies.isEmpty() ? tr("%1: only programs on this machine reach it.").arg(where)
                                        : tr("%1: visitors come through the reverse proxy on this machine.").arg(where);
    return m_kept.certificateFile.isEmpty() && m_kept.proxies.isEmpty()
        ? tr("%1: every machine in these networks reaches it, and nothing is encrypted.").arg(where)
        : tr("%1: every machine in these networks reaches it.").arg(where);
}

QString GatewayViewModel::refusedText() const
{
    const QMap<QByteArray, qint64> refused = m_services.channels.gateway().counts.refused;
    qint64 all = 0;
    for (const qint64 count : refused)
        all += count;
    return all == 0 ? QString() : tr("%n request(s) turned away since the start.", "", int(std::min<qint64>(all, 1'000'000'000)));
}

QString GatewayViewModel::trouble() const
{
    return m_services.channels.gateway().error.text;
}

QString GatewayViewModel::recipe() const
{
    const QString host = QUrl(m_public.trimmed()).host();
    return QStringLiteral("server {\n"
                          "    listen 443 ssl;\n"
                          "    server_name %1;\n"
                          "    ssl_certificate     /etc/ssl/%1.pem;\n"
                          "    ssl_certificate_key /etc/ssl/%1.key;\n"
                          "    client_max_body_size 11m;\n"
                          "    location / {\n"
                          "        proxy_pass http://127.0.0.1:%2;\n"
                          "        proxy_http_version 1.1;\n"
                          "        proxy_set_header Host $host;\n"
                          "        proxy_set_header Upgrade $http_upgrade;\n"
                          "        proxy_set_header Connection $connection_upgrade;\n"
                          "        proxy_set_header X-Forwarded-For $remote_addr;\n"
                          "        proxy_set_header X-Forwarded-Proto https;\n"
                          "        proxy_read_timeout 2m;\n"
                          "    }\n"
                          "}\n"
                          "# beside it, once: map $http_upgrade $connection_upgrade { default upgrade; '' close; }\n")
        .arg(host.isEmpty() ? QStringLiteral("chat.shop.example") : host, m_port);
}

void GatewayViewModel::copyRecipe() const
{
    QGuiApplication::clipboard()->setText(recipe());
}

void GatewayViewModel::save()
{
    if (!blockedReason().isEmpty())
        return;
    QJsonObject setting = gatewaySetting(typed());
    setting.insert(publicKey(), m_public.trimmed());
    m_services.settings.save(gatewayKey(), setting).then(this, [this, setting](const Result<Committed> &result) {
        if (!result) {
            Q_EMIT failed(result.error().text);
            return;
        }
        show(setting);
        Q_EMIT saved();
    });
}

} // namespace Tresen
