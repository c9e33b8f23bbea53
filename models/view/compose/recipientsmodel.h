// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class ContactStore;

/// The chips of one recipient line (To, Cc or Bcc) and the completion of what is being typed.
/// Text that is no address stays as a chip marked invalid: nothing typed is lost. Main thread.
class RecipientsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the composer")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// ["Tobias Krüger <tobias@mail.example>"] for the text given to complete().
    Q_PROPERTY(QStringList completions READ completions NOTIFY completionsChanged)
public:
    enum Roles { TextRole = Qt::UserRole + 1, AddressRole, StrangerRole, ValidRole };

    RecipientsModel(ContactStore &contacts, QObject *parent);

    [[nodiscard]] int count() const { return static_cast<int>(m_chips.size()); }
    [[nodiscard]] QStringList completions() const { return m_completions; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Every recipient in the text becomes a chip; those already there are not doubled.
    Q_INVOKABLE void add(const QString &text);
    Q_INVOKABLE void removeAt(int row);
    /// Takes the last chip back into the field as text.
    Q_INVOKABLE [[nodiscard]] QString takeLast();
    Q_INVOKABLE void complete(const QString &prefix);

    [[nodiscard]] QList<Address> addresses() const; ///< valid ones
    [[nodiscard]] QString firstInvalid() const;
    void set(const QList<Address> &addresses);
    /// Lower-case addresses that take no part in the thread yet.
    void markStrangers(const QSet<QString> &strangers);

Q_SIGNALS:
    void changed();
    void completionsChanged();

private:
    struct Chip {
        Address address;
        bool valid = true;
    };
    [[nodiscard]] bool holds(const QString &address) const;

    ContactStore &m_contacts;
    QList<Chip> m_chips;
    QSet<QString> m_strangers;
    QStringList m_completions;
    quint64 m_round = 0;
};

} // namespace Tresen
