// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationlistmodel.h"

#include "channelstates.h"
#include "conversationroles.h"
#include "conversationstore.h"
#include "logging.h"

#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace Tresen {

namespace {
constexpr int firstPage = 50; ///< what a start waits for
constexpr int nextPage = 200;
/// So many rows ahead of the view the next page is asked for: at the pace of a fast flick the
/// answer is there before they are gone.
constexpr int ahead = 150;
/// Rows read anew at a time: the main thread takes an answer of that size within a frame.
constexpr int slice = 250;
/// With fewer rows than this a list view may never ask for more by itself.
constexpr qsizetype fewRows = 25;
} // namespace

ConversationListModel::ConversationListModel(
    Services &services, const DirectoryViewModel &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_directory(directory)
    , m_waiting(services.clock)
{
    connect(&services.feed, &ChangeFeed::changed, this, &ConversationListModel::onChanged);
    connect(&m_waiting, &WaitingClock::ticked, this,
        [this] { touchAll({WaitingRole, SpokenRole}); });
    connect(&services.channels, &ChannelStates::visitorChanged, this, [this](ConversationId id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {TypingRole});
    });
    connect(&directory, &DirectoryViewModel::changed, this, [this] {
        touchAll({TagsRole, MoreTagsRole, AssigneeNameRole, SpokenRole});
    });
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation &conversation = m_rows.at(index.row()).conversation;
    if (role == SelectedRole)
        return m_selected.contains(conversation.id);
    if (role == TypingRole)
        return m_services.channels.visitor(conversation.id).typing;
    return ConversationRoles{m_directory, m_waiting}.value(conversation, role);
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"}, {NameRole, "name"},
        {ContactRole, "contact"}, {ChannelRole, "channel"}, {SubjectRole, "subject"},
        {SnippetRole, "snippet"}, {DraftRole, "draft"}, {FailedRole, "failed"},
        {FlaggedRole, "flagged"}, {UnreadRole, "unread"}, {TagsRole, "tags"},
        {MoreTagsRole, "moreTags"}, {AttachmentRole, "attachment"}, {WaitingRole, "waiting"},
        {AssigneeRole, "assignee"}, {AssigneeNameRole, "assigneeName"},
        {SelectedRole, "selected"}, {TypingRole, "typing"}, {SpokenRole, "spoken"}};
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_wantsMore;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantsMore = true;
    pump();
}

/// Not left to the view alone: it asks when it makes its last row, and would stand still until the
/// answer; and one sweep of the fingers ends where the rows ended when it began.
void ConversationListModel::approach(int row)
{
    if (row >= count() - ahead)
        fetchMore({});
}

void ConversationListModel::setQuery(const ConversationQuery &query)
{
    if (query == m_query && m_generation > 0)
        return;
    m_query = query;
    reload();
}

void ConversationListModel::reload()
{
    ++m_generation;
    m_busy = false;
    m_wantsMore = false;
    m_dirty.clear();
    m_allDirty = false;
    setLoading(true);
    requestPage(true);
}

void ConversationListModel::onChanged(const ChangeSet &changes)
{
    if (m_generation == 0)
        return;
    m_allDirty |= changes.everything;
    m_dirty.unite(changes.conversations);
    pump();
}

/// Asks the next question when no answer is outstanding.
void ConversationListModel::pump()
{
    if (m_busy || m_loading)
        return;
    if (m_allDirty)
        startAnew();
    else if (!m_dirty.isEmpty())
        requestRefresh();
    else if (m_wantsMore && m_next)
        requestPage(false);
}

void ConversationListModel::requestPage(bool first)
{
    m_busy = true;
    const auto cursor = first ? std::optional<Cursor>() : m_next;
    m_services.conversations.list(m_query, cursor, first ? firstPage : nextPage)
        .then(this, [this, first, generation = m_generation](const Result<Page<Conversation>> &result) {
            if (generation != m_generation)
                return;
            m_busy = false;
            m_wantsMore = false;
            takePage(result, first);
        });
}

void ConversationListModel::takePage(const Result<Page<Conversation>> &result, bool first)
{
    if (!result) {
        qCWarning(lcView) << "list not read:" << result.error().detail;
        if (first)
            replaceRows({});
        setLoading(false, result.error().text);
        Q_EMIT countChanged();
        return;
    }
    if (first)
        replaceRows(*result);
    else
        appendRows(*result);
    setLoading(false);
    finishChanges();
    if (first)
        Q_EMIT loaded();
}

void ConversationListModel::requestRefresh()
{
    m_busy = true;
    QSet<ConversationId> asked;
    if (m_dirty.size() <= slice) {
        asked = std::exchange(m_dirty, {});
    } else {
        for (auto it = m_dirty.begin(); asked.size() < slice; it = m_dirty.erase(it))
            asked.insert(*it);
    }
    m_services.conversations.conversations(asked.values())
        .then(this, [this, asked, generation = m_generation](const Result<QList<Conversation>> &result) {
            if (generation != m_generation)
                return;
            m_busy = false;
            if (!result) {
                qCWarning(lcView) << "rows not read:" << result.error().detail;
                return;
            }
            QSet<ConversationId> gone = asked;
            for (const Conversation &conversation : *result) {
                gone.remove(conversation.id);
                apply(conversation.id, conversation);
            }
            for (const ConversationId id : std::as_const(gone))
                apply(id, std::nullopt);
            finishChanges();
        });
}

/// Too much has changed to be named: compares every loaded row, slice by slice.
void ConversationListModel::startAnew()
{
    m_allDirty = false;
    m_dirty.clear();
    m_unseen.clear();
    for (const Row &row : std::as_const(m_rows))
        m_unseen.insert(row.conversation.id);
    for (auto it = m_deferred.cbegin(); it != m_deferred.cend(); ++it)
        m_unseen.insert(it.key());
    m_anewLeft = std::max(firstPage, count());
    requestAnew(std::nullopt);
}

void ConversationListModel::requestAnew(const std::optional<Cursor> &cursor)
{
    m_busy = true;
    m_services.conversations.list(m_query, cursor, std::min(slice, m_anewLeft))
        .then(this, [this, generation = m_generation](const Result<Page<Conversation>> &result) {
            if (generation != m_generation)
                return;
            m_busy = false;
            if (result) {
                takeAnew(*result);
                return;
            }
            qCWarning(lcView) << "list not read anew:" << result.error().detail;
            finishChanges();
        });
}

void ConversationListModel::takeAnew(const Page<Conversation> &page)
{
    m_anewLeft -= static_cast<int>(page.rows.size());
    const bool isLast = !page.next || m_anewLeft <= 0;
    if (isLast)
        setBoundary(page);
    else if (m_boundary && !page.rows.isEmpty())
        m_boundary = std::max(*m_boundary, placeOf(page.rows.constLast(), m_query.sort));
    for (const Conversation &conversation : page.rows) {
        m_unseen.remove(conversation.id);
        apply(conversation.id, conversation);
    }
    if (!isLast) {
        requestAnew(page.next);
        return;
    }
    // Gone, or it changed its place between two slices: asked for by id.
    m_dirty.unite(std::exchange(m_unseen, {}));
    finishChanges();
}

void ConversationListModel::replaceRows(const Page<Conversation> &page)
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_deferred.clear();
    m_released.clear();
    m_selected.clear();
    for (const Conversation &conversation : page.rows) {
        m_rows.append({conversation, placeOf(conversation, m_query.sort)});
        m_places.insert(conversation.id, m_rows.constLast().place);
    }
    setBoundary(page);
    endResetModel();
    Q_EMIT selectionChanged();
}

void ConversationListModel::appendRows(const Page<Conversation> &page)
{
    setBoundary(page);
    QList<Row> fresh;
    for (const Conversation &conversation : page.rows) {
        // Displayed already where it stood before: its move waits for the thaw.
        if (rowOf(conversation.id) >= 0) {
            apply(conversation.id, conversation);
            continue;
        }
        m_deferred.remove(conversation.id);
        fresh.append({conversation, placeOf(conversation, m_query.sort)});
    }
    if (fresh.isEmpty())
        return;
    // A row that stays only because the list is frozen may stand behind the new ones.
    if (!m_rows.isEmpty() && fresh.constFirst().place < m_rows.constLast().place) {
        for (const Row &row : std::as_const(fresh))
            insertRow(row.conversation);
        return;
    }
    beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
    m_rows.append(fresh);
    for (const Row &row : std::as_const(fresh))
        m_places.insert(row.conversation.id, row.place);
    endInsertRows();
}

void ConversationListModel::setBoundary(const Page<Conversation> &page)
{
    m_next = page.next;
    m_boundary.reset();
    if (page.next && !page.rows.isEmpty())
        m_boundary = placeOf(page.rows.constLast(), m_query.sort);
}

bool ConversationListModel::belongs(
    ConversationId id, const std::optional<Conversation> &now) const
{
    if (!now)
        return false;
    ConversationQuery query = m_query;
    if (id == m_held && rowOf(id) >= 0)
        query.unreadOnly = false;
    return matches(query, *now) && (!m_boundary || placeOf(*now, m_query.sort) <= *m_boundary);
}

void ConversationListModel::apply(
    ConversationId id, const std::optional<Conversation> &now, bool atOnce)
{
    const bool stays = belongs(id, now);
    const bool released = atOnce || !m_frozen || m_released.remove(id);
    const int row = rowOf(id);
    if (row >= 0)
        applyToRow(row, now, stays, released);
    else if (!stays)
        m_deferred.remove(id);
    else if (released)
        insertRow(*now);
    else
        m_deferred.insert(id, now);
}

void ConversationListModel::applyToRow(
    int row, const std::optional<Conversation> &now, bool stays, bool released)
{
    const ConversationId id = m_rows.at(row).conversation.id;
    if (now) {
        const QList<int> roles = changedRoles(m_rows.at(row).conversation, *now);
        m_rows[row].conversation = *now;
        if (!roles.isEmpty())
            Q_EMIT dataChanged(index(row), index(row), roles);
    }
    if (stays && placeOf(*now, m_query.sort) == m_rows.at(row).place) {
        m_deferred.remove(id);
    } else if (!released) {
        m_deferred.insert(id, stays ? now : std::nullopt);
    } else {
        m_deferred.remove(id);
        if (stays)
            moveRow(row, placeOf(*now, m_query.sort));
        else
            removeRow(row);
    }
}

void ConversationListModel::insertRow(const Conversation &conversation)
{
    m_deferred.remove(conversation.id);
    const ListPlace place = placeOf(conversation, m_query.sort);
    const int row = rowAt(place);
    beginInsertRows({}, row, row);
    m_rows.insert(row, {conversation, place});
    m_places.insert(conversation.id, place);
    endInsertRows();
}

void ConversationListModel::moveRow(int row, const ListPlace &place)
{
    // "Before which row", counted with the moving one still in its place (beginMoveRows).
    const int before = rowAt(place);
    m_rows[row].place = place;
    m_places.insert(at(row).id, place);
    if (before == row || before == row + 1)
        return;
    beginMoveRows({}, row, row, {}, before);
    m_rows.move(row, before > row ? before - 1 : before);
    endMoveRows();
}

void ConversationListModel::removeRow(int row)
{
    const ConversationId id = m_rows.at(row).conversation.id;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_places.remove(id);
    endRemoveRows();
    if (m_selected.remove(id))
        Q_EMIT selectionChanged();
}

/// After any change of rows: tell the numbers, and go on with what has piled up.
void ConversationListModel::finishChanges()
{
    Q_EMIT countChanged();
    int arrived = 0;
    for (auto it = m_deferred.cbegin(); it != m_deferred.cend(); ++it)
        arrived += it->has_value() && rowOf(it.key()) < 0 ? 1 : 0;
    if (std::exchange(m_arrivedCount, arrived) != arrived)
        Q_EMIT arrivedCountChanged();
    if (m_next && m_rows.size() < fewRows)
        m_wantsMore = true;
    pump();
}

void ConversationListModel::setFrozen(bool frozen)
{
    if (m_frozen == frozen)
        return;
    m_frozen = frozen;
    m_released.clear();
    Q_EMIT frozenChanged();
    if (!frozen)
        applyDeferred();
}

void ConversationListModel::applyDeferred()
{
    const auto deferred = std::exchange(m_deferred, {});
    for (auto it = deferred.cbegin(); it != deferred.cend(); ++it)
        apply(it.key(), it.value(), true);
    finishChanges();
}

void ConversationListModel::release(const QList<ConversationId> &ids)
{
    for (const ConversationId id : ids) {
        // The news of the act may be here already, or still on its way.
        if (m_deferred.contains(id))
            apply(id, m_deferred.take(id), true);
        else if (m_frozen)
            m_released.insert(id);
    }
    finishChanges();
}

void ConversationListModel::hold(ConversationId id)
{
    const ConversationId before = std::exchange(m_held, id);
    const int row = before == id ? -1 : rowOf(before);
    if (row < 0 || matches(m_query, at(row)))
        return;
    apply(before, at(row), true);
    finishChanges();
}

int ConversationListModel::rowAt(const ListPlace &place) const
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), place,
        [](const Row &row, const ListPlace &wanted) { return row.place < wanted; });
    return static_cast<int>(at - m_rows.cbegin());
}

int ConversationListModel::rowOf(ConversationId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : rowAt(*place);
}

QString ConversationListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? at(row).id.toString() : QString();
}

QList<ConversationId> ConversationListModel::selected() const
{
    QList<ConversationId> ids;
    for (const Row &row : m_rows) {
        if (m_selected.contains(row.conversation.id))
            ids.append(row.conversation.id);
    }
    return ids;
}

void ConversationListModel::setSelected(ConversationId id, bool selected)
{
    const int row = rowOf(id);
    if (row < 0 || selected == m_selected.contains(id))
        return;
    if (selected)
        m_selected.insert(id);
    else
        m_selected.remove(id);
    Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
    Q_EMIT selectionChanged();
}

void ConversationListModel::select(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_selected.insert(at(row).id);
    Q_EMIT dataChanged(index(first), index(last), {SelectedRole});
    Q_EMIT selectionChanged();
}

void ConversationListModel::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    touchAll({SelectedRole});
    Q_EMIT selectionChanged();
}

void ConversationListModel::setLoading(bool loading, const QString &errorText)
{
    if (m_loading == loading && m_errorText == errorText)
        return;
    m_loading = loading;
    m_errorText = errorText;
    Q_EMIT loadingChanged();
}

void ConversationListModel::touchAll(const QList<int> &roles)
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

} // namespace Tresen
