// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentspool.h"
#include "parsedmail.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace Tresen {

/// The helper process: reads framed requests on standard input, writes framed answers on standard
/// output, ends with its input. Called first thing in main(), before any Qt application object:
/// `if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0) return runMimeWorker(argc, argv);`
/// Limits itself: memory (RLIMIT_AS), CPU time a mail (interval timer), no core files, because
/// they would hold mail. Where a system lacks one of them the parent's own watch remains.
[[nodiscard]] int runMimeWorker(int argc, char **argv);

/// What reads one mail: spool, bytes, tag; nothing when the spool's disk is full.
using MailReader =
    std::function<std::optional<ParsedMail>(AttachmentSpool &, QByteArrayView, quint64)>;

/// The same loop with another reader, so that a test can have one that crashes or hangs.
[[nodiscard]] int serveMime(const MailReader &reader);

} // namespace Tresen
