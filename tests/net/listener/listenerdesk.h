// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"

#include <QMap>
#include <QSet>

namespace Tresen {

/// An owner of a listener as the tests want it: it answers a few paths, sends every message back and
/// remembers what it heard.
///
/// /hello 200 "hi" · /big 200, 5 MB · /take a body of at most 1000 bytes, 201 with its length ·
/// /keep the same without an answer · /chat WebSocket, but not with Origin "http://evil.example".
class ListenerDesk {
public:
    ListenerDesk();

    /// Limits fit for a test: half a second here and there.
    [[nodiscard]] static ListenerSettings settings();
    [[nodiscard]] static Verdict route(const RequestHead &head);

    [[nodiscard]] Status start(const ListenerSettings &settings = ListenerDesk::settings());
    [[nodiscard]] quint16 port() const { return listener.port(); }
    [[nodiscard]] qint64 refused(const QByteArray &word) const { return listener.counts().refused.value(word); }
    /// Waits until it was refused so often.
    [[nodiscard]] bool waitForRefused(const QByteArray &word, qint64 count = 1);

    Listener listener;
    QMap<SocketId, RequestHead> sockets; ///< open ones
    QList<QByteArray> messages;
    QList<QByteArray> bodies;
    QList<RequestId> requests;
    QList<QByteArray> contexts;
    int closed = 0;
    bool echo = true;
};

} // namespace Tresen
