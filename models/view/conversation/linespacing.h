// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// Gives the lines of a read-only TextEdit a height, which QML cannot: a text that is read for
/// minutes needs air. Applied again whenever the text changes. Main thread.
class LineSpacing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed)
    /// Pixels from one line to the next.
    Q_PROPERTY(int height READ height WRITE setHeight NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] int height() const { return m_height; }
    void setHeight(int height);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QQuickTextDocument *m_document = nullptr;
    int m_height = 0;
    bool m_applying = false;
};

} // namespace Tresen
