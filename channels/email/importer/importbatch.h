// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emailmapper.h"
#include "mailfilereader.h"

namespace Tresen {

/// Parsed mails of a batch on their way into the intake.
struct ImportBatch {
    IntakeBatch intake;
    int unreadable = 0; ///< could not be understood and are kept as they are
    int missing = 0;    ///< the file was gone or may not be read: nothing to keep
};

/// What an import leaves out: drafts, and what its owner has thrown away.
[[nodiscard]] bool isLeftOut(const FoundMail &mail);

/// When a mail came: the topmost Received header. Where there is none (our own sent mails) the Date
/// header, but never later than the file says, so that nobody can claim a place on top of the list.
[[nodiscard]] TimePoint importTime(const FoundMail &found, const ParsedMail &parsed);

/// Ascending by time, as the index likes it. `found` and `parsed` belong together by position. Reads
/// unreadable mails from their files once more, to keep them whole: for a thread that may wait for
/// a disk.
[[nodiscard]] ImportBatch importBatch(
    const EmailMapper &mapper, const QList<FoundMail> &found, const QList<ParsedMail> &parsed);

} // namespace Tresen
