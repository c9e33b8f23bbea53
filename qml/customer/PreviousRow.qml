// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// An earlier conversation of the same customer.
TListRow {
    id: row

    required property var conversation // var: {id, subject, channel, date, status}

    implicitHeight: Theme.rowView
    focusPolicy: Qt.TabFocus
    text: [conversation.subject, conversation.date, conversation.status].join(", ")
    Keys.onReturnPressed: clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        TChannelIcon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            channel: row.conversation.channel
            size: 15
        }
        TLabel {
            x: 23
            width: parent.width - x - date.width - Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: row.conversation.subject
            Accessible.ignored: true
        }
        TLabel {
            id: date
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.conversation.date
            role: TLabel.Small
            color: Theme.color.text3
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        x: -Theme.space2
        width: row.width + 2 * Theme.space2
        height: row.height
        radius: Theme.radiusSm
        color: row.hovered ? Theme.color.hover : "transparent"
        TFocusRing {
            inside: true
            around: Theme.radiusSm
            visible: row.visualFocus
        }
    }
}
