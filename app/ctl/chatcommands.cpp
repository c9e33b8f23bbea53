// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "channelrunner.h"
#include "chatsite.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "gateway.h"
#include "gatewaysettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tresen {
namespace {

/// The site that is known by its first page, or a new one.
Account siteOf(const Directory &directory, const QString &address)
{
    const auto known = std::find_if(directory.accounts.begin(), directory.accounts.end(), [&](const Account &account) {
        return account.channel == ChannelKind::LiveChat && account.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    if (known != directory.accounts.end())
        return *known;
    Account site;
    site.channel = ChannelKind::LiveChat;
    site.address = address;
    site.name = address;
    site.shop = directory.shops.isEmpty() ? ShopId{} : directory.shops.constFirst().id;
    return site;
}

void tellSite(CtlContext &ctl, AccountId id)
{
    ctl.withDirectory([&ctl, id](const Directory &directory) {
        const auto site = std::find_if(directory.accounts.begin(), directory.accounts.end(),
            [id](const Account &account) { return account.id == id; });
        const QString key = site == directory.accounts.end()
            ? QString() : site->settings.value(QStringLiteral("siteKey")).toString();
        ctl.tell({{QStringLiteral("account_id"), id.toString()}, {QStringLiteral("site"), key}});
        ctl.say(QCoreApplication::translate("tresenctl", "Put this line into the pages, with the address under which this machine is reached:"));
        ctl.say(QStringLiteral("<script src=\"https://…/widget.js\" data-site=\"%1\" async></script>").arg(key));
        ctl.succeed();
    });
}

void addSite(CtlContext &ctl)
{
    const QStringList pages = ctl.arguments();
    for (const QString &page : pages) {
        if (originOf(page).isEmpty()) {
            ctl.misuse(QCoreApplication::translate("tresenctl", "“%1” is no address of a page. Write it with https://.").arg(page));
            return;
        }
    }
    ctl.withDirectory([&ctl, pages](const Directory &directory) {
        Account site = siteOf(directory, QString::fromLatin1(originOf(pages.constFirst())));
        if (ctl.has("name"))
            site.name = ctl.value("name");
        site.settings.insert(QStringLiteral("pages"), pages.join(u' '));
        if (ctl.has("color"))
            site.settings.insert(QStringLiteral("color"), ctl.value("color"));
        ctl.after(ctl.services().accounts.save(site, {}), [&ctl](AccountId id) { tellSite(ctl, id); });
    });
}

void tellGateway(CtlContext &ctl, const GatewayState &state)
{
    if (!state.listening) {
        if (!state.error.text.isEmpty())
            ctl.say(state.error.text);
        return;
    }
    const QString host = state.address.contains(u':') ? u'[' + state.address + u']' : state.address;
    const QString url = QStringLiteral("%1://%2:%3").arg(state.secure ? QStringLiteral("https") : QStringLiteral("http"), host)
                            .arg(state.port);
    ctl.tell({{QStringLiteral("listening"), url}});
    ctl.say(QCoreApplication::translate("tresenctl", "Listening at %1. Ctrl+C ends it.").arg(url));
}

void serve(CtlContext &ctl, ListenerSettings settings)
{
    if (ctl.has("address"))
        settings.address = ctl.value("address");
    if (ctl.has("port"))
        settings.port = quint16(ctl.value("port").toUInt());
    if (ctl.has("certificate"))
        settings.certificateFile = ctl.value("certificate");
    if (ctl.has("key"))
        settings.keyFile = ctl.value("key");
    if (ctl.has("proxy"))
        settings.proxies = ctl.values("proxy");
    ctl.engine().listenAt(settings);
    if (const Status started = ctl.engine().startChannels(); !started) {
        ctl.fail(started.error());
        return;
    }
    QObject::connect(ctl.engine().runner(), &ChannelRunner::gatewayChanged, &ctl,
        [&ctl](const GatewayState &state) { tellGateway(ctl, state); });
    if (!ctl.has("address") && !ctl.has("port"))
        ctl.say(QCoreApplication::translate("tresenctl", "All inboxes are kept in sync."));
}

void startServing(CtlContext &ctl)
{
    ctl.after(ctl.services().directory.setting(gatewayKey()),
        [&ctl](const QJsonValue &setting) { serve(ctl, gatewaySettings(setting.toObject())); });
}

} // namespace

QList<CtlCommand> chatCommands()
{
    return {
        {QStringLiteral("account add chat"), QStringLiteral("PAGE…"),
            QCoreApplication::translate("tresenctl", "Makes a live chat for these pages, or changes the one of the first page."),
            {{QStringLiteral("name"), QCoreApplication::translate("tresenctl", "Name that visitors see."), QStringLiteral("NAME")},
                {QStringLiteral("color"), QCoreApplication::translate("tresenctl", "Colour of the widget, such as #2451c4."), QStringLiteral("HEX")}},
            1, -1, false, addSite},
        {QStringLiteral("serve"), {}, QCoreApplication::translate("tresenctl", "Runs all inboxes and the live chat without a window, until it is stopped."),
            {{QStringLiteral("address"), QCoreApplication::translate("tresenctl", "Address to listen at instead of the one in the settings."), QStringLiteral("A")},
                {QStringLiteral("port"), QCoreApplication::translate("tresenctl", "Port to listen at; 0 takes any that is free."), QStringLiteral("N")},
                {QStringLiteral("certificate"), QCoreApplication::translate("tresenctl", "File with the TLS certificate and its chain (PEM)."), QStringLiteral("F")},
                {QStringLiteral("key"), QCoreApplication::translate("tresenctl", "File with its key (PEM)."), QStringLiteral("F")},
                {QStringLiteral("proxy"), QCoreApplication::translate("tresenctl", "Address or network of a reverse proxy whose word about the client is believed; may be given more than once."), QStringLiteral("A")}},
            0, 0, false, startServing},
    };
}

} // namespace Tresen
