// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme

// Every key of the window, in two columns: for the shortcut sheet and for the settings.
Row {
    id: table

    readonly property int column: Math.floor((width - spacing) / 2)
    readonly property var firstColumn: [ // var: [{title, rows: [{text, keys}]}]
        group(qsTr("Conversations"), [
            line(qsTr("Next, previous"), "J / K"), line(qsTr("Open, back"), "Enter / Esc"), line(qsTr("Select"), "X"),
            line(qsTr("Extend the selection"), "Shift+J / Shift+K"), line(qsTr("Resolve"), "E"),
            line(qsTr("Reopen"), "Shift+E"), line(qsTr("Snooze"), "S"), line(qsTr("Assign"), "A"),
            line(qsTr("Assign to me"), "I"), line(qsTr("Tag"), "T"), line(qsTr("Merge"), "M"), line(qsTr("Flag"), "F"),
            line(qsTr("Read or unread"), "U"), line(qsTr("Undo"), "Z"), line(qsTr("Customer panel"), "P")
        ])
    ]
    readonly property var secondColumn: [ // var: as firstColumn
        group(qsTr("Writing"), [
            line(qsTr("New message"), "Ctrl+N"), line(qsTr("Reply"), "R"), line(qsTr("Private note"), "N"),
            line(qsTr("Send"), "Ctrl+Enter"), line(qsTr("Send and resolve"), "Ctrl+Shift+Enter"),
            line(qsTr("Undo, also while typing"), "Ctrl+Shift+Z")
        ]),
        group(qsTr("Go to"), [
            line(qsTr("Mine, unassigned"), "G I / G U"), line(qsTr("All open, waiting"), "G A / G W"),
            line(qsTr("Snoozed, resolved"), "G S / G R"), line(qsTr("Outbox"), "G O")
        ]),
        group(qsTr("Everywhere"), [
            line(qsTr("Command palette"), "Ctrl+K"), line(qsTr("Search everywhere"), "Ctrl+Shift+F / /"),
            line(qsTr("Find in this conversation"), "Ctrl+F"), line(qsTr("Next, previous pane"), "F6 / Shift+F6"),
            line(qsTr("Settings"), "Ctrl+,"), line(qsTr("Larger, smaller text"), "Ctrl++ / Ctrl+-"),
            line(qsTr("Text as it was"), "Ctrl+0"), line(qsTr("All shortcuts"), "?")
        ])
    ]

    function group(title: string, rows: var): var {
        return { title: title, rows: rows };
    }

    function line(text: string, keys: string): var {
        return { text: text, keys: keys };
    }

    spacing: Theme.space9

    Repeater {
        model: [table.firstColumn, table.secondColumn]
        delegate: Column {
            id: side
            required property var modelData // var: groups
            width: table.column
            spacing: Theme.space5
            Repeater {
                model: side.modelData
                delegate: TShortcutGroup {
                    id: block
                    required property var modelData // var: {title, rows}
                    width: side.width
                    title: modelData.title
                    Repeater {
                        model: block.modelData.rows
                        delegate: TShortcutRow {
                            required property var modelData // var: {text, keys}
                            width: block.width
                            text: modelData.text
                            keys: modelData.keys
                        }
                    }
                }
            }
        }
    }
}
