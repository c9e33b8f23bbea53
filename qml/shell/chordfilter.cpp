// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chordfilter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace Tresen {

ChordFilter::ChordFilter(QObject *parent)
    : QObject(parent)
{
    QGuiApplication::instance()->installEventFilter(this);
}

void ChordFilter::setChords(const QStringList &chords)
{
    if (chords == m_chords)
        return;
    m_chords = chords;
    m_sequences.clear();
    for (const QString &chord : chords)
        m_sequences.append(QKeySequence(chord, QKeySequence::PortableText));
    Q_EMIT chordsChanged();
}

bool ChordFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!m_enabled || (!asked && event->type() != QEvent::KeyPress) || !qobject_cast<QWindow *>(watched))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype which = m_sequences.indexOf(QKeySequence(key->keyCombination()));
    if (which < 0)
        return false;
    // Accepted, the question comes back as a key press, and nobody else sees either of them.
    key->accept();
    if (!asked && !key->isAutoRepeat())
        Q_EMIT pressed(m_chords.at(which));
    return true;
}

} // namespace Tresen
