// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directorystore.h"

#include <QVariantList>

namespace Tresen {

/// Null when there is no such account.
[[nodiscard]] const Account *accountOf(const Directory &directory, AccountId id);

/// [{id, name}] of a conversation's or contact's tags, in their order; removed ones are left out.
[[nodiscard]] QVariantList tagItems(const Directory &directory, const QList<TagId> &ids);

} // namespace Tresen
