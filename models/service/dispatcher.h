// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelrunner.h"
#include "clock.h"
#include "outboxstore.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Tresen {

class ChangeFeed;

/// The one door out: claims due rows of the outbox and has the channels perform them, one at a
/// time per account so that the order of a conversation holds. Main thread; only in the process
/// that holds the channel lock.
class Dispatcher : public QObject {
    Q_OBJECT
public:
    Dispatcher(OutboxStore &outbox, ChannelRunner &channels, ChangeFeed &feed, const Clock &clock,
        QObject *parent = nullptr);

    /// Settles what a dead holder left behind, then begins.
    void start();
    /// Looks for due rows now; idle() follows when there are none.
    void look();
    /// At the program's end, when the channels have stopped and the event loop has ended: stores what
    /// became of what was under way and gives back what was claimed and not begun. Nothing is begun
    /// any more.
    void settle();

Q_SIGNALS:
    /// Nothing that can be done now is left and nothing is under way.
    void idle();

private:
    void onClaimed(const Result<std::optional<OutboxItem>> &claimed);
    void perform(const OutboxItem &item);
    /// Again and again until the store has it.
    void keep(const OutboxItem &item, const Result<Receipt> &outcome);
    void sleepUntilDue();

    OutboxStore &m_outbox;
    ChannelRunner &m_channels;
    const Clock &m_clock;
    QTimer m_timer;
    QSet<AccountId> m_busy;
    bool m_started = false;
    std::shared_ptr<std::atomic_bool> m_ended = std::make_shared<std::atomic_bool>(false);
    bool m_looking = false;
    bool m_lookAgain = false;
};

/// How long to wait before the next try of something that failed `attempts` times: 5 s doubling up
/// to 15 minutes. Without jitter: one process sends for an account.
[[nodiscard]] std::chrono::seconds retryDelay(int attempts);

} // namespace Tresen
