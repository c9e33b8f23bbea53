// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components

// "Visitor 3F2A is typing …" with three dots that take turns; still where motion is not wanted.
Row {
    id: line

    property string who: ""

    objectName: "typingLine"
    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 52
        height: 28
        radius: 14
        color: Theme.color.sunken
        Row {
            anchors.centerIn: parent
            spacing: 5
            Repeater {
                model: 3
                Rectangle {
                    id: dot
                    required property int index
                    width: 7
                    height: 7
                    radius: 3.5
                    color: Theme.color.text2
                    SequentialAnimation on opacity {
                        running: line.visible && !Theme.reducedMotion
                        loops: Animation.Infinite
                        PauseAnimation { duration: dot.index * 160 }
                        NumberAnimation { from: 1; to: 0.3; duration: 320 }
                        NumberAnimation { from: 0.3; to: 1; duration: 320 }
                        PauseAnimation { duration: (2 - dot.index) * 160 }
                    }
                }
            }
        }
    }
    TLabel {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 is typing …").arg(line.who)
        role: TLabel.Small
        color: Theme.color.text2
        Accessible.ignored: true
    }
}
