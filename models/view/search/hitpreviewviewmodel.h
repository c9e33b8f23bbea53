// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directoryviewmodel.h"
#include "message.h"
#include "services.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// One message that was found, as plain text with the hits marked. Main thread.
class HitPreviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString messageId READ messageId WRITE setMessageId NOTIFY asked)
    /// The search whose words are marked.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)
    /// What decides the colour of the author's face, as in the conversation.
    Q_PROPERTY(QString authorKey READ authorKey NOTIFY changed)
    /// "note" and "call" are of colleagues for colleagues; "message" is what went over the wire.
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    /// Hits between U+0002 and U+0003.
    Q_PROPERTY(QString body READ body NOTIFY changed)
    Q_PROPERTY(bool shortened READ shortened NOTIFY changed) ///< there is more than `body`
    Q_PROPERTY(QStringList files READ files NOTIFY changed) ///< "invoice.pdf, 214 KB"
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit HitPreviewViewModel(QObject *parent = nullptr);
    explicit HitPreviewViewModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString messageId() const;
    void setMessageId(const QString &id);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool ready() const { return m_message.id.isValid(); }
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString authorKey() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString subject() const { return m_message.subject; }
    [[nodiscard]] QString body() const { return m_body; }
    [[nodiscard]] bool shortened() const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void mark();

    Services &m_services;
    DirectoryViewModel m_directory;
    MessageId m_id;
    Message m_message;
    QString m_query;
    QString m_body;
    QString m_errorText;
};

} // namespace Tresen
