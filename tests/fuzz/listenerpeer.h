// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"

#include <memory>

class QCoreApplication;

namespace Tresen {

/// A listener with its owner, and a client that says given bytes to it over a real connection. One for
/// a whole fuzzer; paths: /ws opens a WebSocket, /body takes 500 bytes, everything else is 200 "ok".
class ListenerPeer {
public:
    ListenerPeer();
    ~ListenerPeer();

    struct Heard {
        QByteArray answer;          ///< everything the listener said until it closed the line
        QList<QByteArray> messages; ///< of the WebSocket
        QList<QByteArray> bodies;
    };

    /// Says `first`, waits for the end of a head, says `bytes` in portions and then no more. Comes back
    /// when the line is closed at both ends and the owner has heard everything.
    [[nodiscard]] Heard exchange(const QByteArray &first, const QByteArray &bytes, qsizetype portion);

    static constexpr qint64 messageBytes = 2000;
    static constexpr qint64 bodyBytes = 500;

private:
    std::unique_ptr<QCoreApplication> m_app;
    Listener m_listener;
    Heard m_heard;
    int m_open = 0;
    bool m_said = false;
};

} // namespace Tresen
