// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framewatch.h"

#include "threadtime.h"

#include <QQuickWindow>

#include <algorithm>

namespace Tresen {

namespace {
constexpr double sixtiethMs = 16.7;
}

FrameWatch::FrameWatch(QQuickWindow &window, QObject *parent)
    : QObject(parent)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::take);
}

void FrameWatch::start()
{
    m_between.clear();
    m_last = monotonicNs();
    m_cpuAtStart = threadCpuMs();
    m_running = true;
}

void FrameWatch::take()
{
    if (!m_running)
        return;
    const qint64 now = monotonicNs();
    m_between.push_back(double(now - m_last) / 1e6);
    m_last = now;
    m_cpuAtEnd = threadCpuMs();
    Q_EMIT drawn();
}

double FrameWatch::between(double share) const
{
    if (m_between.empty())
        return 0;
    std::vector<double> sorted = m_between;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * double(sorted.size() - 1))];
}

double FrameWatch::smoothShare() const
{
    const auto smooth = std::count_if(m_between.begin(), m_between.end(), [](double ms) { return ms <= sixtiethMs; });
    return m_between.empty() ? 0 : double(smooth) / double(m_between.size());
}

double FrameWatch::cpuPerFrame() const
{
    return m_between.empty() ? 0 : (m_cpuAtEnd - m_cpuAtStart) / double(m_between.size());
}

QByteArray FrameWatch::words() const
{
    return QString::asprintf("frames: %lld, from one to the next p50 %.1f p95 %.1f p99 %.1f max %.1f ms, "
                              "%.2f %% within 16.7 ms, %.2f ms computing per frame",
        static_cast<long long>(m_between.size()), between(0.5), between(0.95), between(0.99), between(1.0), 100 * smoothShare(),
        cpuPerFrame())
        .toUtf8();
}

} // namespace Tresen
