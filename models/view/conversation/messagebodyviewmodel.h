// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagebody.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

struct Services;

/// The body of one mail as its card shows it: what the sender wrote now, the rest folded; remote
/// pictures only after a click. Owned by the TimelineModel. Main thread.
class MessageBodyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the timeline")
    /// The cleaned html to show, or empty: then `plain` is shown.
    Q_PROPERTY(QString html READ html NOTIFY changed)
    Q_PROPERTY(QString plain READ plain CONSTANT)
    Q_PROPERTY(QString signature READ signature CONSTANT)
    Q_PROPERTY(QString quoted READ quoted CONSTANT)
    Q_PROPERTY(int quotes READ quotes CONSTANT)
    Q_PROPERTY(bool expanded READ expanded WRITE setExpanded NOTIFY expandedChanged)
    /// Pictures on other servers that are not loaded; 0 after the reader allowed them.
    Q_PROPERTY(int blockedPictures READ blockedPictures NOTIFY changed)
    Q_PROPERTY(bool beyondLimits READ beyondLimits CONSTANT)
    /// Brings its own colours: stands on a light ground in the dark theme, too.
    Q_PROPERTY(bool coloured READ coloured CONSTANT)
    Q_PROPERTY(bool hasOriginal READ hasOriginal CONSTANT)
public:
    MessageBodyViewModel(Message message, MessageBody body, Services &services, QObject *parent);

    [[nodiscard]] QString html() const;
    [[nodiscard]] QString plain() const { return m_body.visible; }
    [[nodiscard]] QString signature() const { return m_body.signature; }
    [[nodiscard]] QString quoted() const { return m_body.quoted; }
    [[nodiscard]] int quotes() const { return m_body.quotes; }
    [[nodiscard]] bool expanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    [[nodiscard]] int blockedPictures() const;
    [[nodiscard]] bool beyondLimits() const { return m_body.beyondLimits; }
    [[nodiscard]] bool coloured() const { return m_body.coloured; }
    [[nodiscard]] bool hasOriginal() const { return !m_message.html.isEmpty(); }

    /// Shows remote pictures in this mail until it is closed.
    Q_INVOKABLE void loadPictures();
    /// … and in every later mail of the same sender.
    Q_INVOKABLE void alwaysLoadPictures();
    /// Writes the script-free page into a private folder and hands its address to originalReady.
    Q_INVOKABLE void showOriginal();

Q_SIGNALS:
    void changed();
    void expandedChanged();
    void originalReady(const QUrl &page);
    void failed(const QString &text);

private:
    [[nodiscard]] QString senderKey() const;
    void readPermission();

    Message m_message;
    MessageBody m_body;
    Services &m_services;
    bool m_expanded = false;
    bool m_picturesAllowed = false;
};

} // namespace Tresen
