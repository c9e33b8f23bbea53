// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One message of the outbox.
Rectangle {
    id: entry

    required property string messageId
    required property string conversationId
    required property string recipient
    required property string subject
    required property string snippet
    required property string deliveryState
    required property string stateText
    required property string reason
    required property string spoken
    property bool current: false
    readonly property bool trouble: deliveryState === "failed" || deliveryState === "perhaps-sent"

    signal opened()
    signal retryWanted()
    signal settleWanted()
    signal recallWanted()

    implicitHeight: Math.max(Theme.rowConversation, column.implicitHeight + 20)
    color: current ? Theme.color.selected : hover.hovered ? Theme.color.hover : Theme.color.surface
    objectName: "outbox_" + messageId
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: opened()

    HoverHandler { id: hover }
    TapHandler { onTapped: entry.opened() }
    TIcon {
        x: 20
        y: 14
        name: entry.trouble ? "circle-alert" : entry.deliveryState === "sending" ? "send" : "clock"
        color: entry.trouble ? Theme.color.dangerText : Theme.color.text2
    }
    Column {
        id: column
        x: 57
        y: 10
        width: parent.width - x - Theme.space5
        spacing: Theme.space1
        Item {
            width: parent.width
            height: to.implicitHeight
            TLabel {
                id: to
                width: parent.width - how.width - Theme.space4
                text: entry.recipient
                weight: Theme.weightMedium
                Accessible.ignored: true
            }
            TLabel {
                id: how
                anchors.right: parent.right
                text: entry.stateText
                role: TLabel.Small
                color: entry.trouble ? Theme.color.dangerText : Theme.color.text2
                elide: Text.ElideNone
                Accessible.ignored: true
            }
        }
        TLabel {
            width: parent.width
            text: entry.subject !== "" ? entry.subject : entry.snippet
            color: Theme.color.text2
            Accessible.ignored: true
        }
        TLabel {
            width: parent.width
            visible: entry.reason !== ""
            text: entry.reason
            role: TLabel.Small
            color: Theme.color.dangerText
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.space4
            TButton {
                objectName: "outboxRetry"
                visible: entry.trouble
                size: TButton.Small
                text: entry.deliveryState === "failed" ? qsTr("Send again") : qsTr("Send once more")
                onClicked: entry.retryWanted()
            }
            TButton {
                objectName: "outboxSettle"
                visible: entry.deliveryState === "perhaps-sent"
                size: TButton.Small
                text: qsTr("It arrived")
                onClicked: entry.settleWanted()
            }
            TButton {
                objectName: "outboxRecall"
                visible: entry.deliveryState === "queued"
                size: TButton.Small
                text: qsTr("Do not send")
                onClicked: entry.recallWanted()
            }
        }
    }
    THairLine {
        y: parent.height - 1
        width: parent.width
    }
}
