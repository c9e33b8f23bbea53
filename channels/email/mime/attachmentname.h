// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tresen {

/// The name under which an attachment is listed: what the sender gave, made a safe base name, or
/// one made of its type and its number in the mail ("attachment-2.pdf").
[[nodiscard]] QString attachmentName(const QString &given, const QString &contentType, int number);

} // namespace Tresen
