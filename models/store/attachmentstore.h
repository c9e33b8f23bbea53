// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "futures.h"

#include <QByteArray>
#include <QString>

namespace Tresen {

/// Files by their SHA-256 (32 raw bytes). Written, synced and renamed before the future succeeds,
/// so a commit may name them. Any thread.
class AttachmentStore {
public:
    virtual ~AttachmentStore() = default;

    /// Returns the SHA-256.
    [[nodiscard]] virtual Future<QByteArray> put(QByteArray content) = 0;
    /// Takes the file over (moved when on the same file system).
    [[nodiscard]] virtual Future<QByteArray> take(QString file) = 0;
    /// As take(), but the file stays where it is: it is the agent's own.
    [[nodiscard]] virtual Future<QByteArray> copy(QString file) = 0;
    /// A path for reading only; NotFound when the content is not here.
    [[nodiscard]] virtual Future<QString> path(QByteArray sha256) = 0;
    [[nodiscard]] virtual Future<QByteArray> content(QByteArray sha256, qint64 limit) = 0;
};

} // namespace Tresen
