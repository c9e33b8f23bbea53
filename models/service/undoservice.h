// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"

#include <QObject>

#include <deque>

namespace Tresen {

/// An act that can be taken back. `label` says what was done ("Resolved 3 conversations").
struct UndoEntry {
    quint64 id = 0;
    QString label;
    QList<Change> changes; ///< committing these takes it back
};

/// What can be undone, newest last. Main thread. Every service that changes something reversible
/// puts the store's way back in here, so undo needs no knowledge of the acts themselves.
class UndoService : public QObject {
    Q_OBJECT
public:
    UndoService(CommandStore &store, QObject *parent = nullptr);

    void push(QString label, QList<Change> changes);
    [[nodiscard]] bool canUndo() const { return !m_entries.empty(); }
    /// Takes the newest (or the named) act back; the label is what was undone.
    Future<QString> undo(Cause cause, quint64 id = 0);

Q_SIGNALS:
    void pushed(const Tresen::UndoEntry &entry);
    void undone(quint64 id, const QString &label);
    void undoFailed(quint64 id, const Tresen::Error &error);

private:
    CommandStore &m_store;
    std::deque<UndoEntry> m_entries;
    quint64 m_lastId = 0;
};

} // namespace Tresen
