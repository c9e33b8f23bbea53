// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "intake.h"

namespace Tresen {

/// The one door in. A channel never tells the wire "got it" before accept() has succeeded.
/// Callable from any thread; the sink outlives every channel.
class IntakeSink {
public:
    virtual ~IntakeSink() = default;

    /// Messages, flags and the channel's cursor in one commit.
    [[nodiscard]] virtual Future<Accepted> accept(IntakeBatch batch) = 0;
    /// The cursor last committed; empty at the very first time.
    [[nodiscard]] virtual Future<QByteArray> cursor(AccountId account, QString key) = 0;
    /// What the visitor of a live chat may see of it: the newest `limit` lines after `after`, and a few
    /// that came shortly before it.
    [[nodiscard]] virtual Future<ChatHistory> chatHistory(
        AccountId account, QString visitor, qint64 after, int limit) = 0;
    /// Everything of ours up to this line was on the visitor's page.
    [[nodiscard]] virtual Future<Nothing> chatRead(AccountId account, QString visitor, qint64 upTo) = 0;
    /// The visitor ended the chat: its conversation is resolved unless the visitor waits for an answer.
    [[nodiscard]] virtual Future<Nothing> chatEnded(AccountId account, QString visitor) = 0;
    /// What is known of a server folder, ascending by uid.
    [[nodiscard]] virtual Future<QList<RemoteState>> known(
        AccountId account, QString folder, quint32 epoch) = 0;
};

} // namespace Tresen
