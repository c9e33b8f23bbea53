// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// The way back inside a toast: its colours are those of the inverted ground.
T.Button {
    id: control

    property string shortcut: ""

    implicitWidth: Math.ceil(words.implicitWidth) + 16
    implicitHeight: Theme.controlSm
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: shortcut
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: TLabel { // qmllint disable deferred-property-id
        id: words
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: control.text
        weight: Theme.weightSemibold
        color: Theme.color.toastAction
        font.underline: control.hovered
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusSm
        color: "transparent"
        border.width: control.visualFocus ? Theme.borderFocus : 0
        border.color: Theme.color.toastAction
    }
    TTip {
        shown: control.hovered || control.visualFocus
        text: control.text
        shortcut: control.shortcut
    }
}
