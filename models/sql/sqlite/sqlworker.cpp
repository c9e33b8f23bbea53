// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlworker.h"

#include "logging.h"
#include "transaction.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <chrono>
#include <vector>

namespace Tresen {
namespace {

constexpr std::chrono::milliseconds longestTransaction{50};
constexpr auto idleBeforeShrink = std::chrono::seconds(2);
constexpr qint64 largestIdleLog = 4 << 20;

/// Moves into the database what its log holds, and empties a log of more than so many bytes; not
/// while somebody else reads or writes. The next opening of the store has to read all of it.
void emptyLog(SqlConnection &db, qint64 largerThan)
{
    const char *log = sqlite3_filename_wal(sqlite3_db_filename(db.handle(), "main"));
    if (QFileInfo(QString::fromUtf8(log)).size() <= largerThan)
        return;
    const auto timeout = db.pragma("busy_timeout");
    sqlite3_busy_timeout(db.handle(), 0);
    const int rc = sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(db.handle(), int(timeout));
    if (rc != SQLITE_OK && rc != SQLITE_BUSY)
        qCWarning(lcStore) << "log not emptied:" << sqlite3_errmsg(db.handle());
}

} // namespace

SqlWorker::SqlWorker(Kind kind, Opener open, std::function<void()> committed)
    : m_kind(kind)
    , m_open(std::move(open))
    , m_committed(std::move(committed))
    , m_thread([this] { loop(); })
{
}

SqlWorker::~SqlWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void SqlWorker::enqueue(Lane lane, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        (lane == Lane::Interactive ? m_interactive : m_bulk).push_back({std::move(job), false});
    }
    m_wake.notify_one();
}

void SqlWorker::enqueueAlone(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_interactive.push_back({std::move(job), true});
    }
    m_wake.notify_one();
}

void SqlWorker::enqueueRest(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bulk.push_front({std::move(job), false});
    }
    m_wake.notify_one();
}

bool SqlWorker::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool SqlWorker::interactiveWaits()
{
    const std::lock_guard lock(m_mutex);
    return !m_interactive.empty();
}

void SqlWorker::loop()
{
    Queued queued;
    while (takeNext(queued, true)) {
        if (queued.alone)
            runAlone(queued.job);
        else if (m_kind == Kind::Reading)
            runReading(std::move(queued));
        else
            runWriting(std::move(queued));
        queued = {};
    }
    // Closing would do it, were the connections that only read not the last ones to go.
    if (m_connection && m_kind == Kind::Writing)
        emptyLog(*m_connection, 0);
    m_connection.reset();
}

bool SqlWorker::takeNext(Queued &queued, bool wait)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_stopping || !m_interactive.empty() || !m_bulk.empty(); };
    if (wait && !m_wake.wait_for(lock, idleBeforeShrink, ready)) {
        // Whoever enqueues meanwhile must not wait for it.
        lock.unlock();
        if (m_connection)
            m_connection->shrink();
        if (m_connection && m_kind == Kind::Writing)
            emptyLog(*m_connection, largestIdleLog);
        lock.lock();
        m_wake.wait(lock, ready);
    }
    auto &queue = m_interactive.empty() ? m_bulk : m_interactive;
    if (queue.empty())
        return false;
    queued = std::move(queue.front());
    queue.pop_front();
    return true;
}

bool SqlWorker::nextJoins(bool durable)
{
    const std::lock_guard lock(m_mutex);
    const auto &queue = m_interactive.empty() ? m_bulk : m_interactive;
    return !queue.empty() && !queue.front().alone && queue.front().job.durable == durable;
}

SqlConnection &SqlWorker::connection()
{
    if (!m_connection)
        m_connection = m_open();
    return *m_connection;
}

void SqlWorker::runAlone(const Job &job)
{
    try {
        job.work(connection());
    } catch (const SqlFailure &failure) {
        qCWarning(lcStore) << "job failed:" << failure.error.detail;
        job.settle(&failure.error);
        return;
    }
    job.settle(nullptr);
}

void SqlWorker::runReading(Queued queued)
{
    try {
        Transaction snapshot(connection(), Transaction::Kind::Reading);
        queued.job.work(connection());
        snapshot.commit();
    } catch (const SqlFailure &failure) {
        if (!failure.error.detail.isEmpty())
            qCWarning(lcStore) << "reading failed:" << failure.error.detail;
        queued.job.settle(&failure.error);
        return;
    }
    queued.job.settle(nullptr);
}

std::optional<Error> SqlWorker::runInSavepoint(const Job &job)
{
    auto &db = connection();
    db.execute("SAVEPOINT job");
    try {
        job.work(db);
    } catch (const SqlFailure &failure) {
        // A full disk may have rolled everything back already.
        if (db.inTransaction())
            db.execute("ROLLBACK TO job; RELEASE job");
        return failure.error;
    }
    db.execute("RELEASE job");
    return std::nullopt;
}

void SqlWorker::runWriting(Queued first)
{
    struct Ran {
        Job job;
        std::optional<Error> error;
    };
    std::vector<Ran> ran;
    ran.push_back({std::move(first.job), std::nullopt});
    std::optional<Error> lost;
    try {
        auto &db = connection();
        const bool durable = ran.front().job.durable;
        db.setSynchronous(durable);
        Transaction transaction(db, Transaction::Kind::Writing);
        const auto end = std::chrono::steady_clock::now() + longestTransaction;
        for (;;) {
            ran.back().error = runInSavepoint(ran.back().job);
            if (!db.inTransaction())
                throw SqlFailure{*ran.back().error};
            Queued next;
            if (std::chrono::steady_clock::now() >= end || !nextJoins(durable)
                || !takeNext(next, false))
                break;
            ran.push_back({std::move(next.job), std::nullopt});
        }
        transaction.commit();
    } catch (const SqlFailure &failure) {
        qCWarning(lcStore) << "transaction failed:" << failure.error.detail;
        lost = failure.error;
    }
    if (!lost && m_committed)
        m_committed();
    for (const auto &[job, error] : ran)
        job.settle(error ? &*error : lost ? &*lost : nullptr);
}

} // namespace Tresen
