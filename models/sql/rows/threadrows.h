// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writesession.h"

#include <QHash>

namespace Tresen {

/// Which conversation a message belongs to, by the ids it knows. Lives as long as one batch and remembers
/// what it has read and written: the mails of a thread name the same ids again and again.
class ThreadRows {
public:
    explicit ThreadRows(WriteSession &session) : m_session(session) {}

    struct Known {
        qint64 conversation = 0;
        qint64 message = 0; ///< 0: only referenced so far
    };
    [[nodiscard]] std::optional<Known> find(qint64 account, const QString &externalId);
    /// The message itself is here now.
    void setMessage(qint64 account, const QString &externalId, qint64 conversation, qint64 message);
    /// Somebody referred to it; whoever comes with this id belongs there.
    void remember(qint64 account, const QString &externalId, qint64 conversation);

private:
    [[nodiscard]] qint64 key(qint64 account, const QString &externalId) const;

    WriteSession &m_session;
    QHash<qint64, Known> m_known; ///< by key()
};

} // namespace Tresen
