// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livechatchannel.h"

#include "attachmentstore.h"
#include "chatfilelinks.h"
#include "chatroutes.h"
#include "secretstore.h"

#include <QJsonDocument>
#include <QUrl>

namespace Tresen {
namespace {

constexpr quint16 goingAway = 1001;

bool isPicture(const QString &type)
{
    static const QStringList shown{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    return shown.contains(type);
}

/// RFC 6266 with the name as of RFC 8187.
QByteArray disposition(const Attachment &attachment)
{
    return (isPicture(attachment.contentType) ? QByteArray("inline") : QByteArray("attachment"))
        + "; filename*=UTF-8''" + QUrl::toPercentEncoding(attachment.name);
}

HttpReply fileReply(const Attachment &attachment, const QByteArray &content)
{
    HttpReply reply;
    reply.contentType = attachment.contentType.toLatin1();
    reply.body = content;
    reply.headers = {{"Content-Disposition", disposition(attachment)},
        {"Content-Security-Policy", "default-src 'none'; sandbox"}, {"Cache-Control", "private, max-age=86400"},
        {"Cross-Origin-Resource-Policy", "cross-origin"}};
    return reply;
}

HttpReply jsonReply(int status, const QJsonObject &object, const QByteArray &origin)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/json";
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    reply.headers = {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}, {"Cache-Control", "no-store"}};
    return reply;
}

} // namespace

Capabilities liveChatCapabilities()
{
    Capabilities capabilities;
    capabilities.maxAttachmentBytes = ChatUploads::fileLimit * 5;
    capabilities.maxTextBytes = 16'000;
    return capabilities;
}

LiveChatChannel::LiveChatChannel(Account account, ChannelContext context, ChatRoomLimits limits)
    : m_account(std::move(account))
    , m_context(std::move(context))
    , m_limits(limits)
{
}

LiveChatChannel::~LiveChatChannel()
{
    stop();
}

Capabilities LiveChatChannel::capabilities() const
{
    return liveChatCapabilities();
}

void LiveChatChannel::start(IntakeSink &sink)
{
    ChannelState connecting;
    connecting.kind = ChannelState::Kind::Connecting;
    Q_EMIT stateChanged(connecting);
    m_context.secrets.read(m_account.secretKey(u"visitors")).then(this, [this, &sink](const Result<QString> &key) {
        if (m_stopped)
            return;
        if (key && !key->isEmpty())
            begin(sink, QByteArray::fromHex(key->toLatin1()));
        else if (key || key.error().code == ErrorCode::NotFound)
            makeHashKey(sink);
        else
            tellFailure(key.error());
    });
}

/// Made once for each site: with another one every visitor would be a stranger.
void LiveChatChannel::makeHashKey(IntakeSink &sink)
{
    const QByteArray key = newSiteKey();
    m_context.secrets.write(m_account.secretKey(u"visitors"), QString::fromLatin1(key))
        .then(this, [this, &sink, key](const Status &written) {
            if (m_stopped)
                return;
            if (written)
                begin(sink, QByteArray::fromHex(key));
            else
                tellFailure(written.error());
        });
}

void LiveChatChannel::begin(IntakeSink &sink, const QByteArray &hashKey)
{
    const ChatSite site = ChatSite::from(m_account);
    m_hashKey = hashKey;
    m_uploads = std::make_unique<ChatUploads>(m_context.spoolFolder);
    ChatWire &wire = *this;
    m_room = std::make_unique<ChatRoom>(site, hashKey, sink, wire, *m_uploads, m_context.clock, m_limits);
    connect(m_room.get(), &ChatRoom::visitorChanged, this, &LiveChatChannel::visitorChanged);
    connect(m_context.gateway, &Gateway::stateChanged, this, &LiveChatChannel::tellState);
    GatewayClient &client = *this;
    m_mounts = {m_context.gateway->mount(chatRoute(site), client), m_context.gateway->mount(widgetRoute(), client)};
    tellState();
}

void LiveChatChannel::tellState()
{
    const GatewayState gateway = m_context.gateway->state();
    ChannelState state;
    state.kind = gateway.listening ? ChannelState::Kind::Online : ChannelState::Kind::Offline;
    state.error = gateway.error;
    Q_EMIT stateChanged(state);
}

void LiveChatChannel::tellFailure(const Error &error)
{
    ChannelState state;
    state.kind = ChannelState::Kind::Refused;
    state.error = error;
    Q_EMIT stateChanged(state);
}

void LiveChatChannel::stop()
{
    m_stopped = true;
    if (m_room)
        m_room->closeAll(goingAway);
    disconnect(m_context.gateway, nullptr, this, nullptr);
    const auto mounts = std::exchange(m_mounts, {});
    for (const Gateway::MountId mount : mounts)
        m_context.gateway->unmount(mount);
    m_room.reset();
    m_uploads.reset();
}

Future<Nothing> LiveChatChannel::syncNow()
{
    return readyFuture<Nothing>(Nothing{});
}

Future<Receipt> LiveChatChannel::perform(Intent intent)
{
    if (const auto *send = std::get_if<SendIntent>(&intent); send && m_room)
        m_room->tell(*send);
    else if (const auto *typing = std::get_if<TypingIntent>(&intent); typing && m_room)
        m_room->tellTyping(typing->visitor, typing->on, typing->agentName);
    return readyFuture<Receipt>(Receipt{{}, m_context.clock.now(), false});
}

void LiveChatChannel::socketOpened(SocketId socket, const RequestHead &head, const QByteArray &)
{
    m_room->opened(socket, head);
}

void LiveChatChannel::textReceived(SocketId socket, const QByteArray &text)
{
    m_room->received(socket, text);
}

void LiveChatChannel::socketClosed(SocketId socket)
{
    if (m_room)
        m_room->closed(socket);
}

void LiveChatChannel::send(SocketId socket, const QByteArray &text)
{
    m_context.gateway->send(socket, text);
}

void LiveChatChannel::close(SocketId socket, quint16 code, const QByteArray &reason)
{
    m_context.gateway->close(socket, code, reason);
}

void LiveChatChannel::bodyTaken(RequestId request, const RequestHead &head, const QByteArray &context, const QByteArray &body)
{
    if (context == "upload")
        keepUpload(request, head, body);
    else
        giveFile(request, head);
}

void LiveChatChannel::keepUpload(RequestId request, const RequestHead &head, const QByteArray &body)
{
    const QString visitor = m_room->visitorOf(secretIn(head.authorization));
    if (m_room->site().blocked.contains(visitor)) {
        m_context.gateway->reply(request, jsonReply(403, {{QStringLiteral("code"), QStringLiteral("blocked")}}, head.origin));
        return;
    }
    const QString name = head.query.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded);
    const ChatUploads::Kept kept = m_uploads->keep(visitor, head.client, name, body);
    if (kept.id.isEmpty()) {
        const int status = kept.refusal == "bad-file" ? 415 : kept.refusal == "too-fast" ? 429 : 503;
        m_context.gateway->reply(request,
            jsonReply(status, {{QStringLiteral("code"), QString::fromLatin1(kept.refusal)}}, head.origin));
        return;
    }
    m_context.gateway->reply(request, jsonReply(201, {{QStringLiteral("file"), kept.id}}, head.origin));
}

void LiveChatChannel::giveFile(RequestId request, const RequestHead &head)
{
    const auto attachment = ChatFileLinks(m_room->site().key, m_hashKey).attachmentAt(head.path);
    if (!attachment) {
        m_context.gateway->reply(request, {404, {}, {}, {}});
        return;
    }
    m_context.attachments.content(attachment->sha256, attachment->size)
        .then(this, [this, request, attachment](const Result<QByteArray> &content) {
            // Erased meanwhile, perhaps.
            m_context.gateway->reply(request, content ? fileReply(*attachment, *content) : HttpReply{404, {}, {}, {}});
        });
}

} // namespace Tresen
