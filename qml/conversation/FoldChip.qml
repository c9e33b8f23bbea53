// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// "··· 2 quotes": what a mail repeats stays folded until asked, and is never dropped.
T.Button {
    id: chip

    implicitWidth: Math.ceil(words.implicitWidth) + 36
    implicitHeight: Theme.chip
    hoverEnabled: true
    checkable: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: toggle()

    contentItem: Item { // qmllint disable deferred-property-id
        TIcon {
            x: 8
            anchors.verticalCenter: parent.verticalCenter
            name: chip.checked ? "chevron-up" : "ellipsis"
            size: Theme.iconSm
        }
        TLabel {
            id: words
            x: 28
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            role: TLabel.Meta
            color: Theme.color.text2
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSm
        color: chip.down ? Theme.color.pressed : chip.hovered ? Theme.color.hover : Theme.color.sunken
        border.width: Theme.borderHairline
        border.color: Theme.color.border
        TFocusRing {
            around: Theme.radiusSm
            visible: chip.visualFocus
        }
    }
}
