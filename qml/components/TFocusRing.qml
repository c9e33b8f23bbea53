// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// The ring of keyboard focus: outside the control with a gap, or inside for rows.
Rectangle {
    id: ring

    property bool inside: false
    property int around: Theme.radiusMd
    readonly property int reach: Theme.borderFocus + Theme.borderFocusOffset

    anchors.fill: parent
    anchors.margins: inside ? 0 : -reach
    radius: inside ? around : around + reach
    color: "transparent"
    border.width: Theme.borderFocus
    border.color: Theme.color.focus
    z: 1
}
