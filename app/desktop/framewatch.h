// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QQuickWindow;

namespace Tresen {

/// Measures every frame of a window from start() to stop(): the time from one frame on screen to
/// the next, and the time that drawing one took. Main thread; meant for windows that are drawn
/// without pause.
class FrameWatch : public QObject {
    Q_OBJECT
public:
    explicit FrameWatch(QQuickWindow &window, QObject *parent = nullptr);

    void start();
    void stop() { m_running = false; }

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_between.size()); }
    /// From frame to frame, in ms; 0.99: so many of a hundred were shorter.
    [[nodiscard]] double between(double share) const;
    /// Share of frames that came within a sixtieth of a second after the one before.
    [[nodiscard]] double smoothShare() const;
    /// What the main thread computed per frame, in ms.
    [[nodiscard]] double cpuPerFrame() const;
    /// All of it in one line, beginning with "frames".
    [[nodiscard]] QByteArray words() const;

Q_SIGNALS:
    void drawn();

private:
    void take();

    std::vector<double> m_between;
    qint64 m_last = 0;
    double m_cpuAtStart = 0;
    double m_cpuAtEnd = 0;
    bool m_running = false;
};

} // namespace Tresen
