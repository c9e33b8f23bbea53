// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// The title of the list where the views hang under it.
T.Button {
    id: control

    property string iconName: ""

    implicitWidth: words.x + Math.ceil(words.implicitWidth) + 26
    implicitHeight: Theme.controlMd
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: text
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    contentItem: Item { // qmllint disable deferred-property-id
        TIcon {
            x: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            name: control.iconName
        }
        TLabel {
            id: words
            x: Theme.space4 + Theme.iconMd + 6
            width: parent.width - x - 26
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            role: TLabel.Title
            mayElide: true
            Accessible.ignored: true
        }
        TIcon {
            x: parent.width - width - 7
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-down"
            size: Theme.iconSm
        }
    }
    background: Rectangle {
        radius: Theme.radiusMd
        color: control.down ? Theme.color.pressed : control.hovered ? Theme.color.hover : "transparent"
        TFocusRing { visible: control.visualFocus }
    }
    TTip {
        shown: control.hovered || control.visualFocus
        text: qsTr("Choose a view")
    }
}
