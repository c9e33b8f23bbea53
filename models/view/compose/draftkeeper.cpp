// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "replyservice.h"

namespace Tresen {
namespace {

constexpr std::chrono::milliseconds pause{400};

} // namespace

bool isEmptyDraft(const Draft &draft)
{
    return draft.text.trimmed().isEmpty() && draft.attachments.isEmpty();
}

DraftKeeper::DraftKeeper(ReplyService &replies, QObject *parent)
    : QObject(parent)
    , m_replies(replies)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::keep(const Draft &draft)
{
    m_waiting = draft;
    setState(State::Waiting);
    if (!m_timer.isActive()) // not restarted: whoever types without a pause is saved, too
        m_timer.start();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_waiting.reset();
    setState(State::Clean);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    m_saving = false; // the store commits in the order asked, so a second one may follow at once
    save();
}

void DraftKeeper::save()
{
    if (m_saving || !m_waiting)
        return;
    const Draft draft = *std::exchange(m_waiting, std::nullopt);
    m_saving = true;
    const bool empty = isEmptyDraft(draft);
    auto done = empty ? m_replies.removeDraft(draft.key) : m_replies.saveDraft(draft);
    done.then(this, [this, empty](const Result<Committed> &result) {
        m_saving = false;
        if (!result)
            setState(State::Refused, result.error().text);
        else if (m_waiting)
            m_timer.start();
        else if (m_state == State::Waiting)
            setState(empty ? State::Clean : State::Saved);
    });
}

void DraftKeeper::setState(State state, const QString &errorText)
{
    if (m_state == state && m_errorText == errorText)
        return;
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Tresen
