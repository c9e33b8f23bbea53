// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Tresen {

/// How long the main thread was away, and how much of that it computed itself: the rest was spent
/// waiting for a core.
struct LongTurn {
    double ms = 0;
    double cpuMs = 0;
};

/// Knocks at another thread's door every few milliseconds. Lives on a thread of its own.
class Knocker : public QObject {
    Q_OBJECT
public:
    void start();
    void answered() { m_waiting = false; }

Q_SIGNALS:
    void knocked(qint64 atNs);

private:
    QTimer m_timer{this}; ///< its child, so that it moves along
    bool m_waiting = false; ///< one knock at a time, so that a long wait is counted once
};

/// Watches that the main thread never waits, as one feels it at the keyboard: how long until an
/// event that was just posted is handled. The signals of the event dispatcher do not tell: with
/// GLib all work lies between "about to block" and "awake". Main thread.
class TurnWatch : public QObject {
    Q_OBJECT
public:
    explicit TurnWatch(QObject *parent = nullptr);
    ~TurnWatch() override;

    /// Forget what was (start-up is judged by its own figure).
    void reset();
    [[nodiscard]] LongTurn longest() const { return m_longest; }
    /// How many were longer than 50 ms.
    [[nodiscard]] int tooLong() const { return m_tooLong; }

private:
    void open(qint64 atNs);

    QThread m_thread;
    std::unique_ptr<Knocker> m_knocker;
    LongTurn m_longest;
    double m_cpuBefore = 0;
    int m_tooLong = 0;
};

/// The application; on request it measures every event and remembers which one took longest.
class WatchedApplication : public QGuiApplication {
    Q_OBJECT
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void watch();
    [[nodiscard]] LongTurn longest() const { return m_longest; }
    [[nodiscard]] QString longestSource() const { return m_source; }

private:
    LongTurn m_longest;
    QString m_source;
    int m_depth = 0;
    bool m_watching = false;
};

} // namespace Tresen
