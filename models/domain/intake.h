// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "event.h"
#include "chat.h"
#include "message.h"

#include <QByteArray>

namespace Tresen {

/// An attachment on its way in: the content either here or as a file in the spool (taken over and
/// deleted by the intake).
struct IncomingAttachment {
    Attachment meta; ///< without id; sha256 may be empty, the intake computes it
    QByteArray content;
    QString spoolFile;

    bool operator==(const IncomingAttachment &) const = default;
};

/// A message as a channel's mapper hands it to the intake.
struct IncomingMessage {
    QString externalId;  ///< unique per account; e-mail: Message-ID or, without one, "digest:<hex>"
    quint64 digest = 0;  ///< over from, subject, date and body: tells two mails of one Message-ID apart
    MessageKind kind = MessageKind::Inbound; ///< Outbound: our own, found in Sent or sent elsewhere
    Identity counterpart;      ///< the customer: sender of inbound, first recipient of outbound
    QString counterpartName;
    QString threadKey;   ///< channels with their own threads; e-mail leaves it empty and threads by ids
    Address from;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;
    QList<Address> replyTo;
    QString subject;
    QString text;
    QString html;
    QString inReplyTo;
    QStringList references;
    TimePoint receivedAt;
    std::optional<TimePoint> dateHeader;
    bool seen = false;
    bool flagged = false;
    bool answered = false;
    bool automatic = false;
    QStringList warnings;
    QList<IncomingAttachment> attachments;
    std::optional<RemoteRef> remote;

    bool operator==(const IncomingMessage &) const = default;
};

/// Flags of a message on its server.
struct RemoteState {
    RemoteRef ref;
    bool seen = false;
    bool flagged = false;
    bool answered = false;

    bool operator==(const RemoteState &) const = default;
};

/// What one round of a channel brought. Committed as a whole, cursor included, or not at all.
struct IntakeBatch {
    AccountId account;
    Cause cause{CauseKind::Channel};
    QString cursorKey;     ///< which of the account's cursors, "folder/INBOX"; empty: none
    QByteArray cursor;     ///< the channel's own position, opaque to everybody else
    QList<IncomingMessage> messages;
    QList<RemoteState> flags;    ///< changed on the server
    QList<RemoteRef> vanished;   ///< no longer there; the message itself stays in history
    QString forgetFolder;        ///< UIDVALIDITY changed: drop every place in this folder first
    bool history = false; ///< first sync or import: no notification, no reopening of old ones as new
    bool durable = true;  ///< synced to disk before the future succeeds; false only for re-derivable bulk

    bool operator==(const IntakeBatch &) const = default;
};

/// What became of a batch.
struct Accepted {
    qint64 position = 0;          ///< of the change feed
    int added = 0;                ///< new messages
    int duplicates = 0;           ///< known before
    int refused = 0;              ///< tombstoned: erased by request
    QList<MessageId> messages;    ///< in the order of the batch, 0 for refused ones
    QList<ChatPlace> places;      ///< of a live chat, beside `messages`; empty for other channels

    bool operator==(const Accepted &) const = default;
};

} // namespace Tresen
