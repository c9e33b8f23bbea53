// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpsession.h"

#include "logging.h"

#include <QUrl>

#include <algorithm>

namespace Tresen {

namespace {

constexpr qsizetype blockSize = 64LL * 1024;

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

std::optional<QByteArray> smtpMailbox(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at <= 0 || at == address.size() - 1)
        return std::nullopt;
    const bool clean = std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() != 0x7f && c != QLatin1Char('<')
            && c != QLatin1Char('>') && c != QLatin1Char('"') && c != QLatin1Char(',');
    });
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    if (!clean || domain.isEmpty())
        return std::nullopt;
    return address.left(at).toUtf8() + '@' + domain;
}

SmtpSession::SmtpSession(SmtpTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_timeouts(timeouts)
    , m_socket(new WireSocket(this))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Timeout,
            tr("%1 stopped answering, so the mail was not sent. Tresen will try again.")
                .arg(m_signIn.server.host),
            QStringLiteral("smtp: no answer in stage %1").arg(int(m_stage))});
    });
    connect(m_socket, &WireSocket::ready, this, [this] {
        m_stage = Stage::Greeting;
        waitAtMost(m_timeouts.greeting);
    });
    connect(m_socket, &WireSocket::encrypted, this, [this] { hello(Stage::Ehlo); });
    connect(m_socket, &WireSocket::received, this, &SmtpSession::onReceived);
    connect(m_socket, &WireSocket::flushed, this, &SmtpSession::onFlushed);
    connect(m_socket, &WireSocket::failed, this, &SmtpSession::fail);
}

Future<QString> SmtpSession::send(
    const SmtpSignIn &signIn, const SmtpEnvelope &envelope, const QByteArray &mail)
{
    m_envelope = envelope;
    m_body = dotStuffed(mail);
    m_eightBit = !isAscii(mail);
    start(signIn);
    return m_promise->future();
}

Future<Nothing> SmtpSession::tryOut(const SmtpSignIn &signIn)
{
    m_trying = true;
    start(signIn);
    return m_promise->future().then(this, [](Result<QString> result) -> Status {
        if (!result)
            return result.error();
        return Nothing{};
    });
}

SmtpFate SmtpSession::fate() const
{
    if (m_accepted)
        return SmtpFate::Sent;
    return isBodySent() || m_uncertain ? SmtpFate::Unknown : SmtpFate::NotSent;
}

void SmtpSession::abandon()
{
    fail({ErrorCode::Network, tr("Sending was interrupted; the mail was not sent. Tresen will try again."),
        QStringLiteral("smtp: abandoned")});
}

void SmtpSession::start(const SmtpSignIn &signIn)
{
    m_signIn = signIn;
    m_promise = std::make_shared<QPromise<Result<QString>>>();
    m_promise->start();
    m_socket->open(signIn.server, m_timeouts.connect);
}

void SmtpSession::say(Stage stage, const QByteArray &line)
{
    m_stage = stage;
    m_socket->write(line + "\r\n");
    waitAtMost(m_timeouts.command);
}

void SmtpSession::hello(Stage stage)
{
    // An address literal: this computer's own name is nobody's business (RFC 5321 §4.1.3).
    say(stage, stage == Stage::Helo ? "HELO [127.0.0.1]" : "EHLO [127.0.0.1]");
}

void SmtpSession::onReceived()
{
    m_parser.feed(m_socket->readAll());
    while (m_promise) {
        const auto reply = m_parser.next();
        if (!reply)
            break;
        onReply(*reply);
    }
    if (m_promise && m_parser.failed()) {
        fail({ErrorCode::Rejected,
            tr("%1 does not speak SMTP on this port, so the mail was not sent. Check server and "
               "port in the account's settings.")
                .arg(m_signIn.server.host),
            QStringLiteral("smtp: not an SMTP reply in stage %1").arg(int(m_stage))});
    }
}

void SmtpSession::onReply(const SmtpReply &reply)
{
    switch (m_stage) {
    case Stage::Greeting:
        reply.code == 220 ? hello(Stage::Ehlo) : refuse(reply);
        break;
    case Stage::Ehlo:
    case Stage::Helo:
        onHello(reply);
        break;
    case Stage::StartTls:
        if (reply.code == 220) {
            m_stage = Stage::Handshake;
            m_patience.stop(); // the socket watches the handshake
            m_parser.reset();  // and with it every byte that came in clear behind the 220
            m_socket->startTls();
        } else {
            refuse(reply);
        }
        break;
    case Stage::AuthPlain:
    case Stage::AuthLogin:
    case Stage::AuthUser:
    case Stage::AuthPassword:
        onAuth(reply);
        break;
    case Stage::Mail:
    case Stage::Recipient:
        reply.isPositive() ? nextRecipient() : refuse(reply);
        break;
    case Stage::Data:
        reply.code == 354 ? beginBody() : refuse(reply);
        break;
    case Stage::Body: // an answer before the dot can only be a no
        refuse(reply);
        break;
    case Stage::Dot:
        onDotAnswered(reply);
        break;
    case Stage::Connecting:
    case Stage::Handshake:
    case Stage::Done:
        break;
    }
}

void SmtpSession::onHello(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        m_extensions = m_stage == Stage::Ehlo ? extensionsFrom(reply) : SmtpExtensions{};
        onExtensions();
    } else if (m_stage == Stage::Ehlo && reply.code >= 500) {
        hello(Stage::Helo);
    } else {
        refuse(reply);
    }
}

void SmtpSession::onExtensions()
{
    if (m_signIn.server.security != Security::StartTls || m_socket->isEncrypted()) {
        signInOrGoOn();
    } else if (m_extensions.startTls) {
        say(Stage::StartTls, "STARTTLS");
    } else {
        fail({ErrorCode::Unsupported,
            tr("%1 offers no encryption on this port, so no password and no mail were sent. Choose "
               "TLS, usually on port 465.")
                .arg(m_signIn.server.host),
            QStringLiteral("smtp: no STARTTLS")});
    }
}

void SmtpSession::signInOrGoOn()
{
    const QByteArray user = m_signIn.user.toUtf8();
    if (user.isEmpty()) {
        beginMail();
    } else if (m_extensions.authMechanisms.contains("PLAIN")) {
        const QByteArray secret = '\0' + user + '\0' + m_signIn.password.toUtf8();
        say(Stage::AuthPlain, "AUTH PLAIN " + secret.toBase64());
    } else if (m_extensions.authMechanisms.contains("LOGIN")) {
        say(Stage::AuthLogin, "AUTH LOGIN");
    } else {
        fail({ErrorCode::Unsupported,
            tr("%1 takes no password here, so nothing was sent. Ask the provider for an app "
               "password or for the server that takes one.")
                .arg(m_signIn.server.host),
            QStringLiteral("smtp: neither AUTH PLAIN nor AUTH LOGIN")});
    }
}

void SmtpSession::onAuth(const SmtpReply &reply)
{
    if (reply.code == 334 && m_stage == Stage::AuthLogin)
        say(Stage::AuthUser, m_signIn.user.toUtf8().toBase64());
    else if (reply.code == 334 && m_stage == Stage::AuthUser)
        say(Stage::AuthPassword, m_signIn.password.toUtf8().toBase64());
    else if (reply.isPositive())
        beginMail();
    else
        refuse(reply);
}

void SmtpSession::beginMail()
{
    m_signIn.password.clear();
    if (m_trying) {
        finish(QString());
        return;
    }
    const auto sender = smtpMailbox(m_envelope.sender);
    bool international = sender && !isAscii(*sender);
    for (const QString &recipient : std::as_const(m_envelope.recipients)) {
        const auto mailbox = smtpMailbox(recipient);
        if (!mailbox) {
            fail({ErrorCode::Invalid,
                tr("%1 is not a mail address, so the mail was not sent. Correct it and send again.")
                    .arg(recipient),
                QStringLiteral("smtp: recipient is no address")});
            return;
        }
        international |= !isAscii(*mailbox);
    }
    const bool tooBig = m_extensions.maxSize > 0 && m_body.size() > m_extensions.maxSize;
    const bool tooNew = (international && !m_extensions.smtpUtf8)
        || (m_eightBit && !m_extensions.eightBitMime);
    if (!sender || m_envelope.recipients.isEmpty() || tooBig || tooNew) {
        fail({tooBig || tooNew ? ErrorCode::Rejected : ErrorCode::Invalid,
            tooBig ? tr("The mail is larger than %1 accepts (%2 MB), so it was not sent. Send "
                        "smaller attachments.")
                         .arg(m_signIn.server.host).arg(m_extensions.maxSize / 1000000)
                : tooNew ? tr("%1 cannot take addresses with such characters, so the mail was not "
                              "sent. Ask the recipient for another address.")
                               .arg(m_signIn.server.host)
                         : tr("Sender or recipient is missing, so the mail was not sent. Add it and "
                              "send again."),
            QStringLiteral("smtp: envelope not possible here")});
        return;
    }
    QByteArray line = "MAIL FROM:<" + *sender + '>';
    if (m_extensions.maxSize > 0)
        line += " SIZE=" + QByteArray::number(m_body.size());
    if (m_eightBit || international)
        line += " BODY=8BITMIME";
    if (international)
        line += " SMTPUTF8";
    say(Stage::Mail, line);
}

void SmtpSession::nextRecipient()
{
    if (m_recipient < m_envelope.recipients.size()) {
        const auto mailbox = smtpMailbox(m_envelope.recipients[m_recipient++]);
        say(Stage::Recipient, "RCPT TO:<" + mailbox.value_or(QByteArray()) + '>');
        return;
    }
    say(Stage::Data, "DATA");
    waitAtMost(m_timeouts.data);
}

void SmtpSession::beginBody()
{
    m_stage = Stage::Body;
    m_written = 0;
    onFlushed();
}

void SmtpSession::onFlushed()
{
    if (m_stage != Stage::Body || !m_promise)
        return;
    if (m_written < m_body.size()) {
        const qsizetype size = std::min(blockSize, m_body.size() - m_written);
        const QByteArray block = m_body.mid(m_written, size);
        m_written += size;
        waitAtMost(m_timeouts.block);
        m_socket->write(block);
        return;
    }
    // Only now, with nothing of the mail left in our buffers, the dot: until this line an error
    // means "not sent", after it nobody can know.
    m_stage = Stage::Dot;
    waitAtMost(m_timeouts.finalDot);
    m_socket->write(QByteArrayLiteral(".\r\n"));
}

void SmtpSession::onDotAnswered(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        m_accepted = true;
        finish(QString::fromUtf8(reply.lines.join(' ')).left(300));
    } else if (reply.isRefusal()) {
        m_stage = Stage::Data; // the server said no: the fate is known again
        refuse(reply);
    } else {
        fail({ErrorCode::Uncertain, {}, QStringLiteral("smtp: %1 after the final dot").arg(reply.code)});
    }
}

void SmtpSession::waitAtMost(std::chrono::milliseconds time)
{
    m_patience.start(time);
}

void SmtpSession::refuse(const SmtpReply &reply)
{
    const bool signingIn = m_stage == Stage::AuthPlain || m_stage == Stage::AuthLogin
        || m_stage == Stage::AuthUser || m_stage == Stage::AuthPassword;
    const QByteArray user = m_signIn.user.toUtf8();
    const QByteArray password = m_signIn.password.toUtf8();
    const QByteArray plain = '\0' + user + '\0' + password;
    QStringList secrets;
    if (!password.isEmpty()) {
        secrets = {m_signIn.password, QString::fromLatin1(password.toBase64()),
            QString::fromLatin1(plain.toBase64())};
    }
    Error error = smtpError(reply, signingIn, secrets);
    if (m_stage == Stage::Recipient && m_recipient > 0)
        error.text.prepend(m_envelope.recipients[m_recipient - 1] + QStringLiteral(": "));
    fail(error);
}

void SmtpSession::fail(Error error)
{
    if (!m_promise)
        return;
    if (isBodySent()) {
        error.text = tr("The line broke after the mail was handed over and before %1 confirmed it. "
                        "Nobody can know whether it was sent; Tresen will not send it again by "
                        "itself. Look into the folder with sent mails or ask the recipient.")
                         .arg(m_signIn.server.host);
        error.code = ErrorCode::Uncertain;
        m_uncertain = true;
    }
    finish(error);
}

void SmtpSession::finish(Result<QString> result)
{
    const auto promise = std::exchange(m_promise, nullptr);
    if (result || m_stage < Stage::Body) // else it would land inside the mail
        m_socket->write(QByteArrayLiteral("QUIT\r\n")); // a courtesy; its answer changes nothing
    m_stage = Stage::Done;
    m_patience.stop();
    m_signIn.password.clear();
    m_socket->close();
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace Tresen
