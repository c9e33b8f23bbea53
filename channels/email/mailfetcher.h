// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderstate.h"
#include "futures.h"
#include "imapfolders.h"
#include "intake.h"
#include "rawmail.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Tresen {

class ImapSession;

/// Fetches mails of the selected folder into the store: newest batch first, ascending inside a
/// batch, several batches on the way at once (asking, parsing, committing), so that neither line nor
/// store waits for the other; never more, and never more bytes, so that memory stays bounded. A mail is done when its
/// commit has succeeded, and `state` is advanced only then. Lives in the wire thread.
class MailFetcher final : public QObject {
    Q_OBJECT

public:
    enum class Outcome { Done, Paused };

    /// `intake` and `state` outlive the fetcher.
    MailFetcher(MailIntake &intake, ImapFolder folder, FolderState &state, QObject *parent = nullptr);

    /// One run at a time. Afterwards nothing is on the way any more, in failure, too.
    [[nodiscard]] Future<Outcome> run(ImapSession &session, const ImapUidSet &wanted);
    /// Ask for no further batch; run() ends as Paused when those on the way are in.
    void pause() { m_paused = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    struct Batch {
        QList<RawMail> raws;
        QList<MailOrigin> origins;
        QList<IncomingMessage> messages; ///< once parsed, until they are handed to the store
        qint64 bytes = 0;
    };

    void pump();
    void ask(const ImapUidSet &uids, bool whole);
    void onFetched(const ImapUidSet &uids, bool whole, Result<QList<ImapFetch>> result);
    void onRefused(const ImapUidSet &uids, const Error &error);
    void take(const ImapFetch &mail, bool whole, Batch &batch);
    void onParsed(Batch batch, Result<QList<ParsedMail>> result);
    void commit();
    void onCommitted(const QList<Batch> &batches, Result<Accepted> result);
    void remember(const Batch &batch, const Accepted &accepted, qsizetype place);
    void settle();
    void fail(const Error &error);

    MailIntake &m_intake;
    ImapFolder m_folder;
    FolderState &m_state;
    QPointer<ImapSession> m_session;
    std::shared_ptr<QPromise<Result<Outcome>>> m_promise;
    ImapUidSet m_wanted;
    QList<ImapUidSet> m_retries; ///< parts of a batch that was refused as a whole
    QList<quint32> m_large;      ///< to be fetched alone
    std::unique_ptr<Error> m_error;
    QList<Batch> m_parsed;       ///< waiting for the store
    int m_underWay = 0;
    int m_asking = 0;
    int m_commits = 0;
    qint64 m_held = 0;
    int m_asked = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_history = false;
    bool m_paused = false;
};

} // namespace Tresen
