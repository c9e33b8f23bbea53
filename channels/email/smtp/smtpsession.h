// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"
#include "smtpreply.h"
#include "wiresocket.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Tresen {

/// RFC 5321 §4.5.3.2, except that a person waits for the beginning.
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds{30};
    std::chrono::milliseconds greeting = std::chrono::minutes{1};
    std::chrono::milliseconds command = std::chrono::minutes{5};
    std::chrono::milliseconds data = std::chrono::minutes{2};
    std::chrono::milliseconds block = std::chrono::minutes{3};
    std::chrono::milliseconds finalDot = std::chrono::minutes{10};
};

struct SmtpSignIn {
    ServerAddress server;
    QString user; ///< empty: the server wants no sign-in (a relay on this computer)
    QString password;
};

/// Whom the mail goes to, as the server needs it; nothing of it is in the mail's headers by itself.
struct SmtpEnvelope {
    QString sender;
    QStringList recipients;
};

enum class SmtpFate { NotSent, Unknown, Sent };

/// Hands one mail to a submission server (RFC 6409) over one connection, once. It never tries again
/// and always knows how far it got: as long as the final dot was not given to the socket, an error
/// means that nothing was sent; from then until the server's answer the fate is Uncertain. A single
/// refused recipient stops the mail for all. Lives in the wire thread; one object, one call.
class SmtpSession final : public QObject {
    Q_OBJECT

public:
    explicit SmtpSession(SmtpTimeouts timeouts, QObject *parent = nullptr);

    /// The value is the server's last word, for the log of the person who asks where a mail is.
    [[nodiscard]] Future<QString> send(
        const SmtpSignIn &signIn, const SmtpEnvelope &envelope, const QByteArray &mail);
    /// Signs in and says goodbye.
    [[nodiscard]] Future<Nothing> tryOut(const SmtpSignIn &signIn);

    /// What is known at this moment. Never a guess: the final dot given away and not answered is
    /// Unknown.
    [[nodiscard]] SmtpFate fate() const;
    /// Gives up at once; the future gets its answer, Uncertain where nobody can know.
    void abandon();

private:
    enum class Stage {
        Connecting, Greeting, Ehlo, Helo, StartTls, Handshake, AuthPlain, AuthLogin, AuthUser,
        AuthPassword, Mail, Recipient, Data, Body, Dot, Done,
    };

    void start(const SmtpSignIn &signIn);
    void say(Stage stage, const QByteArray &line);
    void hello(Stage stage);
    void onReceived();
    void onReply(const SmtpReply &reply);
    void onHello(const SmtpReply &reply);
    void onExtensions();
    void signInOrGoOn();
    void onAuth(const SmtpReply &reply);
    void beginMail();
    void nextRecipient();
    void beginBody();
    void onFlushed();
    void onDotAnswered(const SmtpReply &reply);
    void waitAtMost(std::chrono::milliseconds time);
    void refuse(const SmtpReply &reply);
    void fail(Error error);
    void finish(Result<QString> result);
    [[nodiscard]] bool isBodySent() const { return m_stage == Stage::Dot; }

    SmtpTimeouts m_timeouts;
    WireSocket *m_socket;
    SmtpReplyParser m_parser;
    QTimer m_patience;
    std::shared_ptr<QPromise<Result<QString>>> m_promise;
    SmtpSignIn m_signIn;
    SmtpEnvelope m_envelope;
    QByteArray m_body;
    qsizetype m_written = 0;
    qsizetype m_recipient = 0;
    SmtpExtensions m_extensions;
    Stage m_stage = Stage::Connecting;
    bool m_trying = false; ///< tryOut(): sign in only
    bool m_eightBit = false;
    bool m_accepted = false; ///< the server took the mail
    bool m_uncertain = false; ///< the line broke between the final dot and its answer
};

/// "user@bücher.example" with its domain in ASCII (IDNA); nothing when the address cannot go into an
/// SMTP command (spaces, brackets, control characters, no "@").
[[nodiscard]] std::optional<QByteArray> smtpMailbox(const QString &address);

} // namespace Tresen
