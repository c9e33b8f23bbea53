// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components

// The first column: areas that work, and the own face.
FocusScope {
    id: rail

    required property Navigation navigation
    property string currentPage: "inbox"
    property int unread: 0
    property bool offline: false
    property string offlineText: ""
    property int news: 0
    property string myName: ""
    property string myKey: ""
    property bool quiet: false

    signal pageChosen(key: string)
    signal offlineChosen()
    signal bellChosen(anchor: Item)
    signal meChosen(anchor: Item)

    implicitWidth: Theme.paneRailDefault
    objectName: "rail"
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Areas")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.rail
    }
    Image {
        x: 12
        y: 14
        source: Theme.dark ? "qrc:/logo/tresen-dark.svg" : "qrc:/logo/tresen.svg"
        sourceSize.width: 24
        sourceSize.height: 24
        Accessible.ignored: true
    }
    Column {
        x: 6
        y: 56
        spacing: Theme.space2
        Repeater {
            model: rail.navigation.pages.filter(page => page.place === "top")
            delegate: RailButton {
                required property var modelData // var: a row of Navigation
                objectName: "rail_" + modelData.key
                iconName: modelData.icon
                text: modelData.title
                shortcut: modelData.shortcut
                current: rail.currentPage === modelData.key
                count: modelData.key === "inbox" ? rail.unread : 0
                focus: modelData.key === "inbox"
                onClicked: rail.pageChosen(modelData.key)
            }
        }
    }
    Column {
        x: 6
        y: rail.height - height - 10
        spacing: Theme.space2
        RailButton {
            objectName: "railOffline"
            visible: rail.offline
            iconName: "cloud-off"
            text: rail.offlineText
            onClicked: rail.offlineChosen()
        }
        RailButton {
            id: bell
            objectName: "railBell"
            iconName: rail.quiet ? "bell-off" : "bell"
            text: qsTr("Notifications")
            count: rail.news
            onClicked: rail.bellChosen(bell)
        }
        Repeater {
            model: rail.navigation.pages.filter(page => page.place === "bottom")
            delegate: RailButton {
                required property var modelData // var: a row of Navigation
                objectName: "rail_" + modelData.key
                iconName: modelData.icon
                text: modelData.title
                shortcut: modelData.shortcut
                current: rail.currentPage === modelData.key
                onClicked: rail.pageChosen(modelData.key)
            }
        }
        RailButton {
            id: me
            objectName: "railMe"
            iconName: ""
            text: qsTr("%1: look, language and quiet hours").arg(rail.myName)
            onClicked: rail.meChosen(me)
            TAvatar {
                anchors.centerIn: parent
                size: 28
                name: rail.myName
                key: rail.myKey
                presence: rail.quiet ? "away" : "online"
                ground: Theme.color.rail
            }
        }
    }
}
