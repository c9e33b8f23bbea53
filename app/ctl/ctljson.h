// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "conversationquery.h"
#include "directorystore.h"
#include "message.h"

#include <QJsonObject>

namespace Tresen {

// What --json prints. Ids are strings, times are ISO 8601 in UTC, names are stable.

[[nodiscard]] QJsonObject toJson(const Conversation &conversation, const Directory &directory);
[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const DomainEvent &event);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QString isoTime(TimePoint t);
[[nodiscard]] QString eventName(EventType type);

} // namespace Tresen
