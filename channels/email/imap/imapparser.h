// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapframer.h"
#include "imapresponse.h"

#include <optional>

namespace Tresen {

/// Turns the bytes of an IMAP server (RFC 3501, 9051, 4731, 6154, 7162) into typed responses. No
/// I/O, no exceptions, no unbounded memory or recursion. A response that makes no sense becomes an
/// ImapOther: servers send garbage, and one bad line must not cost the connection.
///
///     parser.feed(bytes);
///     while (auto response = parser.next()) …
///     if (parser.failed()) …   // a limit was passed: end the connection
class ImapParser {
public:
    explicit ImapParser(ImapLimits limits = {});

    void feed(QByteArrayView bytes) { m_framer.feed(bytes); }
    [[nodiscard]] std::optional<ImapResponse> next();
    /// Bytes of the last one that were kept, as they came.
    [[nodiscard]] qint64 lastSize() const { return m_lastSize; }
    [[nodiscard]] bool failed() const { return m_framer.failed(); }
    void reset() { m_framer.reset(); }

private:
    ImapLimits m_limits;
    ImapFramer m_framer;
    qint64 m_lastSize = 0;
};

/// The meaning of one whole response.
[[nodiscard]] ImapResponse interpretImapFrame(const ImapFrame &frame, int nestingLimit);

/// "17-Jul-1996 02:44:25 -0700" (RFC 3501 §9, date-time) as ms since 1970.
[[nodiscard]] std::optional<qint64> imapDateTime(QByteArrayView text);
/// The reverse, in UTC, for APPEND.
[[nodiscard]] QByteArray toImapDateTime(qint64 ms);

} // namespace Tresen
