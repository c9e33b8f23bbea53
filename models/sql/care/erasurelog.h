// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tresen {

/// Hashes of everything that was erased, in a file of the profile beside the database, so that a
/// restored backup forgets it again. One line each: time in ms, hash in hex. Hashes only.
class ErasureLog {
public:
    struct Entry {
        TimePoint at;
        QByteArray hash;
    };

    explicit ErasureLog(const QString &profile);

    /// Synced to disk when it returns; throws SqlFailure.
    void append(const QList<QByteArray> &hashes, TimePoint at);
    void append(const QList<Entry> &entries);
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace Tresen
