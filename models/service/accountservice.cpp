// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"

#include "secretstore.h"

#include <algorithm>

namespace Tresen {

AccountService::AccountService(CommandStore &commands, SecretStore &secrets,
    QList<ChannelDescriptor> channels, const Session &session, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_secrets(secrets)
    , m_channels(std::move(channels))
    , m_session(session)
{
}

const ChannelDescriptor *AccountService::descriptor(ChannelKind kind) const
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
        [kind](const ChannelDescriptor &candidate) { return candidate.kind == kind; });
    return found == m_channels.end() ? nullptr : &*found;
}

std::optional<AccountSuggestion> AccountService::suggest(ChannelKind kind, const QString &address) const
{
    const ChannelDescriptor *channel = descriptor(kind);
    return channel && channel->suggest ? channel->suggest(address) : std::nullopt;
}

Future<Nothing> AccountService::test(Account account, QString password)
{
    const ChannelDescriptor *channel = descriptor(account.channel);
    if (!channel || !channel->test) {
        return readyFuture<Nothing>(Error{ErrorCode::Unsupported,
            tr("There is nothing to test for this kind of inbox."), QStringLiteral("no test"), {}});
    }
    if (!password.isEmpty() || !account.id.isValid())
        return channel->test(account, password);
    return m_secrets.read(account.secretKey(u"password"))
        .then(this, [account, channel](const Result<QString> &kept) -> Future<Nothing> {
            if (!kept)
                return readyFuture<Nothing>(kept.error());
            return channel->test(account, *kept);
        })
        .unwrap();
}

Future<AccountId> AccountService::save(Account account, QString password)
{
    if (const ChannelDescriptor *channel = descriptor(account.channel); channel && channel->complete)
        channel->complete(account);
    // The account first: the secret's key holds its id. Without the secret the channel says
    // "password missing", which is honest; the other way round a secret would lie about ownerless.
    return m_commands.commit({SaveAccount{account}}, m_session.cause())
        .then(this, [this, account, password](Result<Committed> saved) mutable -> Future<AccountId> {
            if (!saved)
                return readyFuture<AccountId>(saved.error());
            if (!account.id.isValid())
                account.id = AccountId{saved->created.constFirst()};
            if (password.isEmpty())
                return readyFuture<AccountId>(account.id);
            return m_secrets.write(account.secretKey(u"password"), password)
                .then(this, [this, id = account.id](Status written) -> Result<AccountId> {
                    if (!written)
                        return written.error();
                    Q_EMIT passwordKept(id);
                    return id;
                });
        })
        .unwrap();
}

Future<Nothing> AccountService::remove(Account account)
{
    return m_commands.commit({RemoveAccount{account.id}}, m_session.cause())
        .then(this, [this, account](Result<Committed> removed) -> Future<Nothing> {
            if (!removed)
                return readyFuture<Nothing>(removed.error());
            return m_secrets.remove(account.secretKey(u"password"));
        })
        .unwrap();
}

Future<Committed> AccountService::saveShop(Shop shop)
{
    return m_commands.commit({SaveShop{std::move(shop)}}, m_session.cause());
}

Future<Committed> AccountService::saveAgent(Agent agent)
{
    return m_commands.commit({SaveAgent{std::move(agent)}}, m_session.cause());
}

} // namespace Tresen
