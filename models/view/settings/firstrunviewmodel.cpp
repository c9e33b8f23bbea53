// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunviewmodel.h"

#include "changefeed.h"
#include "conversationstore.h"
#include "desk.h"
#include "directoryviewmodel.h"

namespace Tresen {

FirstRunViewModel::FirstRunViewModel(QObject *parent)
    : FirstRunViewModel(Desk::services(), parent)
{
}

FirstRunViewModel::FirstRunViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(new DirectoryViewModel(services, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &FirstRunViewModel::changed);
    connect(&services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!m_conversations && (changes.everything || !changes.conversations.isEmpty()))
            look();
    });
    look();
}

void FirstRunViewModel::look()
{
    m_services.conversations.list({}, std::nullopt, 1).then(this, [this](const Result<Page<Conversation>> &page) {
        // A store that cannot be read is no reason to welcome anybody.
        m_conversations = !page || !page->rows.isEmpty();
        m_looked = true;
        Q_EMIT changed();
    });
}

bool FirstRunViewModel::ready() const
{
    return m_looked && m_directory->ready();
}

bool FirstRunViewModel::needed() const
{
    return ready() && !m_conversations && m_directory->directory().accounts.isEmpty();
}

} // namespace Tresen
