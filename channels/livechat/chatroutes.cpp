// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatroutes.h"

#include "chatfilelinks.h"
#include "chatframes.h"
#include "chatuploads.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

namespace Tresen {
namespace {

Verdict answer(int status, const QByteArray &refusal = {})
{
    Verdict verdict;
    verdict.reply.status = status;
    verdict.refusal = refusal;
    return verdict;
}

Verdict taken(Verdict::Kind kind, const QByteArray &context, qint64 bodyLimit = 0)
{
    Verdict verdict;
    verdict.kind = kind;
    verdict.context = context;
    verdict.bodyLimit = bodyLimit;
    return verdict;
}

/// Asked by the browser before it sends a file from another origin (CORS, Fetch standard).
Verdict mayUpload(const RequestHead &head)
{
    Verdict verdict = answer(204);
    verdict.reply.headers = {{"Access-Control-Allow-Origin", head.origin}, {"Access-Control-Allow-Methods", "POST"},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type"}, {"Access-Control-Max-Age", "600"}, {"Vary", "Origin"}};
    return verdict;
}

Verdict upload(const RequestHead &head)
{
    if (head.method == "OPTIONS")
        return mayUpload(head);
    if (head.method != "POST")
        return answer(405);
    if (secretIn(head.authorization).isEmpty())
        return answer(401, "secret");
    return taken(Verdict::Kind::TakeBody, "upload", ChatUploads::fileLimit);
}

bool isOfSite(const RequestHead &head, const ChatSite &site)
{
    return head.query.queryItemValue(QStringLiteral("site")).toLatin1() == site.key;
}

std::optional<Verdict> decide(const RequestHead &head, const ChatSite &site)
{
    if (head.path.startsWith(ChatFileLinks::prefixOf(site.key)))
        return head.method == "GET" ? taken(Verdict::Kind::TakeBody, "file") : answer(405);
    const bool isUpload = head.path == "/chat/files";
    if ((head.path != "/chat" && !isUpload) || !isOfSite(head, site))
        return std::nullopt;
    if (!site.allows(head.origin))
        return answer(403, "origin");
    return isUpload ? upload(head) : taken(Verdict::Kind::Upgrade, "chat");
}

struct Page {
    QByteArray type;
    QByteArray body;
    QByteArray tag; ///< for If-None-Match
};

Page pageOf(const QString &file, const QByteArray &type)
{
    QFile content(QStringLiteral(":/tresen/livechat/") + file);
    if (!content.open(QIODevice::ReadOnly))
        return {};
    Page page{type, content.readAll(), {}};
    page.tag = '"' + QCryptographicHash::hash(page.body, QCryptographicHash::Sha256).first(12).toHex() + '"';
    return page;
}

Verdict shown(const Page &page, const RequestHead &head)
{
    const bool known = head.ifNoneMatch == page.tag;
    Verdict verdict = answer(known ? 304 : 200);
    verdict.reply.contentType = page.type;
    if (!known)
        verdict.reply.body = page.body;
    // Every shop's page may load it; it holds nothing of anybody.
    verdict.reply.headers = {{"ETag", page.tag}, {"Cache-Control", "public, max-age=300"},
        {"Access-Control-Allow-Origin", "*"}, {"Cross-Origin-Resource-Policy", "cross-origin"}};
    return verdict;
}

} // namespace

QByteArray secretIn(const QByteArray &authorization)
{
    const QByteArray scheme = "Chat ";
    const QByteArray secret = authorization.startsWith(scheme) ? authorization.sliced(scheme.size()) : QByteArray();
    return ChatFrames::isSecret(secret) ? secret : QByteArray();
}

Gateway::Route chatRoute(const ChatSite &site)
{
    return [site](const RequestHead &head) { return decide(head, site); };
}

Gateway::Route widgetRoute()
{
    const auto pages = std::make_shared<const QHash<QByteArray, Page>>(QHash<QByteArray, Page>{
        {"/widget.js", pageOf(QStringLiteral("widget.js"), "text/javascript; charset=utf-8")},
        {"/widget/de.json", pageOf(QStringLiteral("de.json"), "application/json")},
        {"/widget/en.json", pageOf(QStringLiteral("en.json"), "application/json")}});
    return [pages](const RequestHead &head) -> std::optional<Verdict> {
        const auto page = pages->constFind(head.path);
        if (page == pages->cend())
            return std::nullopt;
        return head.method == "GET" || head.method == "HEAD" ? shown(*page, head) : answer(405);
    };
}

} // namespace Tresen
