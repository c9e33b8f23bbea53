// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "conversationquery.h"
#include "directorystore.h"
#include "exportfolder.h"
#include "futures.h"
#include "services.h"

#include <QObject>

#include <deque>

namespace Tresen {

struct ExportReport {
    int conversations = 0;
    int messages = 0;
    int contacts = 0;
    int orders = 0;
    int attachments = 0;
    int missing = 0; ///< attachments whose content is not on this computer
};

/// Writes everything a store holds into a folder, page by page: conversations.jsonl, messages.jsonl,
/// events.jsonl, contacts.jsonl, orders.jsonl, drafts.jsonl, directory.json (agents, tags, shops,
/// accounts), the attachments, and last of all export.json with the counts: where that is missing the
/// export did not reach its end. Works beside an open window; a conversation that changes meanwhile is
/// in it as it was at that moment. Main thread, writes there.
class StoreExporter : public QObject {
    Q_OBJECT
public:
    /// `services` outlive it.
    StoreExporter(const Services &services, std::shared_ptr<ExportFolder> folder, QObject *parent = nullptr);

    /// Once.
    [[nodiscard]] Future<ExportReport> run();
    /// Ends with Cancelled at the next conversation.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void progressed(double share);

private:
    template <typename T, typename Next>
    void after(Future<T> future, Next next);
    void nextPage(std::optional<Cursor> cursor);
    void nextConversation();
    void readTimeline(std::optional<Cursor> cursor);
    void writeTimeline();
    void writeMessage(const Message &message);
    void nextAttachment();
    void nextContacts(std::optional<Cursor> cursor);
    void nextOrders();
    void writeOrders(ContactId contact, std::function<void()> next);
    void writeDrafts();
    void finish();
    void fail(const Error &error);

    struct File {
        QByteArray sha256;
        QString name; ///< relative to the folder
    };
    const Services &m_services;
    std::shared_ptr<ExportFolder> m_folder;
    QPromise<Result<ExportReport>> m_promise;
    ExportReport m_report;
    Directory m_directory;
    qint64 m_expected = 0;
    std::deque<Conversation> m_conversations; ///< of the page
    std::optional<Cursor> m_nextPage;
    QList<TimelineItem> m_timeline; ///< newest first
    std::deque<File> m_attachments; ///< of the conversation
    std::deque<Contact> m_contacts; ///< of the page
    std::optional<Cursor> m_nextContacts;
    bool m_stopped = false;
};

} // namespace Tresen
