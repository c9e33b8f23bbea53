// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Tresen {

/// Mailbox names on the wire are "modified UTF-7" (RFC 3501 §5.1.3): printable ASCII stands for
/// itself, "&" is "&-", everything else is UTF-16BE in base64 with "," for "/" and without padding.
[[nodiscard]] QByteArray toModifiedUtf7(QStringView name);

/// Nothing when the bytes are no valid modified UTF-7; servers that send raw UTF-8 exist, so the
/// caller falls back to that.
[[nodiscard]] std::optional<QString> fromModifiedUtf7(QByteArrayView bytes);

/// The name as people read it: modified UTF-7, else UTF-8 with replacement characters.
[[nodiscard]] QString mailboxNameFromWire(QByteArrayView bytes);

} // namespace Tresen
