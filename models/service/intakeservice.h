// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "intakesink.h"
#include "intakestore.h"

#include <QThreadPool>

#include <memory>

namespace Tresen {

/// The door in: files to the AttachmentStore, folding and snippets in a small pool, then one
/// commit. Callable from any thread. Must outlive every channel; the store must outlive it.
class IntakeService final : public IntakeSink {
public:
    IntakeService(IntakeStore &store, AttachmentStore &files);
    ~IntakeService() override; ///< waits until the store has what is under way

    Future<Accepted> accept(IntakeBatch batch) override;
    /// Of an attachment in a batch.
    struct Place {
        qsizetype message = 0;
        qsizetype attachment = 0;
    };

    Future<QByteArray> cursor(AccountId account, QString key) override;
    Future<ChatHistory> chatHistory(AccountId account, QString visitor, qint64 after, int limit) override;
    Future<Nothing> chatRead(AccountId account, QString visitor, qint64 upTo) override;
    Future<Nothing> chatEnded(AccountId account, QString visitor) override;
    Future<QList<RemoteState>> known(AccountId account, QString folder, quint32 epoch) override;

private:
    struct UnderWay;
    [[nodiscard]] Future<Accepted> take(
        IntakeBatch batch, const QList<Place> &places, const std::shared_ptr<UnderWay> &underWay);

    IntakeStore &m_store;
    AttachmentStore &m_files;
    std::shared_ptr<UnderWay> m_underWay; ///< of each batch; the last one to go says that all are over
    QThreadPool m_pool;
};

} // namespace Tresen
