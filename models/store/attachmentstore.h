// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tresen {

/// What came with a message: its bytes, or the file in which they lie.
struct NewContent {
    QByteArray bytes;
    QString file; ///< when it is not empty
};

/// Files by their SHA-256 (32 raw bytes). Written, synced and named before the future succeeds,
/// so a commit may name them. Any thread.
class AttachmentStore {
public:
    virtual ~AttachmentStore() = default;

    /// Returns the SHA-256.
    [[nodiscard]] virtual Future<QByteArray> put(QByteArray content) = 0;
    /// Many at once, synced together; their hashes in the same order, or the first failure. Files are
    /// taken over: they are gone when it has succeeded.
    [[nodiscard]] virtual Future<QList<QByteArray>> takeAll(QList<NewContent> contents) = 0;
    /// Of a file that stays where it is: it is the agent's own.
    [[nodiscard]] virtual Future<QByteArray> copy(QString file) = 0;
    /// A path for reading only; NotFound when the content is not here.
    [[nodiscard]] virtual Future<QString> path(QByteArray sha256) = 0;
    [[nodiscard]] virtual Future<QByteArray> content(QByteArray sha256, qint64 limit) = 0;
};

} // namespace Tresen
