// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiresocket.h"

#include <QJsonObject>

#include <optional>

namespace Tresen {

/// What has to be done before an ordinary password helps.
enum class ProviderHint { None, AllowImap, OwnPassword, AppPassword, OAuthOnly };

/// Servers of a mail provider, from the built-in table.
struct MailProvider {
    enum class UserForm { Address, Local, LocalDotDomain };

    QString name;
    ServerAddress imap;
    ServerAddress smtp;
    UserForm userForm = UserForm::Address;
    ProviderHint hint = ProviderHint::None;

    /// The e-mail settings of an account with this address (keys: see EmailSettings).
    [[nodiscard]] QJsonObject settings(const QString &address) const;
    /// What to do with this provider, translated; empty when the usual password does.
    [[nodiscard]] QString hintText() const;
};

/// The provider by the address's domain. Nothing when it is not in the table: then ask. Pure, no
/// network. Any thread.
[[nodiscard]] std::optional<MailProvider> findServers(const QString &address);

} // namespace Tresen
