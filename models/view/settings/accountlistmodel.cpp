// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountlistmodel.h"

#include "accountservice.h"
#include "conversationroles.h"
#include "desk.h"
#include "directoryviewmodel.h"
#include "timelinewords.h"
#include "timetext.h"

#include <algorithm>

namespace Tresen {

namespace {

QString stateKey(const Account &account, const ChannelState &state)
{
    if (!account.enabled)
        return QStringLiteral("off");
    switch (state.kind) {
    case ChannelState::Kind::Online:
        return QStringLiteral("ok");
    case ChannelState::Kind::Offline:
        return QStringLiteral("warn");
    case ChannelState::Kind::Refused:
        return QStringLiteral("danger");
    case ChannelState::Kind::Stopped:
    case ChannelState::Kind::Connecting:
    case ChannelState::Kind::Syncing:
        break;
    }
    return QStringLiteral("busy");
}

} // namespace

AccountListModel::AccountListModel(QObject *parent)
    : AccountListModel(Desk::services(), parent)
{
}

AccountListModel::AccountListModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_directory(new DirectoryViewModel(services, this))
{
    connect(m_directory, &DirectoryViewModel::changed, this, &AccountListModel::reload);
    connect(&services.channels, &ChannelStates::changed, this, [this](AccountId id) {
        for (int row = 0; row < count(); ++row) {
            if (m_accounts.at(row).id == id)
                Q_EMIT dataChanged(index(row), index(row), {StateRole, StateTextRole, DetailRole, TroubleRole});
        }
        Q_EMIT changed();
    });
    // An answer that is there already came before anybody listened.
    if (m_directory->ready())
        reload();
}

bool AccountListModel::ready() const
{
    return m_directory->ready();
}

void AccountListModel::reload()
{
    beginResetModel();
    m_accounts = m_directory->directory().accounts;
    endResetModel();
    Q_EMIT changed();
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return {{AccountIdRole, "accountId"}, {NameRole, "name"}, {AddressRole, "address"},
        {ChannelRole, "channel"}, {ShopRole, "shop"}, {OnRole, "on"}, {StateRole, "lineState"},
        {StateTextRole, "stateText"}, {DetailRole, "detail"}, {TroubleRole, "trouble"}};
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &row = m_accounts.at(index.row());
    const ChannelState state = m_services.channels.state(row.id);
    const QString key = stateKey(row, state);
    switch (role) {
    case AccountIdRole:
        return row.id.toString();
    case NameRole:
    case Qt::DisplayRole:
        return row.name.isEmpty() ? row.address : row.name;
    case AddressRole:
        return row.address;
    case ChannelRole:
        return channelKey(row.channel);
    case ShopRole: {
        const QList<Shop> &shops = m_directory->directory().shops;
        const auto found = std::find_if(shops.begin(), shops.end(),
            [&row](const Shop &shop) { return shop.id == row.shop; });
        return found == shops.end() ? QString() : found->name;
    }
    case OnRole:
        return row.enabled;
    case StateRole:
        return key;
    case StateTextRole:
        return key == QLatin1String("ok") ? tr("Connected")
            : key == QLatin1String("warn") ? tr("No connection")
            : key == QLatin1String("danger") ? tr("Refused")
            : key == QLatin1String("off") ? tr("Switched off")
            : state.kind == ChannelState::Kind::Syncing ? tr("Synchronising") : tr("Connecting");
    case DetailRole:
        return detail(row, state);
    case TroubleRole:
        return key == QLatin1String("warn") || key == QLatin1String("danger") ? state.error.text : QString();
    default:
        return {};
    }
}

QString AccountListModel::detail(const Account &account, const ChannelState &state) const
{
    QStringList parts{channelTitle(account.channel)};
    if (account.name != account.address && !account.name.isEmpty())
        parts.append(account.address);
    if (account.enabled && !state.detail.isEmpty())
        parts.append(state.detail);
    if (state.lastSync != TimePoint())
        parts.append(tr("last synchronised %1").arg(momentText(state.lastSync, m_services.clock.now())));
    return parts.join(QStringLiteral(" · "));
}

bool AccountListModel::hasSites() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(),
        [](const Account &account) { return account.channel == ChannelKind::LiveChat; });
}

int AccountListModel::troubled() const
{
    return static_cast<int>(std::count_if(m_accounts.begin(), m_accounts.end(), [this](const Account &account) {
        return account.enabled && m_services.channels.state(account.id).kind == ChannelState::Kind::Refused;
    }));
}

const Account *AccountListModel::account(const QString &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&id](const Account &candidate) { return candidate.id.toString() == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountListModel::setOn(const QString &accountId, bool on)
{
    const Account *found = account(accountId);
    if (!found || found->enabled == on)
        return;
    Account changedAccount = *found;
    changedAccount.enabled = on;
    m_services.accounts.save(changedAccount, {}).then(this, [this](const Result<AccountId> &result) {
        if (!result)
            Q_EMIT failed(result.error().text);
    });
}

void AccountListModel::remove(const QString &accountId)
{
    const Account *found = account(accountId);
    if (!found)
        return;
    m_services.accounts.remove(*found).then(this, [this](const Result<Nothing> &result) {
        if (!result)
            Q_EMIT failed(result.error().text);
    });
}

} // namespace Tresen
