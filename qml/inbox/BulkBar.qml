// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components
import Tresen.Models

// What can be done with the selected conversations; takes the second line of the list's head.
Rectangle {
    id: bar

    required property InboxViewModel inbox
    required property InboxMenus menus

    objectName: "bulkBar"
    implicitHeight: Theme.grow(40)
    color: Theme.color.accentTint
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    TLabel {
        id: words
        x: 14
        width: tools.x - x - 6
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n selected", "", bar.inbox.list.selectedCount)
        weight: Theme.weightMedium
        color: Theme.color.accentText
    }
    Row {
        id: tools
        x: bar.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        TIconButton {
            objectName: "bulkResolve"
            iconName: "check"
            text: qsTr("Resolve")
            shortcut: "E"
            onClicked: bar.inbox.resolve()
        }
        TIconButton {
            objectName: "bulkAssign"
            iconName: "user-plus"
            text: qsTr("Assign")
            shortcut: "A"
            onClicked: bar.menus.assign(this)
        }
        TIconButton {
            objectName: "bulkTag"
            iconName: "tag"
            text: qsTr("Tag")
            shortcut: "T"
            onClicked: bar.menus.tag(this)
        }
        TIconButton {
            objectName: "bulkSnooze"
            iconName: "alarm-clock"
            text: qsTr("Snooze")
            shortcut: "S"
            onClicked: bar.menus.snooze(this)
        }
        TIconButton {
            objectName: "bulkFlag"
            iconName: "flag"
            text: qsTr("Flag")
            shortcut: "F"
            onClicked: bar.inbox.toggleFlag()
        }
        TIconButton {
            objectName: "bulkClear"
            iconName: "x"
            text: qsTr("Clear selection")
            shortcut: "Esc"
            onClicked: bar.inbox.list.clearSelection()
        }
    }
    THairLine {
        y: parent.height - 1
        width: parent.width
        color: Theme.color.accentBorder
    }
}
