// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandstore.h"
#include "conversationlistmodel.h"
#include "outboxmodel.h"
#include "viewsmodel.h"

namespace Tresen {

/// The inbox page: which view and which conversation are shown, and what the agent does to the
/// selected conversations or, without a selection, to the open one. Main thread.
class InboxViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Tresen::ConversationListModel *list READ list CONSTANT)
    Q_PROPERTY(Tresen::ViewsModel *views READ views CONSTANT)
    Q_PROPERTY(Tresen::DirectoryViewModel *directory READ directory CONSTANT)
    Q_PROPERTY(Tresen::OutboxModel *outbox READ outbox CONSTANT)
    Q_PROPERTY(QString viewKey READ viewKey WRITE setViewKey NOTIFY viewChanged)
    Q_PROPERTY(QString viewTitle READ viewTitle NOTIFY viewChanged)
    Q_PROPERTY(QString viewIcon READ viewIcon NOTIFY viewChanged)
    /// -1: not counted.
    Q_PROPERTY(int viewCount READ viewCount NOTIFY viewChanged)
    /// "waiting" | "newest" | "oldest"
    Q_PROPERTY(QString sort READ sort WRITE setSort NOTIFY viewChanged)
    /// English name of a channel; empty: all.
    Q_PROPERTY(QString channelFilter READ channelFilter WRITE setChannelFilter NOTIFY viewChanged)
    Q_PROPERTY(QString tagFilter READ tagFilter WRITE setTagFilter NOTIFY viewChanged)
    Q_PROPERTY(bool unreadOnly READ unreadOnly WRITE setUnreadOnly NOTIFY viewChanged)
    Q_PROPERTY(bool flaggedOnly READ flaggedOnly WRITE setFlaggedOnly NOTIFY viewChanged)
    Q_PROPERTY(QStringList viewKeys READ viewKeys NOTIFY viewChanged)
    Q_PROPERTY(bool filtered READ filtered NOTIFY viewChanged)
    /// The open conversation; empty: none.
    Q_PROPERTY(QString currentId READ currentId WRITE open NOTIFY currentChanged)
    /// "#20417 Tobias Krüger" while it is in the list; else empty.
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentRowChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged)
    Q_PROPERTY(bool pointerOverList READ pointerOverList WRITE setPointerOverList NOTIFY
            pointerOverListChanged)
    /// How many conversations the next act is for.
    Q_PROPERTY(int targetCount READ targetCount NOTIFY targetsChanged)
    /// Other conversations of the same customer, newest first, after requestMergeCandidates():
    /// maps {id, title, detail}.
    Q_PROPERTY(QVariantList mergeCandidates READ mergeCandidates NOTIFY mergeCandidatesChanged)
public:
    explicit InboxViewModel(QObject *parent = nullptr);
    explicit InboxViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] ConversationListModel *list() { return &m_list; }
    [[nodiscard]] ViewsModel *views() { return &m_views; }
    [[nodiscard]] DirectoryViewModel *directory() { return &m_directory; }
    [[nodiscard]] OutboxModel *outbox() { return &m_outbox; }

    [[nodiscard]] QString viewKey() const { return m_viewKey; }
    void setViewKey(const QString &key);
    [[nodiscard]] QString viewTitle() const { return m_views.titleFor(m_viewKey); }
    [[nodiscard]] QString viewIcon() const { return m_views.iconFor(m_viewKey); }
    [[nodiscard]] int viewCount() const { return m_views.countFor(m_viewKey); }
    [[nodiscard]] QString sort() const;
    void setSort(const QString &sort);
    [[nodiscard]] QString channelFilter() const;
    void setChannelFilter(const QString &channel);
    [[nodiscard]] QString tagFilter() const;
    void setTagFilter(const QString &tag);
    [[nodiscard]] bool unreadOnly() const { return m_filter.unreadOnly; }
    void setUnreadOnly(bool only);
    [[nodiscard]] bool flaggedOnly() const { return m_filter.flaggedOnly; }
    void setFlaggedOnly(bool only);
    [[nodiscard]] QStringList viewKeys() const { return m_views.keys(); }
    [[nodiscard]] bool filtered() const { return m_filter != ConversationQuery(); }
    Q_INVOKABLE void clearFilters();

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] int currentRow() const { return m_list.rowOf(m_current); }
    [[nodiscard]] bool pointerOverList() const { return m_pointerOverList; }
    void setPointerOverList(bool over);
    [[nodiscard]] int targetCount() const { return static_cast<int>(targets().size()); }

    /// Opens and marks as read; an empty id closes.
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void openNumber(qint64 number);
    /// The next (1) or previous (-1) row; the first one when none is open.
    Q_INVOKABLE void step(int rows);
    Q_INVOKABLE void toggleSelected(const QString &id);
    /// Shift+J/K: takes the open row and the next one into the selection.
    Q_INVOKABLE void extendSelection(int rows);
    Q_INVOKABLE void selectUpTo(const QString &id); ///< Shift+click
    Q_INVOKABLE void selectLoaded();

    Q_INVOKABLE void resolve();
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void setPending();
    Q_INVOKABLE void assign(const QString &agent); ///< empty: nobody
    Q_INVOKABLE void assignToMe();
    /// Whether every target is; an empty id: nobody's.
    Q_INVOKABLE [[nodiscard]] bool isAssignedTo(const QString &agent) const;
    Q_INVOKABLE void setTag(const QString &tag, bool present);
    Q_INVOKABLE void addTag(const QString &name);
    /// Whether every target has it.
    Q_INVOKABLE [[nodiscard]] bool hasTag(const QString &tag) const;
    /// Of every target; false without one.
    Q_INVOKABLE [[nodiscard]] bool areFlagged() const;
    Q_INVOKABLE [[nodiscard]] bool areUnread() const;
    Q_INVOKABLE [[nodiscard]] bool areOpen() const;
    Q_INVOKABLE void toggleFlag();
    Q_INVOKABLE void toggleRead();
    /// Maps {kind: "laterToday"|"tomorrow"|"monday", time, until (ms)}; the time with its weekday
    /// where the kind does not say the day.
    Q_INVOKABLE [[nodiscard]] QVariantList snoozeChoices() const;
    Q_INVOKABLE void snooze(double untilMs);
    /// ms, or -1 when it is no time to come.
    Q_INVOKABLE [[nodiscard]] double parseSnooze(const QString &date, const QString &time) const;
    Q_INVOKABLE void requestMergeCandidates();
    /// Puts every target into that conversation; empty: into the oldest of the targets.
    Q_INVOKABLE void mergeInto(const QString &id);
    [[nodiscard]] QVariantList mergeCandidates() const { return m_mergeCandidates; }
    Q_INVOKABLE void retranslate();

Q_SIGNALS:
    void viewChanged();
    void currentChanged();
    void currentRowChanged();
    void targetsChanged();
    void pointerOverListChanged();
    void mergeCandidatesChanged();
    void failed(const QString &text); ///< an act did not work: words for the agent

private:
    [[nodiscard]] QList<ConversationId> targets() const;
    [[nodiscard]] const Conversation *targetAt(ConversationId id) const;
    template <typename Test>
    [[nodiscard]] bool allTargets(Test test) const;
    void requery();
    void updateFrozen();
    void watch(Future<Committed> future);
    void moveOn(const QList<ConversationId> &leaving);
    void rememberUndo(quint64 entry, const QList<ConversationId> &ids);
    void takeMergeCandidates(const QList<Conversation> &rows);

    Services &m_services;
    DirectoryViewModel m_directory;
    ViewsModel m_views;
    ConversationListModel m_list;
    OutboxModel m_outbox;
    QString m_viewKey;
    QHash<QString, SortOrder> m_sorts; ///< chosen by the agent, per view
    ConversationQuery m_filter; ///< only channel, tag, unread and flagged
    ConversationId m_current;
    QHash<quint64, QList<ConversationId>> m_undoable; ///< what an undo will touch
    QVariantList m_mergeCandidates;
    bool m_pointerOverList = false;
};

} // namespace Tresen
