// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Inbox
import Tresen.Models

// The command palette with what it offers.
Item {
    id: host

    required property InboxViewModel inbox
    required property InboxMenus menus
    required property ShellState shell
    required property ToastModel toasts
    readonly property alias palette: commandPalette

    signal sheetWanted()

    Commands {
        id: commands
        inbox: host.inbox
        menus: host.menus
        shell: host.shell
        toasts: host.toasts
        onSheetWanted: host.sheetWanted()
    }
    CommandPalette {
        id: commandPalette
        onAboutToShow: commands.look()
        context: host.inbox.targetCount > 1 ? qsTr("%n conversation(s)", "", host.inbox.targetCount)
            : host.inbox.currentTitle
        entries: PaletteModel {
            commands: commands.rows
            places: commands.places
            onTriggered: (kind, id) => commands.run(kind, id)
        }
    }
}
