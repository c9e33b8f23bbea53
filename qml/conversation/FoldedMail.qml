// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// An older mail in one line; pressing it opens the card.
T.Button {
    id: line

    required property var row // var: a timelineRow

    implicitHeight: Theme.grow(38)
    leftPadding: 13
    rightPadding: Theme.space5
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Open mail: %1").arg(row.spoken)

    contentItem: RowLayout { // qmllint disable deferred-property-id
        spacing: Theme.space5
        TAvatar {
            name: line.row.author
            key: line.row.authorKey
            size: Theme.avatarSm
            Layout.preferredWidth: Theme.avatarSm
            Layout.preferredHeight: Theme.avatarSm
        }
        TLabel {
            Layout.maximumWidth: line.width * 0.3
            text: line.row.author
            weight: Theme.weightSemibold
            Accessible.ignored: true
        }
        TLabel {
            Layout.fillWidth: true
            text: line.row.text
            color: Theme.color.text2
            Accessible.ignored: true
        }
        TIcon {
            visible: line.row.attachments.length > 0
            name: "paperclip"
            size: Theme.iconSm
            color: Theme.color.text3
        }
        TLabel {
            text: line.row.time
            role: TLabel.Small
            color: Theme.color.text3
            Accessible.ignored: true
        }
    }
    background: TCard {
        color: line.down ? Theme.color.pressed : line.hovered ? Theme.color.hover : Theme.color.panel
    }
}
