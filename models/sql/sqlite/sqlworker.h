// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "sqlconnection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace Tresen {

/// One thread with one connection and two queues: interactive work goes before bulk work.
/// Callers only enqueue. The only place of the store that knows threads and a mutex.
///
/// Writing: jobs that wait together share one transaction and so one sync to disk; each runs in a
/// savepoint of its own, so one that fails takes nobody along. The transaction ends when 50 ms
/// are over or nobody waits. Reading: each job sees one snapshot.
class SqlWorker {
public:
    enum class Kind { Reading, Writing };
    enum class Lane { Interactive, Bulk };
    struct Job {
        std::function<void(SqlConnection &)> work; ///< may throw SqlFailure
        std::function<void(const Error *)> settle; ///< once; null: done and committed
        bool durable = true;                       ///< synced to disk before settle
    };
    using Opener = std::function<std::unique_ptr<SqlConnection>()>;

    /// `open` runs on the worker with the first job and again after it has failed.
    /// `committed` runs on the worker after each commit of a writer.
    SqlWorker(Kind kind, Opener open, std::function<void()> committed = {});
    ~SqlWorker(); ///< finishes what is queued

    void enqueue(Lane lane, Job job);
    /// A job alone, outside a transaction (checkpoint, VACUUM INTO).
    void enqueueAlone(Job job);
    /// The rest of a bulk job that made room for others: before all other bulk work.
    void enqueueRest(Job job);
    /// Long work that goes on in steps ends early.
    [[nodiscard]] bool isStopping();
    /// A bulk job of many parts ends its step and hands in the rest.
    [[nodiscard]] bool interactiveWaits();

private:
    struct Queued {
        Job job;
        bool alone = false;
    };
    void loop();
    bool takeNext(Queued &queued, bool wait);
    [[nodiscard]] bool nextJoins(bool durable);
    void runReading(Queued queued);
    void runWriting(Queued first);
    void runAlone(const Job &job);
    std::optional<Error> runInSavepoint(const Job &job);
    [[nodiscard]] SqlConnection &connection();

    Kind m_kind;
    Opener m_open;
    std::function<void()> m_committed;
    std::unique_ptr<SqlConnection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_interactive;
    std::deque<Queued> m_bulk;
    bool m_stopping = false;
    std::thread m_thread; // last: starts when everything else is there
};

/// Enqueues `work` (T(SqlConnection &)) and returns the future of its value.
template <typename T, typename Work>
[[nodiscard]] Future<T> enqueued(
    SqlWorker &worker, SqlWorker::Lane lane, bool durable, Work work, bool alone = false)
{
    struct State {
        QPromise<Result<T>> promise;
        std::optional<T> value;
    };
    auto state = std::make_shared<State>();
    state->promise.start();
    auto future = state->promise.future();
    SqlWorker::Job job;
    job.work = [state, work = std::move(work)](SqlConnection &db) { state->value = work(db); };
    job.settle = [state](const Error *error) {
        if (error != nullptr)
            state->promise.addResult(Result<T>(*error));
        else
            state->promise.addResult(Result<T>(std::move(*state->value)));
        state->promise.finish();
    };
    job.durable = durable;
    if (alone)
        worker.enqueueAlone(std::move(job));
    else
        worker.enqueue(lane, std::move(job));
    return future;
}

} // namespace Tresen
