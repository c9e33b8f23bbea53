// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "writesession.h"

#include <QSet>

namespace Tresen {

/// Erases a person from the tables and the index inside one commit. What lies outside of it (files,
/// write-ahead log, old segments of the index) is done afterwards by those who commit.
class ContactEraser {
public:
    explicit ContactEraser(WriteSession &session) : m_session(session) {}

    /// Throws NotFound. Leaves tombstones, also in the log of the profile.
    void erase(ContactId contact);

    /// The index still holds words of the person: it was made by another version of the folding.
    [[nodiscard]] bool needsRebuild() const { return m_needsRebuild; }

private:
    void eraseConversation(qint64 conversation);
    void eraseMessage(MessageId id);
    /// What we wrote to the person in conversations of others; adds these to `touched`.
    void eraseReplies(const Contact &contact, QSet<qint64> &touched);
    void eraseReply(const Message &message, const QSet<QString> &theirs, const QSet<QString> &ours);
    void eraseDrafts(const Contact &contact, const QList<qint64> &conversations);
    void eraseRows(ContactId contact);

    WriteSession &m_session;
    QSet<QByteArray> m_attached;
    QList<QByteArray> m_hashes;
    bool m_needsRebuild = false;
};

} // namespace Tresen
