// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

// NOLINTNEXTLINE(bugprone-reserved-identifier)
typedef struct _GMimePart GMimePart;

namespace Tresen {

/// Decodes the transfer encoding of a part and hands the bytes on in pieces; stops early when the
/// sink returns false. Reads straight from the mail's memory where GMime's stream is that.
void decodePart(GMimePart *part, const std::function<bool(const char *, qsizetype)> &sink);

/// The decoded bytes, at most `most` of them.
[[nodiscard]] QByteArray decodedBytes(GMimePart *part, qsizetype most);

} // namespace Tresen
