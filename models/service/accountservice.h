// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelregistry.h"
#include "channelstates.h"
#include "commandstore.h"
#include "session.h"

#include <QObject>

namespace Tresen {

/// Adding, testing and removing inboxes. Main thread. The password goes to the SecretStore, never
/// into the store.
class AccountService : public QObject {
    Q_OBJECT
public:
    AccountService(CommandStore &commands, SecretStore &secrets, QList<ChannelDescriptor> channels,
        const Session &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<ChannelDescriptor> &channels() const { return m_channels; }
    /// The servers of an address, where the channel knows them.
    [[nodiscard]] std::optional<AccountSuggestion> suggest(ChannelKind kind, const QString &address) const;
    /// Signs in to every server of the account with this password, an empty one meaning the one kept;
    /// changes nothing. Which server refused: see ChannelDescriptor::test.
    Future<Nothing> test(Account account, QString password);
    /// Creates or updates; an empty password keeps the one there is.
    Future<AccountId> save(Account account, QString password);
    Future<Nothing> remove(Account account);
    Future<Committed> saveShop(Shop shop);
    Future<Committed> saveAgent(Agent agent);

Q_SIGNALS:
    /// A password was given and is where the channels read it.
    void passwordKept(Tresen::AccountId account);

private:
    [[nodiscard]] const ChannelDescriptor *descriptor(ChannelKind kind) const;

    CommandStore &m_commands;
    SecretStore &m_secrets;
    QList<ChannelDescriptor> m_channels;
    const Session &m_session;
};

} // namespace Tresen
