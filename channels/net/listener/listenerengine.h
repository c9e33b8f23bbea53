// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenerhub.h"
#include "result.h"

#include <QCoreApplication>

namespace Tresen {

/// The listener's threads and what they do on the network. Used from the owner's thread.
class ListenerEngine {
    Q_DECLARE_TR_FUNCTIONS(Tresen::ListenerEngine)

public:
    explicit ListenerEngine(std::shared_ptr<ListenerHub> hub);
    ~ListenerEngine(); ///< stops
    ListenerEngine(const ListenerEngine &) = delete;
    ListenerEngine &operator=(const ListenerEngine &) = delete;

    /// Once. Nobody is heard after an error.
    [[nodiscard]] Status open();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int threads() const;
    /// Commands for the sockets of one thread, carried out in their order.
    void post(int thread, std::vector<WireCommand> commands);
    /// Says goodbye to all WebSockets and waits for them, at most a second.
    void stop();

private:
    struct Loop;
    struct Wire;

    [[nodiscard]] Status prepareTls();
    [[nodiscard]] Status bind();
    [[nodiscard]] Error bindError(int code, const QString &reason) const;

    std::shared_ptr<ListenerHub> m_hub;
    std::unique_ptr<Wire> m_wire;
};

} // namespace Tresen
