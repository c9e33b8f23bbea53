// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatframes.h"
#include "chatsite.h"
#include "chatuploads.h"
#include "chatwire.h"
#include "clock.h"
#include "intakesink.h"
#include "intent.h"
#include "patience.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Tresen {

/// What tests turn; everybody else takes the defaults.
struct ChatRoomLimits {
    std::chrono::milliseconds helloTime{10'000};
    std::chrono::milliseconds typingTime{8'000}; ///< the widget tells it anew every 3 s
    int textLetters = 4'000;
    int toldAtOnce = 200;      ///< lines that a page gets when it opens
    int sayBurst = 15;         ///< of one visitor, then one every sayEach
    std::chrono::milliseconds sayEach{1'000};
    int addressBurst = 120;    ///< of all visitors behind one address, then one every addressEach
    std::chrono::milliseconds addressEach{200};
    int frameBurst = 60;       ///< of one socket, whatever they say
    std::chrono::milliseconds frameEach{200};
    int batch = 500;           ///< messages in one commit
    int waiting = 5'000;       ///< messages waiting for their commit; then "unavailable"
    int socketsPerVisitor = 20;
};

/// All visitors of one site: their sockets, what they say on its way to the store, and what they are
/// told. Nothing is acknowledged before its commit. Wire thread.
class ChatRoom : public QObject {
    Q_OBJECT
public:
    ChatRoom(ChatSite site, QByteArray hashKey, IntakeSink &sink, ChatWire &wire, ChatUploads &uploads,
        const Clock &clock, ChatRoomLimits limits = {}, QObject *parent = nullptr);

    void setSite(ChatSite site);
    [[nodiscard]] const ChatSite &site() const { return m_site; }
    [[nodiscard]] QString visitorOf(const QByteArray &secret) const;

    void opened(SocketId socket, const RequestHead &head);
    void received(SocketId socket, const QByteArray &text);
    void closed(SocketId socket);

    /// Shows a line of ours to its visitor, wherever the visitor is right now; who is away finds it
    /// when coming back.
    void tell(const SendIntent &intent);
    void tellTyping(const QString &visitor, bool on, const QString &agent);
    /// Closes every socket: 1001 when the program ends, 4002 when the site is no longer served.
    void closeAll(quint16 code);

    [[nodiscard]] int visitorsPresent() const;

Q_SIGNALS:
    void visitorChanged(const Tresen::VisitorState &visitor);

private:
    struct Session {
        QString visitor; ///< empty: no hello yet
        QString address;
        std::chrono::steady_clock::time_point since{};
        Patience frames{60, std::chrono::milliseconds(200)};
        bool caughtUp = false;
        QList<QByteArray> held; ///< told while the history is read
    };
    struct Visitor {
        QList<SocketId> sockets;
        Patience says{15, std::chrono::seconds(1)};
        ConversationId conversation;
        std::optional<std::chrono::steady_clock::time_point> typedAt = {}; ///< while they type
        qint64 readUpTo = 0;
    };
    struct Saying {
        SocketId socket{};
        QString visitor;
        ChatFrames::Say say;
        IncomingMessage message;
    };

    void take(SocketId socket, const ChatFrames::Hello &hello);
    void take(SocketId socket, const ChatFrames::Say &say);
    void take(SocketId socket, const ChatFrames::Typing &typing);
    void take(SocketId socket, const ChatFrames::Read &read);
    void take(SocketId socket, const ChatFrames::End &end);
    template <typename Other>
    void take(SocketId, const Other &)
    {
    }
    void welcome(SocketId socket, bool isNew, const ChatHistory &history);
    [[nodiscard]] QLatin1StringView whyNot(const ChatFrames::Say &say, const Session &session);
    [[nodiscard]] bool hasPatience(const Session &session);
    void queue(SocketId socket, const QString &visitor, const ChatFrames::Say &say);
    void acknowledgeOrRefuse(SocketId socket, const QString &visitor, const ChatFrames::Say &say);
    void commit();
    void committed(const QList<Saying> &sayings, const Result<Accepted> &accepted);
    void turnAway(SocketId socket);
    void tellStored(const QString &visitor, qint64 number);
    void show(const Saying &saying, MessageId id, const ChatPlace &place);
    [[nodiscard]] IncomingMessage messageOf(const QString &visitor, const ChatFrames::Say &say);
    [[nodiscard]] ChatFrames::Told told(const ChatLine &line) const;
    void tellAll(const QString &visitor, const QByteArray &frame, SocketId except = {});
    void deliver(SocketId socket, const QByteArray &frame);
    void lookAround();
    void setTyping(Visitor &visitor, bool on);
    void tellPresence(const Visitor &visitor);

    ChatSite m_site;
    const QByteArray m_hashKey;
    IntakeSink &m_sink;
    ChatWire &m_wire;
    ChatUploads &m_uploads;
    const Clock &m_clock;
    const ChatRoomLimits m_limits;
    QHash<SocketId, Session> m_sessions;
    QHash<QString, Visitor> m_visitors; ///< who is here, and who left without patience being rested
    QHash<QString, Patience> m_addresses; ///< those that talked lately
    QList<Saying> m_waiting;
    QSet<QString> m_underWay; ///< external ids, waiting or being committed
    bool m_committing = false;
    QTimer m_round;
};

} // namespace Tresen
