// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfetcher.h"

#include "imapsession.h"
#include "intakesink.h"
#include "logging.h"
#include "mimeworkerpool.h"

#include <algorithm>

namespace Tresen {

namespace {

constexpr int maxUnderWay = 12;     ///< batches asked for and not committed
constexpr int maxAsked = 4;         ///< of them, not answered by the server
constexpr int maxCommits = 2;       ///< one is written while the words of the next are folded
constexpr qsizetype fullCommit = 1000; ///< mails; the index likes many at once
constexpr qint64 maxHeld = 64LL * 1024 * 1024; ///< bytes answered and not committed; no batch is asked for beyond
constexpr quint32 firstBatch = 50; ///< so that something is to be seen soon
constexpr quint32 fullBatch = 250;
/// A mail longer than this is fetched alone: 250 mails of a batch never cost more than 64 MB.
constexpr qsizetype probe = 256LL * 1024;
const QByteArray probeItems = "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.262144>)";
const QByteArray wholeItems = "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])";

QByteArray headerOf(const QByteArray &start)
{
    const qsizetype end = start.indexOf("\r\n\r\n");
    return end < 0 ? start : start.left(end + 4);
}

} // namespace

MailFetcher::MailFetcher(MailIntake &intake, ImapFolder folder, FolderState &state, QObject *parent)
    : QObject(parent)
    , m_intake(intake)
    , m_folder(std::move(folder))
    , m_state(state)
{
}

Future<MailFetcher::Outcome> MailFetcher::run(ImapSession &session, const ImapUidSet &wanted)
{
    m_session = &session;
    m_wanted = wanted;
    m_retries.clear();
    m_large.clear();
    m_error.reset();
    m_asked = 0;
    m_done = 0;
    m_total = qint64(wanted.count());
    m_history = !m_state.cursor.complete;
    m_paused = false;
    m_promise = std::make_shared<QPromise<Result<Outcome>>>();
    m_promise->start();
    auto future = m_promise->future();
    pump();
    return future;
}

void MailFetcher::pump()
{
    while (m_promise && !m_error && !m_paused && m_underWay < maxUnderWay && m_held < maxHeld
        && m_asking < maxAsked) {
        if (!m_session) {
            fail(mailboxLineGone());
        } else if (!m_large.isEmpty()) {
            ask(ImapUidSet(m_large.takeFirst()), true);
        } else if (!m_retries.isEmpty()) {
            ask(m_retries.takeLast(), false);
        } else if (!m_wanted.isEmpty()) {
            const ImapUidSet batch = m_wanted.newest(m_asked++ == 0 ? firstBatch : fullBatch);
            m_wanted.subtract(batch);
            ask(batch, false);
        } else {
            break;
        }
    }
    if (m_promise && m_underWay == 0)
        settle();
}

void MailFetcher::ask(const ImapUidSet &uids, bool whole)
{
    ++m_underWay;
    ++m_asking;
    m_session->fetch(uids.toText(), whole ? wholeItems : probeItems)
        .then(this, [this, uids, whole](Result<QList<ImapFetch>> result) {
            onFetched(uids, whole, std::move(result));
        });
}

void MailFetcher::onFetched(const ImapUidSet &uids, bool whole, Result<QList<ImapFetch>> result)
{
    --m_asking;
    if (!result) {
        onRefused(uids, result.error());
        return;
    }
    QList<ImapFetch> mails = std::move(result).value();
    std::sort(mails.begin(), mails.end(), [](const ImapFetch &a, const ImapFetch &b) {
        return a.uid.value_or(0) < b.uid.value_or(0);
    });
    Batch batch;
    for (const ImapFetch &mail : std::as_const(mails)) {
        if (mail.uid && uids.contains(*mail.uid)) // else a flag somebody changed meanwhile
            take(mail, whole, batch);
    }
    if (batch.raws.isEmpty()) { // expunged since we looked, or all of them large
        --m_underWay;
        pump();
        return;
    }
    m_held += batch.bytes;
    const QList<RawMail> raws = batch.raws;
    m_intake.mime.parse(raws).then(this, [this, batch](Result<QList<ParsedMail>> parsed) {
        onParsed(batch, std::move(parsed));
    });
}

void MailFetcher::onRefused(const ImapUidSet &uids, const Error &error)
{
    --m_underWay;
    if (error.code != ErrorCode::Rejected) {
        fail(error);
    } else if (uids.count() > 1) {
        // One mail the server cannot read must not keep back its neighbours: halve until it is alone.
        const ImapUidSet upper = uids.newest(quint32((uids.count() + 1) / 2));
        ImapUidSet lower = uids;
        lower.subtract(upper);
        m_retries.append(lower);
        m_retries.append(upper);
    } else {
        qCWarning(lcEmail) << "the server does not hand over one mail; tried again next time";
    }
    pump();
}

void MailFetcher::take(const ImapFetch &mail, bool whole, Batch &batch)
{
    if (!mail.body && !mail.bodyDropped)
        return;
    const QByteArray body = mail.body.value_or(QByteArray());
    const qint64 size = qint64(std::min<quint64>(mail.size.value_or(quint64(body.size())), 1ull << 60));
    const bool part = !whole && body.size() >= probe && size > body.size();
    MailOrigin origin;
    if (part && size <= m_intake.sizeLimit) {
        m_large.append(*mail.uid);
        return;
    }
    origin.cutToHeader = part || mail.bodyDropped;
    const quint8 flags = mailFlags(mail.flags.value_or(QList<QByteArray>{}));
    origin.seen = flags & MailSeen;
    origin.flagged = flags & MailFlagged;
    origin.answered = flags & MailAnswered;
    origin.inSentFolder = m_folder.role == ImapRole::Sent;
    origin.receivedAt = fromMs(mail.internalDate.value_or(0));
    origin.remote = RemoteRef{m_folder.name, m_state.cursor.epoch, *mail.uid};
    RawMail raw;
    raw.bytes = origin.cutToHeader ? headerOf(body) : body;
    raw.tag = flags; // comes back with the parsed mail
    batch.bytes += raw.bytes.size();
    batch.raws.append(raw);
    batch.origins.append(origin);
}

void MailFetcher::onParsed(Batch batch, Result<QList<ParsedMail>> result)
{
    if (!result || result->size() != batch.raws.size()) {
        --m_underWay;
        m_held -= batch.bytes;
        fail(result ? Error{ErrorCode::Internal,
                           tr("The mails could not be read just now. Nothing is lost; Tresen will try again."),
                           QStringLiteral("mime answered for other mails")}
                    : result.error());
        pump();
        return;
    }
    for (qsizetype i = 0; i < batch.raws.size(); ++i) {
        const ParsedMail &mail = (*result)[i];
        MailOrigin &origin = batch.origins[i];
        if (mail.unreadable || mail.truncated)
            origin.raw = batch.raws[i].bytes;
        batch.messages.append(m_intake.mapper.map(mail, origin));
        origin.raw.clear();
        batch.raws[i].bytes.clear();
    }
    m_parsed.append(std::move(batch));
    commit();
    pump();
}

void MailFetcher::commit()
{
    // What was parsed while the store was busy goes in together: few large commits cost less than many.
    while (m_commits < maxCommits && !m_parsed.isEmpty()) {
        IntakeBatch intake;
        intake.account = m_intake.account;
        intake.cause = {CauseKind::Channel, m_intake.account.value, 0, 0};
        intake.cursorKey = QStringLiteral("folder/") + m_folder.name;
        intake.cursor = m_state.cursor.toBytes();
        intake.history = m_history;
        intake.durable = !m_history; // a first sync can be fetched again, and its cursor falls with it
        QList<Batch> batches;
        do {
            batches.append(m_parsed.takeFirst());
            intake.messages += std::exchange(batches.last().messages, {});
        } while (!m_parsed.isEmpty() && intake.messages.size() + m_parsed.first().messages.size() <= fullCommit);
        ++m_commits;
        m_intake.sink.accept(std::move(intake)).then(this, [this, batches](Result<Accepted> accepted) {
            onCommitted(batches, std::move(accepted));
        });
    }
}

void MailFetcher::onCommitted(const QList<Batch> &batches, Result<Accepted> result)
{
    --m_commits;
    qsizetype place = 0;
    for (const Batch &batch : batches) {
        --m_underWay;
        m_held -= batch.bytes;
        if (result)
            remember(batch, *result, place);
        place += batch.origins.size();
    }
    if (!result)
        fail(result.error());
    else
        Q_EMIT progressed(m_done, m_total);
    commit();
    pump();
}

void MailFetcher::remember(const Batch &batch, const Accepted &accepted, qsizetype place)
{
    for (qsizetype i = 0; i < batch.origins.size(); ++i) {
        const quint32 uid = batch.origins[i].remote->uid;
        const bool refused = place + i < accepted.messages.size() && !accepted.messages[place + i].isValid();
        if (refused) {
            m_state.cursor.skipped.add(uid);
        } else {
            m_state.known.add(uid);
            m_state.flags.insert(uid, quint8(batch.raws[i].tag));
        }
    }
    m_done += batch.origins.size();
}

void MailFetcher::settle()
{
    const auto promise = std::exchange(m_promise, nullptr);
    const bool left = !m_wanted.isEmpty() || !m_large.isEmpty() || !m_retries.isEmpty();
    if (m_error)
        promise->addResult(*m_error);
    else
        promise->addResult(m_paused && left ? Outcome::Paused : Outcome::Done);
    promise->finish();
}

void MailFetcher::fail(const Error &error)
{
    if (!m_error)
        m_error = std::make_unique<Error>(error);
}

} // namespace Tresen
