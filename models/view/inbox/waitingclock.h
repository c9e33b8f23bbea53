// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

namespace Tresen {

/// How long somebody has been waiting, in words, and when the words have to be said anew: once a
/// minute. Main thread.
class WaitingClock : public QObject {
    Q_OBJECT
public:
    explicit WaitingClock(const Clock &clock, QObject *parent = nullptr);

    /// "now", "9 min", "1 h", "2 d": whole units, rounded down, for the right end of a row.
    [[nodiscard]] QString text(TimePoint since) const;
    /// The same for a screen reader: "waiting for 9 minutes".
    [[nodiscard]] QString spoken(TimePoint since) const;

Q_SIGNALS:
    void ticked();

private:
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace Tresen
