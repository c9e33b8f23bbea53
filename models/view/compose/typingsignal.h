// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replyservice.h"

#include <QElapsedTimer>

namespace Tresen {

/// Tells the visitor of a live chat that we write: anew every few seconds, taken back with the last
/// letter. Main thread.
class TypingSignal {
public:
    explicit TypingSignal(ReplyService &replies) : m_replies(replies) {}

    void tell(const Draft &draft)
    {
        const bool on = !draft.text.trimmed().isEmpty();
        const bool told = m_since.isValid();
        if (draft.to.isEmpty() || (on && told && m_since.elapsed() < againMs) || (!on && !told))
            return;
        on ? m_since.start() : m_since.invalidate();
        m_replies.type(draft.account, draft.to.constFirst().address, on);
    }

private:
    static constexpr qint64 againMs = 3'000;
    ReplyService &m_replies;
    QElapsedTimer m_since; ///< invalid: not told, or taken back
};

} // namespace Tresen
