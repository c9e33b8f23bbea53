// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxviewmodel.h"

#include "conversationservice.h"
#include "conversationstore.h"
#include "desk.h"
#include "snoozetimes.h"
#include "timetext.h"
#include "touched.h"

#include <algorithm>
#include <utility>

namespace Tresen {

namespace {

constexpr qsizetype rememberedUndos = 100;

SortOrder sortFromName(const QString &name)
{
    return name == QLatin1String("newest") ? SortOrder::NewestFirst
        : name == QLatin1String("oldest") ? SortOrder::OldestFirst
                                          : SortOrder::LongestWaiting;
}

QString choiceName(SnoozeChoice::Kind kind)
{
    switch (kind) {
    case SnoozeChoice::Kind::LaterToday:
        return QStringLiteral("laterToday");
    case SnoozeChoice::Kind::Tomorrow:
        return QStringLiteral("tomorrow");
    case SnoozeChoice::Kind::Monday:
        break;
    }
    return QStringLiteral("monday");
}

} // namespace

InboxViewModel::InboxViewModel(QObject *parent)
    : InboxViewModel(Desk::services(), parent)
{
}

InboxViewModel::InboxViewModel(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(services)
    , m_views(services, m_directory)
    , m_list(services, m_directory)
    , m_outbox(services)
{
    connect(&m_views, &ViewsModel::countsChanged, this, &InboxViewModel::viewChanged);
    connect(&m_views, &QAbstractItemModel::rowsInserted, this, &InboxViewModel::viewChanged);
    connect(&m_list, &ConversationListModel::countChanged, this, &InboxViewModel::currentRowChanged);
    connect(&m_list, &ConversationListModel::selectionChanged, this, &InboxViewModel::targetsChanged);
    connect(this, &InboxViewModel::currentChanged, this, &InboxViewModel::targetsChanged);
    connect(&m_outbox, &OutboxModel::failed, this, &InboxViewModel::failed);
    connect(&services.undo, &UndoService::pushed, this, [this](const UndoEntry &entry) {
        const QList<ConversationId> ids = touchedConversations(entry.changes);
        m_list.release(ids);
        rememberUndo(entry.id, ids);
    });
    connect(&services.undo, &UndoService::undone, this,
        [this](quint64 id) { m_list.release(m_undoable.take(id)); });
    setViewKey(QStringLiteral("mine"));
}

void InboxViewModel::rememberUndo(quint64 entry, const QList<ConversationId> &ids)
{
    if (m_undoable.size() >= rememberedUndos) {
        const QList<quint64> entries = m_undoable.keys();
        m_undoable.remove(*std::min_element(entries.cbegin(), entries.cend()));
    }
    m_undoable.insert(entry, ids);
}

void InboxViewModel::setViewKey(const QString &key)
{
    if (key == m_viewKey || key.isEmpty())
        return;
    m_viewKey = key;
    open({});
    requery();
}

QString InboxViewModel::sort() const
{
    switch (m_sorts.value(m_viewKey, m_views.queryFor(m_viewKey).sort)) {
    case SortOrder::NewestFirst:
        return QStringLiteral("newest");
    case SortOrder::OldestFirst:
        return QStringLiteral("oldest");
    case SortOrder::LongestWaiting:
        break;
    }
    return QStringLiteral("waiting");
}

void InboxViewModel::setSort(const QString &sort)
{
    m_sorts.insert(m_viewKey, sortFromName(sort));
    requery();
}

QString InboxViewModel::channelFilter() const
{
    return m_filter.channel ? channelName(*m_filter.channel) : QString();
}

void InboxViewModel::setChannelFilter(const QString &channel)
{
    m_filter.channel = channelFromName(channel);
    requery();
}

QString InboxViewModel::tagFilter() const
{
    return m_filter.tag.isValid() ? m_filter.tag.toString() : QString();
}

void InboxViewModel::setTagFilter(const QString &tag)
{
    m_filter.tag = TagId::fromString(tag);
    requery();
}

void InboxViewModel::setUnreadOnly(bool only)
{
    m_filter.unreadOnly = only;
    requery();
}

void InboxViewModel::setFlaggedOnly(bool only)
{
    m_filter.flaggedOnly = only;
    requery();
}

void InboxViewModel::clearFilters()
{
    m_filter = {};
    requery();
}

void InboxViewModel::requery()
{
    ConversationQuery query = m_views.queryFor(m_viewKey);
    query.sort = m_sorts.value(m_viewKey, query.sort);
    if (m_filter.channel)
        query.channel = m_filter.channel;
    query.tag = m_filter.tag;
    query.unreadOnly = m_filter.unreadOnly;
    query.flaggedOnly = m_filter.flaggedOnly;
    m_list.setQuery(query);
    Q_EMIT viewChanged();
}

QString InboxViewModel::currentId() const
{
    return m_current.isValid() ? m_current.toString() : QString();
}

QString InboxViewModel::currentTitle() const
{
    const Conversation *conversation = targetAt(m_current);
    return conversation
        ? QStringLiteral("#%1 %2").arg(conversation->number).arg(conversation->contactName)
        : QString();
}

void InboxViewModel::setPointerOverList(bool over)
{
    if (std::exchange(m_pointerOverList, over) == over)
        return;
    updateFrozen();
    Q_EMIT pointerOverListChanged();
}

void InboxViewModel::updateFrozen()
{
    m_list.setFrozen(m_pointerOverList || m_current.isValid());
}

void InboxViewModel::open(const QString &id)
{
    const ConversationId wanted = ConversationId::fromString(id);
    if (wanted == m_current)
        return;
    m_current = wanted;
    const int row = m_list.rowOf(wanted);
    if (wanted.isValid() && (row < 0 || m_list.at(row).unread))
        watch(m_services.conversationService.setRead({wanted}, true));
    m_list.hold(wanted);
    updateFrozen();
    Q_EMIT currentChanged();
    Q_EMIT currentRowChanged();
}

void InboxViewModel::openNumber(qint64 number)
{
    m_services.conversations.byNumber(number).then(this, [this](Result<Conversation> result) {
        if (result)
            open(result->id.toString());
        else
            Q_EMIT failed(result.error().text);
    });
}

void InboxViewModel::step(int rows)
{
    if (m_list.count() == 0)
        return;
    const int row = currentRow();
    const int wanted = row < 0 ? 0 : std::clamp(row + rows, 0, m_list.count() - 1);
    open(m_list.idAt(wanted));
}

void InboxViewModel::toggleSelected(const QString &id)
{
    const ConversationId which = ConversationId::fromString(id);
    m_list.setSelected(which, !m_list.isSelected(which));
}

void InboxViewModel::extendSelection(int rows)
{
    m_list.setSelected(m_current, true);
    step(rows);
    m_list.setSelected(m_current, true);
}

void InboxViewModel::selectUpTo(const QString &id)
{
    const int end = m_list.rowOf(ConversationId::fromString(id));
    if (end < 0)
        return;
    const int start = std::max(0, currentRow());
    m_list.select(std::min(start, end), std::max(start, end));
}

void InboxViewModel::selectLoaded()
{
    if (m_list.count() > 0)
        m_list.select(0, m_list.count() - 1);
}

QList<ConversationId> InboxViewModel::targets() const
{
    const QList<ConversationId> selected = m_list.selected();
    if (!selected.isEmpty())
        return selected;
    return m_current.isValid() ? QList<ConversationId>{m_current} : QList<ConversationId>{};
}

const Conversation *InboxViewModel::targetAt(ConversationId id) const
{
    const int row = m_list.rowOf(id);
    return row < 0 ? nullptr : &m_list.at(row);
}

template <typename Test>
bool InboxViewModel::allTargets(Test test) const
{
    const QList<ConversationId> ids = targets();
    return std::all_of(ids.cbegin(), ids.cend(), [&](ConversationId id) {
        const Conversation *conversation = targetAt(id);
        return conversation && test(*conversation);
    });
}

void InboxViewModel::watch(Future<Committed> future)
{
    future.then(this, [this](Result<Committed> result) {
        if (!result)
            Q_EMIT failed(result.error().text);
    });
}

/// Opens the row that follows those that are about to leave, so that nothing waits for the commit.
void InboxViewModel::moveOn(const QList<ConversationId> &leaving)
{
    m_list.clearSelection();
    const int row = currentRow();
    if (!leaving.contains(m_current) || row < 0)
        return;
    for (int next = row + 1; next < m_list.count(); ++next) {
        if (!leaving.contains(m_list.at(next).id)) {
            open(m_list.idAt(next));
            return;
        }
    }
    for (int previous = row - 1; previous >= 0; --previous) {
        if (!leaving.contains(m_list.at(previous).id)) {
            open(m_list.idAt(previous));
            return;
        }
    }
    open({});
}

void InboxViewModel::resolve()
{
    const QList<ConversationId> ids = targets();
    if (ids.isEmpty())
        return;
    watch(m_services.conversationService.setStatus(ids, ConversationStatus::Resolved));
    if (m_viewKey != QLatin1String("resolved"))
        moveOn(ids);
}

void InboxViewModel::reopen()
{
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty())
        watch(m_services.conversationService.setStatus(ids, ConversationStatus::Open));
    m_list.clearSelection();
}

void InboxViewModel::setPending()
{
    const QList<ConversationId> ids = targets();
    if (ids.isEmpty())
        return;
    watch(m_services.conversationService.setStatus(ids, ConversationStatus::Pending));
    m_list.clearSelection();
}

void InboxViewModel::assign(const QString &agent)
{
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty())
        watch(m_services.conversationService.assign(ids, AgentId::fromString(agent)));
    m_list.clearSelection();
}

void InboxViewModel::assignToMe()
{
    assign(m_services.session.me.toString());
}

bool InboxViewModel::isAssignedTo(const QString &agent) const
{
    const AgentId id = AgentId::fromString(agent);
    return targetCount() > 0
        && allTargets([id](const Conversation &conversation) { return conversation.assignee == id; });
}

void InboxViewModel::setTag(const QString &tag, bool present)
{
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty())
        watch(m_services.conversationService.setTag(ids, TagId::fromString(tag), present));
}

void InboxViewModel::addTag(const QString &name)
{
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty() && !name.trimmed().isEmpty())
        watch(m_services.conversationService.addTag(ids, name));
}

bool InboxViewModel::hasTag(const QString &tag) const
{
    const TagId id = TagId::fromString(tag);
    return targetCount() > 0
        && allTargets([id](const Conversation &conversation) { return conversation.tags.contains(id); });
}

bool InboxViewModel::areFlagged() const
{
    return targetCount() > 0
        && allTargets([](const Conversation &conversation) { return conversation.flagged; });
}

bool InboxViewModel::areUnread() const
{
    return targetCount() > 0
        && allTargets([](const Conversation &conversation) { return conversation.unread; });
}

bool InboxViewModel::areOpen() const
{
    return targetCount() > 0 && allTargets([](const Conversation &conversation) {
        return conversation.status == ConversationStatus::Open;
    });
}

void InboxViewModel::toggleFlag()
{
    const bool flagged = areFlagged();
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty())
        watch(m_services.conversationService.setFlagged(ids, !flagged));
}

void InboxViewModel::toggleRead()
{
    const bool unread = areUnread();
    const QList<ConversationId> ids = targets();
    if (!ids.isEmpty())
        watch(m_services.conversationService.setRead(ids, unread));
}

QVariantList InboxViewModel::snoozeChoices() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QLocale locale;
    QVariantList rows;
    for (const SnoozeChoice &choice : Tresen::snoozeChoices(m_services.clock.now(), zone)) {
        const QDateTime local = toDateTime(choice.until).toTimeZone(zone);
        QString time = locale.toString(local.time(), QLocale::ShortFormat);
        if (choice.kind == SnoozeChoice::Kind::Tomorrow)
            time.prepend(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u' ');
        rows.append(QVariantMap{{QStringLiteral("kind"), choiceName(choice.kind)},
            {QStringLiteral("time"), time},
            {QStringLiteral("until"), static_cast<double>(toMs(choice.until))}});
    }
    return rows;
}

void InboxViewModel::snooze(double untilMs)
{
    const QList<ConversationId> ids = targets();
    if (ids.isEmpty())
        return;
    watch(m_services.conversationService.snooze(ids, fromMs(static_cast<qint64>(untilMs))));
    if (m_viewKey != QLatin1String("snoozed"))
        moveOn(ids);
}

double InboxViewModel::parseSnooze(const QString &date, const QString &time) const
{
    const auto until = Tresen::parseSnooze(
        date, time, QLocale(), QTimeZone::systemTimeZone(), m_services.clock.now());
    return until ? static_cast<double>(toMs(*until)) : -1;
}

void InboxViewModel::requestMergeCandidates()
{
    takeMergeCandidates({});
    const Conversation *conversation = targetCount() == 1 ? targetAt(targets().constFirst()) : nullptr;
    if (!conversation)
        return;
    ConversationQuery query;
    query.contact = conversation->contact;
    query.sort = SortOrder::NewestFirst;
    constexpr int most = 20;
    m_services.conversations.list(query, std::nullopt, most)
        .then(this, [this](Result<Page<Conversation>> result) {
            if (result)
                takeMergeCandidates(result->rows);
            else
                Q_EMIT failed(result.error().text);
        });
}

void InboxViewModel::takeMergeCandidates(const QList<Conversation> &rows)
{
    m_mergeCandidates.clear();
    const QList<ConversationId> ids = targets();
    for (const Conversation &row : rows) {
        if (ids.contains(row.id))
            continue;
        m_mergeCandidates.append(QVariantMap{{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("title"), row.subject.isEmpty() ? row.snippet : row.subject},
            {QStringLiteral("detail"), QStringLiteral("#%1 · %2").arg(row.number).arg(
                momentText(row.lastActivityAt, m_services.clock.now()))}});
    }
    Q_EMIT mergeCandidatesChanged();
}

void InboxViewModel::mergeInto(const QString &id)
{
    QList<ConversationId> ids = targets();
    if (ids.isEmpty())
        return;
    const ConversationId into = id.isEmpty() ? *std::min_element(ids.cbegin(), ids.cend())
                                             : ConversationId::fromString(id);
    ids.removeAll(into);
    m_list.clearSelection();
    for (const ConversationId from : std::as_const(ids))
        watch(m_services.conversationService.merge(from, into));
    open(into.toString());
}

void InboxViewModel::retranslate()
{
    m_views.retranslate();
    Q_EMIT viewChanged();
}

} // namespace Tresen
