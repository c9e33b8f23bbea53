// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "preparedmessage.h"

#include <QByteArray>
#include <QString>

namespace Tresen {

/// What every part of the store needs to know. Owned by SqliteStore, outlives the workers.
struct StoreEnvironment {
    const Clock &clock;
    QString profile;    ///< folder
    QByteArray hashKey; ///< 16 bytes of this store, for thread references
};

/// Hash of an external id within an account for the table thread_ref: 63 bits, positive. Keyed
/// (SipHash-2-4), so that nobody can write mails whose ids collide.
[[nodiscard]] qint64 threadKey(const QByteArray &key, qint64 account, const QString &externalId);

/// 64 bits over what the search index was given for a message.
[[nodiscard]] qint64 indexHash(const IndexTexts &texts);

} // namespace Tresen
