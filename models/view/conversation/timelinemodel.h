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
    /// Older lines are being read, because the words stood in none of the newer ones.
    Q_PROPERTY(bool seeking READ seeking NOTIFY seekingChanged)
public:
    enum Roles { RowRole = Qt::UserRole + 1, KindRole, BodyRole, KeyRole };

    explicit TimelineModel(QObject *parent = nullptr);

    [[nodiscard]] QString conversationId() const { return m_id.isValid() ? m_id.toString() : QString(); }
    void setConversationId(const QString &id);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool seeking() const { return m_seek.has_value(); }

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
    /// Looks for the next line holding `text`, whatever its case, from `row` on, and reads older lines
    /// for it as far back as they go. Ends with found() or missed(); a later call replaces this one.
    Q_INVOKABLE void seek(const QString &text, int row, bool older);
    Q_INVOKABLE void stopSeeking();

Q_SIGNALS:
    void conversationIdChanged();
    void countChanged();
    void loadingChanged();
    /// New messages below what is shown; `own` when the person at this desk wrote one.
    void arrived(int messages, bool own);
    void failed(const QString &text);
    void seekingChanged();
    /// Its mail is unfolded, and its quotation where the words stand there.
    void found(int row);
    void missed();

private:
    struct Seek {
        QString text;
        int row = 0;
    };

    [[nodiscard]] int find(const QString &text, int row, bool older) const;
    void goOnSeeking();
    void endSeeking(int row);
    void unfoldFound();
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
    std::optional<Seek> m_seek;
    MessageId m_found; ///< to be unfolded as soon as its body is there
    QString m_foundText;
};

} // namespace Tresen
