// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Tresen.Models

// Keys of the whole window.
Item {
    id: keys

    required property ShellState shell
    required property ToastModel toasts

    signal paletteWanted()
    signal searchWanted()

    readonly property real textStep: 0.1

    WindowChords {
        onPressed: chord => {
            if (chord === "Ctrl+K")
                keys.paletteWanted();
            else
                keys.toasts.undoLast();
        }
    }
    // By number: rows come anew with every language, and a Shortcut made twice leaves its first keys
    // behind in Qt 6.4, so that the second finds them ambiguous.
    Instantiator {
        model: keys.shell.navigation.pages.length
        delegate: Shortcut {
            required property int index
            readonly property var page: keys.shell.navigation.pages[index] // var: a row of Navigation
            sequences: page.shortcut !== "" ? [page.shortcut] : []
            context: Qt.ApplicationShortcut
            onActivated: keys.shell.go(page.key)
        }
    }
    Shortcut { sequences: ["Ctrl+Shift+F"]; enabled: keys.shell.navigation.has("search"); onActivated: keys.searchWanted() }
    Shortcut { sequences: ["Ctrl+N"]; enabled: keys.shell.canCompose; onActivated: keys.shell.composeWanted() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: UiState.textScale = UiState.textScale + keys.textStep }
    Shortcut { sequences: ["Ctrl+-"]; onActivated: UiState.textScale = UiState.textScale - keys.textStep }
    Shortcut { sequences: ["Ctrl+0"]; onActivated: UiState.textScale = 1.0 }
    Shortcut { sequences: ["Ctrl+Q"]; context: Qt.ApplicationShortcut; onActivated: keys.Window.window.close() }
}
