// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailfetcher.h"

namespace Tresen {

struct ImapMailbox;

/// Keeps one folder and the store alike: new mails, vanished mails, flags, a changed UIDVALIDITY.
/// Lives as long as the channel and over many sessions; each run() compares what the server has
/// with what was committed, so it may be cut off at any point and simply be run again. Lives in the
/// wire thread.
class FolderSync final : public QObject {
    Q_OBJECT

public:
    FolderSync(MailIntake &intake, const ImapFolder &folder, QObject *parent = nullptr);

    [[nodiscard]] const ImapFolder &folder() const { return m_folder; }
    /// One run at a time. Paused: more is to be done, run again. A folder that is gone is done.
    [[nodiscard]] Future<MailFetcher::Outcome> run(ImapSession &session);
    /// Come to an end soon; the rest is left for the next run().
    void pause();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    using Outcome = MailFetcher::Outcome;

    void onSelected(const ImapMailbox &mailbox);
    void load();
    void forgetOld();
    void askKnown();
    void compare();
    void onUids(const ImapUidSet &existing);
    void askFlags();
    void onFlags(const QList<ImapFetch> &answers);
    void commitChanges();
    void fetchMissing();
    void onFetched(Outcome outcome);
    void finish(Result<Outcome> result);
    [[nodiscard]] bool hasSession(); ///< ends the run when the session has gone
    [[nodiscard]] IntakeBatch emptyBatch() const;
    /// For every future: goes on with the value, or ends the run with the error.
    template <typename T, typename Next>
    void then(Future<T> future, Next next);

    MailIntake &m_intake;
    ImapFolder m_folder;
    FolderState m_state;
    MailFetcher m_fetcher;
    QPointer<ImapSession> m_session;
    std::shared_ptr<QPromise<Result<Outcome>>> m_promise;
    ImapUidSet m_missing;
    QList<quint32> m_vanished;
    QList<RemoteState> m_changed;
    quint32 m_epoch = 0;
    quint32 m_exists = 0;
    quint32 m_uidNext = 0;
    quint32 m_lastUidNext = 0; ///< at the end of the last whole run
    quint64 m_modSeq = 0;
    bool m_paused = false;
    bool m_loaded = false;
    bool m_flagsCompared = false; ///< all of them, once since the start
};

} // namespace Tresen
