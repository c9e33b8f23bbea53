// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "directoryviewmodel.h"

#include <QAbstractListModel>

namespace Tresen {

/// The views beside the list with their live numbers: the fixed ones, a section of channels that
/// have an account or a conversation, and one of shops when there are at least two. Main thread.
class ViewsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InboxViewModel has one")
    /// Open and unread conversations, for the badge of the rail.
    Q_PROPERTY(int unread READ unread NOTIFY countsChanged)
    Q_PROPERTY(int unassigned READ unassigned NOTIFY countsChanged)
    Q_PROPERTY(int outbox READ outbox NOTIFY countsChanged)
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< "mine", "channel/email", "shop/<id>"
        TitleRole,
        IconRole,
        CountRole,
        CountTextRole, ///< empty where a zero is not worth telling
        SectionRole,   ///< translated; empty for the first views
        ShortcutRole,  ///< "G I", may be empty
    };
    Q_ENUM(Role)

    ViewsModel(Services &services, const DirectoryViewModel &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] ConversationQuery queryFor(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString titleFor(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString iconFor(const QString &key) const;
    /// -1: not counted.
    Q_INVOKABLE [[nodiscard]] int countFor(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] int unread() const { return m_counts.waitingUnread; }
    [[nodiscard]] int unassigned() const { return m_counts.unassigned; }
    [[nodiscard]] int outbox() const { return m_counts.outbox; }
    /// Says everything anew in the language in use now.
    void retranslate();

Q_SIGNALS:
    void countsChanged();

private:
    struct View {
        QString key;
        QString title;
        QString icon;
        QString section;
        QString shortcut;
        int count = -1;
        bool zeroShown = false;

        bool operator==(const View &) const = default;
    };

    void requestCounts();
    [[nodiscard]] QList<View> build() const;
    void appendChannels(QList<View> &views) const;
    void update();
    [[nodiscard]] const View *find(const QString &key) const;

    Services &m_services;
    const DirectoryViewModel &m_directory;
    ViewCounts m_counts;
    QList<View> m_views;
    bool m_busy = false;
    bool m_dirty = false;
};

} // namespace Tresen
