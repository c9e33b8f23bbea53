// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directoryitems.h"

#include <algorithm>

namespace Tresen {
namespace {

template <typename T, typename IdType>
const T *find(const QList<T> &rows, IdType id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const T &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Account *accountOf(const Directory &directory, AccountId id)
{
    return find(directory.accounts, id);
}

QVariantList tagItems(const Directory &directory, const QList<TagId> &ids)
{
    QVariantList items;
    for (const TagId id : ids) {
        if (const Tag *tag = find(directory.tags, id))
            items.append(QVariantMap{{QStringLiteral("id"), id.toString()}, {QStringLiteral("name"), tag->name}});
    }
    return items;
}

} // namespace Tresen
