// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line.h"
#include "listenerhub.h"

#include <unordered_map>

namespace Tresen {

/// One line that the owner can speak to: a WebSocket, or a request that waits for its answer.
class Addressed {
public:
    virtual ~Addressed() = default;
    virtual void obey(WireCommand command) = 0;
    /// The listener stops.
    virtual void sayGoodbye() = 0;
};

/// What all lines of one thread share. Everything in it is touched by its thread alone.
struct WireThread {
    WireThread(std::shared_ptr<ListenerHub> sharedHub, quint64 number, quint64 threads)
        : hub(std::move(sharedHub))
        , nextId(number + threads)
        , step(threads)
    {
    }

    /// Ids name their thread: id modulo number of threads.
    [[nodiscard]] quint64 newId() { return std::exchange(nextId, nextId + step); }

    std::shared_ptr<ListenerHub> hub;
    std::unordered_map<quint64, std::shared_ptr<Addressed>> addressed;
    quint64 nextId;
    quint64 step;
    bool stopping = false;
};

} // namespace Tresen
