// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "rawmail.h"
#include "result.h"

#include <QList>
#include <QString>

namespace Tresen {

/// What a mail program noted about a mail beside it.
struct MailFlags {
    bool seen = false;
    bool answered = false;
    bool forwarded = false;
    bool flagged = false;
    bool draft = false;
    bool deleted = false; ///< marked, but still there

    bool operator==(const MailFlags &) const = default;
};

/// One mail in a file. Its bytes are not read yet: `raw` says where they are, and the MIME worker
/// opens the file.
struct FoundMail {
    RawMail raw;
    QString folder; ///< "" is the inbox; "Archiv/2025" for deeper ones
    MailFlags flags;
    /// When it came, as far as the file says (mbox: its From_ line, Maildir: the file's time). The
    /// topmost Received header (ParsedMail::received) says it better where there is one.
    TimePoint time;

    bool operator==(const FoundMail &) const = default;
};

/// A source of mails that holds only the batch it is asked for. Not thread-safe; reads the disk
/// in the caller's thread, in pieces, so call it from a thread that may wait for a disk.
class MailFileReader {
public:
    virtual ~MailFileReader() = default;

    /// The next mails, at most `most`; none means that was all. Errors: NotFound (no such place, or
    /// not of this kind), Storage (unreadable). What was read before an error stays valid.
    [[nodiscard]] virtual Result<QList<FoundMail>> next(int most) = 0;

    /// How far it is, from 0 to 1, for a progress bar.
    [[nodiscard]] virtual double progress() const = 0;
};

} // namespace Tresen
