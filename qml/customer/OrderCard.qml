// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tresen.Theme
import Tresen.Components

// An order: tracking number first, to copy and to follow; then what was ordered.
TCard {
    id: card

    required property var order // var: {number, date, total, state, tone, icon, payment, carrier, tracking, trackingUrl, lines}

    signal copyWanted(string text)
    signal openWanted(string url)

    function toneOf(tone: string): int {
        switch (tone) {
        case "ok": return TPill.Ok;
        case "warn": return TPill.Warn;
        case "danger": return TPill.Danger;
        case "accent": return TPill.Accent;
        default: return TPill.Neutral;
        }
    }

    radius: Theme.radiusMd + 1
    implicitHeight: column.implicitHeight + 18
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Order %1, %2, %3, %4").arg(order.number).arg(order.date).arg(order.total).arg(order.state)

    Column {
        id: column
        x: 10
        y: 8
        width: parent.width - 20
        spacing: Theme.space2
        RowLayout {
            width: parent.width
            spacing: Theme.space3
            TLabel {
                text: card.order.number
                weight: Theme.weightSemibold
                Layout.maximumWidth: card.width * 0.45
                TCopyArea {
                    objectName: "copyOrderNumber"
                    anchors.fill: parent
                    label: qsTr("Copy order number")
                    onCopyWanted: card.copyWanted(card.order.number)
                }
            }
            TLabel {
                Layout.fillWidth: true
                text: card.order.date
                role: TLabel.Small
                color: Theme.color.text3
            }
            TLabel {
                text: card.order.total
                weight: Theme.weightSemibold
            }
        }
        Row {
            spacing: Theme.space3
            TPill {
                text: card.order.state
                iconName: card.order.icon
                tone: card.toneOf(card.order.tone)
            }
            TLabel {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: card.order.payment
                role: TLabel.Small
                color: Theme.color.text2
            }
        }
        RowLayout {
            width: parent.width
            visible: card.order.tracking !== ""
            spacing: Theme.space1
            TLabel {
                Layout.fillWidth: true
                text: [card.order.carrier, card.order.tracking].filter(part => part !== "").join(" ")
                role: TLabel.Small
                color: Theme.color.text2
                elide: Text.ElideMiddle
                Accessible.name: qsTr("Tracking number %1 %2").arg(card.order.carrier).arg(card.order.tracking)
            }
            TIconButton {
                objectName: "copyTracking"
                edge: 26
                iconName: "copy"
                iconSize: Theme.iconSm
                text: qsTr("Copy tracking number")
                onClicked: card.copyWanted(card.order.tracking)
            }
            TIconButton {
                objectName: "openTracking"
                visible: card.order.trackingUrl !== ""
                edge: 26
                iconName: "external-link"
                iconSize: Theme.iconSm
                text: qsTr("Follow the parcel")
                onClicked: card.openWanted(card.order.trackingUrl)
            }
        }
        Repeater {
            model: card.order.lines
            delegate: TLabel {
                required property string modelData
                width: column.width
                text: modelData
                role: TLabel.Small
                color: Theme.color.text2
            }
        }
    }
}
