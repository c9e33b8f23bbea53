// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientsmodel.h"

#include "contactstore.h"
#include "replyplan.h"

#include <algorithm>

namespace Tresen {
namespace {

constexpr int offered = 6;

} // namespace

RecipientsModel::RecipientsModel(ContactStore &contacts, QObject *parent)
    : QAbstractListModel(parent)
    , m_contacts(contacts)
{
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Chip &chip = m_chips[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return chip.address.name.isEmpty() ? chip.address.address : chip.address.name;
    case AddressRole:
        return chip.address.address;
    case StrangerRole:
        return m_strangers.contains(chip.address.address.toLower());
    case ValidRole:
        return chip.valid;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecipientsModel::roleNames() const
{
    return {{TextRole, "text"}, {AddressRole, "address"}, {StrangerRole, "stranger"}, {ValidRole, "valid"}};
}

bool RecipientsModel::holds(const QString &address) const
{
    return std::any_of(m_chips.begin(), m_chips.end(), [&](const Chip &chip) {
        return chip.address.address.compare(address, Qt::CaseInsensitive) == 0;
    });
}

void RecipientsModel::add(const QString &text)
{
    const ParsedRecipients parsed = parseRecipients(text);
    QList<Chip> fresh;
    for (const Address &address : parsed.addresses)
        fresh.append({address, true});
    for (const QString &invalid : parsed.invalid)
        fresh.append({{{}, invalid}, false});
    fresh.removeIf([this](const Chip &chip) { return holds(chip.address.address); });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
    m_chips.append(fresh);
    endInsertRows();
    complete({});
    Q_EMIT changed();
}

void RecipientsModel::removeAt(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_chips.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

QString RecipientsModel::takeLast()
{
    if (m_chips.isEmpty())
        return {};
    const QString text = formatAddress(m_chips.constLast().address);
    removeAt(count() - 1);
    return text;
}

void RecipientsModel::complete(const QString &prefix)
{
    const quint64 round = ++m_round;
    const QString wanted = prefix.trimmed();
    if (wanted.isEmpty()) {
        m_completions.clear();
        Q_EMIT completionsChanged();
        return;
    }
    m_contacts.completeAddress(wanted, offered).then(this, [this, round](const Result<QList<Address>> &found) {
        if (round != m_round || !found)
            return;
        m_completions.clear();
        for (const Address &address : *found) {
            if (!holds(address.address))
                m_completions.append(formatAddress(address));
        }
        Q_EMIT completionsChanged();
    });
}

QList<Address> RecipientsModel::addresses() const
{
    QList<Address> list;
    for (const Chip &chip : m_chips) {
        if (chip.valid)
            list.append(chip.address);
    }
    return list;
}

QString RecipientsModel::firstInvalid() const
{
    const auto found = std::find_if(
        m_chips.begin(), m_chips.end(), [](const Chip &chip) { return !chip.valid; });
    return found == m_chips.end() ? QString() : found->address.address;
}

void RecipientsModel::set(const QList<Address> &addresses)
{
    if (addresses == this->addresses() && firstInvalid().isEmpty())
        return;
    beginResetModel();
    m_chips.clear();
    for (const Address &address : addresses)
        m_chips.append({address, true});
    endResetModel();
    Q_EMIT changed();
}

void RecipientsModel::markStrangers(const QSet<QString> &strangers)
{
    if (strangers == m_strangers)
        return;
    m_strangers = strangers;
    if (!m_chips.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {StrangerRole});
}

} // namespace Tresen
