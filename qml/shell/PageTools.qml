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
        active: tools.shell.currentPage === "inbox" && !tools.covered && !palette.shown
        onSearchWanted: tools.shell.go("search")
        onSheetWanted: tools.sheetWanted()
        onCustomerToggled: tools.customerToggled()
        onBackWanted: tools.backWanted()
        onPaneWanted: step => tools.paneWanted(step)
    }
    ShellKeys {
        shell: tools.shell
        toasts: tools.toasts
        onPaletteWanted: palette.toggle()
        onSearchWanted: tools.shell.go("search")
    }
    // Made with the first wish. Not bound to its context: the Loader of Qt 6.4 cannot make bound
    // components.
    // qmllint disable unqualified
    Loader {
        id: palette
        readonly property bool shown: item !== null && (item as PaletteHost).palette.visible
        function toggle() {
            active = true;
            const made = (item as PaletteHost).palette;
            if (made.visible)
                made.close();
            else
                made.show();
        }
        active: false
        sourceComponent: PaletteHost {
            inbox: tools.inbox
            menus: tools.menus
            shell: tools.shell
            toasts: tools.toasts
            onSheetWanted: tools.sheetWanted()
        }
    }
}
