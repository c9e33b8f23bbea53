// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "draft.h"
#include "futures.h"

#include <QJsonValue>

namespace Tresen {

/// The small lists that every page needs, read whole.
struct Directory {
    QList<Agent> agents;
    QList<Tag> tags;
    QList<Shop> shops;
    QList<Account> accounts;

    bool operator==(const Directory &) const = default;
};

/// Reading reference data, settings and drafts. Threads as ConversationStore.
class DirectoryStore {
public:
    virtual ~DirectoryStore() = default;

    [[nodiscard]] virtual Future<Directory> directory() = 0;
    /// Undefined when never set.
    [[nodiscard]] virtual Future<QJsonValue> setting(QString key) = 0;
    [[nodiscard]] virtual Future<std::optional<Draft>> draft(QString key) = 0;
    [[nodiscard]] virtual Future<QList<Draft>> drafts() = 0;
};

} // namespace Tresen
