// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QObject>
#include <QSet>

namespace Tresen {

/// What changed since the last news; ids only, so that models refresh by id.
struct ChangeSet {
    qint64 position = 0;
    QSet<ConversationId> conversations;
    QSet<ContactId> contacts;
    QSet<MessageId> arrived; ///< inbound, not history: worth a notification
    bool directory = false;  ///< agents, tags, shops, accounts
    bool settings = false;
    bool outbox = false;
    bool everything = false; ///< too much to name: reload what is shown

    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && contacts.isEmpty() && arrived.isEmpty() && !directory
            && !settings && !outbox && !everything;
    }
};

/// The only source of news: own writes, another process and the channels look the same. Lives on
/// the thread that made it and signals there. News of at most 50 ms are told in one go.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual qint64 position() const = 0;

Q_SIGNALS:
    void changed(const Tresen::ChangeSet &changes);
};

} // namespace Tresen
