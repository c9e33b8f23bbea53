// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// SplitView.handle: a line of one pixel that can be gripped seven pixels wide. The handle itself is one
// pixel, so panes keep their sizes; resetWanted comes with a double click.
Item {
    id: handle

    property bool vertical: true
    signal resetWanted()

    implicitWidth: vertical ? 1 : 100
    implicitHeight: vertical ? 100 : 1
    containmentMask: grip
    z: 2
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Pane divider")

    Item {
        id: grip
        x: handle.vertical ? -3 : 0
        y: handle.vertical ? 0 : -3
        width: handle.vertical ? 7 : handle.width
        height: handle.vertical ? handle.height : 7
    }
    Rectangle {
        anchors.fill: parent
        color: handle.T.SplitHandle.pressed ? Theme.color.accent
            : handle.T.SplitHandle.hovered ? Theme.color.controlBorder : Theme.color.border
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton
        onDoubleTapped: handle.resetWanted()
    }
}
