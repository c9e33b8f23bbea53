// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// One recipient. New to the thread or no address at all: sign and words, never colour alone.
T.Control {
    id: chip

    required property string text
    required property string address
    required property bool stranger
    required property bool valid

    signal removeWanted()

    readonly property string state_: !valid ? qsTr("not an address") : stranger ? qsTr("new in this thread") : ""

    implicitWidth: Math.min(300, row.implicitWidth + 12)
    implicitHeight: Theme.grow(22)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.StaticText
    Accessible.name: text + (address !== text ? ", " + address : "") + (state_ !== "" ? ", " + state_ : "")

    background: Rectangle {
        radius: Theme.radiusSm
        color: !chip.valid ? Theme.color.dangerTint : chip.stranger ? Theme.color.warnTint : Theme.color.sunken
        border.width: Theme.borderHairline
        border.color: !chip.valid ? Theme.color.dangerBorder : chip.stranger ? Theme.color.warnBorder : Theme.color.border
    }
    contentItem: Item { // qmllint disable deferred-property-id
        Row {
            id: row
            x: 6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2
            TIcon {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.state_ !== ""
                name: chip.valid ? "user-plus" : "circle-alert"
                size: 12
                color: chip.valid ? Theme.color.warnText : Theme.color.dangerText
            }
            TLabel {
                width: Math.min(implicitWidth, 200)
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                role: TLabel.Small
                Accessible.ignored: true
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: chip.state_
                role: TLabel.Meta
                color: chip.valid ? Theme.color.warnText : Theme.color.dangerText
                Accessible.ignored: true
            }
            TIconButton {
                objectName: "removeRecipient"
                anchors.verticalCenter: parent.verticalCenter
                edge: 18
                iconName: "x"
                iconSize: 11
                text: qsTr("Remove %1").arg(chip.text)
                focusPolicy: Qt.NoFocus
                onClicked: chip.removeWanted()
            }
        }
    }
    TTip {
        shown: chip.hovered
        text: chip.address + (chip.stranger && chip.valid ? " – " + qsTr("has not taken part in this conversation yet") : "")
    }
}
