// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "intent.h"

#include <QSet>

namespace Tresen {

/// The door out. Any thread. Queued → sending is synced to disk before claim() succeeds, so a
/// crash can never send twice without a trace.
class OutboxStore {
public:
    virtual ~OutboxStore() = default;

    /// The earliest due row of one of these accounts, now in state Sending; none when nothing is due.
    [[nodiscard]] virtual Future<std::optional<OutboxItem>> claim(QSet<AccountId> accounts) = 0;
    [[nodiscard]] virtual Future<Nothing> succeeded(OutboxId id, Receipt receipt) = 0;
    /// Uncertain → perhaps sent; Network, Timeout, RateLimited, Cancelled → queued again after retryAfter;
    /// everything else → failed with the reason.
    [[nodiscard]] virtual Future<Nothing> failed(OutboxId id, Error error) = 0;
    /// At start, while holding the channel lock: what a dead holder left in Sending becomes
    /// perhaps sent (sends) or queued again (flags). Returns how many sends.
    [[nodiscard]] virtual Future<int> recover() = 0;
    /// Sends only (queued, sending, failed, perhaps sent), newest first.
    [[nodiscard]] virtual Future<QList<OutboxRow>> rows() = 0;
    /// When the next row of these accounts is due; empty when none waits.
    [[nodiscard]] virtual Future<std::optional<TimePoint>> nextDue(QSet<AccountId> accounts) = 0;
};

} // namespace Tresen
