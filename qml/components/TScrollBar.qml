// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Thin, over the content, wider under the pointer.
T.ScrollBar {
    id: bar

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: bar.hovered || bar.pressed ? 8 : 6
        implicitHeight: bar.hovered || bar.pressed ? 8 : 6
        radius: 4
        color: bar.pressed ? Theme.color.text3 : Theme.color.controlBorder
        opacity: bar.policy === T.ScrollBar.AlwaysOn || bar.active || bar.hovered ? 0.75 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.durationSlow } }
    }
}
