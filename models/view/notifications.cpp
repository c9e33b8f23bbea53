// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications.h"

#include "changefeed.h"
#include "clock.h"
#include "conversationroles.h"
#include "conversationstore.h"
#include "desk.h"
#include "session.h"

#include <QLocale>

#include <algorithm>

namespace Tresen {

namespace {

constexpr int keptRows = 30;
/// More at once are told in one note.
constexpr qsizetype singleNotes = 3;

} // namespace

bool isQuiet(QTime now, QTime from, QTime until)
{
    if (!from.isValid() || !until.isValid() || from == until)
        return false;
    return from < until ? from <= now && now < until : now >= from || now < until;
}

Notifications::Notifications(QObject *parent)
    : Notifications(Desk::services(), Desk::notifier(), parent)
{
}

Notifications::Notifications(Services &services, Notifier *notifier, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_notifier(notifier)
{
    connect(&services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.arrived.isEmpty())
            find(changes.arrived.values());
    });
    if (m_notifier)
        connect(m_notifier, &Notifier::activated, this, &Notifications::activated);
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &Notifications::quietNowChanged);
    connect(this, &Notifications::settingsChanged, this, &Notifications::quietNowChanged);
    m_minute.start();
}

int Notifications::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Notifications::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[conversation, at] = m_rows.at(index.row());
    switch (role) {
    case ConversationIdRole:
        return conversation.id.toString();
    case NameRole:
    case Qt::DisplayRole:
        return conversation.contactName;
    case ContactRole:
        return conversation.contact.toString();
    case ChannelRole:
        return channelSign(conversation.channel);
    case AboutRole:
        return conversation.subject.isEmpty() ? conversation.snippet : conversation.subject;
    case TimeRole:
        return QLocale().toString(at.time(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QHash<int, QByteArray> Notifications::roleNames() const
{
    return {{ConversationIdRole, "conversationId"}, {NameRole, "name"}, {ContactRole, "contact"},
        {ChannelRole, "channel"}, {AboutRole, "about"}, {TimeRole, "time"}};
}

bool Notifications::quietNow() const
{
    const QString format = QStringLiteral("HH:mm");
    return m_quietHours
        && isQuiet(toDateTime(m_services.clock.now()).toLocalTime().time(),
            QTime::fromString(m_quietFrom, format), QTime::fromString(m_quietUntil, format));
}

void Notifications::markSeen()
{
    m_unseen = 0;
    Q_EMIT unseenChanged();
}

/// Which conversations the messages went into; of a flood the newest are enough.
void Notifications::find(const QList<MessageId> &arrived)
{
    QList<MessageId> newest = arrived;
    std::sort(newest.begin(), newest.end(), std::greater<>());
    QList<Future<Message>> asked;
    for (const MessageId id : std::as_const(newest)) {
        if (asked.size() < keptRows)
            asked.append(m_services.conversations.message(id));
    }
    QtFuture::whenAll(asked.begin(), asked.end())
        .then(this, [this](const QList<Future<Message>> &answers) {
            QList<ConversationId> ids;
            for (const Future<Message> &answer : answers) {
                const Result<Message> message = answer.result();
                if (message && !ids.contains(message->conversation))
                    ids.append(message->conversation);
            }
            take(ids);
        });
}

void Notifications::take(const QList<ConversationId> &arrived)
{
    m_services.conversations.conversations(arrived).then(
        this, [this](Result<QList<Conversation>> result) {
            if (!result)
                return;
            QList<Conversation> mine = *result;
            mine.removeIf([this](const Conversation &conversation) {
                return !conversation.unread
                    || (conversation.assignee.isValid()
                        && conversation.assignee != m_services.session.me);
            });
            if (mine.isEmpty())
                return;
            remember(mine);
            if (m_notifier && m_enabled && !m_attended && !quietNow())
                tell(mine);
        });
}

void Notifications::remember(const QList<Conversation> &conversations)
{
    const QDateTime now = toDateTime(m_services.clock.now()).toLocalTime();
    for (const Conversation &conversation : conversations) {
        // A conversation stands once, at its newest message.
        for (int row = count() - 1; row >= 0; --row) {
            if (m_rows.at(row).conversation.id == conversation.id || row >= keptRows - 1) {
                beginRemoveRows({}, row, row);
                m_rows.removeAt(row);
                endRemoveRows();
            }
        }
        beginInsertRows({}, 0, 0);
        m_rows.prepend({conversation, now});
        endInsertRows();
    }
    m_unseen = std::min(count(), m_unseen + static_cast<int>(conversations.size()));
    Q_EMIT unseenChanged();
}

void Notifications::tell(const QList<Conversation> &conversations)
{
    if (conversations.size() > singleNotes) {
        m_notifier->show({{},
            tr("%n new message(s)", nullptr, static_cast<int>(conversations.size())), {}, m_sound});
        return;
    }
    bool sound = m_sound;
    for (const Conversation &conversation : conversations) {
        const QString about = conversation.subject.isEmpty() ? conversation.snippet
                                                             : conversation.subject;
        m_notifier->show({conversation.id.toString(), conversation.contactName,
            m_textShown ? about : tr("New message"), sound});
        sound = false;
    }
}

} // namespace Tresen
