// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "chat.h"
#include "error.h"
#include "futures.h"
#include "intakesink.h"
#include "intent.h"

#include <QObject>

namespace Tresen {

/// Limits and abilities of a channel: data, checked in the service and shown by the composer.
struct Capabilities {
    bool subject = false;
    bool recipients = false;      ///< To, Cc, Bcc are chosen by the agent
    bool newConversation = false; ///< we may write first
    bool flags = false;
    qint64 maxAttachmentBytes = 0; ///< of all together; 0: none may be sent
    qint64 maxTextBytes = 0;       ///< 0: no limit worth telling
};

/// How the line to the provider is.
struct ChannelState {
    enum class Kind { Stopped, Connecting, Online, Syncing, Offline, Refused };
    Kind kind = Kind::Stopped;
    Error error;         ///< for Offline and Refused
    double progress = 0; ///< 0 … 1 while Syncing
    QString detail;      ///< translated, "12.300 von 100.000 Nachrichten"
    TimePoint since;
    TimePoint lastSync;

    bool operator==(const ChannelState &) const = default;
};

/// One running inbox. Lives in the wire thread: start, stop and perform are called there;
/// signals are queued to whoever listens.
class Channel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(IntakeSink &sink) = 0;
    /// Lets go of the wire; afterwards nothing more is accepted.
    virtual void stop() = 0;
    /// Fetch now what IDLE or the next poll would bring. Finishes when the round is done.
    [[nodiscard]] virtual Future<Nothing> syncNow() = 0;
    /// ErrorCode::Uncertain when nobody can know whether a send happened.
    [[nodiscard]] virtual Future<Receipt> perform(Intent intent) = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

Q_SIGNALS:
    void stateChanged(const Tresen::ChannelState &state);
    /// Of channels whose customers are there while they write.
    void visitorChanged(const Tresen::VisitorState &visitor);
};

} // namespace Tresen
