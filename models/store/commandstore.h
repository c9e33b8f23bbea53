// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "event.h"
#include "futures.h"

namespace Tresen {

/// The one way to change anything that a person does. Callable from any thread. The future
/// succeeds after the commit is synced to disk (group commit); interactive commits go before bulk.
class CommandStore {
public:
    virtual ~CommandStore() = default;

    [[nodiscard]] virtual Future<Committed> commit(QList<Change> changes, Cause cause) = 0;
};

} // namespace Tresen
