// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapsession.h"

#include "imaputf7.h"
#include "logging.h"

namespace Tresen {

namespace {

bool isOk(const ImapReply &reply)
{
    return reply.status.condition == ImapCondition::Ok;
}

template <typename T>
QList<T> pick(const ImapReply &reply)
{
    QList<T> picked;
    for (const ImapResponse &response : reply.data) {
        if (const T *value = std::get_if<T>(&response))
            picked.append(*value);
    }
    return picked;
}

ImapMailbox mailboxOf(const QByteArray &wireName, const ImapReply &reply)
{
    ImapMailbox mailbox;
    mailbox.wireName = wireName;
    for (const ImapExists &exists : pick<ImapExists>(reply))
        mailbox.exists = exists.count;
    for (const ImapStatus &status : pick<ImapStatus>(reply)) {
        if (status.code.name == "UIDVALIDITY")
            mailbox.uidValidity = quint32(status.code.number().value_or(0));
        else if (status.code.name == "UIDNEXT")
            mailbox.uidNext = quint32(status.code.number().value_or(0));
        else if (status.code.name == "HIGHESTMODSEQ")
            mailbox.highestModSeq = status.code.number().value_or(0);
    }
    return mailbox;
}

} // namespace

ImapSession::ImapSession(ImapTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_timeouts(timeouts)
    , m_connection(new ImapConnection(timeouts.line, {}, this))
{
    connect(m_connection, &ImapConnection::greeted, this, &ImapSession::onGreeted);
    connect(m_connection, &ImapConnection::untagged, this, &ImapSession::onUntagged);
    connect(m_connection, &ImapConnection::lost, this, &ImapSession::onLost);
    connect(m_connection, &ImapConnection::idling, this, [this] { m_idling = true; });
    connect(m_connection, &ImapConnection::encrypted, this,
        [this] { askCapabilities(&ImapSession::authenticate); });
    m_watchTimer.setSingleShot(true);
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        if (m_idling)
            m_connection->endIdle(); // idle() begins anew when it is answered
        else
            idle();
    });
}

Future<Nothing> ImapSession::signIn(const ServerAddress &server, const ImapCredentials &who)
{
    m_server = server;
    m_who = who;
    m_signIn = std::make_shared<QPromise<Status>>();
    m_signIn->start();
    m_connection->open(server);
    return m_signIn->future();
}

void ImapSession::onGreeted(const ImapStatus &greeting)
{
    if (greeting.condition == ImapCondition::Bye || greeting.condition == ImapCondition::No) {
        finishSignIn(refusal(greeting, tr("accept the connection")));
        return;
    }
    if (greeting.code.name == "CAPABILITY")
        learn(greeting.code.arguments.split(' '));
    const bool signedIn = greeting.condition == ImapCondition::PreAuth;
    if (m_server.security == Security::StartTls) {
        // PREAUTH forbids STARTTLS: taking it would let anybody on the way keep the line in clear.
        if (signedIn) {
            finishSignIn(Error{ErrorCode::Unsupported,
                tr("%1 skips encryption. Nothing was sent; choose TLS instead of STARTTLS.")
                    .arg(m_server.host),
                QStringLiteral("imap: PREAUTH before STARTTLS")});
        } else if (m_capabilities.isEmpty()) {
            askCapabilities(&ImapSession::startTls);
        } else {
            startTls();
        }
        return;
    }
    if (signedIn)
        askCapabilities(nullptr);
    else if (m_capabilities.isEmpty())
        askCapabilities(&ImapSession::authenticate);
    else
        authenticate();
}

void ImapSession::onUntagged(const ImapResponse &response)
{
    if (const auto *status = std::get_if<ImapStatus>(&response)) {
        if (status->condition == ImapCondition::Bye)
            m_farewell = refusal(*status, tr("go on"));
        return;
    }
    const bool news = std::holds_alternative<ImapExists>(response)
        || std::holds_alternative<ImapExpunge>(response) || std::holds_alternative<ImapFetch>(response)
        || std::holds_alternative<ImapVanished>(response);
    if (m_watching && news)
        Q_EMIT stirred();
}

void ImapSession::onLost(const Error &error)
{
    m_watchTimer.stop();
    const bool said = error.code == ErrorCode::Network && !m_farewell.text.isEmpty();
    const Error reason = said ? m_farewell : error;
    if (m_signIn)
        finishSignIn(reason);
    else
        Q_EMIT closed(reason);
}

void ImapSession::startTls()
{
    if (!can("STARTTLS")) {
        finishSignIn(Error{ErrorCode::Unsupported,
            tr("%1 offers no encryption on this port, so no password was sent. Choose TLS, usually "
               "on port 993.")
                .arg(m_server.host),
            QStringLiteral("imap: no STARTTLS")});
        return;
    }
    m_capabilities.clear(); // what was said in clear counts for nothing
    m_connection->run(ImapCommand("STARTTLS")).then(this, [this](Result<ImapReply> reply) {
        if (reply && !isOk(*reply))
            finishSignIn(refusal(reply->status, tr("begin encryption")));
    });
}

void ImapSession::askCapabilities(void (ImapSession::*then)())
{
    m_connection->run(ImapCommand("CAPABILITY")).then(this, [this, then](Result<ImapReply> reply) {
        if (!reply)
            return; // onLost() tells
        for (const ImapCapability &capability : pick<ImapCapability>(*reply))
            learn(capability.names);
        if (then)
            (this->*then)();
        else
            finishSignIn(Nothing{});
    });
}

void ImapSession::authenticate()
{
    if (can("AUTH=PLAIN")) {
        plainSignIn();
    } else if (!can("LOGINDISABLED") && !m_capabilities.isEmpty()) {
        loginSignIn();
    } else {
        finishSignIn(Error{ErrorCode::Unsupported,
            tr("%1 takes no password here. Ask the provider for an app password or for the server "
               "that takes one.")
                .arg(m_server.host),
            QStringLiteral("imap: neither AUTH=PLAIN nor LOGIN")});
    }
}

void ImapSession::plainSignIn()
{
    const QByteArray secret
        = ('\0' + m_who.user.toUtf8() + '\0' + m_who.password.toUtf8()).toBase64();
    ImapCommand command("AUTHENTICATE PLAIN");
    if (can("SASL-IR"))
        command.text(" ").text(secret);
    else
        command.answer(secret);
    m_connection->run(command).then(this, [this](Result<ImapReply> reply) {
        if (!reply)
            return;
        // BAD: announced but not understood. NO is never tried again in another form: every wrong
        // try counts on the server.
        if (reply->status.condition == ImapCondition::Bad && !can("LOGINDISABLED"))
            loginSignIn();
        else
            onSignedIn(reply->status);
    });
}

void ImapSession::loginSignIn()
{
    ImapCommand command("LOGIN ");
    command.string(m_who.user.toUtf8()).text(" ").string(m_who.password.toUtf8());
    m_connection->run(command).then(this, [this](Result<ImapReply> reply) {
        if (reply)
            onSignedIn(reply->status);
    });
}

void ImapSession::onSignedIn(const ImapStatus &status)
{
    if (status.condition != ImapCondition::Ok) {
        Error error = refusal(status, tr("sign in"));
        if (error.code == ErrorCode::Rejected)
            error.code = ErrorCode::Auth; // most servers say only NO
        finishSignIn(error);
        return;
    }
    m_who.password.clear();
    if (status.code.name == "CAPABILITY") {
        learn(status.code.arguments.split(' '));
        finishSignIn(Nothing{});
    } else {
        askCapabilities(nullptr);
    }
}

void ImapSession::finishSignIn(Status result)
{
    if (!m_signIn)
        return;
    const auto promise = std::exchange(m_signIn, nullptr);
    m_who.password.clear();
    if (!result)
        m_connection->close();
    promise->addResult(result);
    promise->finish();
}

bool ImapSession::can(const char *capability) const
{
    return m_capabilities.contains(capability);
}

Future<QList<ImapFolder>> ImapSession::folders()
{
    ImapCommand command("LIST \"\" \"*\"");
    if (can("SPECIAL-USE") && can("LIST-EXTENDED"))
        command.text(" RETURN (SPECIAL-USE)");
    return m_connection->run(command).then(this, [this](Result<ImapReply> reply) -> Result<QList<ImapFolder>> {
        if (!reply)
            return reply.error();
        if (!isOk(*reply))
            return refusal(reply->status, tr("list the folders"));
        return foldersFromList(pick<ImapListEntry>(*reply));
    });
}

Future<ImapMailbox> ImapSession::select(const QByteArray &wireName)
{
    ImapCommand command("SELECT ");
    command.string(wireName);
    if (can("CONDSTORE") || can("QRESYNC"))
        command.text(" (CONDSTORE)");
    return m_connection->run(command).then(this, [this, wireName](Result<ImapReply> reply) -> Result<ImapMailbox> {
        if (!reply)
            return reply.error();
        if (!isOk(*reply)) {
            Error error = refusal(reply->status, tr("open a folder"));
            if (error.code == ErrorCode::Rejected)
                error.code = ErrorCode::NotFound;
            return error;
        }
        return mailboxOf(wireName, *reply);
    });
}

Future<QList<ImapFetch>> ImapSession::fetch(
    const QByteArray &uidSet, const QByteArray &items, quint64 changedSince)
{
    ImapCommand command("UID FETCH ");
    command.text(uidSet).text(" ").text(items)
        .fetches(ImapUidSet::parse(uidSet).value_or(ImapUidSet{}));
    if (changedSince > 0)
        command.text(" (CHANGEDSINCE " + QByteArray::number(changedSince) + ')');
    return m_connection->run(command).then(this, [this](Result<ImapReply> reply) -> Result<QList<ImapFetch>> {
        if (!reply)
            return reply.error();
        if (!isOk(*reply))
            return refusal(reply->status, tr("hand over messages"));
        return pick<ImapFetch>(*reply);
    });
}

Future<ImapUidSet> ImapSession::allUids()
{
    return search(ImapCommand(can("ESEARCH") ? "UID SEARCH RETURN (ALL) ALL" : "UID SEARCH ALL"));
}

Future<ImapUidSet> ImapSession::findMessageId(const QString &messageId)
{
    ImapCommand command("UID SEARCH HEADER MESSAGE-ID ");
    command.string(messageId.toUtf8());
    return search(command);
}

Future<ImapUidSet> ImapSession::search(const ImapCommand &command)
{
    return m_connection->run(command).then(this, [this](Result<ImapReply> reply) -> Result<ImapUidSet> {
        if (!reply)
            return reply.error();
        if (!isOk(*reply))
            return refusal(reply->status, tr("search a folder"));
        ImapUidSet found;
        for (const ImapSearch &part : pick<ImapSearch>(*reply))
            found.unite(part.found);
        return found;
    });
}

Future<Nothing> ImapSession::store(const ImapUidSet &uids, bool add, const QList<QByteArray> &flags)
{
    ImapCommand command("UID STORE ");
    command.text(uids.toText()).text(add ? " +FLAGS.SILENT (" : " -FLAGS.SILENT (")
        .text(flags.join(' ')).text(")");
    return simple(command, tr("change a mark"));
}

Future<Nothing> ImapSession::move(const ImapUidSet &uids, const QByteArray &toWireName)
{
    if (!can("MOVE"))
        return copyAndDelete(uids, toWireName);
    ImapCommand command("UID MOVE ");
    command.text(uids.toText()).text(" ").string(toWireName);
    return simple(command, tr("move messages"));
}

Future<Nothing> ImapSession::copyAndDelete(const ImapUidSet &uids, const QByteArray &to)
{
    ImapCommand copy("UID COPY ");
    copy.text(uids.toText()).text(" ").string(to);
    return simple(copy, tr("copy messages")).then(this, [this, uids](Status copied) {
        if (!copied)
            return readyFuture<Nothing>(copied);
        // EXPUNGE without UIDPLUS would also take what others marked; then they stay marked.
        const auto marked = store(uids, true, {"\\Deleted"});
        if (!can("UIDPLUS"))
            return marked;
        return simple(ImapCommand("UID EXPUNGE " + uids.toText()), tr("remove messages"));
    }).unwrap();
}

Future<quint32> ImapSession::append(const QByteArray &wireName, const QList<QByteArray> &flags,
    qint64 internalDate, const QByteArray &message)
{
    ImapCommand command("APPEND ");
    command.string(wireName).text(" (" + flags.join(' ') + ") \"" + toImapDateTime(internalDate) + "\" ")
        .literal(message);
    return m_connection->run(command).then(this, [this](Result<ImapReply> reply) -> Result<quint32> {
        if (!reply)
            return reply.error();
        if (!isOk(*reply))
            return refusal(reply->status, tr("keep a copy"));
        const QList<QByteArray> arguments = reply->status.code.arguments.split(' ');
        const bool told = reply->status.code.name == "APPENDUID" && arguments.size() == 2;
        return told ? quint32(arguments[1].toUInt()) : 0u;
    });
}

Future<Nothing> ImapSession::create(const QByteArray &wireName)
{
    auto created = simple(ImapCommand("CREATE ").string(wireName), tr("make a folder"));
    static_cast<void>(simple(ImapCommand("SUBSCRIBE ").string(wireName), tr("subscribe to a folder")));
    return created;
}

Future<Nothing> ImapSession::noop()
{
    return simple(ImapCommand("NOOP"), tr("answer"));
}

void ImapSession::watch()
{
    m_watching = true;
    idle();
}

void ImapSession::idle()
{
    const bool idles = can("IDLE");
    m_connection->run(ImapCommand(idles ? "IDLE" : "NOOP")).then(this, [this, idles](Result<ImapReply> reply) {
        m_idling = false;
        if (!reply)
            return;
        if (idles && isOk(*reply))
            idle();
        else // polling; or IDLE was announced and refused
            m_watchTimer.start(m_timeouts.poll);
    });
    if (idles)
        m_watchTimer.start(m_timeouts.idleRenewal);
}

void ImapSession::close()
{
    m_watchTimer.stop();
    m_watching = false;
    if (m_connection->isOpen())
        static_cast<void>(m_connection->run(ImapCommand("LOGOUT"))); // its answer is of no use
    m_connection->close();
}

void ImapSession::learn(const QList<QByteArray> &names)
{
    m_capabilities.clear();
    for (const QByteArray &name : names)
        m_capabilities.append(name.toUpper());
    m_connection->setNonSyncLimit(can("LITERAL+") ? 64 << 20 : can("LITERAL-") ? 4096 : -1);
}

Error ImapSession::refusal(const ImapStatus &status, const QString &action) const
{
    const QByteArray plain = '\0' + m_who.user.toUtf8() + '\0' + m_who.password.toUtf8();
    return imapError(status, action, {m_who.password,
        m_who.password.isEmpty() ? QString() : QString::fromLatin1(plain.toBase64())});
}

Future<Nothing> ImapSession::simple(const ImapCommand &command, const QString &action)
{
    return m_connection->run(command).then(this, [this, action](Result<ImapReply> reply) -> Status {
        if (!reply)
            return reply.error();
        if (!isOk(*reply))
            return refusal(reply->status, action);
        return Nothing{};
    });
}

} // namespace Tresen
