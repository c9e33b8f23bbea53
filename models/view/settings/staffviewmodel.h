// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;

/// Shops and the people at the counter, to be named and added. Main thread.
class StaffViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Maps {id, name, email, active, me}, by name, also those who left.
    Q_PROPERTY(QVariantList agents READ agents NOTIFY changed)
    /// Maps {id, name}, by name.
    Q_PROPERTY(QVariantList shops READ shops NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit StaffViewModel(QObject *parent = nullptr);
    explicit StaffViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QVariantList agents() const;
    [[nodiscard]] QVariantList shops() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// An empty id makes a new one. Nothing happens without a name or when nothing changed.
    Q_INVOKABLE void saveShop(const QString &id, const QString &name);
    Q_INVOKABLE void saveAgent(const QString &id, const QString &name, const QString &email, bool active);

Q_SIGNALS:
    void changed();

private:
    void tell(const QString &errorText);

    Services &m_services;
    DirectoryViewModel *m_directory;
    QString m_errorText;
};

} // namespace Tresen
