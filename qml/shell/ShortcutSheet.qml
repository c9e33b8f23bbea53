// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// "?": every key on one page.
TDialog {
    id: sheet

    objectName: "shortcutSheet"
    title: qsTr("Keyboard shortcuts")
    cancelText: ""
    primaryText: qsTr("Close")
    contentWidth: 720
    onPrimaryClicked: close()

    contentItem: Row {
        spacing: Theme.space9
        Column {
            width: 340
            spacing: Theme.space5
            TShortcutGroup {
                width: parent.width
                title: qsTr("Conversations")
                TShortcutRow { width: parent.width; text: qsTr("Next, previous"); keys: "J" }
                TShortcutRow { width: parent.width; text: qsTr("Open, back"); keys: "Enter" }
                TShortcutRow { width: parent.width; text: qsTr("Select, extend"); keys: "X" }
                TShortcutRow { width: parent.width; text: qsTr("Resolve"); keys: "E" }
                TShortcutRow { width: parent.width; text: qsTr("Reopen"); keys: "Shift+E" }
                TShortcutRow { width: parent.width; text: qsTr("Snooze"); keys: "S" }
                TShortcutRow { width: parent.width; text: qsTr("Assign"); keys: "A" }
                TShortcutRow { width: parent.width; text: qsTr("Assign to me"); keys: "I" }
                TShortcutRow { width: parent.width; text: qsTr("Tag"); keys: "T" }
                TShortcutRow { width: parent.width; text: qsTr("Merge"); keys: "M" }
                TShortcutRow { width: parent.width; text: qsTr("Flag"); keys: "F" }
                TShortcutRow { width: parent.width; text: qsTr("Read or unread"); keys: "U" }
            }
        }
        Column {
            width: 340
            spacing: Theme.space5
            TShortcutGroup {
                width: parent.width
                title: qsTr("Writing")
                TShortcutRow { width: parent.width; text: qsTr("Reply"); keys: "R" }
                TShortcutRow { width: parent.width; text: qsTr("Private note"); keys: "N" }
                TShortcutRow { width: parent.width; text: qsTr("Send"); keys: "Ctrl+Enter" }
                TShortcutRow { width: parent.width; text: qsTr("Send and resolve"); keys: "Ctrl+Shift+Enter" }
                TShortcutRow { width: parent.width; text: qsTr("Undo, also while typing"); keys: "Ctrl+Shift+Z" }
            }
            TShortcutGroup {
                width: parent.width
                title: qsTr("Everywhere")
                TShortcutRow { width: parent.width; text: qsTr("Command palette"); keys: "Ctrl+K" }
                TShortcutRow { width: parent.width; text: qsTr("Search everywhere"); keys: "Ctrl+Shift+F" }
                TShortcutRow { width: parent.width; text: qsTr("Go to my conversations"); keys: "G+I" }
                TShortcutRow { width: parent.width; text: qsTr("Next pane"); keys: "F6" }
                TShortcutRow { width: parent.width; text: qsTr("Customer panel"); keys: "P" }
                TShortcutRow { width: parent.width; text: qsTr("Settings"); keys: "Ctrl+," }
                TShortcutRow { width: parent.width; text: qsTr("Larger text"); keys: "Ctrl++" }
                TShortcutRow { width: parent.width; text: qsTr("This page"); keys: "?" }
            }
        }
    }
}
