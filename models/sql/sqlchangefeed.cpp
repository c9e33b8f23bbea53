// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlchangefeed.h"

#include "feedlog.h"

#include <chrono>

namespace Tresen {
namespace {

using namespace std::chrono_literals;
constexpr auto pollEvery = 400ms;
constexpr auto collectFor = 30ms;
constexpr int readEveryPolls = 75; // 30 s, whatever the hints say

} // namespace

SqlChangeFeed::SqlChangeFeed(SqlWorker &reader, qint64 position)
    : m_reader(reader)
    , m_position(position)
{
    connect(&m_poll, &QTimer::timeout, this, &SqlChangeFeed::poll);
    m_poll.start(pollEvery);
    m_collect.setSingleShot(true);
    connect(&m_collect, &QTimer::timeout, this, [this] { ask(true); });
}

void SqlChangeFeed::hint()
{
    if (!m_collect.isActive())
        m_collect.start(collectFor);
}

void SqlChangeFeed::poll()
{
    const bool always = ++m_pollsSinceRead >= readEveryPolls;
    if (always)
        m_pollsSinceRead = 0;
    ask(always);
}

void SqlChangeFeed::ask(bool always)
{
    if (m_asking) {
        m_again = m_again || always;
        return;
    }
    m_asking = true;
    const auto position = m_position;
    enqueued<ChangeSet>(m_reader, SqlWorker::Lane::Interactive, false,
        [seen = m_seen, position, always](SqlConnection &db) {
            const qint64 version = db.dataVersion();
            const bool news = version != std::exchange(seen->dataVersion, version);
            ChangeSet nothing;
            nothing.position = position;
            return always || news ? FeedLog::readAfter(db, position) : nothing;
        })
        .then(this, [this](const Result<ChangeSet> &news) {
            m_asking = false;
            if (news)
                tell(*news);
            if (std::exchange(m_again, false))
                hint();
        });
}

void SqlChangeFeed::tell(const ChangeSet &news)
{
    m_position = news.position;
    if (!news.isEmpty())
        Q_EMIT changed(news);
}

} // namespace Tresen
