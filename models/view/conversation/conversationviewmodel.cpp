// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationviewmodel.h"

#include "changefeed.h"
#include "channelstates.h"
#include "clock.h"
#include "conversationservice.h"
#include "conversationstore.h"
#include "desk.h"
#include "directoryitems.h"
#include "directoryviewmodel.h"
#include "session.h"
#include "timelinewords.h"
#include "timetext.h"
#include "waitingclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace Tresen {

ConversationViewModel::ConversationViewModel(QObject *parent)
    : QObject(parent)
    , m_services(Desk::services())
    , m_directory(new DirectoryViewModel(m_services, this))
    , m_waiting(new WaitingClock(m_services.clock, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &ConversationViewModel::changed);
    connect(&m_services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.conversations.contains(m_id))
            read();
    });
    connect(&m_services.channels, &ChannelStates::visitorChanged, this, [this](ConversationId id) {
        if (id == m_id)
            Q_EMIT visitorChanged();
    });
    connect(m_waiting, &WaitingClock::ticked, this, &ConversationViewModel::changed);
}

void ConversationViewModel::setConversationId(const QString &id)
{
    const ConversationId wanted = ConversationId::fromString(id);
    if (wanted == m_id)
        return;
    m_id = wanted;
    m_conversation = {};
    Q_EMIT conversationIdChanged();
    Q_EMIT changed();
    Q_EMIT visitorChanged();
    read();
}

void ConversationViewModel::read()
{
    if (!m_id.isValid())
        return;
    m_services.conversations.conversations({m_id}).then(
        this, [this, id = m_id](const Result<QList<Conversation>> &found) {
            if (id != m_id)
                return;
            if (!found)
                Q_EMIT failed(found.error().text);
            else if (!found->isEmpty() && found->constFirst() != m_conversation) {
                m_conversation = found->constFirst();
                Q_EMIT changed();
            }
        });
}

QString ConversationViewModel::subject() const
{
    if (!loaded())
        return {};
    if (!m_conversation.subject.trimmed().isEmpty())
        return m_conversation.subject.simplified();
    if (m_conversation.channel == ChannelKind::Email)
        return tr("(no subject)");
    return m_conversation.contactName;
}

QString ConversationViewModel::number() const
{
    return loaded() ? u'#' + QString::number(m_conversation.number) : QString();
}

QString ConversationViewModel::channel() const
{
    return loaded() ? channelKey(m_conversation.channel) : QString();
}

bool ConversationViewModel::visitorPresent() const
{
    return m_services.channels.visitor(m_id).present;
}

bool ConversationViewModel::visitorTyping() const
{
    return m_services.channels.visitor(m_id).typing;
}

QString ConversationViewModel::inboxName() const
{
    const Account *account = accountOf(m_directory->directory(), m_conversation.account);
    return account ? account->name : QString();
}

QString ConversationViewModel::status() const
{
    return loaded() ? statusName(m_conversation.status) : QString();
}

QString ConversationViewModel::statusText() const
{
    if (!loaded() || m_conversation.status == ConversationStatus::Open)
        return {};
    if (m_conversation.status == ConversationStatus::Snoozed && m_conversation.snoozedUntil)
        return tr("Snoozed until %1").arg(momentText(*m_conversation.snoozedUntil, m_services.clock.now()));
    return Tresen::statusText(m_conversation.status);
}

QString ConversationViewModel::waitingText() const
{
    if (!m_conversation.waitingSince || m_conversation.status == ConversationStatus::Resolved)
        return {};
    return tr("waiting %1", "how long, as in 24 min").arg(m_waiting->text(*m_conversation.waitingSince));
}

QString ConversationViewModel::assigneeId() const
{
    return m_conversation.assignee.isValid() ? m_conversation.assignee.toString() : QString();
}

QString ConversationViewModel::assigneeName() const
{
    return m_directory->agentName(m_conversation.assignee);
}

bool ConversationViewModel::mine() const
{
    return m_conversation.assignee.isValid() && m_conversation.assignee == m_services.session.me;
}

QVariantList ConversationViewModel::tags() const
{
    return tagItems(m_directory->directory(), m_conversation.tags);
}

QVariantList ConversationViewModel::allTags() const
{
    QVariantList items;
    for (const Tag &tag : m_directory->directory().tags)
        items.append(QVariantMap{{QStringLiteral("id"), tag.id.toString()},
            {QStringLiteral("name"), tag.name},
            {QStringLiteral("present"), m_conversation.tags.contains(tag.id)}});
    return items;
}

void ConversationViewModel::watch(Future<Committed> done)
{
    done.then(this, [this](const Result<Committed> &result) {
        if (!result)
            Q_EMIT failed(result.error().text);
    });
}

void ConversationViewModel::resolve()
{
    m_services.conversationService.setStatus({m_id}, ConversationStatus::Resolved)
        .then(this, [this, id = m_id](const Result<Committed> &result) {
            if (result)
                Q_EMIT resolved(id.toString());
            else
                Q_EMIT failed(result.error().text);
        });
}

void ConversationViewModel::reopen()
{
    watch(m_services.conversationService.setStatus({m_id}, ConversationStatus::Open));
}

void ConversationViewModel::setPending()
{
    watch(m_services.conversationService.setStatus({m_id}, ConversationStatus::Pending));
}

void ConversationViewModel::assignToMe()
{
    watch(m_services.conversationService.assign({m_id}, m_services.session.me));
}

void ConversationViewModel::setTag(const QString &tagId, bool present)
{
    watch(m_services.conversationService.setTag({m_id}, TagId::fromString(tagId), present));
}

void ConversationViewModel::addTag(const QString &name)
{
    if (!name.trimmed().isEmpty())
        watch(m_services.conversationService.addTag({m_id}, name));
}

void ConversationViewModel::setFlagged(bool flagged)
{
    watch(m_services.conversationService.setFlagged({m_id}, flagged));
}

void ConversationViewModel::setRead(bool read)
{
    if (loaded() && m_conversation.unread == read)
        watch(m_services.conversationService.setRead({m_id}, read));
}

void ConversationViewModel::setSubject(const QString &subject)
{
    if (subject.simplified() != m_conversation.subject)
        watch(m_services.conversationService.setSubject(m_id, subject.simplified()));
}

void ConversationViewModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Tresen
