// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace Tresen {

/// The fonts that the program brings along. Made by the QML engine when Theme is first read, so that
/// no page and no test has to load fonts itself. Main thread.
class TypeFaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString family READ family CONSTANT)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)
public:
    explicit TypeFaces(QObject *parent = nullptr);

    [[nodiscard]] QString family() const { return m_family; }
    [[nodiscard]] QString monoFamily() const { return m_monoFamily; }

private:
    QString m_family;
    QString m_monoFamily;
};

} // namespace Tresen
