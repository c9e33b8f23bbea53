// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Tresen {

struct MailAddress {
    QString name;    ///< decoded display name, may be empty; anybody can put anything there
    QString address; ///< local@domain as written; empty when the header made no sense

    bool operator==(const MailAddress &) const = default;
};

/// A part that is not the body. Its decoded bytes are either in `content` (small ones) or in
/// `spoolFile`, which belongs to whoever received the mail: move or remove it before the
/// MimeWorkerPool ends, which clears its spool.
struct MailAttachment {
    QString name;        ///< safe base name: no path, control or bidi characters
    QString contentType; ///< lower case, "image/png"; what the sender said, not what it is
    qint64 size = 0;     ///< decoded bytes
    QString contentId;   ///< without brackets
    bool isInline = false; ///< meant to be shown inside the HTML body
    QByteArray content;
    QString spoolFile;

    bool operator==(const MailAttachment &) const = default;
};

/// A header kept for later (loop protection, lists, routing), decoded, in the mail's order.
struct MailHeader {
    QString name; ///< lower case
    QString value;

    bool operator==(const MailHeader &) const = default;
};

/// What had to be repaired or left out. mailWarningText() is the sentence for people.
enum class MailWarning : quint8 {
    TooManyParts,   ///< parts beyond MimeLimits::parts were not read
    TooDeep,        ///< parts nested deeper than MimeLimits::depth were not read
    HeaderTooLong,  ///< header lines beyond MimeLimits::headerBytes were not read
    MailTooLong,    ///< bytes beyond MimeLimits::mailBytes were not read
    BodyTooLong,    ///< the body is cut; the whole text is among the attachments
    BrokenCharset,  ///< text was not in the declared charset and was repaired
    Encrypted,      ///< the content is encrypted and is only listed
    WorkerFailed,   ///< reading this mail ended the worker (crash, memory or time): kept raw
    FileUnreadable, ///< the file could not be opened or was shorter than said
};

/// For the agent, translated: cause, effect on the data, next step.
[[nodiscard]] QString mailWarningText(MailWarning warning);

/// One mail, taken apart. A plain value; nothing in it is cleaned for display except that it is
/// valid Unicode without NUL and that one-line fields hold no control characters.
struct ParsedMail {
    quint64 tag = 0; ///< RawMail::tag

    QList<MailAddress> from, sender, replyTo, to, cc, bcc;
    QString subject;
    std::optional<TimePoint> date;     ///< Date header: shown, never sorted by
    std::optional<TimePoint> received; ///< time of the topmost Received header
    QString messageId;                 ///< without brackets, may be empty
    QString inReplyTo;
    QStringList references; ///< oldest first

    QString text; ///< plain body; made from the HTML when there is no plain part
    QString html; ///< HTML body as sent, only decoded: clean it before it is shown
    QList<MailAttachment> attachments;
    QList<MailHeader> headers;

    /// Stable 64-bit digest of sender, subject, date and body: finds copies of mails that have no
    /// Message-ID. Not for security.
    quint64 digest = 0;

    bool truncated = false;  ///< something was left out, see warnings; keep the raw mail
    bool unreadable = false; ///< nothing could be read; keep the raw mail
    QList<MailWarning> warnings;

    bool operator==(const ParsedMail &) const = default;
};

} // namespace Tresen
