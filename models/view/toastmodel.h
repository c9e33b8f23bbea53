// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

struct UndoEntry;

/// What was just done, with a way back: the newest three. How long one is shown is the view's
/// affair; it calls dismiss(). Main thread.
class ToastModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY canUndoChanged)
public:
    enum Role {
        ToastIdRole = Qt::UserRole + 1, ///< decimal string
        TextRole,
        UndoableRole,
        TroubleRole, ///< it did not work
    };
    Q_ENUM(Role)

    explicit ToastModel(QObject *parent = nullptr);
    explicit ToastModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_toasts.size()); }
    [[nodiscard]] bool canUndo() const;
    /// Takes the newest act back, whether its toast is still shown or not.
    Q_INVOKABLE void undoLast();
    Q_INVOKABLE void undo(const QString &toast);
    Q_INVOKABLE void dismiss(const QString &toast);
    /// Says something that cannot be undone; `trouble` when an act did not work.
    Q_INVOKABLE void say(const QString &text, bool trouble = false);

Q_SIGNALS:
    void countChanged();
    void canUndoChanged();

private:
    struct Toast {
        quint64 id = 0;
        quint64 entry = 0; ///< of the undo service; 0: cannot be undone
        QString text;
        bool trouble = false;
    };

    void append(Toast toast);
    void removeAt(int row);
    [[nodiscard]] int rowOf(const QString &toast) const;
    void carryOut(quint64 entry);

    Services &m_services;
    QList<Toast> m_toasts; ///< newest last
    quint64 m_lastId = 0;
};

} // namespace Tresen
