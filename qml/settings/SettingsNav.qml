// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components

// The sections at the left, in two groups.
FocusScope {
    id: nav

    required property var sections // var: a list of {key, title, icon, group}
    required property string current

    signal chosen(key: string)

    implicitWidth: 196

    Rectangle {
        anchors.fill: parent
        color: Theme.color.side
        radius: Theme.radiusXl
        Rectangle {
            x: parent.width - width
            width: parent.radius
            height: parent.height
            color: Theme.color.side
        }
    }
    THairLine {
        vertical: true
        x: nav.width - width
        height: nav.height
    }
    Column {
        x: Theme.space4
        y: Theme.space5
        width: nav.width - 2 * x
        TLabel {
            x: Theme.space4
            height: Theme.grow(40)
            text: qsTr("Settings")
            role: TLabel.Title
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: nav.sections
            delegate: Column {
                id: entry
                required property var modelData // var: {key, title, icon, group}
                required property int index
                readonly property bool opensGroup: index === 0 || nav.sections[index - 1].group !== modelData.group
                width: parent ? parent.width : 0
                TLabel {
                    x: Theme.space4
                    visible: entry.opensGroup
                    topPadding: entry.index === 0 ? 0 : Theme.space5
                    bottomPadding: Theme.space2
                    text: entry.modelData.group
                    role: TLabel.Meta
                    weight: Theme.weightSemibold
                    color: Theme.color.text3
                }
                TListRow {
                    id: row
                    objectName: "settingsNav_" + entry.modelData.key
                    width: parent.width
                    implicitHeight: Theme.controlMd
                    focusPolicy: Qt.TabFocus
                    text: entry.modelData.title
                    selected: nav.current === entry.modelData.key
                    onClicked: nav.chosen(entry.modelData.key)
                    Keys.onReturnPressed: clicked()
                    contentItem: Item {
                        TIcon {
                            x: Theme.space4
                            anchors.verticalCenter: parent.verticalCenter
                            name: entry.modelData.icon
                            color: row.selected ? Theme.color.text : Theme.color.text2
                        }
                        TLabel {
                            x: 33
                            width: parent.width - x - Theme.space2
                            anchors.verticalCenter: parent.verticalCenter
                            text: entry.modelData.title
                            weight: row.selected ? Theme.weightSemibold : Theme.weightMedium
                            color: row.selected ? Theme.color.text : Theme.color.text2
                            Accessible.ignored: true
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radiusMd
                        color: row.selected ? Theme.color.sideSelected
                            : row.hovered ? Theme.color.sideHover : "transparent"
                        TFocusRing {
                            inside: true
                            visible: row.visualFocus
                        }
                    }
                }
            }
        }
    }
}
