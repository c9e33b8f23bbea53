// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace Tresen {

/// What one stranger, and all of them together, may cost. Everything is refused before it is kept.
struct ListenerLimits {
    int connections = 20'000;     ///< in all; also the number of files this process may open counts
    int connectionsPerAddress = 200;
    int headerBytes = 8 * 1024;   ///< request line and fields, more is 431
    std::chrono::milliseconds headerTime{10'000};  ///< for a whole head, and for the TLS handshake
    std::chrono::milliseconds bodyTime{60'000};    ///< for a whole body, and for the answer to it
    std::chrono::milliseconds writeTime{20'000};   ///< for each 64 kB of an answer
    qint64 bodyBytesInAll = 64LL * 1024 * 1024;     ///< of all bodies not yet answered; beyond it 503
    qint64 messageBytes = 32LL * 1024;             ///< one WebSocket message over all its frames
    qint64 unheardBytes = 64LL * 1024; ///< of one socket, waiting for the owner; then it is not read
    std::chrono::milliseconds idleTime{75'000};    ///< nothing heard on a WebSocket, a ping at half
    std::chrono::milliseconds closeTime{5'000};    ///< for the upgrade and for the closing handshake
    qint64 unsentBytes = 256LL * 1024;             ///< a reader so slow is let go
    int requestsPerMinute = 600;                   ///< of one address, upgrades included
};

struct ListenerSettings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;        ///< 0: any free one
    QString certificateFile; ///< PEM, with the chain; both empty: without TLS
    QString keyFile;         ///< PEM, without a password
    /// Addresses ("10.0.0.1", "::1") or networks ("10.0.0.0/8") whose Forwarded or X-Forwarded-For is
    /// believed. Their connections are counted for the forwarded client.
    QStringList proxies;
    ListenerLimits limits;
    int threads = 1;
};

/// What a request says before its body. Values only.
struct RequestHead {
    QByteArray method;
    QByteArray path; ///< as it came, without the query
    QUrlQuery query;
    QByteArray origin;
    QByteArray host;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray userAgent;
    QByteArray acceptLanguage;
    QByteArray ifNoneMatch;
    QString client;            ///< address without port; a proxy's word only when the proxy is named
    bool secure = false;       ///< TLS here or, by its word, at the named proxy
    qint64 contentLength = -1; ///< -1: none told
};

struct HttpReply {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// What becomes of a request, decided on its head alone.
struct Verdict {
    enum class Kind { Answer, TakeBody, Upgrade };

    Kind kind = Kind::Answer;
    HttpReply reply;      ///< Answer
    qint64 bodyLimit = 0; ///< TakeBody: a longer one is 413, at once or when it passes the limit
    QByteArray context;   ///< TakeBody, Upgrade: comes back with the event
    QByteArray refusal;   ///< Answer: a stable word when it refuses ("origin"), to be counted
};

/// Called in the listener's threads, several at once: it may hold only what never changes.
using Router = std::function<Verdict(const RequestHead &)>;

enum class SocketId : quint64 {};  ///< one WebSocket; never used again
enum class RequestId : quint64 {}; ///< one request with a body; never used again

struct ListenerCounts {
    int connections = 0; ///< open now, WebSockets included
    int sockets = 0;     ///< WebSockets open now
    qint64 accepted = 0; ///< connections ever, those refused at the door included
    qint64 requests = 0; ///< heads ever
    /// By word, what was turned away: the router's words, and "too-many", "rate", "header-time",
    /// "header-size", "body-time", "body-size", "bodies", "message-size", "bad-request", "bad-frame",
    /// "binary", "idle", "slow", "tls".
    QMap<QByteArray, qint64> refused;
};

} // namespace Tresen
