// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace Tresen {

/// Parses the decimal text of an id; 0 when it is none.
[[nodiscard]] qint64 idFromText(QStringView text);

/// A 64-bit id given by the store. Outside C++ (QML, JSON) it is always the decimal string:
/// a double loses the low bits of a qint64 above 2^53.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    [[nodiscard]] static Id fromString(QStringView text) { return Id{idFromText(text)}; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the zero of the comparison for a pointer
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ConversationId = Id<struct ConversationTag>;
/// Received time in ms since 1970 (43 bits) << 20 | first free number in that millisecond, so id
/// order is time order (HOUSE, ids).
using MessageId = Id<struct MessageTag>;
using ContactId = Id<struct ContactTag>;
using AccountId = Id<struct AccountTag>;
using ShopId = Id<struct ShopTag>;
using AgentId = Id<struct AgentTag>;
using TagId = Id<struct TagTag>;
using OrderId = Id<struct OrderTag>;
using EventId = Id<struct EventTag>;
using OutboxId = Id<struct OutboxTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace Tresen
