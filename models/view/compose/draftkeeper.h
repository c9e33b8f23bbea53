// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "error.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Tresen {

class ReplyService;

/// Saves a draft while it is written: at most one commit on the way, the newest text after it, never
/// later than half a second after a key was pressed. An empty draft is removed. Main thread.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    enum class State { Clean, Waiting, Saved, Refused };

    DraftKeeper(ReplyService &replies, QObject *parent);
    /// Saves what is still waiting.
    ~DraftKeeper() override;

    void keep(const Draft &draft);
    /// The draft became a message, whose commit removes it.
    void forget();
    /// Saves at once: before another conversation is shown.
    void flush();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void stateChanged();

private:
    void save();
    void setState(State state, const QString &errorText = {});

    ReplyService &m_replies;
    QTimer m_timer;
    std::optional<Draft> m_waiting;
    bool m_saving = false;
    State m_state = State::Clean;
    QString m_errorText;
};

[[nodiscard]] bool isEmptyDraft(const Draft &draft);

} // namespace Tresen
