// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// A tag; removable ones carry a cross, clickable ones tell clicked().
T.Control {
    id: chip

    property string text: ""
    property bool removable: false
    property bool clickable: false

    signal clicked()
    signal removed()

    implicitWidth: Math.ceil(words.implicitWidth) + 14 + (removable ? 15 : 0)
    implicitHeight: Theme.chip
    hoverEnabled: clickable || removable || words.truncated
    focusPolicy: clickable || removable ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: clickable ? Accessible.Button : Accessible.StaticText
    Accessible.name: text
    Accessible.onPressAction: if (clickable) clicked()
    Keys.onReturnPressed: if (clickable) clicked()
    Keys.onDeletePressed: if (removable) removed()

    contentItem: Item { // qmllint disable deferred-property-id
        TLabel {
            id: words
            x: 7
            width: Math.min(Math.ceil(implicitWidth), chip.width - 14 - (chip.removable ? 15 : 0))
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            role: TLabel.Meta
            color: Theme.color.text2
            Accessible.ignored: true
        }
        TIcon {
            x: parent.width - width - 5
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.removable
            name: "x"
            size: 11
        }
    }
    background: Rectangle {
        radius: Theme.radiusSm
        color: chip.hovered && chip.clickable ? Theme.color.pressed : Theme.color.sunken
        border.width: Theme.borderHairline
        border.color: Theme.color.border
        TFocusRing {
            around: Theme.radiusSm
            visible: chip.visualFocus
        }
    }
    TTip {
        shown: chip.hovered && words.truncated
        text: chip.text
    }
    TapHandler {
        enabled: chip.clickable || chip.removable
        onTapped: point => {
            if (chip.removable && point.position.x > chip.width - 20)
                chip.removed();
            else if (chip.clickable)
                chip.clicked();
        }
    }
}
