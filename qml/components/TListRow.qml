// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme

// Ground of a row in a list: hover, selection with its bar, keyboard ring inside. Content is the
// page's. Set listFocused so that a selection without focus turns grey.
T.ItemDelegate {
    id: row

    property bool selected: false
    property bool listFocused: true
    // lists with the focus inside show the ring on their current row
    property bool ringed: visualFocus
    readonly property color ground: selected ? listFocused ? Theme.color.selected : Theme.color.selectedInactive
        : hovered ? Theme.color.hover : Theme.color.surface

    implicitHeight: Theme.rowView
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected
    Accessible.selectable: true
    Accessible.focusable: true

    background: Rectangle {
        color: row.ground
        Rectangle {
            visible: row.selected
            width: Theme.borderSelectionBar
            height: parent.height
            color: row.listFocused ? Theme.color.accent : Theme.color.controlBorder
        }
        TFocusRing {
            inside: true
            around: 0
            visible: row.ringed
        }
    }
}
