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
    Instantiator {
        model: keys.shell.navigation.pages
        delegate: Shortcut {
            required property var modelData // var: a row of Navigation
            sequences: modelData.shortcut !== "" ? [modelData.shortcut] : []
            context: Qt.ApplicationShortcut
            onActivated: keys.shell.go(modelData.key)
        }
    }
    Shortcut { sequences: ["Ctrl+Shift+F"]; enabled: keys.shell.navigation.has("search"); onActivated: keys.searchWanted() }
    Shortcut { sequences: ["Ctrl+N"]; enabled: keys.shell.canCompose; onActivated: keys.shell.composeWanted() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: UiState.textScale = UiState.textScale + keys.textStep }
    Shortcut { sequences: ["Ctrl+-"]; onActivated: UiState.textScale = UiState.textScale - keys.textStep }
    Shortcut { sequences: ["Ctrl+0"]; onActivated: UiState.textScale = 1.0 }
    Shortcut { sequences: ["Ctrl+Q"]; context: Qt.ApplicationShortcut; onActivated: keys.Window.window.close() }
}
