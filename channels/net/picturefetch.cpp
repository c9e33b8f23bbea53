// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefetch.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <memory>

namespace Tresen {
namespace {

constexpr qint64 mostBytes = 5'000'000;
constexpr std::chrono::seconds patience{20};
constexpr int mostRedirects = 5;

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// QHostAddress::isPrivateUse() is newer than 6.4, and isGlobal() counts private ones in.
bool isPrivate(const QHostAddress &address)
{
    bool mapped = false;
    const QHostAddress v4(address.toIPv4Address(&mapped));
    const QHostAddress &plain = mapped ? v4 : address;
    for (const char *subnet : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
             "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10", "::1/128"}) {
        if (plain.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet))))
            return true;
    }
    return false;
}

Error refused(const QString &detail)
{
    return {ErrorCode::Rejected, {}, detail, {}};
}

/// One picture on its way; deletes itself with its reply.
class Fetch : public QObject {
public:
    Fetch(bool local, HostLookup lookUp)
        : m_lookUp(std::move(lookUp))
        , m_local(local)
    {
        m_promise.start();
    }

    Future<QByteArray> begin(const QUrl &url)
    {
        auto future = m_promise.future();
        ask(url);
        return future;
    }

private:
    void ask(const QUrl &url)
    {
        if (!(m_local ? isWeb(url) : isPublicAddress(url))) {
            finish(refused(QStringLiteral("address not allowed")));
            return;
        }
        if (m_local || !QHostAddress(url.host()).isNull()) {
            load(url);
            return;
        }
        // The answer stays in Qt's cache for a minute: the request goes to what is checked here.
        m_lookUp(url.host(), this, [this, url](const QList<QHostAddress> &addresses) {
            if (arePublic(addresses))
                load(url);
            else
                finish(refused(QStringLiteral("name not found, or in a private network")));
        });
    }

    void load(const QUrl &url)
    {
        QUrl bare = url;
        bare.setUserInfo({});
        QNetworkRequest request(bare);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        // Redirects are followed by hand: every step is checked like the first.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mozilla/5.0"));
        request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 total) {
            if (received > mostBytes || total > mostBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
    }

    void take(QNetworkReply *reply)
    {
        reply->deleteLater();
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (reply->error() != QNetworkReply::NoError) {
            finish(refused(QStringLiteral("picture not loaded")));
        } else if (!next.isEmpty()) {
            if (++m_redirects > mostRedirects)
                finish(refused(QStringLiteral("too many redirects")));
            else
                ask(reply->url().resolved(next));
        } else {
            const QByteArray content = reply->readAll();
            finish(content.size() > mostBytes ? Result<QByteArray>(refused(QStringLiteral("too large")))
                                              : Result<QByteArray>(content));
        }
    }

    void finish(const Result<QByteArray> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    QNetworkAccessManager m_network;
    QPromise<Result<QByteArray>> m_promise;
    HostLookup m_lookUp;
    bool m_local = false;
    int m_redirects = 0;
};

} // namespace

bool isPublicAddress(const QUrl &url)
{
    if (!isWeb(url))
        return false;
    QString host = url.host().toLower();
    while (host.endsWith(u'.')) // a name from the root down is the same name
        host.chop(1);
    const QHostAddress address(host);
    if (!address.isNull())
        return arePublic({address});
    return host.contains(u'.') && host != QLatin1String("localhost")
        && !host.endsWith(QLatin1String(".localhost")) && !host.endsWith(QLatin1String(".local"))
        && !host.endsWith(QLatin1String(".internal")) && !host.endsWith(QLatin1String(".home.arpa"));
}

bool arePublic(const QList<QHostAddress> &addresses)
{
    return !addresses.isEmpty() && std::all_of(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
        return address.isGlobal() && !isPrivate(address);
    });
}

void lookUpHost(const QString &name, QObject *context, const std::function<void(QList<QHostAddress>)> &found)
{
    QHostInfo::lookupHost(name, context, [found](const QHostInfo &info) { found(info.addresses()); });
}

Future<QByteArray> fetchPicture(const QUrl &url, bool local, HostLookup lookUp)
{
    return (new Fetch(local, std::move(lookUp)))->begin(url);
}

} // namespace Tresen
