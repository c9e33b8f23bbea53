// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

class DirectoryViewModel;
struct Services;

/// A telephone call written down by hand: a line in the open conversation, or one of its own.
/// Main thread.
class CallViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Empty: the call becomes a conversation of its own.
    Q_PROPERTY(QString conversationId MEMBER m_conversationId NOTIFY changed)
    Q_PROPERTY(QString callerName MEMBER m_callerName NOTIFY changed)
    Q_PROPERTY(QString number MEMBER m_number NOTIFY changed)
    Q_PROPERTY(QString subject MEMBER m_subject NOTIFY changed)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QString blockedReason READ blockedReason NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit CallViewModel(QObject *parent = nullptr);

    [[nodiscard]] QString blockedReason() const;
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void saved(const QString &conversationId);

private:
    [[nodiscard]] const Account *account() const;

    Services &m_services;
    DirectoryViewModel *m_directory = nullptr;
    QString m_conversationId;
    QString m_callerName;
    QString m_number;
    QString m_subject;
    QString m_text;
    QString m_errorText;
    bool m_saving = false;
};

/// Digits with a leading plus ("+49 171 39" → "+4917139"); national numbers keep their zero.
[[nodiscard]] QString normalizedNumber(QStringView number);

} // namespace Tresen
