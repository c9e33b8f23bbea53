// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "preparedmessage.h"

namespace Tresen {

/// What tells whether a mail was erased by request.
struct MailTraces {
    QString externalId;
    Identity counterpart;
    TimePoint receivedAt;
};

/// The transaction behind the IntakeSink: duplicates, threading, contact, conversation, index,
/// events and the channel's cursor in one commit. History (`IntakeBatch::history`) makes room for an agent
/// who waits: it may take several commits, the cursor goes with the last. Any thread.
class IntakeStore {
public:
    virtual ~IntakeStore() = default;

    /// `batch.messages` is empty; the messages come prepared.
    [[nodiscard]] virtual Future<Accepted> accept(
        IntakeBatch batch, QList<PreparedMessage> messages) = 0;
    /// Which of them accept() will refuse, in their order: asked before their files are stored.
    [[nodiscard]] virtual Future<QList<bool>> erased(AccountId account, QList<MailTraces> mails) = 0;
    [[nodiscard]] virtual Future<QByteArray> cursor(AccountId account, QString key) = 0;
    /// At most `limit` lines after `after` and a few before it (see ChatLines).
    [[nodiscard]] virtual Future<ChatHistory> chatHistory(
        AccountId account, QString visitor, qint64 after, int limit) = 0;
    /// Everything of ours up to this line was on the visitor's page.
    [[nodiscard]] virtual Future<Nothing> chatRead(AccountId account, QString visitor, qint64 upTo) = 0;
    /// The visitor ended the chat: its conversation is resolved unless the visitor waits for an answer.
    [[nodiscard]] virtual Future<Nothing> chatEnded(AccountId account, QString visitor) = 0;
    /// Ascending by uid.
    [[nodiscard]] virtual Future<QList<RemoteState>> known(
        AccountId account, QString folder, quint32 epoch) = 0;
};

} // namespace Tresen
