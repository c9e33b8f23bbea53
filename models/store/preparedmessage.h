// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"

namespace Tresen {

/// The folded words a message is found by (models/text/tokens.h).
struct IndexTexts {
    QString subject;
    QString body;   ///< text and names of attachments
    QString people; ///< names and addresses

    bool operator==(const IndexTexts &) const = default;
};

/// An incoming message with everything that can be computed before the transaction.
struct PreparedMessage {
    IncomingMessage message; ///< attachments already in the AttachmentStore, sha256 set
    QString snippet;         ///< start of the visible text
    IndexTexts index;
};

/// Pure and slow (folds everything): call it in a pool, not in the transaction.
[[nodiscard]] PreparedMessage prepare(IncomingMessage message);

/// The same for messages written here.
[[nodiscard]] IndexTexts indexTexts(const QString &subject, const QString &text,
    const QList<Address> &people, const QStringList &attachmentNames);

/// The first words of a text as one line of at most 200 characters: without quoted lines, without
/// what introduces them, white space collapsed.
[[nodiscard]] QString snippetOf(QStringView text);

} // namespace Tresen
