// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Tresen {
namespace {

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

template <typename T>
Future<T> nothing()
{
    return later<T>(Error{ErrorCode::NotFound, QStringLiteral("Not there."), QStringLiteral("fake"), {}});
}

} // namespace

void TalkFeed::tell(ChangeSet changes)
{
    changes.position = ++m_position;
    QTimer::singleShot(0, this, [this, changes] { Q_EMIT changed(changes); });
}

void TalkStore::tell(ConversationId id)
{
    ChangeSet changes;
    changes.conversations.insert(id);
    feed.tell(changes);
}

Message *TalkStore::find(MessageId id)
{
    for (TimelineItem &item : items) {
        auto *message = std::get_if<Message>(&item);
        if (message && message->id == id)
            return message;
    }
    return nullptr;
}

Future<Committed> TalkStore::commit(QList<Change> changes, Cause)
{
    if (refusal)
        return later<Committed>(*refusal);
    Committed committed;
    ChangeSet told;
    for (const Change &change : std::as_const(changes)) {
        qint64 created = 0;
        carryOut(change, told, created);
        carryOutMessage(change, told);
        committed.created.append(created);
    }
    done.append(changes);
    feed.tell(told);
    committed.position = feed.position();
    return later<Committed>(committed);
}

void TalkStore::add(Message message, ChangeSet &told)
{
    message.id = MessageId{++m_lastId << 20};
    items.prepend(message);
    told.conversations.insert(message.conversation);
}

void TalkStore::carryOut(const Change &change, ChangeSet &told, qint64 &created)
{
    if (const auto *setting = std::get_if<SaveSetting>(&change)) {
        settings.insert(setting->key, setting->value);
        told.settings = true;
    } else if (const auto *saved = std::get_if<SaveTag>(&change)) {
        created = ++m_lastId;
        names.tags.append({TagId{created}, saved->tag.name});
        told.directory = true;
    } else if (const auto *person = std::get_if<SaveContact>(&change)) {
        people.insert(person->contact.id.value, person->contact);
        told.contacts.insert(person->contact.id);
    } else if (const auto *draft = std::get_if<SaveDraft>(&change)) {
        draftList.insert(draft->draft.key, draft->draft);
    } else if (const auto *removed = std::get_if<RemoveDraft>(&change)) {
        draftList.remove(removed->key);
    } else if (const auto *fresh = std::get_if<CreateConversation>(&change)) {
        Conversation talk;
        talk.id = ConversationId{++m_lastId};
        talk.account = fresh->account;
        talk.channel = fresh->channel;
        talk.subject = fresh->subject;
        created = talk.id.value;
        talks.insert(created, talk);
    } else if (const auto *status = std::get_if<SetStatus>(&change)) {
        talks[status->conversation.value].status = status->status;
        talks[status->conversation.value].snoozedUntil = status->snoozedUntil;
        told.conversations.insert(status->conversation);
    } else if (const auto *assignee = std::get_if<SetAssignee>(&change)) {
        talks[assignee->conversation.value].assignee = assignee->agent;
        told.conversations.insert(assignee->conversation);
    } else if (const auto *tag = std::get_if<SetTag>(&change)) {
        QList<TagId> &tags = talks[tag->conversation.value].tags;
        tags.removeAll(tag->tag);
        if (tag->present)
            tags.append(tag->tag);
        told.conversations.insert(tag->conversation);
    } else if (const auto *flag = std::get_if<SetFlagged>(&change)) {
        talks[flag->conversation.value].flagged = flag->flagged;
        told.conversations.insert(flag->conversation);
    }
}

void TalkStore::carryOutMessage(const Change &change, ChangeSet &told)
{
    if (const auto *note = std::get_if<AddMessage>(&change)) {
        add(note->message, told);
    } else if (const auto *queued = std::get_if<QueueMessage>(&change)) {
        add(queued->message, told);
        draftList.remove(queued->draftKey);
    } else if (const auto *retry = std::get_if<RetryMessage>(&change)) {
        if (Message *message = find(retry->message)) {
            message->delivery = DeliveryState::Queued;
            told.conversations.insert(message->conversation);
        }
    } else if (const auto *settled = std::get_if<SettleMessage>(&change)) {
        if (Message *message = find(settled->message)) {
            message->delivery = settled->state;
            told.conversations.insert(message->conversation);
        }
    }
}

Future<Page<Conversation>> TalkStore::list(ConversationQuery query, std::optional<Cursor>, int limit)
{
    Page<Conversation> page;
    for (const Conversation &talk : std::as_const(talks)) {
        if (!query.contact.isValid() || talk.contact == query.contact)
            page.rows.append(talk);
    }
    std::sort(page.rows.begin(), page.rows.end(), [](const Conversation &a, const Conversation &b) {
        return a.lastActivityAt > b.lastActivityAt;
    });
    if (page.rows.size() > limit) {
        page.rows.resize(limit);
        page.next = Cursor{"more"};
    }
    return later<Page<Conversation>>(page);
}

Future<QList<Conversation>> TalkStore::conversations(QList<ConversationId> ids)
{
    QList<Conversation> rows;
    for (const ConversationId id : ids) {
        if (talks.contains(id.value))
            rows.append(talks.value(id.value));
    }
    return later<QList<Conversation>>(rows);
}

Future<Conversation> TalkStore::byNumber(qint64) { return nothing<Conversation>(); }
Future<ViewCounts> TalkStore::counts(AgentId) { return later<ViewCounts>(ViewCounts{}); }

Future<Page<TimelineItem>> TalkStore::timeline(ConversationId id, std::optional<Cursor> cursor, int limit)
{
    ++pages;
    if (trouble)
        return later<Page<TimelineItem>>(*trouble);
    QList<TimelineItem> own;
    for (const TimelineItem &item : std::as_const(items)) {
        const auto *message = std::get_if<Message>(&item);
        if ((message ? message->conversation : std::get<DomainEvent>(item).conversation) == id)
            own.append(item);
    }
    const qsizetype from = cursor ? cursor->token.toLongLong() : 0;
    Page<TimelineItem> page;
    page.rows = own.mid(from, limit);
    if (from + limit < own.size())
        page.next = Cursor{QByteArray::number(from + limit)};
    return later<Page<TimelineItem>>(page);
}

Future<Message> TalkStore::message(MessageId id)
{
    const Message *found = find(id);
    return found ? later<Message>(*found) : nothing<Message>();
}

Future<SearchPage> TalkStore::search(SearchRequest) { return later<SearchPage>(SearchPage{}); }
Future<QList<ConversationId>> TalkStore::dueSnoozed(TimePoint)
{
    return later<QList<ConversationId>>(QList<ConversationId>{});
}
Future<QList<RemoteRef>> TalkStore::remoteRefs(MessageId)
{
    return later<QList<RemoteRef>>(QList<RemoteRef>{});
}

Future<Contact> TalkStore::contact(ContactId id)
{
    return people.contains(id.value) ? later<Contact>(people.value(id.value)) : nothing<Contact>();
}
Future<Contact> TalkStore::byIdentity(Identity) { return nothing<Contact>(); }
Future<Page<Contact>> TalkStore::list(QString, std::optional<Cursor>, int)
{
    return later<Page<Contact>>(Page<Contact>{});
}
Future<QList<Order>> TalkStore::orders(ContactId contact)
{
    QList<Order> found;
    for (const Order &order : std::as_const(orderList)) {
        if (order.contact == contact)
            found.append(order);
    }
    return later<QList<Order>>(found);
}
Future<Order> TalkStore::orderByNumber(QString) { return nothing<Order>(); }

Future<QList<Address>> TalkStore::completeAddress(QString prefix, int limit)
{
    QList<Address> found;
    for (const Contact &person : std::as_const(people)) {
        for (const Identity &identity : person.identities) {
            const bool fits = identity.value.startsWith(prefix, Qt::CaseInsensitive)
                || person.name.startsWith(prefix, Qt::CaseInsensitive);
            if (identity.kind == IdentityKind::Email && fits && found.size() < limit)
                found.append({person.name, identity.value});
        }
    }
    return later<QList<Address>>(found);
}

Future<Directory> TalkStore::directory() { return later<Directory>(names); }
Future<QJsonValue> TalkStore::setting(QString key)
{
    return later<QJsonValue>(settings.value(key, QJsonValue(QJsonValue::Undefined)));
}
Future<std::optional<Draft>> TalkStore::draft(QString key)
{
    return later<std::optional<Draft>>(
        draftList.contains(key) ? std::optional<Draft>(draftList.value(key)) : std::nullopt);
}
Future<QList<Draft>> TalkStore::drafts() { return later<QList<Draft>>(draftList.values()); }

Future<QByteArray> TalkStore::put(QByteArray content)
{
    const QByteArray sha = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    files.insert(sha, content);
    return later<QByteArray>(sha);
}
Future<QList<QByteArray>> TalkStore::takeAll(QList<NewContent>) { return nothing<QList<QByteArray>>(); }
Future<QByteArray> TalkStore::copy(QString file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? put(source.readAll()) : nothing<QByteArray>();
}
Future<QString> TalkStore::path(QByteArray sha256)
{
    if (!files.contains(sha256))
        return nothing<QString>();
    QFile file(m_folder.filePath(QString::fromLatin1(sha256.toHex())));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(files.value(sha256));
    return later<QString>(file.fileName());
}
Future<QByteArray> TalkStore::content(QByteArray sha256, qint64)
{
    return files.contains(sha256) ? later<QByteArray>(files.value(sha256)) : nothing<QByteArray>();
}

Future<std::optional<OutboxItem>> NoOutbox::claim(QSet<AccountId>) { return nothing<std::optional<OutboxItem>>(); }
Future<Nothing> NoOutbox::succeeded(OutboxId, Receipt) { return nothing<Nothing>(); }
Future<Nothing> NoOutbox::failed(OutboxId, Error) { return nothing<Nothing>(); }
Future<int> NoOutbox::recover() { return nothing<int>(); }
Future<QList<OutboxRow>> NoOutbox::rows() { return later<QList<OutboxRow>>(QList<OutboxRow>{}); }
Future<std::optional<TimePoint>> NoOutbox::nextDue(QSet<AccountId>) { return nothing<std::optional<TimePoint>>(); }
Future<StoreHealth> NoCare::health(bool) { return nothing<StoreHealth>(); }
Future<Nothing> NoCare::backup(QString, Progress) { return nothing<Nothing>(); }
Future<BackupFacts> NoCare::examine(QString) { return nothing<BackupFacts>(); }
Future<Nothing> NoCare::erase(ContactId contact)
{
    if (refusal)
        return readyFuture<Nothing>(*refusal);
    erased.append(contact);
    return later<Nothing>(Nothing{});
}
Future<Nothing> NoCare::rebuildIndex(Progress) { return nothing<Nothing>(); }

} // namespace Tresen
