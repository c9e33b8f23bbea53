// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersync.h"

#include "imapsession.h"
#include "intakesink.h"
#include "logging.h"

#include <algorithm>

namespace Tresen {

namespace {

constexpr qsizetype changesPerCommit = 2000;
/// Without CONDSTORE every round looks at the flags of the newest mails only.
constexpr quint32 flagWindow = 500;

} // namespace

FolderSync::FolderSync(MailIntake &intake, const ImapFolder &folder, QObject *parent)
    : QObject(parent)
    , m_intake(intake)
    , m_folder(folder)
    , m_fetcher(intake, folder, m_state)
{
    connect(&m_fetcher, &MailFetcher::progressed, this, &FolderSync::progressed);
}

template <typename T, typename Next>
void FolderSync::then(Future<T> future, Next next)
{
    future.then(this, [this, next](Result<T> result) {
        if (result)
            next(std::move(result).value());
        else
            finish(result.error());
    });
}

Future<MailFetcher::Outcome> FolderSync::run(ImapSession &session)
{
    m_session = &session;
    m_paused = false;
    m_promise = std::make_shared<QPromise<Result<Outcome>>>();
    m_promise->start();
    auto future = m_promise->future();
    session.select(m_folder.wireName).then(this, [this](Result<ImapMailbox> mailbox) {
        if (mailbox) {
            onSelected(*mailbox);
        } else if (mailbox.error().code == ErrorCode::NotFound) {
            qCInfo(lcEmail) << "a folder cannot be opened (any more); its mails stay in the history";
            finish(Outcome::Done);
        } else {
            finish(mailbox.error());
        }
    });
    return future;
}

void FolderSync::pause()
{
    m_paused = true;
    m_fetcher.pause();
}

bool FolderSync::hasSession()
{
    if (!m_session)
        finish(mailboxLineGone());
    return m_session;
}

void FolderSync::onSelected(const ImapMailbox &mailbox)
{
    m_epoch = std::max(mailbox.uidValidity, 1u); // 0 would be "none" to the store
    m_exists = mailbox.exists;
    m_uidNext = mailbox.uidNext;
    m_modSeq = mailbox.highestModSeq;
    if (m_loaded && m_state.cursor.epoch == m_epoch)
        compare();
    else
        load();
}

void FolderSync::load()
{
    m_loaded = false;
    m_flagsCompared = false;
    then(m_intake.sink.cursor(m_intake.account, emptyBatch().cursorKey), [this](const QByteArray &bytes) {
        m_state = {FolderCursor::fromBytes(bytes), {}, {}};
        if (m_state.cursor.epoch != 0 && m_state.cursor.epoch != m_epoch)
            forgetOld();
        else
            askKnown();
    });
}

void FolderSync::forgetOld()
{
    // UIDs mean other mails now (RFC 3501 §2.3.1.1). The messages stay; only their places go.
    const bool complete = m_state.cursor.complete;
    m_state.cursor = {};
    m_state.cursor.epoch = m_epoch;
    m_state.cursor.complete = complete;
    IntakeBatch batch = emptyBatch();
    batch.cursor = m_state.cursor.toBytes();
    batch.forgetFolder = m_folder.name;
    then(m_intake.sink.accept(batch), [this](const Accepted &) { askKnown(); });
}

void FolderSync::askKnown()
{
    m_state.cursor.epoch = m_epoch;
    then(m_intake.sink.known(m_intake.account, m_folder.name, m_epoch),
        [this](const QList<RemoteState> &known) {
            for (const RemoteState &one : known) {
                m_state.known.add(one.ref.uid);
                const int flags = (one.seen ? MailSeen : 0) | (one.flagged ? MailFlagged : 0)
                    | (one.answered ? MailAnswered : 0);
                m_state.flags.insert(one.ref.uid, quint8(flags));
            }
            m_loaded = true;
            compare();
        });
}

void FolderSync::compare()
{
    const FolderCursor &cursor = m_state.cursor;
    const bool unchanged = cursor.complete && m_uidNext != 0 && m_uidNext == m_lastUidNext
        && m_modSeq != 0 && m_modSeq == cursor.modSeq
        && m_exists == m_state.known.count() + cursor.skipped.count();
    if (unchanged)
        finish(Outcome::Done);
    else if (hasSession())
        then(m_session->allUids(), [this](const ImapUidSet &existing) { onUids(existing); });
}

void FolderSync::onUids(const ImapUidSet &existing)
{
    ImapUidSet gone = m_state.known;
    gone.subtract(existing);
    m_vanished = gone.toList();
    ImapUidSet skippedGone = m_state.cursor.skipped;
    skippedGone.subtract(existing);
    m_state.cursor.skipped.subtract(skippedGone);
    m_missing = existing;
    m_missing.subtract(m_state.known);
    m_missing.subtract(m_state.cursor.skipped);
    m_changed.clear();
    const bool nothingKnown = m_state.known.isEmpty();
    if (nothingKnown || (m_modSeq != 0 && m_modSeq == m_state.cursor.modSeq))
        commitChanges();
    else
        askFlags();
}

void FolderSync::askFlags()
{
    if (!hasSession())
        return;
    const bool condstore = m_modSeq != 0 && m_state.cursor.modSeq != 0;
    const ImapUidSet window = m_flagsCompared ? m_state.known.newest(flagWindow) : m_state.known;
    const quint32 first = condstore ? 1 : window.ranges().first().first;
    // A range, not the set: a list of many single UIDs could be longer than a server's line.
    then(m_session->fetch(QByteArray::number(first) + ':' + QByteArray::number(m_state.known.highest()),
             "(UID FLAGS)", condstore ? m_state.cursor.modSeq : 0),
        [this](const QList<ImapFetch> &answers) { onFlags(answers); });
}

void FolderSync::onFlags(const QList<ImapFetch> &answers)
{
    m_flagsCompared = true;
    QHash<quint32, quint8> now; // a mail may be told twice: the last word counts
    for (const ImapFetch &answer : answers) {
        if (answer.uid && answer.flags && m_state.flags.contains(*answer.uid))
            now.insert(*answer.uid, mailFlags(*answer.flags));
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const quint8 flags = it.value();
        if (m_state.flags.value(it.key()) != flags) {
            m_changed.append({RemoteRef{m_folder.name, m_epoch, it.key()}, (flags & MailSeen) != 0,
                (flags & MailFlagged) != 0, (flags & MailAnswered) != 0});
        }
    }
    commitChanges();
}

void FolderSync::commitChanges()
{
    IntakeBatch batch = emptyBatch();
    batch.flags = m_changed.mid(0, changesPerCommit);
    m_changed.remove(0, batch.flags.size());
    const QList<quint32> gone = m_vanished.mid(0, changesPerCommit);
    m_vanished.remove(0, gone.size());
    for (const quint32 uid : gone)
        batch.vanished.append({m_folder.name, m_epoch, uid});
    const bool last = m_changed.isEmpty() && m_vanished.isEmpty();
    FolderCursor cursor = m_state.cursor;
    if (last)
        cursor.modSeq = m_modSeq; // only now is every change up to it in the store
    if (last && batch.flags.isEmpty() && batch.vanished.isEmpty()) {
        m_state.cursor = cursor; // travels with the next commit
        fetchMissing();
        return;
    }
    batch.cursor = cursor.toBytes();
    then(m_intake.sink.accept(batch), [this, batch, cursor, last](const Accepted &) {
        for (const RemoteState &one : batch.flags) {
            const int flags = (one.seen ? MailSeen : 0) | (one.flagged ? MailFlagged : 0)
                | (one.answered ? MailAnswered : 0);
            m_state.flags.insert(one.ref.uid, quint8(flags));
        }
        for (const RemoteRef &ref : batch.vanished) {
            m_state.known.subtract(ImapUidSet(ref.uid));
            m_state.flags.remove(ref.uid);
        }
        m_state.cursor = cursor;
        last ? fetchMissing() : commitChanges();
    });
}

void FolderSync::fetchMissing()
{
    if (!hasSession())
        return;
    if (m_missing.isEmpty() && m_state.cursor.complete) {
        onFetched(Outcome::Done);
        return;
    }
    if (m_paused && !m_missing.isEmpty()) {
        finish(Outcome::Paused);
        return;
    }
    then(m_fetcher.run(*m_session, m_missing), [this](Outcome outcome) { onFetched(outcome); });
}

void FolderSync::onFetched(Outcome outcome)
{
    if (outcome == Outcome::Paused) {
        finish(outcome);
        return;
    }
    m_lastUidNext = m_uidNext;
    if (m_state.cursor.complete) {
        finish(outcome);
        return;
    }
    m_state.cursor.complete = true;
    IntakeBatch batch = emptyBatch();
    batch.cursor = m_state.cursor.toBytes();
    then(m_intake.sink.accept(batch), [this](const Accepted &) { finish(Outcome::Done); });
}

void FolderSync::finish(Result<Outcome> result)
{
    const auto promise = std::exchange(m_promise, nullptr);
    if (!promise)
        return;
    promise->addResult(std::move(result));
    promise->finish();
}

IntakeBatch FolderSync::emptyBatch() const
{
    IntakeBatch batch;
    batch.account = m_intake.account;
    batch.cause = {CauseKind::Channel, m_intake.account.value, 0, 0};
    batch.cursorKey = QStringLiteral("folder/") + m_folder.name;
    batch.cursor = m_state.cursor.toBytes();
    return batch;
}

} // namespace Tresen
