// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// What the outside can reach, in words, and the way to change it.
TCard {
    id: card

    required property GatewayViewModel gateway

    signal editWanted()

    objectName: "gatewayCard"
    height: words.height + 2 * Theme.space5
    border.color: gateway.state === "danger" ? Theme.color.dangerBorder : Theme.color.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text + ", " + gateway.stateText

    Column {
        id: words
        x: Theme.space5
        y: Theme.space5
        width: card.width - 2 * x
        spacing: Theme.space2
        Item {
            width: parent.width
            height: Math.max(title.height, edit.height)
            TLabel {
                id: title
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Access for visitors")
                weight: Theme.weightSemibold
            }
            TPill {
                x: title.width + Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                text: card.gateway.stateText
                iconName: card.gateway.state === "ok" ? "check" : card.gateway.state === "danger" ? "circle-x" : "pause"
                tone: card.gateway.state === "ok" ? TPill.Ok : card.gateway.state === "danger" ? TPill.Danger : TPill.Neutral
            }
            TButton {
                id: edit
                objectName: "editGateway"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Edit")
                Accessible.name: qsTr("Edit access for visitors")
                onClicked: card.editWanted()
            }
        }
        TLabel {
            width: parent.width
            text: card.gateway.reachText
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        TLabel {
            width: parent.width
            visible: text !== ""
            text: card.gateway.refusedText
            role: TLabel.Small
            color: Theme.color.text2
            wrapMode: Text.Wrap
        }
        TBanner {
            objectName: "gatewayProblem"
            width: parent.width
            visible: text !== ""
            text: card.gateway.trouble
            inset: true
            tone: TBanner.Danger
            iconName: "triangle-alert"
        }
    }
}
