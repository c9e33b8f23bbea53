// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"
#include "sqlquery.h"

namespace Tresen {

/// What the store keeps of a message beside the message itself.
struct MessageExtras {
    qint64 digest = 0; ///< 0: made here
    bool seen = true;
    QString snippet;
    qint64 indexHash = 0;
};

/// Columns for readMessage(); needs "message m JOIN message_body b ON b.id = m.id".
extern const char *const messageSelect;
/// Without attachments; fill them with readAttachments().
[[nodiscard]] Message readMessage(const SqlQuery &query);
[[nodiscard]] QList<Attachment> readAttachments(SqlConnection &db, MessageId message);
/// Complete, with attachments; throws NotFound.
[[nodiscard]] Message loadMessage(SqlConnection &db, MessageId id);

/// `message.id` is given before. Attachments get their rows, too.
void insertMessage(SqlConnection &db, const Message &message, const MessageExtras &extras);

/// Other people in To, Cc, Bcc and Reply-To of a stored message.
void updateRecipients(SqlConnection &db, const Message &message);

/// Mailboxes as one text: name US address, joined by RS (control characters never occur in them:
/// they are replaced here).
[[nodiscard]] QString packAddresses(const QList<Address> &addresses);
[[nodiscard]] QList<Address> unpackAddresses(QStringView text);

} // namespace Tresen
