// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestore.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace Tresen {

namespace {

/// Finishes in a later turn of the event loop.
template <typename T>
Future<T> later(Result<T> result)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QTimer::singleShot(0, [promise, result = std::move(result)]() mutable {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

Error notFound()
{
    return {ErrorCode::NotFound, QStringLiteral("That is not there."), QStringLiteral("fake"), {}};
}

bool fits(const ConversationQuery &query, const Conversation &row)
{
    bool fits = query.statuses.isEmpty() || query.statuses.contains(row.status);
    switch (query.assignment) {
    case ConversationQuery::Assignment::Anyone:
        break;
    case ConversationQuery::Assignment::Nobody:
        fits = fits && row.assignee.value == 0;
        break;
    case ConversationQuery::Assignment::Agent:
        fits = fits && row.assignee.value == query.assignee.value;
        break;
    }
    if (query.channel && row.channel != query.channel.value())
        fits = false;
    if (query.account.value != 0 && row.account.value != query.account.value)
        fits = false;
    if (query.shop.value != 0 && row.shop.value != query.shop.value)
        fits = false;
    if (query.contact.value != 0 && row.contact.value != query.contact.value)
        fits = false;
    if (query.tag.value != 0 && row.tags.count(query.tag) == 0)
        fits = false;
    return fits && !(query.unreadOnly && !row.unread) && !(query.flaggedOnly && !row.flagged);
}

bool before(SortOrder sort, const Conversation &a, const Conversation &b)
{
    if (sort == SortOrder::LongestWaiting && a.waitingSince.has_value() != b.waitingSince.has_value())
        return a.waitingSince.has_value();
    if (sort == SortOrder::LongestWaiting && a.waitingSince)
        return std::pair(*a.waitingSince, a.id) < std::pair(*b.waitingSince, b.id);
    if (sort == SortOrder::OldestFirst)
        return std::pair(a.lastActivityAt, a.id) < std::pair(b.lastActivityAt, b.id);
    return std::pair(a.lastActivityAt, a.id) > std::pair(b.lastActivityAt, b.id);
}

/// Where a page ended: the whole conversation as it was then, kept by id and version.
QHash<QByteArray, Conversation> &pageEnds()
{
    static QHash<QByteArray, Conversation> ends;
    return ends;
}

} // namespace

void FakeFeed::tell(ChangeSet changes)
{
    changes.position = ++m_position;
    QTimer::singleShot(0, this, [this, changes] { Q_EMIT changed(changes); });
}

Future<Directory> FakeDirectory::directory() { return later<Directory>(content); }
Future<QJsonValue> FakeDirectory::setting(QString key)
{
    return later<QJsonValue>(settings.value(key, QJsonValue(QJsonValue::Undefined)));
}
Future<std::optional<Draft>> FakeDirectory::draft(QString) { return later(Result(std::optional<Draft>())); }
Future<QList<Draft>> FakeDirectory::drafts() { return later<QList<Draft>>(QList<Draft>()); }

Future<std::optional<OutboxItem>> FakeOutbox::claim(QSet<AccountId>)
{
    return later(Result(std::optional<OutboxItem>()));
}
Future<Nothing> FakeOutbox::succeeded(OutboxId, Receipt) { return later<Nothing>(notFound()); }
Future<Nothing> FakeOutbox::failed(OutboxId, Error) { return later<Nothing>(notFound()); }
Future<int> FakeOutbox::recover() { return later<int>(0); }
Future<QList<OutboxRow>> FakeOutbox::rows() { return later<QList<OutboxRow>>(content); }
Future<std::optional<TimePoint>> FakeOutbox::nextDue(QSet<AccountId>)
{
    return later(Result(std::optional<TimePoint>()));
}

void FakeStore::put(const Conversation &conversation)
{
    content.insert(conversation.id.value, conversation);
    ChangeSet changes;
    changes.conversations.insert(conversation.id);
    feed.tell(changes);
}

void FakeStore::drop(ConversationId id)
{
    content.remove(id.value);
    ChangeSet changes;
    changes.conversations.insert(id);
    feed.tell(changes);
}

void FakeStore::arrive(const Message &message)
{
    messages.insert(message.id.value, message);
    ChangeSet changes;
    changes.arrived.insert(message.id);
    changes.conversations.insert(message.conversation);
    feed.tell(changes);
}

QList<Conversation> FakeStore::sorted(const ConversationQuery &query) const
{
    QList<Conversation> rows;
    for (const Conversation &row : content) {
        if (fits(query, row))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [&query](const Conversation &a, const Conversation &b) {
        return before(query.sort, a, b);
    });
    return rows;
}

Future<Committed> FakeStore::commit(QList<Change> changes, Cause)
{
    commits.append(changes);
    if (trouble)
        return later<Committed>(*trouble);
    Committed committed;
    ChangeSet told;
    for (const Change &change : std::as_const(changes)) {
        qint64 created = 0;
        if (const auto back = carryOut(change, told, created))
            committed.undo.prepend(*back);
        committed.created.append(created);
    }
    feed.tell(told);
    committed.position = feed.position();
    return later<Committed>(committed);
}

std::optional<Change> FakeStore::carryOut(const Change &change, ChangeSet &told, qint64 &created)
{
    if (const auto *setting = std::get_if<SaveSetting>(&change)) {
        directory.settings.insert(setting->key, setting->value);
        told.settings = true;
        return std::nullopt;
    }
    if (const auto *saved = std::get_if<SaveTag>(&change)) {
        created = ++m_lastId;
        directory.content.tags.append({TagId{created}, saved->tag.name});
        told.directory = true;
        return std::nullopt;
    }
    if (const auto *merge = std::get_if<MergeConversations>(&change)) {
        content.remove(merge->from.value);
        told.conversations.insert(merge->from);
        told.conversations.insert(merge->into);
        return SplitMerged{merge->from, merge->into, {}};
    }
    const auto with = [&](ConversationId id, auto act) -> std::optional<Change> {
        if (!content.contains(id.value))
            return std::nullopt;
        told.conversations.insert(id);
        return act(content[id.value]);
    };
    if (const auto *set = std::get_if<SetStatus>(&change)) {
        return with(set->conversation, [set](Conversation &row) -> Change {
            SetStatus back{row.id, row.status, row.snoozedUntil};
            row.status = set->status;
            row.snoozedUntil = set->snoozedUntil;
            return back;
        });
    }
    if (const auto *set = std::get_if<SetAssignee>(&change)) {
        return with(set->conversation, [set](Conversation &row) -> Change {
            SetAssignee back{row.id, row.assignee};
            row.assignee = set->agent;
            return back;
        });
    }
    if (const auto *set = std::get_if<SetTag>(&change)) {
        return with(set->conversation, [set](Conversation &row) -> Change {
            row.tags.removeAll(set->tag);
            if (set->present)
                row.tags.append(set->tag);
            return SetTag{row.id, set->tag, !set->present};
        });
    }
    if (const auto *set = std::get_if<SetFlagged>(&change)) {
        return with(set->conversation, [set](Conversation &row) -> Change {
            return SetFlagged{row.id, std::exchange(row.flagged, set->flagged)};
        });
    }
    if (const auto *set = std::get_if<SetRead>(&change)) {
        return with(set->conversation, [set](Conversation &row) -> Change {
            return SetRead{row.id, !std::exchange(row.unread, !set->read)};
        });
    }
    return std::nullopt;
}

Future<Page<Conversation>> FakeStore::list(
    ConversationQuery query, std::optional<Cursor> cursor, int limit)
{
    if (trouble)
        return later<Page<Conversation>>(*trouble);
    QList<Conversation> rows = sorted(query);
    if (cursor) {
        const Conversation end = pageEnds().value(cursor->token);
        rows.removeIf([&](const Conversation &row) { return !before(query.sort, end, row); });
    }
    Page<Conversation> page;
    page.rows = rows.mid(0, limit);
    if (rows.size() > limit) {
        static qint64 pages = 0;
        page.next = Cursor{QByteArray::number(++pages)};
        pageEnds().insert(page.next->token, page.rows.constLast());
    }
    return later<Page<Conversation>>(page);
}

Future<QList<Conversation>> FakeStore::conversations(QList<ConversationId> ids)
{
    if (trouble)
        return later<QList<Conversation>>(*trouble);
    QList<Conversation> rows;
    for (const ConversationId id : ids) {
        if (content.contains(id.value))
            rows.append(content.value(id.value));
    }
    return later<QList<Conversation>>(rows);
}

Future<Conversation> FakeStore::byNumber(qint64 number)
{
    for (const Conversation &row : std::as_const(content)) {
        if (row.number == number)
            return later<Conversation>(row);
    }
    return later<Conversation>(notFound());
}

Future<ViewCounts> FakeStore::counts(AgentId me)
{
    ViewCounts counts;
    for (const Conversation &row : std::as_const(content)) {
        counts.pending += row.status == ConversationStatus::Pending ? 1 : 0;
        counts.snoozed += row.status == ConversationStatus::Snoozed ? 1 : 0;
        if (row.status != ConversationStatus::Open)
            continue;
        ++counts.open;
        ++counts.channels[row.channel];
        counts.mine += row.assignee == me ? 1 : 0;
        counts.unassigned += row.assignee.isValid() ? 0 : 1;
        counts.waitingUnread += row.unread ? 1 : 0;
    }
    counts.outbox = static_cast<int>(outbox.content.size());
    return later<ViewCounts>(counts);
}

Future<Page<TimelineItem>> FakeStore::timeline(ConversationId id, std::optional<Cursor>, int)
{
    Page<TimelineItem> page;
    for (const Message &message : std::as_const(messages)) {
        if (message.conversation == id)
            page.rows.prepend(message);
    }
    return later<Page<TimelineItem>>(page);
}

Future<Message> FakeStore::message(MessageId id)
{
    return messages.contains(id.value) ? later<Message>(messages.value(id.value))
                                       : later<Message>(notFound());
}

/// Finds words in names and subjects only.
Future<SearchPage> FakeStore::search(SearchRequest request)
{
    SearchPage page;
    for (const Conversation &row : std::as_const(content)) {
        if (row.contactName.contains(request.text, Qt::CaseInsensitive)
            || row.subject.contains(request.text, Qt::CaseInsensitive)) {
            SearchHit hit;
            hit.conversation = row;
            page.hits.append(hit);
        }
    }
    page.total = static_cast<int>(page.hits.size());
    return later<SearchPage>(page);
}

Future<QList<ConversationId>> FakeStore::dueSnoozed(TimePoint now)
{
    QList<ConversationId> ids;
    for (const Conversation &row : std::as_const(content)) {
        if (row.snoozedUntil && *row.snoozedUntil <= now)
            ids.append(row.id);
    }
    return later<QList<ConversationId>>(ids);
}

Future<QList<RemoteRef>> FakeStore::remoteRefs(MessageId)
{
    return later<QList<RemoteRef>>(QList<RemoteRef>());
}

} // namespace Tresen
