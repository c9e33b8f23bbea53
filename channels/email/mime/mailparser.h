// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentspool.h"
#include "parsedmail.h"

#include <QByteArrayView>

#include <optional>

// GMime's own name, so that whoever includes this need not read GMime.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
typedef struct _GMimeParserOptions GMimeParserOptions;

namespace Tresen {

/// One mail in memory to a ParsedMail, through GMime. Runs in the worker process only (and in
/// tests and fuzzing): GMime 3.2.13 has an endless loop in its parameter encoder, so nothing of a
/// parsed mail is ever written back, and what still hangs or crashes takes only the worker along.
class MailParser {
public:
    explicit MailParser(AttachmentSpool &spool);
    ~MailParser();
    Q_DISABLE_COPY_MOVE(MailParser)

    /// Nothing when an attachment could not be written to the spool (disk full).
    [[nodiscard]] std::optional<ParsedMail> parse(QByteArrayView raw, quint64 tag);

private:
    AttachmentSpool &m_spool;
    GMimeParserOptions *m_options;
};

} // namespace Tresen
