// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeexporter.h"

#include "attachmentstore.h"
#include "contactstore.h"
#include "conversationstore.h"
#include "ctljson.h"
#include "exportjson.h"
#include "maintenancestore.h"

namespace Tresen {
namespace {

constexpr int pageSize = 500;

} // namespace

StoreExporter::StoreExporter(
    const Services &services, std::shared_ptr<ExportFolder> folder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folder(std::move(folder))
{
}

template <typename T, typename Next>
void StoreExporter::after(Future<T> future, Next next)
{
    future.then(this, [this, next](Result<T> result) mutable {
        if (!result)
            fail(result.error());
        else if (m_folder->problem())
            fail(*m_folder->problem());
        else
            next(std::move(result).value());
    });
}

Future<ExportReport> StoreExporter::run()
{
    m_promise.start();
    after(m_services.maintenance.health(false), [this](const StoreHealth &health) {
        m_expected = health.conversations;
        after(m_services.directory.directory(), [this](const Directory &directory) {
            m_directory = directory;
            m_folder->write(QStringLiteral("directory.json"), exportedDirectory(directory));
            nextPage(std::nullopt);
        });
    });
    return m_promise.future();
}

void StoreExporter::nextPage(std::optional<Cursor> cursor)
{
    ConversationQuery every;
    every.sort = SortOrder::OldestFirst;
    after(m_services.conversations.list(every, cursor, pageSize), [this](const Page<Conversation> &page) {
        m_conversations.assign(page.rows.begin(), page.rows.end());
        m_nextPage = page.next;
        nextConversation();
    });
}

void StoreExporter::nextConversation()
{
    if (m_stopped) {
        fail({ErrorCode::Cancelled, tr("Stopped before the end. The export is not complete; delete it and export again."),
            QStringLiteral("stopped"), {}});
    } else if (!m_conversations.empty()) {
        m_timeline.clear();
        readTimeline(std::nullopt);
    } else if (m_nextPage) {
        nextPage(m_nextPage);
    } else {
        nextContacts(std::nullopt);
    }
}

void StoreExporter::readTimeline(std::optional<Cursor> cursor)
{
    const ConversationId id = m_conversations.front().id;
    after(m_services.conversations.timeline(id, cursor, pageSize), [this](const Page<TimelineItem> &page) {
        m_timeline += page.rows;
        if (page.next)
            readTimeline(page.next);
        else
            writeTimeline();
    });
}

void StoreExporter::writeTimeline()
{
    const Conversation conversation = m_conversations.front();
    m_conversations.pop_front();
    m_folder->append(QStringLiteral("conversations.jsonl"), toJson(conversation, m_directory));
    for (auto item = m_timeline.crbegin(); item != m_timeline.crend(); ++item) {
        if (const auto *message = std::get_if<Message>(&*item)) {
            writeMessage(*message);
            continue;
        }
        QJsonObject event = toJson(std::get<DomainEvent>(*item));
        event.insert(QStringLiteral("conversation_id"), conversation.id.toString());
        m_folder->append(QStringLiteral("events.jsonl"), event);
    }
    if (++m_report.conversations % 50 == 0 && m_expected > 0)
        Q_EMIT progressed(std::min(1.0, double(m_report.conversations) / double(m_expected)) * 0.95);
    nextAttachment();
}

void StoreExporter::writeMessage(const Message &message)
{
    const QStringList files = ExportFolder::attachmentFiles(message);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files[i].isEmpty())
            m_attachments.push_back({message.attachments[i].sha256, files[i]});
    }
    m_folder->append(QStringLiteral("messages.jsonl"), exportedMessage(message, files));
    ++m_report.messages;
}

void StoreExporter::nextAttachment()
{
    if (m_attachments.empty()) {
        nextConversation();
        return;
    }
    const File file = m_attachments.front();
    m_attachments.pop_front();
    m_services.files.path(file.sha256).then(this, [this, file](Result<QString> path) {
        if (path) {
            m_folder->copyIn(*path, file.name);
            ++m_report.attachments;
        } else {
            ++m_report.missing;
        }
        nextAttachment();
    });
}

void StoreExporter::nextContacts(std::optional<Cursor> cursor)
{
    after(m_services.contacts.list({}, cursor, pageSize), [this](const Page<Contact> &page) {
        m_contacts.assign(page.rows.begin(), page.rows.end());
        m_nextContacts = page.next;
        for (const Contact &contact : page.rows)
            m_folder->append(QStringLiteral("contacts.jsonl"), exportedContact(contact, m_directory));
        m_report.contacts += int(page.rows.size());
        nextOrders();
    });
}

void StoreExporter::nextOrders()
{
    if (!m_contacts.empty()) {
        const ContactId contact = m_contacts.front().id;
        m_contacts.pop_front();
        writeOrders(contact, [this] { nextOrders(); });
    } else if (m_nextContacts) {
        nextContacts(m_nextContacts);
    } else {
        writeOrders({}, [this] { writeDrafts(); }); // those of nobody
    }
}

void StoreExporter::writeOrders(ContactId contact, std::function<void()> next)
{
    after(m_services.contacts.orders(contact), [this, next](const QList<Order> &orders) {
        for (const Order &order : orders)
            m_folder->append(QStringLiteral("orders.jsonl"), exportedOrder(order));
        m_report.orders += int(orders.size());
        next();
    });
}

void StoreExporter::writeDrafts()
{
    after(m_services.directory.drafts(), [this](const QList<Draft> &drafts) {
        for (const Draft &draft : drafts)
            m_folder->append(QStringLiteral("drafts.jsonl"), exportedDraft(draft));
        finish();
    });
}

void StoreExporter::finish()
{
    m_folder->close();
    m_folder->write(QStringLiteral("export.json"),
        {{QStringLiteral("made"), isoTime(m_services.clock.now())},
            {QStringLiteral("conversations"), m_report.conversations}, {QStringLiteral("messages"), m_report.messages},
            {QStringLiteral("contacts"), m_report.contacts}, {QStringLiteral("orders"), m_report.orders},
            {QStringLiteral("attachments"), m_report.attachments}, {QStringLiteral("missing"), m_report.missing}});
    if (m_folder->problem()) {
        fail(*m_folder->problem());
        return;
    }
    m_promise.addResult(m_report);
    m_promise.finish();
}

void StoreExporter::fail(const Error &error)
{
    m_promise.addResult(error);
    m_promise.finish();
}

} // namespace Tresen
