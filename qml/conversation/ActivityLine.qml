// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// Something that happened, or several of it folded ("5 events").
Item {
    id: line

    required property var row // var: a timelineRow
    property bool foldable: false

    signal unfoldWanted()

    implicitHeight: Theme.grow(26)

    TIcon {
        id: sign
        x: 7
        anchors.verticalCenter: parent.verticalCenter
        name: line.row.icon
        size: Theme.iconSm
        color: Theme.color.text3
    }
    TLabel {
        anchors.left: sign.right
        anchors.leftMargin: 9
        anchors.right: time.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: !line.foldable
        text: line.row.text
        role: TLabel.Small
        color: Theme.color.text2
        Accessible.ignored: true
    }
    TLink {
        objectName: "unfoldEvents"
        anchors.left: sign.right
        anchors.leftMargin: 5
        anchors.verticalCenter: parent.verticalCenter
        visible: line.foldable
        text: line.row.text
        role: TLabel.Small
        tip: qsTr("Show all")
        onClicked: line.unfoldWanted()
    }
    TLabel {
        id: time
        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        text: line.row.time
        role: TLabel.Small
        color: Theme.color.text3
        Accessible.ignored: true
    }
}
