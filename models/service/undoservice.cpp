// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoservice.h"

#include <algorithm>

namespace Tresen {

namespace {
constexpr std::size_t keptEntries = 100;
}

UndoService::UndoService(CommandStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void UndoService::push(QString label, QList<Change> changes)
{
    if (changes.isEmpty())
        return;
    m_entries.push_back({++m_lastId, std::move(label), std::move(changes)});
    if (m_entries.size() > keptEntries)
        m_entries.pop_front();
    Q_EMIT pushed(m_entries.back());
}

Future<QString> UndoService::undo(Cause cause, quint64 id)
{
    const auto found = id == 0
        ? (m_entries.empty() ? m_entries.end() : std::prev(m_entries.end()))
        : std::find_if(m_entries.begin(), m_entries.end(),
              [id](const UndoEntry &entry) { return entry.id == id; });
    if (found == m_entries.end()) {
        return readyFuture<QString>(Error{ErrorCode::NotFound, tr("There is nothing to undo."),
            QStringLiteral("undo stack empty"), {}});
    }
    // Taken out at once: a second press must not take the same act back again.
    UndoEntry entry = std::move(*found);
    m_entries.erase(found);
    return m_store.commit(entry.changes, cause)
        .then(this, [this, entry](Result<Committed> result) -> Result<QString> {
            if (!result) {
                Q_EMIT undoFailed(entry.id, result.error());
                return result.error();
            }
            Q_EMIT undone(entry.id, entry.label);
            return entry.label;
        });
}

} // namespace Tresen
