// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailmapper.h"
#include "error.h"
#include "ids.h"
#include "imapuidset.h"

#include <QHash>

namespace Tresen {

class IntakeSink;
class MimeWorkerPool;

/// A folder's position as it is committed together with the messages it speaks of, so that a kill
/// at any moment leaves both or neither.
struct FolderCursor {
    quint32 epoch = 0;    ///< UIDVALIDITY
    quint64 modSeq = 0;   ///< flags are known up to here (RFC 7162); 0: the server keeps no count
    bool complete = false; ///< the first sync came to its end once
    ImapUidSet skipped;   ///< not to be fetched again: erased by request

    [[nodiscard]] QByteArray toBytes() const;
    /// A default one when the bytes make no sense: then everything is compared anew.
    [[nodiscard]] static FolderCursor fromBytes(const QByteArray &bytes);
    bool operator==(const FolderCursor &) const = default;
};

/// The flags Tresen cares about, as bits.
enum MailFlag : quint8 { MailSeen = 1, MailFlagged = 2, MailAnswered = 4 };
[[nodiscard]] quint8 mailFlags(const QList<QByteArray> &imapFlags);

/// What the store has of a folder.
struct FolderState {
    FolderCursor cursor;
    ImapUidSet known;
    QHash<quint32, quint8> flags; ///< of the known ones, MailFlag bits
};

/// Whereto and how the mails of one account go in.
struct MailIntake {
    AccountId account;
    IntakeSink &sink;
    MimeWorkerPool &mime;
    EmailMapper mapper;
    qint64 sizeLimit = 50'000'000; ///< of larger mails only the header is fetched
};

/// The IMAP line ended while something was under way on it.
[[nodiscard]] Error mailboxLineGone();

} // namespace Tresen
