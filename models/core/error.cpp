// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace Tresen {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network: return QStringLiteral("network");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Auth: return QStringLiteral("auth");
    case ErrorCode::Certificate: return QStringLiteral("certificate");
    case ErrorCode::RateLimited: return QStringLiteral("rate-limited");
    case ErrorCode::Rejected: return QStringLiteral("rejected");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Invalid: return QStringLiteral("invalid");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Uncertain: return QStringLiteral("uncertain");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: break;
    }
    return QStringLiteral("internal");
}

} // namespace Tresen
