// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Letter keys on or off, and what they do.
Column {
    id: section

    readonly property int column: Math.floor((width - Theme.space9) / 2)

    objectName: "keyboardSection"
    spacing: Theme.space5

    SettingRow {
        width: section.width
        title: qsTr("Single letters act")
        sentence: qsTr("E resolves, R answers and so on, outside text fields. Switch it off when you dictate or use a screen reader that needs the letters.")
        TSwitch {
            objectName: "letterKeys"
            name: qsTr("Single letters act")
            checked: UiState.letterKeys
            onToggled: UiState.letterKeys = checked
        }
    }
    Row {
        spacing: Theme.space9
        TShortcutGroup {
            width: section.column
            title: qsTr("Conversations")
            TShortcutRow { width: section.column; text: qsTr("Next, previous"); keys: "J" }
            TShortcutRow { width: section.column; text: qsTr("Open, back"); keys: "Enter" }
            TShortcutRow { width: section.column; text: qsTr("Resolve"); keys: "E" }
            TShortcutRow { width: section.column; text: qsTr("Snooze"); keys: "S" }
            TShortcutRow { width: section.column; text: qsTr("Assign"); keys: "A" }
            TShortcutRow { width: section.column; text: qsTr("Assign to me"); keys: "I" }
            TShortcutRow { width: section.column; text: qsTr("Tag"); keys: "T" }
            TShortcutRow { width: section.column; text: qsTr("Flag"); keys: "F" }
        }
        TShortcutGroup {
            width: section.column
            title: qsTr("Writing and everywhere")
            TShortcutRow { width: section.column; text: qsTr("Reply"); keys: "R" }
            TShortcutRow { width: section.column; text: qsTr("Note"); keys: "N" }
            TShortcutRow { width: section.column; text: qsTr("Send"); keys: "Ctrl+Enter" }
            TShortcutRow { width: section.column; text: qsTr("Undo, also while typing"); keys: "Ctrl+Shift+Z" }
            TShortcutRow { width: section.column; text: qsTr("Command palette"); keys: "Ctrl+K" }
            TShortcutRow { width: section.column; text: qsTr("Search everywhere"); keys: "Ctrl+Shift+F" }
            TShortcutRow { width: section.column; text: qsTr("Next pane"); keys: "F6" }
            TShortcutRow { width: section.column; text: qsTr("All shortcuts"); keys: "?" }
        }
    }
}
