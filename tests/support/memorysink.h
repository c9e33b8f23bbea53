// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakesink.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Tresen {

/// An intake that keeps everything in memory and, unlike the real one, counts what comes twice. It
/// commits after a pause, as a disk does, and can fail on demand.
class MemorySink final : public QObject, public IntakeSink {
public:
    [[nodiscard]] Future<Accepted> accept(IntakeBatch batch) override
    {
        auto promise = std::make_shared<QPromise<Result<Accepted>>>();
        promise->start();
        auto future = promise->future();
        QTimer::singleShot(delayMs, this, [this, promise, batch] {
            promise->addResult(commit(batch));
            promise->finish();
        });
        return future;
    }
    [[nodiscard]] Future<QByteArray> cursor(AccountId, QString key) override
    {
        return readyFuture<QByteArray>(cursors.value(key));
    }
    [[nodiscard]] Future<ChatHistory> chatHistory(AccountId, QString, qint64, int) override
    {
        return readyFuture<ChatHistory>(ChatHistory());
    }
    [[nodiscard]] Future<Nothing> chatRead(AccountId, QString, qint64) override { return readyFuture<Nothing>(Nothing{}); }
    [[nodiscard]] Future<Nothing> chatEnded(AccountId, QString) override { return readyFuture<Nothing>(Nothing{}); }
    [[nodiscard]] Future<QList<RemoteState>> known(AccountId, QString folder, quint32 epoch) override
    {
        QList<RemoteState> states;
        for (const RemoteState &state : std::as_const(places)) {
            if (state.ref.folder == folder && state.ref.epoch == epoch)
                states.append(state);
        }
        return readyFuture<QList<RemoteState>>(states);
    }

    int delayMs = 0;
    int failNext = 0;
    int twice = 0; ///< mails that were brought although their place was known
    QList<IntakeBatch> batches; ///< as committed
    QMap<QString, QByteArray> cursors;
    QMap<QString, RemoteState> places;
    QMap<QString, IncomingMessage> messages; ///< by external id

    [[nodiscard]] QStringList subjects() const
    {
        QStringList all;
        for (const IncomingMessage &message : messages)
            all.append(message.subject);
        all.sort();
        return all;
    }

private:
    static QString key(const RemoteRef &ref)
    {
        return QStringLiteral("%1/%2/%3").arg(ref.folder).arg(ref.epoch).arg(ref.uid, 10, 10, QLatin1Char('0'));
    }

    Result<Accepted> commit(const IntakeBatch &batch)
    {
        if (failNext > 0) {
            --failNext;
            return Error{ErrorCode::Storage, QStringLiteral("disk full"), QStringLiteral("test")};
        }
        Accepted accepted;
        if (!batch.forgetFolder.isEmpty())
            places.removeIf([&](auto it) { return it->ref.folder == batch.forgetFolder; });
        for (const IncomingMessage &message : batch.messages) {
            if (message.remote) {
                twice += places.contains(key(*message.remote));
                places.insert(key(*message.remote), {*message.remote, message.seen, message.flagged, message.answered});
            }
            messages.contains(message.externalId) ? ++accepted.duplicates : ++accepted.added;
            messages.insert(message.externalId, message);
            accepted.messages.append(MessageId{++m_lastId});
        }
        for (const RemoteState &state : batch.flags)
            places.insert(key(state.ref), state);
        for (const RemoteRef &ref : batch.vanished)
            places.remove(key(ref));
        if (!batch.cursorKey.isEmpty())
            cursors.insert(batch.cursorKey, batch.cursor);
        batches.append(batch);
        return accepted;
    }

    qint64 m_lastId = 0;
};

} // namespace Tresen
