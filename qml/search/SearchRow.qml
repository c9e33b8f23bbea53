// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One hit: whose, about what, the place with the words, its state and day.
TListRow {
    id: row

    required property int index
    required property string name
    required property string contact
    required property string channel
    required property string subject
    required property string snippet
    required property string status
    required property string statusText
    required property string time
    required property string who
    required property string spoken

    implicitHeight: Theme.grow(58)
    text: spoken

    contentItem: Item { // qmllint disable deferred-property-id
        TAvatar {
            x: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            name: row.name
            key: row.contact
            channel: row.channel
            ground: row.ground
        }
        TLabel {
            id: title
            x: 60
            y: Math.round(parent.height / 2) - height
            width: Math.min(implicitWidth, parent.width * 0.4)
            text: row.name
            weight: Theme.weightSemibold
            Accessible.ignored: true
        }
        TMarkedLabel {
            x: title.x + title.width + Theme.space4
            y: title.y
            width: Math.max(0, state.x - x - Theme.space4)
            source: row.subject
            Accessible.ignored: true
        }
        TPill {
            id: state
            anchors.right: day.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: title.verticalCenter
            text: row.statusText
            iconName: row.status === "resolved" ? "check" : row.status === "snoozed" ? "alarm-clock" : ""
            tone: row.status === "open" ? TPill.Accent : TPill.Neutral
        }
        TLabel {
            id: day
            anchors.right: parent.right
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: title.verticalCenter
            text: row.time
            role: TLabel.Small
            color: Theme.color.text2
            Accessible.ignored: true
        }
        TLabel {
            id: author
            x: title.x
            y: title.y + title.height
            visible: row.who !== ""
            text: row.who + ":"
            color: Theme.color.text3
            Accessible.ignored: true
        }
        TMarkedLabel {
            x: author.visible ? author.x + author.width + Theme.space2 : title.x
            y: author.y
            width: parent.width - x - Theme.space6
            source: row.snippet
            color: Theme.color.text2
            Accessible.ignored: true
        }
    }
    THairLine {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
