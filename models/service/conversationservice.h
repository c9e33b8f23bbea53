// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "session.h"
#include "undoservice.h"

#include <QObject>

namespace Tresen {

/// What an agent does to conversations. Main thread. Everything takes many conversations at once
/// (bulk) and is undone as a whole.
class ConversationService : public QObject {
    Q_OBJECT
public:
    ConversationService(CommandStore &store, UndoService &undo, const Session &session,
        QObject *parent = nullptr);

    using Ids = QList<ConversationId>;
    Future<Committed> setStatus(Ids ids, ConversationStatus status);
    Future<Committed> snooze(Ids ids, TimePoint until);
    Future<Committed> assign(Ids ids, AgentId agent);
    Future<Committed> setTag(Ids ids, TagId tag, bool present);
    /// Creates the tag when there is none of that name.
    Future<Committed> addTag(Ids ids, QString name);
    Future<Committed> setFlagged(Ids ids, bool flagged);
    /// Reading is not worth an undo entry.
    Future<Committed> setRead(Ids ids, bool read);
    Future<Committed> setSubject(ConversationId id, QString subject);
    Future<Committed> addNote(ConversationId id, QString text, QList<Attachment> attachments = {});
    Future<Committed> merge(ConversationId from, ConversationId into);
    Future<Committed> saveContact(Contact contact);

private:
    Future<Committed> commit(QString label, QList<Change> changes);

    CommandStore &m_store;
    UndoService &m_undo;
    const Session &m_session;
};

} // namespace Tresen
