// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeservice.h"

#include <QtConcurrent>

#include <memory>

namespace Tresen {
namespace {

/// A batch while its attachments are stored one after another.
struct Round {
    IntakeBatch batch;
    QList<PreparedMessage> prepared;
};

struct Place {
    qsizetype message = 0;
    qsizetype attachment = 0;
};

QList<Place> unstored(const IntakeBatch &batch)
{
    QList<Place> places;
    for (qsizetype m = 0; m < batch.messages.size(); ++m) {
        const auto &attachments = batch.messages[m].attachments;
        for (qsizetype a = 0; a < attachments.size(); ++a) {
            if (!attachments[a].content.isEmpty() || !attachments[a].spoolFile.isEmpty())
                places.append({m, a});
        }
    }
    return places;
}

} // namespace

IntakeService::IntakeService(IntakeStore &store, AttachmentStore &files)
    : m_store(store)
    , m_files(files)
{
    m_pool.setObjectName(QStringLiteral("intake"));
    m_pool.setMaxThreadCount(2);
}

IntakeService::~IntakeService()
{
    m_pool.waitForDone();
}

Future<Accepted> IntakeService::accept(IntakeBatch batch)
{
    const QList<Place> places = unstored(batch);
    QList<Future<QByteArray>> puts;
    puts.reserve(places.size());
    for (const Place &place : places) {
        IncomingAttachment &attachment = batch.messages[place.message].attachments[place.attachment];
        puts.append(attachment.spoolFile.isEmpty() ? m_files.put(std::exchange(attachment.content, {}))
                                                   : m_files.take(std::exchange(attachment.spoolFile, {})));
    }

    auto round = std::make_shared<Round>();
    round->batch = std::move(batch);
    // Folding goes on while the files are written.
    auto folded = QtConcurrent::run(&m_pool, [round] {
        round->prepared.reserve(round->batch.messages.size());
        for (IncomingMessage &message : round->batch.messages)
            round->prepared.append(prepare(std::move(message)));
        round->batch.messages.clear();
    });
    auto commit = [this, round](const QList<Future<QByteArray>> &stored, const QList<Place> &where)
        -> Future<Accepted> {
        for (qsizetype i = 0; i < stored.size(); ++i) {
            const Result<QByteArray> sha = stored[i].result();
            if (!sha)
                return readyFuture<Accepted>(sha.error());
            auto &message = round->prepared[where[i].message].message;
            message.attachments[where[i].attachment].meta.sha256 = *sha;
        }
        return m_store.accept(std::move(round->batch), std::move(round->prepared));
    };
    if (puts.isEmpty())
        return folded.then([commit] { return commit({}, {}); }).unwrap();
    return folded
        .then([puts = std::move(puts)]() mutable {
            return QtFuture::whenAll(puts.begin(), puts.end());
        })
        .unwrap()
        .then([commit, places](const QList<Future<QByteArray>> &stored) { return commit(stored, places); })
        .unwrap();
}

Future<QByteArray> IntakeService::cursor(AccountId account, QString key)
{
    return m_store.cursor(account, std::move(key));
}

Future<QList<RemoteState>> IntakeService::known(AccountId account, QString folder, quint32 epoch)
{
    return m_store.known(account, std::move(folder), epoch);
}

} // namespace Tresen
