// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snoozewaker.h"

#include "logging.h"

namespace Tresen {

using namespace std::chrono_literals;

SnoozeWaker::SnoozeWaker(ConversationStore &conversations, CommandStore &commands, const Clock &clock)
    : m_conversations(conversations)
    , m_commands(commands)
    , m_clock(clock)
{
    m_timer.setInterval(15s);
    connect(&m_timer, &QTimer::timeout, this, &SnoozeWaker::wakeDue);
}

void SnoozeWaker::start()
{
    m_timer.start();
    wakeDue();
}

void SnoozeWaker::wakeDue()
{
    m_conversations.dueSnoozed(m_clock.now()).then(this, [this](Result<QList<ConversationId>> due) {
        if (!due || due->isEmpty())
            return;
        QList<Change> changes;
        for (const ConversationId id : *due)
            changes.append(SetStatus{id, ConversationStatus::Open, std::nullopt});
        m_commands.commit(std::move(changes), Cause{CauseKind::System})
            .then(this, [](Result<Committed> done) {
                if (!done)
                    qCWarning(lcService) << "snoozed conversations not woken:" << done.error().detail;
            });
    });
}

} // namespace Tresen
