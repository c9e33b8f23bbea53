// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapconnection.h"

#include "logging.h"

#include <algorithm>

namespace Tresen {

namespace {

constexpr qint64 leastCost = 64; ///< of the shortest response, in memory

} // namespace

ImapConnection::ImapConnection(Timeouts timeouts, ImapLimits limits, QObject *parent)
    : QObject(parent)
    , m_timeouts(timeouts)
    , m_limits(limits)
    , m_socket(new WireSocket(this))
    , m_parser(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Timeout,
            tr("%1 stopped answering. Nothing is lost; Tresen will try again.").arg(m_host),
            QStringLiteral("imap: no answer to %1 in time")
                .arg(m_pending.empty() ? QStringLiteral("connection")
                                       : QString::fromLatin1(m_pending.front().command.name()))});
    });
    connect(m_socket, &WireSocket::ready, this, [this] {
        m_open = true;
        watchSilence();
    });
    connect(m_socket, &WireSocket::encrypted, this, &ImapConnection::encrypted);
    connect(m_socket, &WireSocket::written, this, [this] {
        if (m_silence.isActive()) // a large mail on a slow line is no silence
            m_silence.start();
    });
    connect(m_socket, &WireSocket::received, this, &ImapConnection::onReceived);
    connect(m_socket, &WireSocket::failed, this, &ImapConnection::fail);
}

void ImapConnection::open(const ServerAddress &server)
{
    m_host = server.host;
    m_socket->open(server, m_timeouts.connect);
}

Future<ImapReply> ImapConnection::run(const ImapCommand &command)
{
    Pending pending{QByteArray::number(++m_lastTag).prepend('t'), command,
        std::make_shared<QPromise<Result<ImapReply>>>(), {}, 0, 0};
    pending.promise->start();
    auto future = pending.promise->future();
    if (!m_open) {
        pending.promise->addResult(Error{ErrorCode::Network,
            tr("There is no connection to the server at the moment."),
            QStringLiteral("imap: %1 on a closed line").arg(QString::fromLatin1(command.name()))});
        pending.promise->finish();
        return future;
    }
    m_unwritten.push_back(std::move(pending));
    writeNext();
    return future;
}

void ImapConnection::endIdle()
{
    if (!m_pending.empty() && m_pending.front().command.isPatient()) {
        m_socket->write(QByteArrayLiteral("DONE\r\n"));
        m_silence.start(m_timeouts.silence);
    }
}

void ImapConnection::close()
{
    m_open = false;
    m_silence.stop();
    m_socket->close();
    failPending({ErrorCode::Cancelled, tr("The connection was closed."), QStringLiteral("imap: closed by us")});
}

void ImapConnection::onReceived()
{
    m_parser.feed(m_socket->readAll());
    while (m_open) {
        auto response = m_parser.next();
        if (!response)
            break;
        handle(std::move(*response));
    }
    if (m_parser.failed())
        failBeyondLimits();
    if (m_open)
        watchSilence();
}

void ImapConnection::handle(ImapResponse response)
{
    if (std::holds_alternative<ImapContinuation>(response)) {
        onContinuation();
        return;
    }
    if (const auto *status = std::get_if<ImapStatus>(&response)) {
        if (!m_greeted) {
            m_greeted = true;
            Q_EMIT greeted(*status);
            return;
        }
        if (!status->tag.isEmpty()) {
            onTagged(*status);
            return;
        }
    }
    if (keep(response))
        Q_EMIT untagged(response);
}

/// False: that was more than a server may make us keep, and the end of the line.
bool ImapConnection::keep(const ImapResponse &response)
{
    if (m_pending.empty() || m_pending.front().command.isPatient())
        return true; // IDLE can go on for days: who listens to untagged() has it
    // Dovecot works at several FETCH commands at once and mixes their data.
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
        [&](const Pending &pending) { return pending.command.awaits(response); });
    Pending &owner = found != m_pending.end() ? *found : m_pending.front();
    owner.kept += std::max(m_parser.lastSize(), leastCost);
    if (owner.kept > m_limits.reply) {
        failBeyondLimits();
        return false;
    }
    owner.data.append(response);
    return true;
}

void ImapConnection::onTagged(const ImapStatus &status)
{
    if (m_pending.empty() || m_pending.front().tag != status.tag) {
        qCDebug(lcEmail) << "imap: a tag nobody waits for";
        return;
    }
    Pending pending = std::move(m_pending.front());
    m_pending.pop_front();
    if (m_pending.empty())
        m_pieces.clear(); // refused before its literal was asked for
    if (pending.command.name() == "STARTTLS" && status.condition == ImapCondition::Ok) {
        // Here and not in the caller's continuation, which may run later: by then injected bytes
        // behind this line would have been taken for answers (CVE-2020-15953 and its kin).
        m_parser.reset();
        m_socket->startTls();
    }
    writeNext();
    pending.promise->addResult(ImapReply{status, std::move(pending.data)});
    pending.promise->finish();
}

void ImapConnection::onContinuation()
{
    if (m_pending.empty())
        return;
    if (!m_pieces.isEmpty()) {
        m_socket->write(m_pieces.takeFirst());
        writeNext();
        return;
    }
    Pending &first = m_pending.front();
    if (first.command.isPatient()) {
        m_silence.stop();
        Q_EMIT idling();
    } else if (first.answered < first.command.answers().size()) {
        m_socket->write(first.command.answers()[first.answered++] + "\r\n");
        writeNext();
    } else {
        m_socket->write(QByteArrayLiteral("*\r\n")); // gives up a SASL exchange we do not know
    }
}

void ImapConnection::writeNext()
{
    // Behind a command that still waits for "+", nothing may be written: the server would take it
    // for the literal.
    while (!m_unwritten.empty() && m_pieces.isEmpty()) {
        if (!m_pending.empty()) {
            const Pending &last = m_pending.back();
            if (last.answered < last.command.answers().size() || last.command.isPatient())
                return;
        }
        m_pending.push_back(std::move(m_unwritten.front()));
        m_unwritten.pop_front();
        const Pending &written = m_pending.back();
        m_pieces = written.command.pieces(written.tag, m_nonSyncLimit);
        m_socket->write(m_pieces.takeFirst());
        m_silence.start(m_timeouts.silence);
    }
}

void ImapConnection::watchSilence()
{
    const bool due = !m_greeted || (!m_pending.empty() && !m_pending.front().command.isPatient());
    if (due)
        m_silence.start(m_timeouts.silence);
    else
        m_silence.stop();
}

void ImapConnection::fail(const Error &error)
{
    m_open = false;
    m_silence.stop();
    m_socket->close();
    failPending(error);
    Q_EMIT lost(error);
}

void ImapConnection::failBeyondLimits()
{
    fail({ErrorCode::Rejected,
        tr("%1 sent an answer that is too long to be real. The connection was closed; nothing "
           "is lost.")
            .arg(m_host),
        QStringLiteral("imap: response beyond the limits")});
}

void ImapConnection::failPending(const Error &error)
{
    std::deque<Pending> orphans = std::exchange(m_pending, {});
    for (Pending &pending : std::exchange(m_unwritten, {}))
        orphans.push_back(std::move(pending));
    for (Pending &orphan : orphans) {
        orphan.promise->addResult(error);
        orphan.promise->finish();
    }
}

} // namespace Tresen
