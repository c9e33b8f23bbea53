// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenertypes.h"

#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace Tresen {

/// Who counts as one stranger: an IPv4 address, or the /64 of an IPv6 address, since that is what one
/// household or one rented machine has.
[[nodiscard]] QByteArray strangerOf(const QHostAddress &address);

/// How many connections and requests each stranger has. Tables of bounded size: as many strangers as
/// there are connections, and buckets of at most twice `mostBuckets`. Not thread-safe.
class Admission {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Admission(const ListenerLimits &limits, qsizetype mostBuckets = 65'536);

    void setMostConnections(int most) { m_limits.connections = most; }
    /// False: too many in all. Each true wants a closed().
    [[nodiscard]] bool open();
    void closed();
    /// False: this stranger has too many. Each true wants a left().
    [[nodiscard]] bool enter(const QByteArray &stranger);
    void left(const QByteArray &stranger);
    [[nodiscard]] int connections() const { return m_connections; }

    /// Zero: go on. Otherwise so long until the next request of this stranger.
    [[nodiscard]] std::chrono::seconds wait(const QByteArray &stranger, Time now);
    [[nodiscard]] qsizetype buckets() const { return m_young.size() + m_old.size(); }

private:
    struct Bucket {
        double tokens = 0;
        Time at;
    };
    Bucket &bucketOf(const QByteArray &stranger, Time now);

    ListenerLimits m_limits;
    qsizetype m_mostBuckets;
    int m_connections = 0;
    QHash<QByteArray, int> m_strangers;
    // A bucket nobody asked for during a minute is full again, so it may be forgotten: two tables
    // that change places drop exactly those, without ever looking through them.
    QHash<QByteArray, Bucket> m_young;
    QHash<QByteArray, Bucket> m_old;
    Time m_turned;
};

} // namespace Tresen
