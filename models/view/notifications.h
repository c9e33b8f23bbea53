// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "message.h"
#include "notifier.h"
#include "services.h"

#include <QAbstractListModel>
#include <QTime>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// What arrived since the program started, newest first, and when to make a noise about it: only
/// for conversations of one's own or of nobody, not in quiet hours, and not while the window is
/// being used. Main thread.
class Notifications : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    // Bound to the settings by the shell
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY settingsChanged)
    Q_PROPERTY(bool sound MEMBER m_sound NOTIFY settingsChanged)
    Q_PROPERTY(bool textShown MEMBER m_textShown NOTIFY settingsChanged)
    Q_PROPERTY(bool quietHours MEMBER m_quietHours NOTIFY settingsChanged)
    Q_PROPERTY(QString quietFrom MEMBER m_quietFrom NOTIFY settingsChanged) ///< "HH:mm"
    Q_PROPERTY(QString quietUntil MEMBER m_quietUntil NOTIFY settingsChanged)
    /// The window has the focus.
    Q_PROPERTY(bool attended MEMBER m_attended NOTIFY settingsChanged)
    Q_PROPERTY(bool quietNow READ quietNow NOTIFY quietNowChanged)
    /// Since the list was last looked at.
    Q_PROPERTY(int unseen READ unseen NOTIFY unseenChanged)
    Q_PROPERTY(int count READ count NOTIFY unseenChanged)
public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1,
        NameRole,
        ContactRole,
        ChannelRole,
        AboutRole, ///< subject or beginning of the text
        TimeRole,
    };
    Q_ENUM(Role)

    explicit Notifications(QObject *parent = nullptr);
    Notifications(Services &services, Notifier *notifier, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool quietNow() const;
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    Q_INVOKABLE void markSeen();

Q_SIGNALS:
    void settingsChanged();
    void quietNowChanged();
    void unseenChanged();
    /// A note of the system was clicked.
    void activated(const QString &conversation);

private:
    struct Row {
        Conversation conversation;
        QDateTime at;
    };

    void find(const QList<MessageId> &arrived);
    void take(const QList<ConversationId> &arrived);
    void remember(const QList<Conversation> &conversations);
    void tell(const QList<Conversation> &conversations);

    Services &m_services;
    Notifier *m_notifier; ///< none on systems without
    QTimer m_minute;
    QList<Row> m_rows;
    QString m_quietFrom;
    QString m_quietUntil;
    int m_unseen = 0;
    bool m_enabled = true;
    bool m_sound = true;
    bool m_textShown = true;
    bool m_quietHours = false;
    bool m_attended = false;
};

/// Whether a time of day lies in [from, until), over midnight too. Pure.
[[nodiscard]] bool isQuiet(QTime now, QTime from, QTime until);

} // namespace Tresen
