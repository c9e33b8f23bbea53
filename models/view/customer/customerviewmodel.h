// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "conversation.h"
#include "order.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;
struct Services;

/// Who writes: ways to reach the person, facts, the note, orders and earlier conversations. All out
/// of the local store. Main thread.
class CustomerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The conversation whose customer is shown.
    Q_PROPERTY(QString conversationId READ conversationId WRITE setConversationId NOTIFY conversationIdChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString contactId READ contactId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// "Since March 2021 · Hamburg".
    Q_PROPERTY(QString subline READ subline NOTIFY changed)
    Q_PROPERTY(QVariantList tags READ tags NOTIFY changed)
    /// [{kind, icon, text, label, verified}]
    Q_PROPERTY(QVariantList identities READ identities NOTIFY changed)
    /// [{label, value}]
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// [{id, number, date, total, state, tone, icon, carrier, tracking, trackingUrl, lines: [text]}]
    Q_PROPERTY(QVariantList orders READ orders NOTIFY changed)
    /// [{id, subject, channel, date, status}]
    Q_PROPERTY(QVariantList previous READ previous NOTIFY changed)
    Q_PROPERTY(bool morePrevious READ morePrevious NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool erasing READ erasing NOTIFY changed)
public:
    explicit CustomerViewModel(QObject *parent = nullptr);

    [[nodiscard]] QString conversationId() const { return m_id.isValid() ? m_id.toString() : QString(); }
    void setConversationId(const QString &id);
    [[nodiscard]] bool loaded() const { return m_contact.id.isValid(); }
    [[nodiscard]] QString contactId() const { return m_contact.id.toString(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QVariantList tags() const;
    [[nodiscard]] QVariantList identities() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString note() const { return m_contact.note; }
    [[nodiscard]] QVariantList orders() const;
    [[nodiscard]] QVariantList previous() const;
    [[nodiscard]] bool morePrevious() const { return m_morePrevious; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool erasing() const { return m_erasing; }

    Q_INVOKABLE void saveNote(const QString &note);
    Q_INVOKABLE void rename(const QString &name);
    /// Everything of this person, for good, with the copies that were opened. Ends with erased() or
    /// eraseFailed().
    Q_INVOKABLE void erase();
    Q_INVOKABLE void showAllPrevious();
    Q_INVOKABLE void copy(const QString &text) const;
    /// Only http and https.
    Q_INVOKABLE void openTracking(const QString &url) const;
    /// Whether a section stands open: kept over conversations and starts.
    Q_INVOKABLE [[nodiscard]] bool isOpen(const QString &section) const;
    Q_INVOKABLE void setOpen(const QString &section, bool open);

Q_SIGNALS:
    void conversationIdChanged();
    void changed();
    void sectionsChanged();
    void failed(const QString &text);
    void erased();
    void eraseFailed(const QString &text);

private:
    void read();
    void readContact(ContactId id);
    void readSections();
    void save(Contact contact);

    Services &m_services;
    DirectoryViewModel *m_directory = nullptr;
    ConversationId m_id;
    Contact m_contact;
    QList<Order> m_orders;
    QList<Conversation> m_previous;
    bool m_morePrevious = false;
    int m_previousLimit = 0;
    QStringList m_closedSections;
    QString m_errorText;
    bool m_erasing = false;
    quint64 m_round = 0;
};

} // namespace Tresen
