// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "imapcommand.h"
#include "imapparser.h"
#include "wiresocket.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace Tresen {

/// One IMAP line: sends tagged commands, several on the way at once, and hands every untagged
/// response to the command it belongs to: mails to the FETCH that asked for them, everything else to
/// the command that is first in line, nothing to an IDLE. Knows nothing of what
/// the commands mean. Lives in the wire thread.
class ImapConnection final : public QObject {
    Q_OBJECT

public:
    struct Timeouts {
        std::chrono::milliseconds connect = std::chrono::seconds{30};
        /// Nothing came or went although an answer is due. Each byte starts it anew.
        std::chrono::milliseconds silence = std::chrono::seconds{60};
    };

    explicit ImapConnection(Timeouts timeouts, ImapLimits limits = {}, QObject *parent = nullptr);

    /// greeted() follows, or lost().
    void open(const ServerAddress &server);
    /// Succeeds with every tagged answer, NO and BAD too; fails only when the line does. The OK to
    /// STARTTLS throws away whatever else came in clear and begins TLS at once; encrypted() follows.
    [[nodiscard]] Future<ImapReply> run(const ImapCommand &command);
    /// Ends a pending IDLE (RFC 2177).
    void endIdle();
    /// Literals up to this size go without asking (LITERAL+ RFC 7888).
    void setNonSyncLimit(qint64 bytes) { m_nonSyncLimit = bytes; }
    /// Ends the line; what is pending fails as Cancelled, lost() does not follow.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Commands that are not answered yet.
    [[nodiscard]] int pending() const { return int(m_pending.size()); }

Q_SIGNALS:
    void greeted(const Tresen::ImapStatus &greeting);
    void encrypted();
    /// Each one, also those that a command takes.
    void untagged(const Tresen::ImapResponse &response);
    void idling();
    /// The end, once. Every pending command has failed with the same error before.
    void lost(const Tresen::Error &error);

private:
    struct Pending {
        QByteArray tag;
        ImapCommand command;
        std::shared_ptr<QPromise<Result<ImapReply>>> promise;
        QList<ImapResponse> data;
        qsizetype answered = 0; ///< continuation answers given
        qint64 kept = 0; ///< bytes of `data`, as they came
    };

    void onReceived();
    void handle(ImapResponse response);
    [[nodiscard]] bool keep(const ImapResponse &response);
    void onTagged(const ImapStatus &status);
    void onContinuation();
    void writeNext();
    void watchSilence();
    void fail(const Error &error);
    void failBeyondLimits();
    void failPending(const Error &error);

    Timeouts m_timeouts;
    ImapLimits m_limits;
    WireSocket *m_socket;
    ImapParser m_parser;
    QTimer m_silence;
    QString m_host;
    std::deque<Pending> m_pending;   ///< written, wholly or in part, in order
    std::deque<Pending> m_unwritten; ///< wait behind a literal or a SASL exchange
    QList<QByteArray> m_pieces;      ///< of m_pending.back(): wait for "+"
    qint64 m_nonSyncLimit = -1;
    quint32 m_lastTag = 0;
    bool m_greeted = false;
    bool m_open = false;
};

} // namespace Tresen
