// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Inbox
import Tresen.Models

// Keys and the palette, of the inbox page.
Item {
    id: tools

    required property InboxViewModel inbox
    required property InboxMenus menus
    required property ShellState shell
    required property ToastModel toasts
    // something lies over the page: letters are not for the list
    property bool covered: false

    signal sheetWanted()
    signal customerToggled()
    signal backWanted()
    signal paneWanted(step: int)

    ListKeys {
        inbox: tools.inbox
        menus: tools.menus
        toasts: tools.toasts
        active: tools.shell.currentPage === "inbox" && !tools.covered && !palette.visible
        onSearchWanted: tools.shell.go("search")
        onSheetWanted: tools.sheetWanted()
        onCustomerToggled: tools.customerToggled()
        onBackWanted: tools.backWanted()
        onPaneWanted: step => tools.paneWanted(step)
    }
    ShellKeys {
        shell: tools.shell
        toasts: tools.toasts
        onPaletteWanted: palette.visible ? palette.close() : palette.show()
        onSearchWanted: tools.shell.go("search")
    }
    Commands {
        id: commands
        inbox: tools.inbox
        menus: tools.menus
        shell: tools.shell
        toasts: tools.toasts
        onSheetWanted: tools.sheetWanted()
    }
    CommandPalette {
        id: palette
        context: tools.inbox.targetCount > 1 ? qsTr("%n conversation(s)", "", tools.inbox.targetCount)
            : tools.inbox.currentTitle
        entries: PaletteModel {
            commands: commands.rows
            places: commands.places
            onTriggered: (kind, id) => commands.run(kind, id)
        }
    }
}
