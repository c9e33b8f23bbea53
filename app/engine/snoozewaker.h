// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "commandstore.h"
#include "conversationstore.h"

#include <QObject>
#include <QTimer>

namespace Tresen {

/// Reopens snoozed conversations when their time has come. Main thread; only in the process that
/// runs the channels, so that two desks do not both do it.
class SnoozeWaker : public QObject {
    Q_OBJECT
public:
    SnoozeWaker(ConversationStore &conversations, CommandStore &commands, const Clock &clock);

    void start();

private:
    void wakeDue();

    ConversationStore &m_conversations;
    CommandStore &m_commands;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace Tresen
