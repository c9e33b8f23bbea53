// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace Tresen {

/// The closed set of reasons why something did not work. Wire codes (SMTP, IMAP, HTTP, SQLSTATE)
/// are mapped to one of these exactly once, where they enter the program.
enum class ErrorCode {
    Network,     ///< no connection, name not found, line dropped
    Timeout,     ///< the peer took too long
    Auth,        ///< password, token or right refused
    Certificate, ///< the server's certificate cannot be trusted
    RateLimited, ///< too much at once; see retryAfter
    Rejected,    ///< the peer understood and said no
    NotFound,    ///< what was asked for is not there
    Conflict,    ///< somebody else changed it first
    Invalid,     ///< the input makes no sense
    Storage,     ///< disk full, store damaged, store not writable
    Unsupported, ///< newer store, missing capability
    Uncertain,   ///< nobody can know whether it happened: never repeat it by itself
    Cancelled,
    Internal,
};

/// What went wrong. `text` is translated and fit for the agent; `detail` is English for the log.
/// Neither may hold a password, a token or the body of a message.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
    std::chrono::seconds retryAfter{0};

    bool operator==(const Error &) const = default;
};

/// Stable English name of a code, for logs and `--json`.
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace Tresen
