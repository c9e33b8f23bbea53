// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"
#include "intakesink.h"
#include "intakestore.h"

#include <QThreadPool>

namespace Tresen {

/// The door in: files to the AttachmentStore, folding and snippets in a small pool, then one
/// commit. Callable from any thread. Must outlive every channel and every future it returned.
class IntakeService final : public IntakeSink {
public:
    IntakeService(IntakeStore &store, AttachmentStore &files);
    ~IntakeService() override;

    Future<Accepted> accept(IntakeBatch batch) override;
    /// Of an attachment in a batch.
    struct Place {
        qsizetype message = 0;
        qsizetype attachment = 0;
    };

    Future<QByteArray> cursor(AccountId account, QString key) override;
    Future<QList<RemoteState>> known(AccountId account, QString folder, quint32 epoch) override;

private:
    [[nodiscard]] Future<Accepted> take(IntakeBatch batch, const QList<Place> &places);

    IntakeStore &m_store;
    AttachmentStore &m_files;
    QThreadPool m_pool;
};

} // namespace Tresen
