// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxmodel.h"

#include "changefeed.h"
#include "outboxstore.h"
#include "replyservice.h"

#include <algorithm>
#include <utility>

namespace Tresen {

namespace {

QString stateText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued:
        return OutboxModel::tr("Queued");
    case DeliveryState::Sending:
        return OutboxModel::tr("Sending");
    case DeliveryState::Failed:
        return OutboxModel::tr("Not sent");
    case DeliveryState::PerhapsSent:
        return OutboxModel::tr("Perhaps sent");
    default:
        return OutboxModel::tr("Sent");
    }
}

} // namespace

OutboxModel::OutboxModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
    connect(&services.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox || changes.everything)
            load();
    });
    load();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRow &row = m_rows.at(index.row());
    switch (role) {
    case MessageIdRole:
        return row.message.toString();
    case ConversationIdRole:
        return row.conversation.toString();
    case RecipientRole:
    case Qt::DisplayRole:
        return row.recipient;
    case SubjectRole:
        return row.subject;
    case SnippetRole:
        return row.snippet;
    case StateRole:
        return deliveryName(row.state);
    case StateTextRole:
        return stateText(row.state);
    case ReasonRole:
        return row.reason;
    case SpokenRole: {
        QStringList parts{stateText(row.state), row.recipient, row.subject, row.reason};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> OutboxModel::roleNames() const
{
    return {{MessageIdRole, "messageId"}, {ConversationIdRole, "conversationId"},
        {RecipientRole, "recipient"}, {SubjectRole, "subject"}, {SnippetRole, "snippet"},
        {StateRole, "deliveryState"}, {StateTextRole, "stateText"}, {ReasonRole, "reason"},
        {SpokenRole, "spoken"}};
}

int OutboxModel::failedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const OutboxRow &row) {
        return row.state == DeliveryState::Failed || row.state == DeliveryState::PerhapsSent;
    }));
}

void OutboxModel::load()
{
    if (m_busy) {
        m_dirty = true;
        return;
    }
    m_busy = true;
    m_services.outbox.rows().then(this, [this](Result<QList<OutboxRow>> result) {
        m_busy = false;
        m_errorText = result ? QString() : result.error().text;
        if (result)
            take(*result);
        Q_EMIT countChanged();
        if (std::exchange(m_dirty, false))
            load();
    });
}

/// Merges by id: new rows come at the top, everything else only leaves or changes in place.
void OutboxModel::take(const QList<OutboxRow> &rows)
{
    const auto holds = [](const QList<OutboxRow> &in, OutboxId id) {
        return std::any_of(in.cbegin(), in.cend(), [id](const OutboxRow &row) { return row.id == id; });
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (!holds(rows, m_rows.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const OutboxRow &wanted = rows.at(row);
        if (row < count() && m_rows.at(row).id == wanted.id) {
            if (m_rows.at(row) != wanted) {
                m_rows[row] = wanted;
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        // A retried one keeps its id but may have a new time.
        for (int other = row + 1; other < count(); ++other) {
            if (m_rows.at(other).id == wanted.id) {
                beginRemoveRows({}, other, other);
                m_rows.removeAt(other);
                endRemoveRows();
                break;
            }
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted);
        endInsertRows();
    }
}

void OutboxModel::retry(const QString &message)
{
    m_services.replies.retry(MessageId::fromString(message))
        .then(this, [this](Result<Committed> result) {
            if (!result)
                Q_EMIT failed(result.error().text);
        });
}

void OutboxModel::settle(const QString &message)
{
    m_services.replies.settle(MessageId::fromString(message), DeliveryState::Sent)
        .then(this, [this](Result<Committed> result) {
            if (!result)
                Q_EMIT failed(result.error().text);
        });
}

void OutboxModel::recall(const QString &message)
{
    m_services.replies.recall(MessageId::fromString(message))
        .then(this, [this](Result<Committed> result) {
            if (!result)
                Q_EMIT failed(result.error().text);
        });
}

} // namespace Tresen
