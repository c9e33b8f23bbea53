// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admission.h"

#include <algorithm>
#include <cmath>

namespace Tresen {

QByteArray strangerOf(const QHostAddress &address)
{
    bool four = false;
    const quint32 v4 = address.toIPv4Address(&four); // also of ::ffff:a.b.c.d
    if (four)
        return {reinterpret_cast<const char *>(&v4), sizeof v4};
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return {reinterpret_cast<const char *>(v6.c), 8};
}

Admission::Admission(const ListenerLimits &limits, qsizetype mostBuckets)
    : m_limits(limits)
    , m_mostBuckets(mostBuckets)
{
}

bool Admission::open()
{
    if (m_connections >= m_limits.connections)
        return false;
    ++m_connections;
    return true;
}

void Admission::closed()
{
    --m_connections;
}

bool Admission::enter(const QByteArray &stranger)
{
    int &count = m_strangers[stranger];
    if (count >= m_limits.connectionsPerAddress)
        return false;
    ++count;
    return true;
}

void Admission::left(const QByteArray &stranger)
{
    const auto found = m_strangers.find(stranger);
    if (found != m_strangers.end() && --found.value() <= 0)
        m_strangers.erase(found);
}

std::chrono::seconds Admission::wait(const QByteArray &stranger, Time now)
{
    const double perSecond = m_limits.requestsPerMinute / 60.0;
    Bucket &bucket = bucketOf(stranger, now);
    const std::chrono::duration<double> passed = now - bucket.at;
    bucket.at = now;
    bucket.tokens = std::min<double>(m_limits.requestsPerMinute, bucket.tokens + passed.count() * perSecond);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return {};
    }
    const double missing = (1 - bucket.tokens) / std::max(perSecond, 1.0 / 60);
    return std::chrono::seconds(std::max(1L, std::lround(std::ceil(missing))));
}

Admission::Bucket &Admission::bucketOf(const QByteArray &stranger, Time now)
{
    using namespace std::chrono_literals;
    // Turning early, because there are so many strangers, forgives some; it never refuses one.
    if (now - m_turned >= 60s || m_young.size() >= m_mostBuckets) {
        m_old = std::exchange(m_young, {});
        m_turned = now;
    }
    const auto young = m_young.find(stranger);
    if (young != m_young.end())
        return *young;
    const auto old = m_old.constFind(stranger);
    const Bucket full{double(m_limits.requestsPerMinute), now};
    return *m_young.insert(stranger, old == m_old.constEnd() ? full : *old);
}

} // namespace Tresen
