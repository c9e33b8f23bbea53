// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// An entry of the rail: 36 x 36, a bar on the window's edge when it is the open page.
T.Button {
    id: button

    required property string iconName
    property string shortcut: ""
    property bool current: false
    property int count: 0

    implicitWidth: 36
    implicitHeight: 36
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: count > 0 ? text + ", " + count : text
    Accessible.description: shortcut
    Keys.onReturnPressed: clicked()

    contentItem: Item {
        TIcon {
            anchors.centerIn: parent
            name: button.iconName
            size: 19
            color: button.current ? Theme.color.text : Theme.color.text2
        }
        TBadge {
            x: parent.width - width + 1
            y: -1
            count: button.count
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: button.current ? Theme.color.sideSelected : button.hovered ? Theme.color.sideHover : "transparent"
        Rectangle {
            visible: button.current
            x: -6
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.borderSelectionBar
            height: 18
            color: Theme.color.accent
        }
        TFocusRing {
            inside: true
            visible: button.visualFocus
        }
    }
    TTip {
        shown: (button.hovered || button.visualFocus) && !button.down
        text: button.text
        shortcut: button.shortcut
    }
}
