// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One view: icon, name, live count.
Rectangle {
    id: row

    required property string key
    required property string title
    required property string icon
    required property string countText
    required property string shortcut
    property bool current: false
    property bool ringed: false

    signal chosen(key: string)

    implicitHeight: Theme.rowView
    radius: Theme.radiusMd
    color: current ? Theme.color.sideSelected : hover.hovered ? Theme.color.sideHover : "transparent"
    objectName: "view_" + key
    Accessible.role: Accessible.ListItem
    Accessible.name: countText !== "" ? title + ", " + countText : title
    Accessible.description: shortcut
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: chosen(key)

    HoverHandler { id: hover }
    TapHandler { onTapped: row.chosen(row.key) }
    TIcon {
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        color: row.current ? Theme.color.text : Theme.color.text2
    }
    TLabel {
        x: 33
        width: count.x - x - Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: row.title
        weight: row.current ? Theme.weightSemibold : Theme.weightMedium
        color: row.current ? Theme.color.text : Theme.color.text2
        Accessible.ignored: true
    }
    TLabel {
        id: count
        x: row.width - width - Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: row.countText
        role: TLabel.Small
        weight: row.current ? Theme.weightSemibold : Theme.weightRegular
        color: row.current ? Theme.color.text : Theme.color.text3
        elide: Text.ElideNone
        Accessible.ignored: true
    }
    TFocusRing {
        inside: true
        visible: row.ringed
    }
}
