// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framewatch.h"
#include "turnwatch.h"

#include <QTimer>

class QQuickItem;

namespace Tresen {

class InboxViewModel;

/// What --self-test shall do once the list is filled.
struct SelfTestPlan {
    bool wanted = false;
    QString view;        ///< key of the view to look at; empty: the one of every start
    int seconds = 2;     ///< how long to stay
    int scrollStep = 0;  ///< scrolls so many pixels per frame meanwhile; 0: stands still
};

/// Looks at the real window from the inside: says when it is drawn and when its list is filled,
/// stays or scrolls for a while, prints the figures and ends the program. Benchmarks read its lines.
/// Main thread.
class SelfTest : public QObject {
    Q_OBJECT
public:
    SelfTest(const SelfTestPlan &plan, WatchedApplication &app, QQuickWindow &window, QObject *parent = nullptr);

private:
    void frameDrawn();
    [[nodiscard]] bool filled() const;
    void begin();
    void scroll();
    void end();

    const SelfTestPlan m_plan;
    WatchedApplication &m_app;
    QQuickWindow &m_window;
    QQuickItem *m_list = nullptr; ///< part of the window
    InboxViewModel *m_inbox = nullptr; ///< the window's
    std::unique_ptr<TurnWatch> m_turns;
    FrameWatch m_frames;
    QTimer m_patience;
    bool m_shown = false;
    bool m_begun = false;
    int m_steps = 0; ///< scrolled so far
};

} // namespace Tresen
