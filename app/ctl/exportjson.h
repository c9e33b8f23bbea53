// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "directorystore.h"
#include "message.h"
#include "order.h"

#include <QJsonObject>

namespace Tresen {

// What `export` writes beyond what --json prints. Nothing secret is among it: passwords are not in
// the store.

/// `files` are the paths of the attachments in the export, by position; empty: its content is not here.
[[nodiscard]] QJsonObject exportedMessage(const Message &message, const QStringList &files);
[[nodiscard]] QJsonObject exportedContact(const Contact &contact, const Directory &directory);
[[nodiscard]] QJsonObject exportedOrder(const Order &order);
[[nodiscard]] QJsonObject exportedDraft(const Draft &draft);
[[nodiscard]] QJsonObject exportedDirectory(const Directory &directory);

} // namespace Tresen
