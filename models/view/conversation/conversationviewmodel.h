// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "futures.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;
class WaitingClock;
struct Committed;
struct Services;

/// The head of an open conversation and what can be done with it. Main thread.
class ConversationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString conversationId READ conversationId WRITE setConversationId NOTIFY conversationIdChanged)
    /// False until the first answer of the store.
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString channel READ channel NOTIFY changed)
    Q_PROPERTY(QString inboxName READ inboxName NOTIFY changed)
    Q_PROPERTY(QString contactId READ contactId NOTIFY changed)
    Q_PROPERTY(QString contactName READ contactName NOTIFY changed)
    /// Live chat: the customer has a page with the chat open, and writes right now.
    Q_PROPERTY(bool visitorPresent READ visitorPresent NOTIFY visitorChanged)
    Q_PROPERTY(bool visitorTyping READ visitorTyping NOTIFY visitorChanged)
    /// "open", "pending", "snoozed", "resolved".
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /// "Snoozed until Mon 09:00"; empty while open.
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    /// "waiting 24 min"; empty when the customer does not wait.
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString assigneeId READ assigneeId NOTIFY changed)
    Q_PROPERTY(QString assigneeName READ assigneeName NOTIFY changed)
    Q_PROPERTY(bool mine READ mine NOTIFY changed)
    Q_PROPERTY(bool flagged READ flagged NOTIFY changed)
    Q_PROPERTY(bool unread READ unread NOTIFY changed)
    /// [{id, name}]
    Q_PROPERTY(QVariantList tags READ tags NOTIFY changed)
    /// [{id, name, present}]
    Q_PROPERTY(QVariantList allTags READ allTags NOTIFY changed)
public:
    explicit ConversationViewModel(QObject *parent = nullptr);

    [[nodiscard]] QString conversationId() const { return m_id.isValid() ? m_id.toString() : QString(); }
    void setConversationId(const QString &id);
    [[nodiscard]] bool loaded() const { return m_conversation.id.isValid(); }
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString channel() const;
    [[nodiscard]] QString inboxName() const;
    [[nodiscard]] QString contactId() const { return m_conversation.contact.toString(); }
    [[nodiscard]] QString contactName() const { return m_conversation.contactName; }
    [[nodiscard]] bool visitorPresent() const;
    [[nodiscard]] bool visitorTyping() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString assigneeId() const;
    [[nodiscard]] QString assigneeName() const;
    [[nodiscard]] bool mine() const;
    [[nodiscard]] bool flagged() const { return m_conversation.flagged; }
    [[nodiscard]] bool unread() const { return m_conversation.unread; }
    [[nodiscard]] QVariantList tags() const;
    [[nodiscard]] QVariantList allTags() const;

    Q_INVOKABLE void resolve();
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void setPending();
    Q_INVOKABLE void assignToMe();
    Q_INVOKABLE void setTag(const QString &tagId, bool present);
    /// Creates the tag when there is none of that name.
    Q_INVOKABLE void addTag(const QString &name);
    Q_INVOKABLE void setFlagged(bool flagged);
    Q_INVOKABLE void setRead(bool read);
    Q_INVOKABLE void setSubject(const QString &subject);
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void conversationIdChanged();
    void changed();
    void visitorChanged();
    /// The commit stands; the list may open the next one.
    void resolved(const QString &conversationId);
    void failed(const QString &text);

private:
    void read();
    void watch(Future<Committed> done);

    Services &m_services;
    DirectoryViewModel *m_directory = nullptr;
    WaitingClock *m_waiting = nullptr;
    ConversationId m_id;
    Conversation m_conversation;
};

} // namespace Tresen
