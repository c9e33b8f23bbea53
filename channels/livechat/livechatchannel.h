// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "channelregistry.h"
#include "chatroom.h"
#include "chatsite.h"
#include "gateway.h"

#include <memory>

namespace Tresen {

/// What every site can do.
[[nodiscard]] Capabilities liveChatCapabilities();

/// One site: a widget on a shop's pages, through the gateway of the profile.
class LiveChatChannel final : public Channel, private GatewayClient, private ChatWire {
    Q_OBJECT
public:
    LiveChatChannel(Account account, ChannelContext context, ChatRoomLimits limits = {});
    ~LiveChatChannel() override;

    void start(IntakeSink &sink) override;
    void stop() override;
    [[nodiscard]] Future<Nothing> syncNow() override;
    /// A message is its visitor's when the store has it, so this never fails on a bad line.
    [[nodiscard]] Future<Receipt> perform(Intent intent) override;
    [[nodiscard]] Capabilities capabilities() const override;

private:
    void socketOpened(SocketId socket, const RequestHead &head, const QByteArray &context) override;
    void textReceived(SocketId socket, const QByteArray &text) override;
    void socketClosed(SocketId socket) override;
    void bodyTaken(RequestId request, const RequestHead &head, const QByteArray &context, const QByteArray &body) override;
    void send(SocketId socket, const QByteArray &text) override;
    void close(SocketId socket, quint16 code, const QByteArray &reason) override;

    void begin(IntakeSink &sink, const QByteArray &hashKey);
    void makeHashKey(IntakeSink &sink);
    void keepUpload(RequestId request, const RequestHead &head, const QByteArray &body);
    void giveFile(RequestId request, const RequestHead &head);
    void tellState();
    void tellFailure(const Error &error);

    const Account m_account;
    const ChannelContext m_context;
    const ChatRoomLimits m_limits;
    QByteArray m_hashKey;
    std::unique_ptr<ChatUploads> m_uploads;
    std::unique_ptr<ChatRoom> m_room;
    QList<Gateway::MountId> m_mounts;
    bool m_stopped = false;
};

} // namespace Tresen
