// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "imapuidset.h"
#include "intent.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Tresen {

class ImapSession;
class MailboxSync;

/// Makes flags on the server follow ours: opens one folder after the other. Mails that are gone, or
/// whose folder began to count anew, are left out: there is nothing to mark any more. Deletes itself
/// when it is done. Wire thread; a job of MailboxSync.
class FlagWriter final : public QObject {
    Q_OBJECT

public:
    FlagWriter(SetFlagsIntent intent, const MailboxSync &folders, ImapSession &session);

    [[nodiscard]] Future<Nothing> run();

private:
    struct Group {
        QString folder;
        quint32 epoch = 0;
        ImapUidSet uids;
    };

    void nextGroup();
    void writeNext();
    void finish(Status status);

    const MailboxSync &m_folders;
    QPointer<ImapSession> m_session;
    QList<Group> m_groups;
    QList<QByteArray> m_add;
    QList<QByteArray> m_remove;
    QPromise<Status> m_promise;
};

} // namespace Tresen
