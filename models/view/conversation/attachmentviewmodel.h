// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "futures.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

struct Services;

/// One file that came with a message: open, save, copy. Main thread; bytes are copied in the pool.
class AttachmentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString messageId MEMBER m_messageId NOTIFY changed)
    Q_PROPERTY(QString attachmentId MEMBER m_attachmentId NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    /// Opening it may run a program: ask first.
    Q_PROPERTY(bool dangerous READ dangerous NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
public:
    explicit AttachmentViewModel(QObject *parent = nullptr);

    [[nodiscard]] bool dangerous() const;
    [[nodiscard]] bool busy() const { return m_busy; }

    /// Hands a read-only copy to the system's program for it. A dangerous one only when confirmed;
    /// else confirmationWanted is told.
    Q_INVOKABLE void open(bool confirmed = false);
    Q_INVOKABLE void saveAs(const QUrl &target);
    /// The file (not its name) into the clipboard.
    Q_INVOKABLE void copy();
    /// Makes the copy that can be dragged out of the window; ends with readyToDrag() or failed().
    Q_INVOKABLE void prepareDrag();
    /// Where a save dialog may begin: the downloads folder with the safe name.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedTarget() const;

Q_SIGNALS:
    void changed();
    void busyChanged();
    void confirmationWanted();
    void opened(const QUrl &file);
    void saved(const QUrl &file);
    void readyToDrag(const QUrl &file);
    void failed(const QString &text);

private:
    /// A private copy under the file's own safe name.
    Future<QString> privateCopy();
    Future<QString> storedPath();
    void setBusy(bool busy);

    Services &m_services;
    QString m_messageId;
    QString m_attachmentId;
    QString m_name;
    bool m_busy = false;
};

} // namespace Tresen
