// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QKeySequence>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

/// Key chords that work everywhere, also while typing: text fields claim some of them (redo, delete
/// to the end of the line) before any Shortcut is asked. Looks at key events of the whole program
/// ahead of the focused item. Main thread.
class ChordFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// "Ctrl+Shift+Z"
    Q_PROPERTY(QStringList chords READ chords WRITE setChords NOTIFY chordsChanged)
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY enabledChanged)
public:
    explicit ChordFilter(QObject *parent = nullptr);

    [[nodiscard]] QStringList chords() const { return m_chords; }
    void setChords(const QStringList &chords);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chordsChanged();
    void enabledChanged();
    void pressed(const QString &chord);

private:
    QStringList m_chords;
    QList<QKeySequence> m_sequences;
    bool m_enabled = true;
};

} // namespace Tresen
