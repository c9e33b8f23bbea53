// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationservice.h"

namespace Tresen {
namespace {

template <typename Make>
QList<Change> forEach(const QList<ConversationId> &ids, Make make)
{
    QList<Change> changes;
    changes.reserve(ids.size());
    for (const ConversationId id : ids)
        changes.append(make(id));
    return changes;
}

} // namespace

ConversationService::ConversationService(
    CommandStore &store, UndoService &undo, const Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_session(session)
{
}

Future<Committed> ConversationService::commit(QString label, QList<Change> changes)
{
    return m_store.commit(std::move(changes), m_session.cause())
        .then(this, [this, label](Result<Committed> result) {
            if (result && !label.isEmpty())
                m_undo.push(label, result->undo);
            return result;
        });
}

Future<Committed> ConversationService::setStatus(Ids ids, ConversationStatus status)
{
    const int n = static_cast<int>(ids.size());
    const QString label = status == ConversationStatus::Resolved ? tr("%n conversation(s) resolved", nullptr, n)
        : status == ConversationStatus::Pending ? tr("%n conversation(s) set to waiting", nullptr, n)
                                                : tr("%n conversation(s) reopened", nullptr, n);
    return commit(label,
        forEach(ids, [status](ConversationId id) { return SetStatus{id, status, std::nullopt}; }));
}

Future<Committed> ConversationService::snooze(Ids ids, TimePoint until)
{
    return commit(tr("%n conversation(s) snoozed", nullptr, static_cast<int>(ids.size())),
        forEach(ids, [until](ConversationId id) {
            return SetStatus{id, ConversationStatus::Snoozed, until};
        }));
}

Future<Committed> ConversationService::assign(Ids ids, AgentId agent)
{
    const int n = static_cast<int>(ids.size());
    const QString label = agent.isValid() ? tr("%n conversation(s) assigned", nullptr, n)
                                          : tr("%n assignment(s) removed", nullptr, n);
    return commit(label, forEach(ids, [agent](ConversationId id) { return SetAssignee{id, agent}; }));
}

Future<Committed> ConversationService::setTag(Ids ids, TagId tag, bool present)
{
    const int n = static_cast<int>(ids.size());
    const QString label = present ? tr("%n conversation(s) tagged", nullptr, n)
                                  : tr("Tag removed from %n conversation(s)", nullptr, n);
    return commit(label,
        forEach(ids, [tag, present](ConversationId id) { return SetTag{id, tag, present}; }));
}

Future<Committed> ConversationService::addTag(Ids ids, QString name)
{
    // A tag of its own commit first: its id is needed, and an unused tag does no harm.
    return m_store.commit({SaveTag{Tag{{}, name.trimmed()}}}, m_session.cause())
        .then(this, [this, ids](Result<Committed> saved) -> Future<Committed> {
            if (!saved)
                return readyFuture<Committed>(saved.error());
            return setTag(ids, TagId{saved->created.constFirst()}, true);
        })
        .unwrap();
}

Future<Committed> ConversationService::setFlagged(Ids ids, bool flagged)
{
    const int n = static_cast<int>(ids.size());
    const QString label = flagged ? tr("%n conversation(s) flagged", nullptr, n)
                                  : tr("Flag removed from %n conversation(s)", nullptr, n);
    return commit(label, forEach(ids, [flagged](ConversationId id) { return SetFlagged{id, flagged}; }));
}

Future<Committed> ConversationService::setRead(Ids ids, bool read)
{
    return commit({}, forEach(ids, [read](ConversationId id) { return SetRead{id, read}; }));
}

Future<Committed> ConversationService::setSubject(ConversationId id, QString subject)
{
    return commit(tr("Subject changed"), {SetSubject{id, std::move(subject)}});
}

Future<Committed> ConversationService::addNote(
    ConversationId id, QString text, QList<Attachment> attachments)
{
    Message note;
    note.conversation = id;
    note.kind = MessageKind::Note;
    note.agent = m_session.me;
    note.text = std::move(text);
    note.attachments = std::move(attachments);
    return commit(tr("Note saved"), {AddMessage{note}});
}

Future<Committed> ConversationService::merge(ConversationId from, ConversationId into)
{
    return commit(tr("Conversations merged"), {MergeConversations{from, into}});
}

Future<Committed> ConversationService::saveContact(Contact contact)
{
    return commit(tr("Customer changed"), {SaveContact{std::move(contact)}});
}

} // namespace Tresen
