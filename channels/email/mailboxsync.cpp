// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxsync.h"

#include "imapsession.h"
#include "imaputf7.h"
#include "logging.h"

#include <algorithm>

namespace Tresen {

namespace {

bool isSynced(const ImapFolder &folder)
{
    switch (folder.role) {
    case ImapRole::Drafts:
    case ImapRole::Junk:
    case ImapRole::Trash:
    case ImapRole::All:     // Gmail's other view of the same mails
    case ImapRole::Flagged: // likewise
        return false;
    default:
        return folder.selectable;
    }
}

int rank(const ImapFolder &folder)
{
    return folder.role == ImapRole::Inbox ? 0 : folder.role == ImapRole::Sent ? 1 : 2;
}

} // namespace

MailboxSync::MailboxSync(MailIntake &intake, QObject *parent)
    : QObject(parent)
    , m_intake(intake)
{
}

MailboxSync::~MailboxSync() = default;

Future<Nothing> MailboxSync::attach(ImapSession &session)
{
    return session.folders().then(this, [this, line = QPointer(&session)](Result<QList<ImapFolder>> folders) -> Status {
        if (!folders)
            return folders.error();
        if (!line)
            return mailboxLineGone();
        m_session = line;
        takeFolders(*folders);
        beginRound();
        return Nothing{};
    });
}

void MailboxSync::detach(const Error &error)
{
    m_session = nullptr;
    m_queue.clear();
    std::deque<Waiting> orphans = std::exchange(m_jobs, {});
    if (m_running)
        orphans.push_back({{}, std::exchange(m_running, nullptr)});
    for (const Waiting &orphan : orphans) {
        orphan.promise->addResult(error);
        orphan.promise->finish();
    }
    if (std::exchange(m_busy, false))
        Q_EMIT busyChanged(false);
}

void MailboxSync::takeFolders(const QList<ImapFolder> &folders)
{
    m_folders = folders;
    m_queue.clear(); // a ring between two sessions queued a folder that may go now; a round follows
    std::vector<std::unique_ptr<FolderSync>> syncs;
    for (const ImapFolder &folder : folders) {
        if (!isSynced(folder))
            continue;
        const auto known = std::find_if(m_syncs.begin(), m_syncs.end(),
            [&](const auto &sync) { return sync && sync->folder() == folder; });
        if (known != m_syncs.end()) {
            syncs.push_back(std::move(*known));
            continue;
        }
        syncs.push_back(std::make_unique<FolderSync>(m_intake, folder));
        connect(syncs.back().get(), &FolderSync::progressed, this, &MailboxSync::progressed);
    }
    std::stable_sort(syncs.begin(), syncs.end(),
        [](const auto &a, const auto &b) { return rank(a->folder()) < rank(b->folder()); });
    // One that is still winding up the session before this one goes when it is through.
    for (auto &gone : m_syncs) {
        if (gone.get() == m_current)
            m_current = nullptr;
        if (gone)
            gone.release()->deleteLater();
    }
    m_syncs = std::move(syncs);
}

void MailboxSync::ring()
{
    if (m_syncs.empty())
        return;
    enqueue(m_syncs.front().get(), true);
    if (m_current)
        m_current->pause(); // the newest mails come first when it goes on
    next();
}

void MailboxSync::beginRound()
{
    for (const auto &sync : m_syncs)
        enqueue(sync.get(), false);
    next();
}

void MailboxSync::enqueue(FolderSync *folder, bool first)
{
    const auto found = std::find(m_queue.begin(), m_queue.end(), folder);
    if (found != m_queue.end()) {
        if (!first)
            return;
        m_queue.erase(found);
    }
    first ? m_queue.push_front(folder) : m_queue.push_back(folder);
}

Future<Nothing> MailboxSync::run(Job job)
{
    if (!m_session) {
        return readyFuture<Nothing>(Error{ErrorCode::Network,
            tr("There is no connection to the mailbox at the moment; Tresen will try again."),
            QStringLiteral("imap: job without a session")});
    }
    m_jobs.push_back({std::move(job), std::make_shared<QPromise<Status>>()});
    m_jobs.back().promise->start();
    auto future = m_jobs.back().promise->future();
    if (m_current)
        m_current->pause();
    next();
    return future;
}

void MailboxSync::next()
{
    if (!m_session || m_current || m_running)
        return;
    if (!m_jobs.empty()) {
        runJob();
    } else if (!m_queue.empty()) {
        if (!std::exchange(m_busy, true))
            Q_EMIT busyChanged(true);
        runFolder();
    } else if (std::exchange(m_busy, false)) {
        Q_EMIT busyChanged(false);
        Q_EMIT roundDone();
    }
}

void MailboxSync::runJob()
{
    const Waiting waiting = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_running = waiting.promise;
    waiting.job(*m_session).then(this, [this, waiting](Status status) {
        if (m_running != waiting.promise)
            return; // its session ended, and it was answered then
        m_running = nullptr;
        waiting.promise->addResult(std::move(status));
        waiting.promise->finish();
        next();
    });
}

void MailboxSync::runFolder()
{
    m_current = m_queue.front();
    m_queue.pop_front();
    m_current->run(*m_session).then(this, [this, folder = m_current, line = m_session](Result<MailFetcher::Outcome> result) {
        if (folder != m_current)
            return; // was dropped meanwhile
        m_current = nullptr;
        if (line && line == m_session)
            onFolderDone(folder, std::move(result));
        else
            next(); // the end of its session told its own reason; there may be a new one
    });
}

void MailboxSync::onFolderDone(FolderSync *folder, Result<MailFetcher::Outcome> result)
{
    if (!result) {
        m_queue.clear();
        if (std::exchange(m_busy, false))
            Q_EMIT busyChanged(false);
        Q_EMIT failed(result.error());
        return;
    }
    const bool queued = std::find(m_queue.begin(), m_queue.end(), folder) != m_queue.end();
    if (*result == MailFetcher::Outcome::Paused && !queued)
        m_queue.push_front(folder);
    next();
}

QByteArray MailboxSync::wireName(const QString &folder) const
{
    const auto found = std::find_if(m_folders.begin(), m_folders.end(),
        [&](const ImapFolder &one) { return one.name == folder; });
    return found == m_folders.end() ? toModifiedUtf7(folder) : found->wireName;
}

QByteArray MailboxSync::sentFolder() const
{
    const auto found = std::find_if(m_folders.begin(), m_folders.end(),
        [](const ImapFolder &one) { return one.role == ImapRole::Sent; });
    return found == m_folders.end() ? QByteArray() : found->wireName;
}

void MailboxSync::addSentFolder(const QByteArray &wireName)
{
    ImapFolder folder;
    folder.wireName = wireName;
    folder.name = mailboxNameFromWire(wireName);
    folder.role = ImapRole::Sent;
    m_folders.append(folder);
    m_syncs.push_back(std::make_unique<FolderSync>(m_intake, folder));
    connect(m_syncs.back().get(), &FolderSync::progressed, this, &MailboxSync::progressed);
}

} // namespace Tresen
