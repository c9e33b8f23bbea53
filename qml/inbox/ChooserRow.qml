// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One entry of a chooser.
Rectangle {
    id: row

    property string text: ""
    property string detail: ""
    property bool checked: false
    property bool isNew: false
    property bool current: false

    signal entered()
    signal chosen()

    implicitHeight: Theme.rowMenu
    radius: 6
    color: current ? Theme.color.hoverRaised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: detail !== "" ? text + ", " + detail : text
    Accessible.checkable: checked
    Accessible.checked: checked
    Accessible.onPressAction: chosen()

    HoverHandler { onHoveredChanged: if (hovered) row.entered() }
    TapHandler { onTapped: row.chosen() }
    TIcon {
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        name: row.isNew ? "plus" : row.checked ? "check" : ""
    }
    TLabel {
        id: words
        x: 33
        width: Math.min(Math.ceil(implicitWidth), more.x - x - 8)
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        Accessible.ignored: true
    }
    TLabel {
        id: more
        // what tells two of the same name apart comes first
        x: parent.width - 9 - width
        width: Math.min(Math.ceil(implicitWidth), parent.width - 42)
        anchors.verticalCenter: parent.verticalCenter
        text: row.detail
        role: TLabel.Small
        color: Theme.color.text3
        Accessible.ignored: true
    }
}
