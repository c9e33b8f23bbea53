// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directoryviewmodel.h"
#include "intent.h"

#include <QAbstractListModel>

namespace Tresen {

/// What is on its way out, newest first, with the reason where something did not go. Main thread.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InboxViewModel has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY countChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY countChanged)
public:
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        ConversationIdRole,
        RecipientRole,
        SubjectRole,
        SnippetRole,
        StateRole,     ///< English name of the DeliveryState
        StateTextRole, ///< in words
        ReasonRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit OutboxModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int failedCount() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Sends a failed or perhaps sent one again.
    Q_INVOKABLE void retry(const QString &message);
    /// A perhaps sent one did arrive.
    Q_INVOKABLE void settle(const QString &message);
    /// Takes a queued one back into its draft.
    Q_INVOKABLE void recall(const QString &message);

Q_SIGNALS:
    void countChanged();
    void failed(const QString &text);

private:
    void load();
    void take(const QList<OutboxRow> &rows);

    Services &m_services;
    QList<OutboxRow> m_rows;
    QString m_errorText;
    bool m_busy = false;
    bool m_dirty = false;
};

} // namespace Tresen
