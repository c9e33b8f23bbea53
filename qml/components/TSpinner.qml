// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Work is going on. Stands still with reduced motion; the words beside it say what happens.
TIcon {
    id: spinner

    name: "loader-circle"

    RotationAnimation on rotation {
        running: spinner.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        from: 0
        to: 360
        duration: Theme.durationTypingLoop > 0 ? Theme.durationTypingLoop : 1
    }
}
