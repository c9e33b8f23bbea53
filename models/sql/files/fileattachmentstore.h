// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentstore.h"

#include <QThreadPool>

namespace Tresen {

/// Attachments as files named by their SHA-256 in 256 folders under one. Synced before they are named: a
/// name that exists is complete.
class FileAttachmentStore final : public AttachmentStore {
public:
    explicit FileAttachmentStore(const QString &folder);
    ~FileAttachmentStore() override; ///< finishes what is begun

    Future<QByteArray> put(QByteArray content) override;
    Future<QList<QByteArray>> takeAll(QList<NewContent> contents) override;
    Future<QByteArray> copy(QString file) override;
    Future<QString> path(QByteArray sha256) override;
    Future<QByteArray> content(QByteArray sha256, qint64 limit) override;

    /// Any thread; blocking. Where a content lies or would lie.
    [[nodiscard]] static QString pathIn(const QString &folder, const QByteArray &sha256);

private:
    QString m_folder;
    QThreadPool m_pool;
};

} // namespace Tresen
