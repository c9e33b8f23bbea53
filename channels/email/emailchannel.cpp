// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailchannel.h"

#include "logging.h"
#include "mailboxsync.h"
#include "mailsender.h"
#include "secretstore.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace Tresen {

namespace {

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Auth || code == ErrorCode::Certificate
        || code == ErrorCode::Unsupported || code == ErrorCode::Invalid
        || code == ErrorCode::NotFound; // no password stored
}

MimeWorkerOptions workerOptions(const EmailChannelOptions &options, const ChannelContext &context)
{
    MimeWorkerOptions mime = options.mime;
    if (mime.spoolRoot.isEmpty())
        mime.spoolRoot = context.spoolFolder;
    return mime;
}

} // namespace

EmailChannel::EmailChannel(const Account &account, const ChannelContext &context,
    const EmailChannelOptions &options, QObject *parent)
    : Channel(parent)
    , m_account(account)
    , m_context(context)
    , m_options(options)
    , m_settings(EmailSettings::from(account))
    , m_mime(std::make_unique<MimeWorkerPool>(workerOptions(options, context)))
    , m_workBackoff(QRandomGenerator::global()->generate(), options.firstRetry, options.longestRetry)
    , m_watchBackoff(QRandomGenerator::global()->generate(), options.firstRetry, options.longestRetry)
{
    for (QTimer *timer : {&m_workRetry, &m_watchRetry, &m_ring})
        timer->setSingleShot(true);
    connect(&m_workRetry, &QTimer::timeout, this, &EmailChannel::connectWork);
    connect(&m_watchRetry, &QTimer::timeout, this, &EmailChannel::connectWatch);
    connect(&m_ring, &QTimer::timeout, this, [this] {
        if (m_sync)
            m_sync->ring();
    });
    m_round.setInterval(options.roundEvery);
    connect(&m_round, &QTimer::timeout, this, [this] {
        if (m_sync && m_sync->isAttached())
            m_sync->beginRound();
    });
}

EmailChannel::~EmailChannel()
{
    stop();
}

void EmailChannel::start(IntakeSink &sink)
{
    m_running = true;
    m_intake = std::make_unique<MailIntake>(MailIntake{m_account.id, sink, *m_mime,
        EmailMapper({m_account.address}), m_options.mailSizeLimit});
    m_sync = std::make_unique<MailboxSync>(*m_intake);
    connect(m_sync.get(), &MailboxSync::progressed, this, &EmailChannel::showProgress);
    connect(m_sync.get(), &MailboxSync::roundDone, this, &EmailChannel::onRoundDone);
    connect(m_sync.get(), &MailboxSync::failed, this, &EmailChannel::onWorkLost);
    connectWork();
}

void EmailChannel::stop()
{
    if (!std::exchange(m_running, false))
        return;
    for (QTimer *timer : {&m_workRetry, &m_watchRetry, &m_ring, &m_round})
        timer->stop();
    const Error stopped{ErrorCode::Cancelled, tr("The inbox was switched off."), QStringLiteral("channel stopped")};
    // A send that is under way tells its fate now; nobody will be there to hear it later.
    for (const auto &outgoing : std::exchange(m_outgoing, {})) {
        const QString id = outgoing->sender->message().externalId;
        auto fate = outgoing->sender->stop();
        outgoing->promise->addResult(fate ? Result<Receipt>(receipt(id, true)) : Result<Receipt>(fate.error()));
        outgoing->promise->finish();
        outgoing->sender.release()->deleteLater();
    }
    // A keychain can ask a person for minutes: nothing is begun, and that is known.
    for (const auto &promise : std::exchange(m_asking, {})) {
        promise->addResult(stopped);
        promise->finish();
    }
    dropSession(m_work);
    dropSession(m_watch);
    if (m_sync)
        m_sync->detach(stopped);
    answerWaiting(stopped);
    answerAttached(stopped);
    m_password.clear();
    setState(ChannelState::Kind::Stopped);
}

void EmailChannel::connectWork()
{
    if (!m_running || m_work)
        return;
    if (!m_settings) {
        onWorkLost(m_settings.error());
        return;
    }
    setState(ChannelState::Kind::Connecting);
    m_context.secrets.read(m_account.secretKey(u"password")).then(this, [this](Result<QString> password) {
        if (!m_running || m_work)
            return;
        m_password = password ? *password : QString();
        if (!password) {
            onWorkLost(password.error());
            return;
        }
        m_work = new ImapSession(m_options.imap, this);
        connect(m_work, &ImapSession::closed, this, &EmailChannel::onWorkLost);
        m_work->signIn(m_settings->imap, {m_settings->user, m_password})
            .then(this, [this, line = m_work](Status status) {
                if (line == m_work)
                    onSignedIn(std::move(status));
            });
    });
}

void EmailChannel::onSignedIn(Status status)
{
    if (!status) {
        onWorkLost(status.error());
        return;
    }
    m_workBackoff.reset();
    setState(ChannelState::Kind::Syncing);
    m_round.start();
    m_sync->attach(*m_work).then(this, [this, line = m_work](Status attached) {
        if (line != m_work)
            return;
        if (!attached) {
            onWorkLost(attached.error());
            return;
        }
        answerAttached(Nothing{});
        connectWatch();
    });
}

void EmailChannel::onWorkLost(const Error &error)
{
    if (!m_running)
        return;
    qCInfo(lcEmail) << "mailbox line ended:" << errorCodeName(error.code) << error.detail;
    dropSession(m_work);
    m_round.stop();
    // Jobs can wait for the next line; why this one ended, a wrong password say, is no answer to them.
    m_sync->detach(mailboxLineGone());
    answerAttached(mailboxLineGone());
    answerWaiting(error);
    const bool refused = isRefusal(error.code);
    setState(refused ? ChannelState::Kind::Refused : ChannelState::Kind::Offline, error);
    const auto wait = refused ? m_options.refusedRetry : m_workBackoff.next();
    m_workRetry.start(std::max<std::chrono::milliseconds>(wait, error.retryAfter));
    if (error.code == ErrorCode::Auth && !m_password.isEmpty())
        lookForNewPassword();
}

/// Corrected while the old one was being tried: nobody tells us once more.
void EmailChannel::lookForNewPassword()
{
    m_context.secrets.read(m_account.secretKey(u"password")).then(this, [this](const Result<QString> &password) {
        if (password && *password != m_password)
            connectWork();
    });
}

void EmailChannel::connectWatch()
{
    if (!m_running || m_watch || !m_work)
        return;
    m_watch = new ImapSession(m_options.imap, this);
    connect(m_watch, &ImapSession::closed, this, [this] { onWatchLost(); });
    connect(m_watch, &ImapSession::stirred, this, [this] {
        if (!m_ring.isActive())
            m_ring.start(30);
    });
    m_watch->signIn(m_settings->imap, {m_settings->user, m_password})
        .then(this, [this, line = m_watch](Status status) {
            if (line == m_watch)
                onWatching(std::move(status));
        });
}

void EmailChannel::onWatching(Status status)
{
    if (!status) {
        onWatchLost();
        return;
    }
    m_watch->select("INBOX").then(this, [this, line = m_watch](Result<ImapMailbox> inbox) {
        if (line != m_watch)
            return;
        if (!inbox) {
            onWatchLost();
            return;
        }
        m_watchBackoff.reset();
        m_watch->watch();
        m_ring.start(30); // what came between the first look and this one
    });
}

void EmailChannel::onWatchLost()
{
    if (!m_running)
        return;
    dropSession(m_watch);
    const auto wait = m_watchBackoff.next();
    m_watchRetry.start(wait);
    m_ring.start(30); // without a watch, looking is all that is left
}

void EmailChannel::onRoundDone()
{
    m_state.lastSync = m_context.clock.now();
    m_state.progress = 1;
    m_state.detail.clear();
    setState(ChannelState::Kind::Online);
    answerWaiting(Nothing{});
}

void EmailChannel::dropSession(ImapSession *&session)
{
    if (!session)
        return;
    ImapSession *dropped = std::exchange(session, nullptr);
    dropped->disconnect(this);
    dropped->close();
    dropped->deleteLater();
}

void EmailChannel::answerWaiting(const Status &status)
{
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(status);
        promise->finish();
    }
}

void EmailChannel::answerAttached(const Status &status)
{
    for (const auto &promise : std::exchange(m_attaching, {})) {
        promise->addResult(status);
        promise->finish();
    }
}

void EmailChannel::setState(ChannelState::Kind kind, const Error &error)
{
    if (kind != m_state.kind)
        m_state.since = m_context.clock.now();
    m_state.kind = kind;
    m_state.error = error;
    if (kind != ChannelState::Kind::Syncing) {
        m_state.progress = 0;
        m_state.detail.clear();
    }
    Q_EMIT stateChanged(m_state);
}

void EmailChannel::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_state.progress = total > 0 ? double(done) / double(total) : 1;
    m_state.detail = tr("%1 of %2 messages").arg(locale.toString(done), locale.toString(total));
    setState(ChannelState::Kind::Syncing);
}

Future<Nothing> EmailChannel::syncNow()
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    auto future = promise->future();
    m_waiting.append(promise);
    if (!m_running)
        answerWaiting(Error{ErrorCode::Cancelled, tr("The inbox was switched off."), QStringLiteral("channel stopped")});
    else if (m_sync->isAttached())
        m_sync->beginRound();
    else if (!m_work)
        connectWork(); // else: its first round answers
    return future;
}

Future<Receipt> EmailChannel::perform(Intent intent)
{
    if (const auto *mail = std::get_if<SendIntent>(&intent))
        return send(mail->message);
    if (const auto *copy = std::get_if<FileCopyIntent>(&intent))
        return fileCopy(copy->message);
    return setFlags(std::get<SetFlagsIntent>(intent));
}

Capabilities EmailChannel::capabilities() const
{
    return emailCapabilities();
}

} // namespace Tresen
