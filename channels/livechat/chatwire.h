// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"

namespace Tresen {

/// What a room may do with the sockets of its visitors. Wire thread.
class ChatWire {
public:
    virtual ~ChatWire() = default;

    virtual void send(SocketId socket, const QByteArray &text) = 0;
    /// Codes: PROTOCOL.md.
    virtual void close(SocketId socket, quint16 code, const QByteArray &reason) = 0;
};

} // namespace Tresen
