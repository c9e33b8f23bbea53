// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// One row of the palette: icon, title with the hit marked, detail, key.
Rectangle {
    id: row

    required property string title
    required property string detail
    required property string icon
    required property string shortcut
    property bool current: false

    signal entered()
    signal chosen()

    implicitHeight: Theme.rowPaletteItem
    radius: Theme.radiusMd
    color: current ? Theme.color.selected : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: title.replace(/[\u0002\u0003]/g, "") + (detail !== "" ? ", " + detail : "")
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: chosen()

    HoverHandler { onHoveredChanged: if (hovered) row.entered() }
    TapHandler { onTapped: row.chosen() }
    TIcon {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
    }
    TMarkedLabel {
        id: words
        x: 42
        width: Math.min(wholeWidth, (keys.visible ? keys.x : row.width) - x - 12)
        anchors.verticalCenter: parent.verticalCenter
        source: row.title
        weight: Theme.weightMedium
    }
    TLabel {
        x: words.x + words.width + 10
        width: Math.max(0, (keys.visible ? keys.x : row.width) - x - 12)
        anchors.verticalCenter: parent.verticalCenter
        text: row.detail
        role: TLabel.Small
        color: Theme.color.text2
        Accessible.ignored: true
    }
    TKeyHint {
        id: keys
        x: row.width - width - 12
        anchors.verticalCenter: parent.verticalCenter
        visible: row.shortcut !== ""
        keys: row.shortcut
    }
}
