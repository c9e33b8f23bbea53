// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// A value with its sign; copied by the button that appears under the pointer or with the keyboard.
Item {
    id: row

    required property string label
    required property string value
    property string iconName: ""
    property color iconColor: Theme.color.text2
    property bool verified: false

    signal copyWanted(string text)

    implicitHeight: Theme.grow(24)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value + (verified ? ", " + qsTr("verified") : "")

    TIcon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: row.iconName
        size: 15
        color: row.iconColor
    }
    TLabel {
        x: 23
        width: parent.width - x - 48
        anchors.verticalCenter: parent.verticalCenter
        text: row.value
        elide: Text.ElideMiddle
        Accessible.ignored: true
        HoverHandler { id: over }
        TTip {
            shown: over.hovered
            text: row.value
        }
    }
    TIconButton {
        objectName: "copyValue"
        anchors.right: badge.left
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        edge: 22
        opacity: hover.hovered || activeFocus ? 1 : 0
        iconName: "copy"
        iconSize: Theme.iconSm
        text: qsTr("Copy %1").arg(row.label)
        onClicked: row.copyWanted(row.value)
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Copy)) {
                row.copyWanted(row.value);
                event.accepted = true;
            }
        }
    }
    TIcon {
        id: badge
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: row.verified ? "badge-check" : ""
        size: 15
        color: Theme.color.okText
    }
    HoverHandler { id: hover }
    TCopyArea {
        anchors.fill: parent
        label: qsTr("Copy %1").arg(row.label)
        onCopyWanted: row.copyWanted(row.value)
    }
}
