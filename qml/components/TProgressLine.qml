// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// How far something is; value below 0 means: nobody knows, it is going on.
Item {
    id: line

    property real value: -1
    property string name: ""
    property int tone: 0
    readonly property bool known: value >= 0

    implicitWidth: 200
    implicitHeight: 4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name !== "" ? name : qsTr("Progress")
    Accessible.description: known ? Math.round(value * 100) + "\u202f%" : ""

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.color.pressed
    }
    Rectangle {
        x: line.known ? 0 : (line.width - width) * swing.at
        width: Math.max(line.height, line.width * (line.known ? Math.min(1, line.value) : 0.3))
        height: line.height
        radius: height / 2
        color: Theme.color.accent
    }
    QtObject {
        id: swing
        property real at: 0
        property SequentialAnimation motion: SequentialAnimation {
            running: line.visible && !line.known && !Theme.reducedMotion
            loops: Animation.Infinite
            NumberAnimation { target: swing; property: "at"; from: 0; to: 1; duration: Theme.durationTypingLoop; easing.type: Theme.easingMove }
            NumberAnimation { target: swing; property: "at"; from: 1; to: 0; duration: Theme.durationTypingLoop; easing.type: Theme.easingMove }
        }
    }
}
