// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include "changefeed.h"
#include "clock.h"
#include "conversationstore.h"
#include "desk.h"
#include "directoryitems.h"
#include "directoryviewmodel.h"
#include "messagebodyviewmodel.h"
#include "replyservice.h"

#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace Tresen {
namespace {

constexpr int firstPage = 20;
constexpr int laterPage = 50;
constexpr int seekPage = 200;
/// A huge mail must not keep the others from being shown.
constexpr std::chrono::milliseconds patience{200};

bool sameBody(const Message &a, const Message &b)
{
    return a.text == b.text && a.html == b.html && a.attachments == b.attachments;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_services(Desk::services())
    , m_directory(new DirectoryViewModel(m_services, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &TimelineModel::showRows);
    connect(&m_services.feed, &ChangeFeed::changed, this, &TimelineModel::readNews);
}

void TimelineModel::setConversationId(const QString &id)
{
    const ConversationId wanted = ConversationId::fromString(id);
    if (wanted == m_id)
        return;
    m_id = wanted;
    stopSeeking();
    m_found = {};
    beginResetModel();
    m_rows.clear();
    m_items.clear();
    m_opened.clear();
    m_closed.clear();
    for (MessageBodyViewModel *body : std::as_const(m_bodies))
        body->deleteLater();
    m_bodies.clear();
    m_conversation = {};
    m_next.reset();
    m_complete = false;
    endResetModel();
    Q_EMIT conversationIdChanged();
    Q_EMIT countChanged();
    reload();
}

void TimelineModel::reload()
{
    ++m_round;
    setLoading(false);
    if (m_id.isValid())
        read(std::nullopt, std::max(firstPage, static_cast<int>(m_items.size())));
}

void TimelineModel::readNews(const ChangeSet &changes)
{
    if (m_id.isValid() && (changes.everything || changes.conversations.contains(m_id)))
        reload();
}

void TimelineModel::read(std::optional<Cursor> cursor, int limit)
{
    setLoading(true);
    const quint64 round = m_round;
    const bool older = cursor.has_value();
    m_services.conversations.conversations({m_id}).then(
        this, [this, round](const Result<QList<Conversation>> &found) {
            if (round == m_round && found && !found->isEmpty())
                m_conversation = found->constFirst();
        });
    m_services.conversations.timeline(m_id, std::move(cursor), limit)
        .then(this, [this, round, older](const Result<Page<TimelineItem>> &page) {
            if (round != m_round)
                return;
            if (!page) {
                setLoading(false, page.error().text);
                if (m_seek)
                    endSeeking(-1);
                return;
            }
            take(*page, older);
        });
}

void TimelineModel::take(const Page<TimelineItem> &page, bool older)
{
    MessageId newest;
    for (const TimelineItem &item : std::as_const(m_items)) {
        if (const auto *known = std::get_if<Message>(&item))
            newest = std::max(newest, known->id);
    }
    int news = 0;
    bool own = false;
    for (const TimelineItem &item : page.rows) {
        const auto *fresh = std::get_if<Message>(&item);
        if (!fresh)
            continue;
        const Message *known = message(fresh->id);
        if (known && !sameBody(*known, *fresh) && m_bodies.contains(fresh->id))
            m_bodies.take(fresh->id)->deleteLater();
        if (newest.isValid() && fresh->id > newest) {
            ++news;
            own = own || fresh->agent == m_services.session.me;
        }
    }
    if (older)
        m_items.append(page.rows);
    else
        m_items = page.rows;
    m_next = page.next;
    m_complete = !m_next.has_value();
    prepareBodies(true);
    if (news > 0)
        Q_EMIT arrived(news, own);
}

TimelineContext TimelineModel::context() const
{
    TimelineContext context{m_conversation, m_directory->directory(), m_services.clock.now(), m_complete,
        m_opened, m_closed, {}};
    for (auto it = m_bodies.keyBegin(); it != m_bodies.keyEnd(); ++it)
        context.ready.insert(*it);
    return context;
}

const Message *TimelineModel::message(MessageId id) const
{
    for (const TimelineItem &item : m_items) {
        const auto *candidate = std::get_if<Message>(&item);
        if (candidate && candidate->id == id)
            return candidate;
    }
    return nullptr;
}

void TimelineModel::prepareBodies(bool endsLoading)
{
    QList<Message> missing;
    const QSet<MessageId> wanted = openMails(m_items, context());
    for (const MessageId id : wanted) {
        if (!m_bodies.contains(id))
            missing.append(*message(id));
    }
    const quint64 round = m_round;
    const auto ready = [this, round, endsLoading] {
        if (round != m_round)
            return;
        showRows();
        unfoldFound();
        if (!endsLoading)
            return;
        setLoading(false);
        goOnSeeking();
    };
    if (missing.isEmpty()) {
        ready();
        return;
    }
    QTimer::singleShot(patience, this, [this, round] {
        if (round == m_round)
            showRows();
    });
    QtConcurrent::mapped(std::move(missing), [](const Message &mail) {
        return std::pair<Message, MessageBody>(mail, prepareBody(mail));
    }).then(this, [this, ready](const QFuture<std::pair<Message, MessageBody>> &bodies) {
        for (const auto &[mail, body] : bodies.results()) {
            // Another conversation may be open by now.
            if (message(mail.id) && !m_bodies.contains(mail.id))
                m_bodies.insert(mail.id, new MessageBodyViewModel(mail, body, m_services, this));
        }
        ready();
    });
}

void TimelineModel::showRows()
{
    applyRows(timelineRows(m_items, context()));
}

void TimelineModel::insertRun(const QList<TimelineRow> &rows, qsizetype at)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + rows.size() - 1));
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows.insert(at + i, rows[i]);
    endInsertRows();
}

void TimelineModel::applyRows(const QList<TimelineRow> &rows)
{
    QSet<QString> wanted;
    for (const TimelineRow &row : rows)
        wanted.insert(row.key);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].key))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    QSet<QString> shown;
    for (const TimelineRow &row : std::as_const(m_rows))
        shown.insert(row.key);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!shown.contains(rows[i].key)) {
            qsizetype end = i + 1;
            while (end < rows.size() && !shown.contains(rows[end].key))
                ++end;
            insertRun(rows.sliced(i, end - i), i);
            i = end - 1;
            continue;
        }
        if (m_rows[i].key != rows[i].key) { // merged conversations change the order of what is there
            const auto from = std::find_if(m_rows.begin() + i, m_rows.end(),
                [&](const TimelineRow &row) { return row.key == rows[i].key; });
            const auto source = static_cast<int>(from - m_rows.begin());
            beginMoveRows({}, source, source, {}, static_cast<int>(i));
            m_rows.move(source, i);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
    Q_EMIT countChanged();
}

void TimelineModel::setLoading(bool loading, const QString &errorText)
{
    if (m_loading == loading && m_errorText == errorText)
        return;
    m_loading = loading;
    m_errorText = errorText;
    Q_EMIT loadingChanged();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.spoken;
    case RowRole:
        return QVariant::fromValue(row);
    case KindRole:
        return row.kind;
    case KeyRole:
        return row.key;
    case BodyRole:
        return QVariant::fromValue(row.kind == TimelineKind::Mail
                ? m_bodies.value(MessageId::fromString(row.messageId)) : nullptr);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{RowRole, "row"}, {KindRole, "kind"}, {BodyRole, "body"}, {KeyRole, "key"}};
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_loading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_next, laterPage);
}

void TimelineModel::setOpen(const QString &key, bool open)
{
    (open ? m_opened : m_closed).insert(key);
    (open ? m_closed : m_opened).remove(key);
    prepareBodies(false);
}

void TimelineModel::sendAgain(const QString &messageId)
{
    m_services.replies.retry(MessageId::fromString(messageId)).then(this, [this](const Result<Committed> &done) {
        if (!done)
            Q_EMIT failed(done.error().text);
    });
}

void TimelineModel::itArrived(const QString &messageId)
{
    m_services.replies.settle(MessageId::fromString(messageId), DeliveryState::Sent)
        .then(this, [this](const Result<Committed> &done) {
            if (!done)
                Q_EMIT failed(done.error().text);
        });
}

void TimelineModel::leaveIt(const QString &messageId)
{
    m_services.replies.settle(MessageId::fromString(messageId), DeliveryState::Failed)
        .then(this, [this](const Result<Committed> &done) {
            if (!done)
                Q_EMIT failed(done.error().text);
        });
}

int TimelineModel::find(const QString &text, int row, bool older) const
{
    const int step = older ? 1 : -1;
    for (int i = row; !text.isEmpty() && i >= 0 && i < count(); i += step) {
        const Message *mail = m_rows[i].messageId.isEmpty()
            ? nullptr : message(MessageId::fromString(m_rows[i].messageId));
        if ((mail ? mail->text : m_rows[i].text).contains(text, Qt::CaseInsensitive))
            return i;
    }
    return -1;
}

void TimelineModel::seek(const QString &text, int row, bool older)
{
    stopSeeking();
    const int here = find(text, row, older);
    if (here >= 0 || !older || text.isEmpty() || (!m_next && !m_loading)) {
        m_foundText = text;
        endSeeking(here);
        return;
    }
    m_seek = Seek{text, count()};
    Q_EMIT seekingChanged();
    if (!m_loading)
        goOnSeeking();
}

void TimelineModel::stopSeeking()
{
    if (!m_seek)
        return;
    m_seek.reset();
    Q_EMIT seekingChanged();
}

/// After every page that came.
void TimelineModel::goOnSeeking()
{
    if (!m_seek)
        return;
    // What happened at the seam of two pages may have folded to one line since.
    const int row = find(m_seek->text, std::max(0, m_seek->row - activityRun - 1), true);
    if (row < 0 && m_next) {
        m_seek->row = count();
        read(m_next, seekPage);
        return;
    }
    m_foundText = m_seek->text;
    stopSeeking();
    endSeeking(row);
}

void TimelineModel::endSeeking(int row)
{
    stopSeeking();
    if (row < 0) {
        Q_EMIT missed();
        return;
    }
    m_found = MessageId::fromString(m_rows[row].messageId);
    if (m_rows[row].kind == TimelineKind::FoldedMail)
        setOpen(m_rows[row].key, true);
    unfoldFound();
    Q_EMIT found(row);
}

void TimelineModel::unfoldFound()
{
    MessageBodyViewModel *body = m_found.isValid() ? m_bodies.value(m_found) : nullptr;
    if (body == nullptr)
        return;
    if (!body->plain().contains(m_foundText, Qt::CaseInsensitive))
        body->setExpanded(true);
    m_found = {};
}

} // namespace Tresen
