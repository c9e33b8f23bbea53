// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme

// Static bars where rows will be, only if it takes longer than 300 ms. Nothing shimmers.
Item {
    id: skeleton

    property int rows: 6
    property int rowHeight: Theme.rowConversation
    property bool avatars: true
    property bool due: false

    implicitWidth: 320
    implicitHeight: rows * rowHeight
    clip: true
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Loading …")

    Timer {
        interval: 300
        running: skeleton.visible
        onTriggered: skeleton.due = true
    }
    Column {
        visible: skeleton.due
        width: skeleton.width
        Repeater {
            model: skeleton.rows
            delegate: Item {
                id: bar
                required property int index
                // four lengths in turn look like text, equal ones like a table
                readonly property real share: [0.36, 0.45, 0.3, 0.4][index % 4]
                readonly property int from: skeleton.avatars ? 57 : 14
                width: skeleton.width
                height: skeleton.rowHeight
                Rectangle {
                    x: 14
                    y: 11
                    visible: skeleton.avatars
                    width: Theme.avatarMd
                    height: Theme.avatarMd
                    radius: Theme.avatarMd / 2
                    color: Theme.color.sunken
                }
                Rectangle {
                    x: bar.from
                    y: 12
                    width: (bar.width - bar.from - 14) * bar.share
                    height: 10
                    radius: 5
                    color: Theme.color.pressed
                }
                Rectangle {
                    x: bar.from
                    y: 31
                    width: (bar.width - bar.from - 14) * (bar.share + 0.35)
                    height: 10
                    radius: 5
                    color: Theme.color.sunken
                }
                THairLine {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }
}
