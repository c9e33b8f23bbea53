// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace Tresen {

class AttachmentStore;
class Gateway;
class SecretStore;

/// One settings field of a channel; the form is built from these.
struct FieldSpec {
    enum class Kind { Text, Host, Port, Choice, Password, Switch };
    QString key; ///< in Account::settings, or the secret's name for Password
    QString label;
    Kind kind = Kind::Text;
    QStringList choices;
    bool required = true;
};

/// What a channel needs from outside.
struct ChannelContext {
    SecretStore &secrets;
    const Clock &clock;
    AttachmentStore &attachments; ///< for what goes out; what comes in goes through the IntakeSink
    QString spoolFolder; ///< private, on the profile's file system
    Gateway *gateway = nullptr; ///< for channels that the outside comes to; set by who runs them
};

/// What is known about an address before anything was tried.
struct AccountSuggestion {
    QString provider;          ///< its name, "GMX"
    QJsonObject settings;      ///< for Account::settings
    QString hint;              ///< what to do before a password helps, translated; may be empty
    bool passwordRefused = false; ///< no password of any kind works here

    bool operator==(const AccountSuggestion &) const = default;
};

/// A kind of channel: its form, its test, its factory.
struct ChannelDescriptor {
    ChannelKind kind = ChannelKind::Email;
    QString name;
    QString icon;
    QList<FieldSpec> fields;
    /// Called in the wire thread.
    std::function<std::unique_ptr<Channel>(const Account &, const ChannelContext &)> create;
    /// Tries to sign in everywhere without changing anything. Any thread with an event loop. The
    /// error's detail begins with the server that refused, by the prefix of its settings: "imap: ".
    std::function<Future<Nothing>(const Account &, const QString &password)> test;
    /// What every inbox of this kind can do before its server has said more; the composer asks it.
    Capabilities capabilities = {};
    /// Fills in what a new inbox of this kind needs and nobody types, a site's key.
    std::function<void(Account &)> complete = {};
    /// Nothing when the address says nothing about its servers. No network. Any thread.
    std::function<std::optional<AccountSuggestion>(const QString &address)> suggest = {};
};

} // namespace Tresen
