// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagebody.h"
#include "timelinerows.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

namespace Tresen {

class DirectoryViewModel;
class MessageBodyViewModel;
struct ChangeSet;
struct Services;

/// The lines of one conversation, newest first, so that older ones are appended when the reader
/// scrolls up and nothing on the screen moves. Bodies are split and cleaned in a pool before their
/// card appears. Main thread.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString conversationId READ conversationId WRITE setConversationId NOTIFY conversationIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loadingChanged)
public:
    enum Roles { RowRole = Qt::UserRole + 1, KindRole, BodyRole, KeyRole };

    explicit TimelineModel(QObject *parent = nullptr);

    [[nodiscard]] QString conversationId() const { return m_id.isValid() ? m_id.toString() : QString(); }
    void setConversationId(const QString &id);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Opens or folds a mail, or opens a run of events.
    Q_INVOKABLE void setOpen(const QString &key, bool open);
    /// Reads the conversation again, after an error.
    Q_INVOKABLE void reload();
    /// A person's choice about a message that failed or is perhaps sent.
    Q_INVOKABLE void sendAgain(const QString &messageId);
    Q_INVOKABLE void itArrived(const QString &messageId);
    Q_INVOKABLE void leaveIt(const QString &messageId);
    /// Row of the next line holding `text` (folded compare), from `row` on; -1 when there is none.
    Q_INVOKABLE [[nodiscard]] int find(const QString &text, int row, bool older) const;

Q_SIGNALS:
    void conversationIdChanged();
    void countChanged();
    void loadingChanged();
    /// New messages below what is shown; `own` when the person at this desk wrote one.
    void arrived(int messages, bool own);
    void failed(const QString &text);

private:
    void read(std::optional<Cursor> cursor, int limit);
    void readNews(const ChangeSet &changes);
    void take(const Page<TimelineItem> &page, bool older);
    void prepareBodies(bool endsLoading);
    void showRows();
    void applyRows(const QList<TimelineRow> &rows);
    void insertRun(const QList<TimelineRow> &rows, qsizetype at);
    void setLoading(bool loading, const QString &errorText = {});
    [[nodiscard]] TimelineContext context() const;
    [[nodiscard]] const Message *message(MessageId id) const;

    Services &m_services;
    DirectoryViewModel *m_directory = nullptr;
    ConversationId m_id;
    Conversation m_conversation;
    QList<TimelineItem> m_items; ///< newest first
    std::optional<Cursor> m_next;
    bool m_complete = false;
    bool m_loading = false;
    quint64 m_round = 0; ///< answers of an earlier conversation are ignored
    QString m_errorText;
    QSet<QString> m_opened;
    QSet<QString> m_closed;
    QHash<MessageId, MessageBodyViewModel *> m_bodies;
    QList<TimelineRow> m_rows;
};

} // namespace Tresen
