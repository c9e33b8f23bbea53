// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "result.h"
#include "wiresocket.h"

#include <optional>

namespace Tresen {

/// An e-mail account's settings in typed form. Keys in Account::settings: imapHost, imapPort,
/// imapSecurity (tls, starttls, none), imapPin (hex), the same with smtp, user, smtpUser (without
/// it: user; "-" means that the server wants no sign-in), patience (seconds to wait for a silent
/// server instead of the times that the protocols advise).
struct EmailSettings {
    ServerAddress imap;
    ServerAddress smtp;
    QString user;
    QString smtpUser;
    std::chrono::seconds patience{0}; ///< 0: as the protocols advise

    /// Invalid with a sentence about what is missing.
    [[nodiscard]] static Result<EmailSettings> from(const Account &account);
};

[[nodiscard]] QString securityName(Security security);
[[nodiscard]] std::optional<Security> securityFromName(QStringView name);

} // namespace Tresen
