// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "channel.h"
#include "services.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;

/// The connected inboxes with the state of their lines, in the order they were added. Main thread.
class AccountListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool hasSites READ hasSites NOTIFY changed) ///< a live chat is among them
    Q_PROPERTY(int troubled READ troubled NOTIFY changed) ///< inboxes that need a person
public:
    enum Role {
        AccountIdRole = Qt::UserRole + 1,
        NameRole,
        AddressRole,
        ChannelRole,
        ShopRole,
        OnRole,
        StateRole,     ///< ok|busy|warn|danger|off
        StateTextRole, ///< "Connected"
        DetailRole,    ///< "E-mail · last synchronised 14:32"
        TroubleRole,   ///< the reason in words, empty without one
    };

    explicit AccountListModel(QObject *parent = nullptr);
    explicit AccountListModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_accounts.size()); }
    [[nodiscard]] bool ready() const;
    [[nodiscard]] bool hasSites() const;
    [[nodiscard]] int troubled() const;

    /// Off: nothing is fetched or sent; what there is stays.
    Q_INVOKABLE void setOn(const QString &accountId, bool on);
    /// The inbox and its password go, its conversations stay.
    Q_INVOKABLE void remove(const QString &accountId);

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    [[nodiscard]] const Account *account(const QString &id) const;
    [[nodiscard]] QString detail(const Account &account, const ChannelState &state) const;
    void reload();

    Services &m_services;
    DirectoryViewModel *m_directory;
    QList<Account> m_accounts;
};

} // namespace Tresen
