// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// The panel folded to 44 px: who it is, and a button for each section.
Column {
    id: strip

    required property CustomerViewModel customer

    signal sectionWanted(string key)

    topPadding: Theme.space4
    spacing: Theme.space3
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Customer")

    TIconButton {
        objectName: "openCustomer"
        anchors.horizontalCenter: parent.horizontalCenter
        edge: Theme.avatarMd
        iconName: ""
        text: qsTr("Show customer panel: %1").arg(strip.customer.name)
        shortcut: "P"
        onClicked: strip.sectionWanted("")
        TAvatar {
            anchors.centerIn: parent
            name: strip.customer.name
            key: strip.customer.contactId
            size: 28
        }
    }
    Repeater {
        model: [
            { key: "identities", icon: "contact-round", name: qsTr("Contact details"), marked: false },
            { key: "facts", icon: "info", name: qsTr("Facts"), marked: false },
            { key: "note", icon: "sticky-note", name: qsTr("Note"), marked: strip.customer.note !== "" },
            { key: "orders", icon: "package", name: qsTr("Orders"), marked: strip.customer.orders.length > 0 },
            { key: "previous", icon: "history", name: qsTr("Previous conversations"), marked: false }
        ]
        delegate: TIconButton {
            id: button
            required property var modelData // var: {key, icon, name, marked}
            objectName: "strip" + modelData.key
            x: Math.round((strip.width - width) / 2)
            iconName: modelData.icon
            text: modelData.name
            Accessible.description: modelData.marked ? qsTr("has entries") : ""
            onClicked: strip.sectionWanted(modelData.key)
            Rectangle {
                x: parent.width - 8
                y: 4
                width: 5
                height: 5
                radius: 3
                visible: button.modelData.marked
                color: Theme.color.warnSolid
            }
        }
    }
}
