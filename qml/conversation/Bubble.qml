// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// A message of a chat-like channel.
Item {
    id: bubble

    required property var row // var: a timelineRow
    readonly property int most: Math.min(392, Math.round(width * 0.72))
    readonly property bool ours: row.outbound

    signal againWanted()
    signal failed(string text)

    implicitHeight: plane.height + (bar.visible ? bar.height + Theme.space2 : 0)

    Rectangle {
        id: plane
        x: bubble.ours ? bubble.width - width : 0
        width: Math.min(bubble.most, Math.max(words.implicitWidth, foot.implicitWidth, files.visible ? 200 : 0) + 24)
        height: column.implicitHeight + 13
        radius: 12
        color: bubble.ours ? Theme.color.accentTint : Theme.color.sunken

        Column {
            id: column
            x: 12
            y: 7
            width: parent.width - 24
            spacing: Theme.space1
            TPlainBody {
                id: words
                objectName: "bubbleText"
                width: parent.width
                visible: text !== ""
                text: bubble.row.text
                LineSpacing {
                    document: words.textDocument
                    height: Theme.px(20)
                }
            }
            AttachmentRow {
                id: files
                width: parent.width
                row: bubble.row
                onFailed: text => bubble.failed(text)
            }
            Row {
                id: foot
                anchors.right: parent.right
                spacing: Theme.space2
                TLabel {
                    text: bubble.ours ? bubble.row.author + " · " + bubble.row.time : bubble.row.time
                    role: TLabel.Meta
                    weight: Theme.weightRegular
                    color: Theme.color.text3
                    elide: Text.ElideNone
                    Accessible.ignored: true
                }
                DeliveryState {
                    anchors.verticalCenter: parent.verticalCenter
                    delivery: bubble.row.delivery
                    words: bubble.row.deliveryText
                }
            }
        }
    }
    DeliveryBar {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        row: bubble.row
        onAgainWanted: bubble.againWanted()
    }
}
