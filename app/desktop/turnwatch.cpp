// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnwatch.h"

#include "logging.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace Tresen {

namespace {
constexpr qint64 tooLongMs = 50;
}

TurnWatch::TurnWatch(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &TurnWatch::turnEnded);
}

void TurnWatch::reset()
{
    m_longest = 0;
    m_turn.invalidate();
}

void TurnWatch::turnEnded()
{
    if (!m_turn.isValid())
        return;
    const qint64 took = m_turn.elapsed();
    m_turn.invalidate();
    m_longest = std::max(m_longest, took);
    if (took > tooLongMs)
        qCWarning(lcApp) << "the main thread was busy for" << took << "ms";
}

} // namespace Tresen
