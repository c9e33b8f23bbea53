// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Work is going on. Stands still with reduced motion; the words beside it say what happens.
TIcon {
    id: spinner

    property bool spinning: true

    name: "loader-circle"
    onSpinningChanged: rotation = 0

    RotationAnimation on rotation {
        running: spinner.spinning && spinner.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        from: 0
        to: 360
        duration: Theme.durationTypingLoop > 0 ? Theme.durationTypingLoop : 1
    }
}
