// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeservice.h"

#include <QFile>
#include <QtConcurrent>

#include <future>

namespace Tresen {

/// Lives as long as a batch is on its way to the store.
struct IntakeService::UnderWay {
    std::promise<void> over;
    ~UnderWay() { over.set_value(); }
};

namespace {

/// A batch while its attachments are stored one after another.
struct Round {
    std::shared_ptr<void> underWay;
    IntakeBatch batch;
    QList<PreparedMessage> prepared;
};

using Place = IntakeService::Place;

QList<Place> unstored(const IntakeBatch &batch)
{
    QList<Place> places;
    for (qsizetype m = 0; m < batch.messages.size(); ++m) {
        const auto &attachments = batch.messages[m].attachments;
        for (qsizetype a = 0; a < attachments.size(); ++a) {
            const bool empty = attachments[a].meta.size == 0 && attachments[a].meta.sha256.isEmpty();
            if (empty || !attachments[a].content.isEmpty() || !attachments[a].spoolFile.isEmpty())
                places.append({m, a});
        }
    }
    return places;
}

/// Without those of erased messages, whose files go at once.
QList<Place> keptPlaces(IntakeBatch &batch, const QList<Place> &places, const QList<bool> &erased)
{
    QList<Place> kept;
    for (const Place &place : places) {
        if (!erased[place.message]) {
            kept.append(place);
            continue;
        }
        IncomingAttachment &attachment = batch.messages[place.message].attachments[place.attachment];
        attachment.content.clear();
        QFile::remove(std::exchange(attachment.spoolFile, {}));
    }
    return kept;
}

Future<Accepted> commit(IntakeStore &store, Round &round, const QList<Place> &places, const QList<QByteArray> &hashes)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto &message = round.prepared[places[i].message].message;
        message.attachments[places[i].attachment].meta.sha256 = hashes[i];
    }
    return store.accept(std::move(round.batch), std::move(round.prepared));
}

} // namespace

IntakeService::IntakeService(IntakeStore &store, AttachmentStore &files)
    : m_store(store)
    , m_files(files)
    , m_underWay(std::make_shared<UnderWay>())
{
    m_pool.setObjectName(QStringLiteral("intake"));
    m_pool.setMaxThreadCount(2);
}

IntakeService::~IntakeService()
{
    // Each step of a batch runs where the one before it ended: in the store's threads, too, when the
    // program ends during a sync.
    const auto over = m_underWay->over.get_future();
    m_underWay.reset();
    over.wait();
    m_pool.waitForDone();
}

Future<Accepted> IntakeService::accept(IntakeBatch batch)
{
    QList<Place> places = unstored(batch);
    if (places.isEmpty())
        return take(std::move(batch), {}, m_underWay);
    QList<MailTraces> mails;
    mails.reserve(batch.messages.size());
    for (const IncomingMessage &message : std::as_const(batch.messages))
        mails.append({message.externalId, message.counterpart, message.receivedAt});
    auto waiting = std::make_shared<IntakeBatch>(std::move(batch));
    // What was erased by request must not leave its files here when the commit refuses it.
    return m_store.erased(waiting->account, std::move(mails))
        .then(&m_pool, [this, waiting, places, underWay = m_underWay](const Result<QList<bool>> &erased) {
            if (!erased)
                return readyFuture<Accepted>(erased.error());
            const QList<Place> kept = keptPlaces(*waiting, places, *erased);
            return take(std::move(*waiting), kept, underWay);
        })
        .unwrap();
}

Future<Accepted> IntakeService::take(
    IntakeBatch batch, const QList<Place> &places, const std::shared_ptr<UnderWay> &underWay)
{
    QList<NewContent> contents;
    contents.reserve(places.size());
    for (const Place &place : places) {
        IncomingAttachment &attachment = batch.messages[place.message].attachments[place.attachment];
        contents.append({std::exchange(attachment.content, {}), std::exchange(attachment.spoolFile, {})});
    }
    Future<QList<QByteArray>> stored;
    if (!contents.isEmpty())
        stored = m_files.takeAll(std::move(contents));

    auto round = std::make_shared<Round>();
    round->underWay = underWay;
    round->batch = std::move(batch);
    // Folding goes on while the files are written.
    auto folded = QtConcurrent::run(&m_pool, [round] {
        round->prepared.reserve(round->batch.messages.size());
        for (IncomingMessage &message : round->batch.messages)
            round->prepared.append(prepare(std::move(message)));
        round->batch.messages.clear();
    });
    if (places.isEmpty())
        return folded.then([this, round] { return commit(m_store, *round, {}, {}); }).unwrap();
    return folded.then([stored] { return stored; })
        .unwrap()
        .then([this, round, places](const Result<QList<QByteArray>> &hashes) {
            return hashes ? commit(m_store, *round, places, *hashes) : readyFuture<Accepted>(hashes.error());
        })
        .unwrap();
}

Future<QByteArray> IntakeService::cursor(AccountId account, QString key)
{
    return m_store.cursor(account, std::move(key));
}

Future<ChatHistory> IntakeService::chatHistory(AccountId account, QString visitor, qint64 after, int limit)
{
    return m_store.chatHistory(account, std::move(visitor), after, limit);
}

Future<Nothing> IntakeService::chatRead(AccountId account, QString visitor, qint64 upTo)
{
    return m_store.chatRead(account, std::move(visitor), upTo);
}

Future<Nothing> IntakeService::chatEnded(AccountId account, QString visitor)
{
    return m_store.chatEnded(account, std::move(visitor));
}

Future<QList<RemoteState>> IntakeService::known(AccountId account, QString folder, quint32 epoch)
{
    return m_store.known(account, std::move(folder), epoch);
}

} // namespace Tresen
