// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Files that will go with what is being written.
Flow {
    id: files

    required property ComposerViewModel composer

    spacing: Theme.space2
    visible: composer.attachments.length > 0

    Repeater {
        model: files.composer.attachments
        delegate: Rectangle {
            id: chip
            required property var modelData // var: {name, size, picture}
            required property int index
            objectName: "draftFile" + index
            width: row.implicitWidth + 14
            height: Theme.grow(26)
            radius: Theme.radiusSm
            color: Theme.color.sunken
            border.width: Theme.borderHairline
            border.color: Theme.color.border
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Attached: %1, %2").arg(modelData.name).arg(modelData.size)
            Row {
                id: row
                x: 8
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space2
                TIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: chip.modelData.picture ? "image" : "paperclip"
                    size: Theme.iconSm
                }
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, 180)
                    text: chip.modelData.name
                    role: TLabel.Small
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                TLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.modelData.size
                    role: TLabel.Meta
                    weight: Theme.weightRegular
                    color: Theme.color.text3
                    Accessible.ignored: true
                }
                TIconButton {
                    objectName: "detach" + chip.index
                    anchors.verticalCenter: parent.verticalCenter
                    edge: 20
                    iconName: "x"
                    iconSize: 12
                    text: qsTr("Remove %1").arg(chip.modelData.name)
                    onClicked: files.composer.detach(chip.index)
                }
            }
        }
    }
}
