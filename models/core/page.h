// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Tresen {

/// Where a keyset-paged list goes on: an opaque value made and read only by the store.
struct Cursor {
    QByteArray token;
    bool operator==(const Cursor &) const = default;
};

/// Some rows of a list and where the next ones begin (empty: that was all).
template <typename T>
struct Page {
    QList<T> rows;
    std::optional<Cursor> next;
};

} // namespace Tresen
