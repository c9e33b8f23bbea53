// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// "3 new": conversations that wait so that the list does not move under the pointer.
T.Button {
    id: chip

    property int count: 0

    objectName: "arrivedChip"
    visible: count > 0
    text: qsTr("%n new", "conversations that arrived", count)
    implicitWidth: Math.ceil(words.implicitWidth) + 24
    implicitHeight: Theme.controlSm
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Show %n new conversation(s)", "", count)
    Keys.onReturnPressed: clicked()

    contentItem: TLabel { // qmllint disable deferred-property-id
        id: words
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: chip.text
        role: TLabel.Small
        weight: Theme.weightMedium
        color: Theme.color.inkOnAccent
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: chip.down ? Theme.color.accentPressed : chip.hovered ? Theme.color.accentHover : Theme.color.accent
        TFocusRing {
            around: parent.radius
            visible: chip.visualFocus
        }
    }
}
