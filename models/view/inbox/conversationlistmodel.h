// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changefeed.h"
#include "conversationorder.h"
#include "directoryviewmodel.h"
#include "waitingclock.h"

#include <QAbstractListModel>
#include <QSet>

namespace Tresen {

/// The rows of the conversation list: read in pages, kept up to date by id, reset only when the
/// query changes. However many rows there are, no answer costs more than some hundred of them at
/// a time. Main thread.
///
/// While `frozen` nothing that comes from elsewhere moves, enters or leaves a row: values change in
/// place, the rest waits (`arrivedCount`) until the list thaws or applyDeferred() is called. What
/// the agent does here is released with release() and acts at once.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InboxViewModel has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    /// Why the list could not be read; empty when it could.
    Q_PROPERTY(QString errorText READ errorText NOTIFY loadingChanged)
    Q_PROPERTY(bool frozen READ frozen WRITE setFrozen NOTIFY frozenChanged)
    /// Conversations that wait for the list to thaw.
    Q_PROPERTY(int arrivedCount READ arrivedCount NOTIFY arrivedCountChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1,
        NameRole,
        ContactRole, ///< id of the customer
        ChannelRole, ///< "email", "whatsapp", "instagram", "chat", "phone": the sign to draw
        SubjectRole,
        SnippetRole,
        DraftRole,
        FailedRole,
        FlaggedRole,
        UnreadRole,
        TagsRole, ///< the first two names
        MoreTagsRole, ///< how many more
        AttachmentRole,
        WaitingRole, ///< in words; empty: nobody waits
        AssigneeRole, ///< id; empty: nobody
        AssigneeNameRole,
        SelectedRole,
        TypingRole, ///< the customer of a live chat writes right now
        SpokenRole, ///< the row as one sentence for a screen reader
    };
    Q_ENUM(Role)

    ConversationListModel(
        Services &services, const DirectoryViewModel &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// The view has come to this row: the next page is read well before the last one is seen.
    Q_INVOKABLE void approach(int row);

    void setQuery(const ConversationQuery &query);
    [[nodiscard]] const ConversationQuery &query() const { return m_query; }
    Q_INVOKABLE void reload(); ///< after an error

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool frozen() const { return m_frozen; }
    void setFrozen(bool frozen);
    [[nodiscard]] int arrivedCount() const { return m_arrivedCount; }
    Q_INVOKABLE void applyDeferred();
    /// What happens to these next is the agent's own doing: it is shown at once even while frozen.
    void release(const QList<ConversationId> &ids);
    /// The one that is being read stays even when reading makes it leave the "unread" filter.
    void hold(ConversationId id);

    [[nodiscard]] int rowOf(ConversationId id) const;
    /// Only with 0 <= row < count().
    [[nodiscard]] const Conversation &at(int row) const { return m_rows.at(row).conversation; }
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;

    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_selected.size()); }
    [[nodiscard]] bool isSelected(ConversationId id) const { return m_selected.contains(id); }
    [[nodiscard]] QList<ConversationId> selected() const; ///< in the order of the list
    void setSelected(ConversationId id, bool selected);
    void select(int first, int last); ///< rows, both included; what was selected stays so
    Q_INVOKABLE void clearSelection();

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void frozenChanged();
    void arrivedCountChanged();
    void selectionChanged();
    void loaded(); ///< the first page of a new query is in

private:
    struct Row {
        Conversation conversation;
        ListPlace place; ///< where it stands, which while frozen may not be where it belongs
    };

    void onChanged(const ChangeSet &changes);
    void pump();
    void requestPage(bool first);
    void takePage(const Result<Page<Conversation>> &result, bool first);
    void requestRefresh();
    void startAnew();
    void requestAnew(const std::optional<Cursor> &cursor);
    void takeAnew(const Page<Conversation> &page);
    void replaceRows(const Page<Conversation> &page);
    void appendRows(const Page<Conversation> &page);
    void setBoundary(const Page<Conversation> &page);
    [[nodiscard]] bool belongs(ConversationId id, const std::optional<Conversation> &now) const;
    void apply(ConversationId id, const std::optional<Conversation> &now, bool atOnce = false);
    void applyToRow(int row, const std::optional<Conversation> &now, bool stays, bool released);
    [[nodiscard]] int rowAt(const ListPlace &place) const; ///< the first one that does not stand before it
    void insertRow(const Conversation &conversation);
    void moveRow(int row, const ListPlace &place);
    void removeRow(int row);
    void finishChanges();
    void setLoading(bool loading, const QString &errorText = {});
    void touchAll(const QList<int> &roles);

    Services &m_services;
    const DirectoryViewModel &m_directory;
    WaitingClock m_waiting;
    ConversationQuery m_query;
    QList<Row> m_rows; ///< ascending by place
    QHash<ConversationId, ListPlace> m_places; ///< of the rows
    std::optional<Cursor> m_next;
    /// Rows beyond this place are not loaded; empty: all are.
    std::optional<ListPlace> m_boundary;
    QHash<ConversationId, std::optional<Conversation>> m_deferred; ///< empty value: has to leave
    QSet<ConversationId> m_dirty; ///< to be read anew
    QSet<ConversationId> m_unseen; ///< while all is read anew: not met so far
    int m_anewLeft = 0;            ///< rows still to be read anew
    QSet<ConversationId> m_released;
    QSet<ConversationId> m_selected;
    ConversationId m_held;
    QString m_errorText;
    quint64 m_generation = 0; ///< answers to older queries are dropped
    int m_arrivedCount = 0;
    bool m_allDirty = false;
    bool m_wantsMore = false;
    bool m_busy = false; ///< one question at a time, so that answers cannot overtake each other
    bool m_loading = false;
    bool m_frozen = false;
};

} // namespace Tresen
