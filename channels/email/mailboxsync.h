// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldersync.h"

#include <deque>
#include <functional>
#include <vector>

namespace Tresen {

/// The working line of a mailbox: brings its folders up to date one after another (INBOX, Sent, then
/// the others, without Drafts, Junk and Trash) and lets other jobs in between. An IMAP line has one
/// selected folder, so whoever selects must be alone; a running first sync makes room within one
/// batch. Survives its session: after a break it is given a new one and goes on. Wire thread.
class MailboxSync final : public QObject {
    Q_OBJECT

public:
    using Job = std::function<Future<Nothing>(ImapSession &)>;

    MailboxSync(MailIntake &intake, QObject *parent = nullptr);
    ~MailboxSync() override;

    /// Lists the folders of a signed-in session and begins a round over all of them. The session
    /// stays the caller's.
    [[nodiscard]] Future<Nothing> attach(ImapSession &session);
    /// The session is gone; jobs that wait fail with `error`.
    void detach(const Error &error);
    [[nodiscard]] bool isAttached() const { return m_session; }

    /// Look at INBOX as soon as possible.
    void ring();
    /// Look at every folder.
    void beginRound();
    /// Network when there is no session.
    [[nodiscard]] Future<Nothing> run(Job job);

    [[nodiscard]] QByteArray wireName(const QString &folder) const;
    /// Empty: there is none.
    [[nodiscard]] QByteArray sentFolder() const;
    void addSentFolder(const QByteArray &wireName);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void busyChanged(bool busy);
    void roundDone();
    void failed(const Tresen::Error &error);

private:
    struct Waiting {
        Job job;
        std::shared_ptr<QPromise<Status>> promise;
    };

    void takeFolders(const QList<ImapFolder> &folders);
    void enqueue(FolderSync *folder, bool first);
    void next();
    void runJob();
    void runFolder();
    void onFolderDone(FolderSync *folder, Result<MailFetcher::Outcome> result);

    MailIntake &m_intake;
    QPointer<ImapSession> m_session;
    QList<ImapFolder> m_folders;
    std::vector<std::unique_ptr<FolderSync>> m_syncs; ///< in the order of a round
    std::deque<FolderSync *> m_queue;
    std::deque<Waiting> m_jobs;
    FolderSync *m_current = nullptr;
    std::shared_ptr<QPromise<Status>> m_running; ///< of the job that has the line
    bool m_busy = false;
};

} // namespace Tresen
