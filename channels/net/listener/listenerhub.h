// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admission.h"
#include "forwarded.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace Tresen {

/// A request on its way to the owner.
struct HeardRequest {
    RequestHead head;
    QByteArray context;
};

/// What happened on the wire.
struct WireEvent {
    enum class Kind { Opened, Received, Closed, BodyTaken };

    Kind kind = Kind::Closed;
    quint64 id = 0;
    QByteArray bytes;                      ///< the message, the body
    std::unique_ptr<HeardRequest> request; ///< Opened, BodyTaken
};

/// What an event costs until the owner has seen it: an empty message is not free.
[[nodiscard]] inline qint64 costOf(const WireEvent &event)
{
    return event.bytes.size() + qint64(sizeof(WireEvent));
}

/// What the owner wants of the wire.
struct WireCommand {
    enum class Kind { Send, Close, Reply, Heard };

    Kind kind = Kind::Send;
    quint64 id = 0;
    QByteArray bytes;                 ///< the message, the reason
    qint64 number = 0;                ///< closing code, bytes that the owner has worked through
    std::unique_ptr<HttpReply> reply; ///< Reply
};

/// All that the listener's threads and its owner share, values only, behind the one lock of the
/// listener. Callable from any thread; nothing is called back while the lock is held.
class ListenerHub {
public:
    /// `wake` is called in any thread when there are events after there were none.
    ListenerHub(ListenerSettings settings, KnownProxies proxies, Router router, std::function<void()> wake);

    [[nodiscard]] const ListenerSettings &settings() const { return m_settings; }
    [[nodiscard]] const ListenerLimits &limits() const { return m_settings.limits; }
    [[nodiscard]] const KnownProxies &proxies() const { return m_proxies; }

    void setRouter(Router router);
    [[nodiscard]] Verdict judge(const RequestHead &head);

    void tell(WireEvent event);
    [[nodiscard]] std::vector<WireEvent> takeEvents();

    /// Where the system allows fewer than the settings.
    void setMostConnections(int most);
    /// False: turned away and counted.
    [[nodiscard]] bool openConnection();
    void closeConnection();
    [[nodiscard]] bool enter(const QByteArray &stranger);
    void leave(const QByteArray &stranger);
    /// Zero: the request may go on. Counted when not.
    [[nodiscard]] std::chrono::seconds waitOf(const QByteArray &stranger);
    void socketOpened();
    void socketClosed();
    void countRefusal(const QByteArray &word);
    [[nodiscard]] ListenerCounts counts();

    /// Room for so many more bytes of bodies; false when there is none.
    [[nodiscard]] bool keepBody(qint64 bytes);
    void dropBody(qint64 bytes);

private:
    const ListenerSettings m_settings;
    const KnownProxies m_proxies;
    const std::function<void()> m_wake;
    std::atomic<qint64> m_bodies = 0;

    std::mutex m_lock; // everything below
    Admission m_admission;
    ListenerCounts m_counts;
    std::shared_ptr<const Router> m_router;
    std::vector<WireEvent> m_events;
};

/// A connection's seat: given back when it goes, whatever way it goes.
class Seat {
public:
    explicit Seat(std::shared_ptr<ListenerHub> hub);
    ~Seat();
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    /// Counts the connection for this stranger; once.
    [[nodiscard]] bool takenBy(const QByteArray &stranger);

private:
    std::shared_ptr<ListenerHub> m_hub;
    QByteArray m_stranger;
};

} // namespace Tresen
