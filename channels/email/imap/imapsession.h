// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapconnection.h"
#include "imapfolders.h"

#include <QObject>
#include <QTimer>

namespace Tresen {

struct ImapCredentials {
    QString user;
    QString password;
};

/// A selected folder, as SELECT told (RFC 3501 §6.3.1, RFC 7162 §3.1.2).
struct ImapMailbox {
    QByteArray wireName;
    quint32 uidValidity = 0;
    quint32 uidNext = 0;
    quint32 exists = 0;
    quint64 highestModSeq = 0; ///< 0: the server keeps none for this folder
};

struct ImapTimeouts {
    ImapConnection::Timeouts line;
    /// RFC 2177 allows 29 minutes; address translators on the way forget a silent line sooner.
    std::chrono::milliseconds idleRenewal = std::chrono::minutes{9};
    std::chrono::milliseconds poll = std::chrono::seconds{60}; ///< where there is no IDLE
};

/// A signed-in IMAP line with the commands Tresen needs, each a future. Commands may be asked for
/// while others are on the way; they are sent at once and answered in order. Lives in the wire
/// thread; never waits. When the line ends, every open future fails and closed() follows; then make
/// a new session (the backoff is the caller's).
class ImapSession final : public QObject {
    Q_OBJECT

public:
    explicit ImapSession(ImapTimeouts timeouts, QObject *parent = nullptr);

    /// Connects, secures the line, signs in, learns the abilities. Once. Auth: refused; Certificate:
    /// see refusedCertificate(); Unsupported: no way to sign in that Tresen may use.
    [[nodiscard]] Future<Nothing> signIn(const ServerAddress &server, const ImapCredentials &who);

    [[nodiscard]] bool can(const char *capability) const;
    [[nodiscard]] Future<QList<ImapFolder>> folders();
    [[nodiscard]] Future<ImapMailbox> select(const QByteArray &wireName);
    /// `items` is protocol text: "(UID FLAGS)". With `changedSince` only what changed (CONDSTORE).
    [[nodiscard]] Future<QList<ImapFetch>> fetch(
        const QByteArray &uidSet, const QByteArray &items, quint64 changedSince = 0);
    /// Every UID of the selected folder.
    [[nodiscard]] Future<ImapUidSet> allUids();
    /// UIDs of mails with this Message-ID (without brackets).
    [[nodiscard]] Future<ImapUidSet> findMessageId(const QString &messageId);
    [[nodiscard]] Future<Nothing> store(const ImapUidSet &uids, bool add, const QList<QByteArray> &flags);
    /// UID MOVE (RFC 6851), or COPY and delete where the server lacks it.
    [[nodiscard]] Future<Nothing> move(const ImapUidSet &uids, const QByteArray &toWireName);
    /// Returns the new UID, 0 when the server does not tell (no UIDPLUS).
    [[nodiscard]] Future<quint32> append(const QByteArray &wireName, const QList<QByteArray> &flags,
        qint64 internalDate, const QByteArray &message);
    /// Makes a folder and subscribes to it.
    [[nodiscard]] Future<Nothing> create(const QByteArray &wireName);
    [[nodiscard]] Future<Nothing> noop();

    /// From now on until the line ends: watch the selected folder by IDLE, or by asking now and
    /// then. stirred() tells that something is new; the line takes no other commands meanwhile.
    void watch();
    /// Ends the line with LOGOUT; closed() does not follow.
    void close();

Q_SIGNALS:
    void stirred();
    void closed(const Tresen::Error &error);

private:
    void onGreeted(const ImapStatus &greeting);
    void onUntagged(const ImapResponse &response);
    void onLost(const Error &error);
    void startTls();
    void askCapabilities(void (ImapSession::*then)());
    void authenticate();
    void plainSignIn();
    void loginSignIn();
    void onSignedIn(const ImapStatus &status);
    void finishSignIn(Status result);
    void idle();
    void learn(const QList<QByteArray> &names);
    [[nodiscard]] Error refusal(const ImapStatus &status, const QString &action) const;
    [[nodiscard]] Future<Nothing> simple(const ImapCommand &command, const QString &action);
    [[nodiscard]] Future<ImapUidSet> search(const ImapCommand &command);
    [[nodiscard]] Future<Nothing> copyAndDelete(const ImapUidSet &uids, const QByteArray &to);

    ImapTimeouts m_timeouts;
    ImapConnection *m_connection;
    ServerAddress m_server;
    ImapCredentials m_who;
    std::shared_ptr<QPromise<Status>> m_signIn;
    QList<QByteArray> m_capabilities;
    QTimer m_watchTimer;
    Error m_farewell; ///< what an untagged BYE said
    bool m_idling = false;
    bool m_watching = false;
};

} // namespace Tresen
