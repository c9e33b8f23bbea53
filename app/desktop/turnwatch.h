// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace Tresen {

/// Watches that the main thread never waits: measures every turn of its event loop. Warns when one
/// was longer than 50 ms; the longest is told at the end by --self-test.
class TurnWatch : public QObject {
    Q_OBJECT
public:
    explicit TurnWatch(QObject *parent = nullptr);

    /// Forget what was (start-up is judged by its own figure).
    void reset();
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    void turnEnded();

    QElapsedTimer m_turn;
    qint64 m_longest = 0;
};

} // namespace Tresen
