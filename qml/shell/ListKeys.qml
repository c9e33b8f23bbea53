// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Inbox
import Tresen.Models

// Single letters of the inbox page. A text field that is being typed into takes them first; menus
// switch them off, and so may the settings.
Item {
    id: keys

    required property InboxViewModel inbox
    required property InboxMenus menus
    required property ToastModel toasts
    property bool active: true
    readonly property bool live: active && UiState.letterKeys && !menus.anyOpen

    signal customerToggled()
    signal backWanted()
    signal paneWanted(step: int)
    signal searchWanted()
    signal sheetWanted()

    Shortcut { sequences: ["J"]; enabled: keys.live; onActivated: keys.inbox.step(1) }
    Shortcut { sequences: ["K"]; enabled: keys.live; onActivated: keys.inbox.step(-1) }
    Shortcut { sequences: ["X"]; enabled: keys.live && keys.inbox.currentId !== ""; onActivated: keys.inbox.toggleSelected(keys.inbox.currentId) }
    Shortcut { sequences: ["Shift+J"]; enabled: keys.live; onActivated: keys.inbox.extendSelection(1) }
    Shortcut { sequences: ["Shift+K"]; enabled: keys.live; onActivated: keys.inbox.extendSelection(-1) }
    Shortcut { sequences: ["E"]; enabled: keys.live; onActivated: keys.inbox.resolve() }
    Shortcut { sequences: ["Shift+E"]; enabled: keys.live; onActivated: keys.inbox.reopen() }
    Shortcut { sequences: ["S"]; enabled: keys.live; onActivated: keys.menus.snooze(null) }
    Shortcut { sequences: ["A"]; enabled: keys.live; onActivated: keys.menus.assign(null) }
    Shortcut { sequences: ["I"]; enabled: keys.live; onActivated: keys.inbox.assignToMe() }
    Shortcut { sequences: ["T"]; enabled: keys.live; onActivated: keys.menus.tag(null) }
    Shortcut { sequences: ["M"]; enabled: keys.live; onActivated: keys.menus.merge(null) }
    Shortcut { sequences: ["F"]; enabled: keys.live; onActivated: keys.inbox.toggleFlag() }
    Shortcut { sequences: ["U"]; enabled: keys.live; onActivated: keys.inbox.toggleRead() }
    Shortcut { sequences: ["Z"]; enabled: keys.live; onActivated: keys.toasts.undoLast() }
    Shortcut { sequences: ["P"]; enabled: keys.live; onActivated: keys.customerToggled() }
    Shortcut { sequences: ["?", "Shift+?"]; enabled: keys.live; onActivated: keys.sheetWanted() }
    Shortcut { sequences: ["/"]; enabled: keys.live; onActivated: keys.searchWanted() }
    Shortcut { sequences: ["G,I"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "mine" }
    Shortcut { sequences: ["G,U"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "unassigned" }
    Shortcut { sequences: ["G,A"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "open" }
    Shortcut { sequences: ["G,W"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "pending" }
    Shortcut { sequences: ["G,S"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "snoozed" }
    Shortcut { sequences: ["G,R"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "resolved" }
    Shortcut { sequences: ["G,O"]; enabled: keys.live; onActivated: keys.inbox.viewKey = "outbox" }
    Shortcut {
        sequences: ["Escape"]
        enabled: keys.active && !keys.menus.anyOpen
        onActivated: keys.backWanted()
    }
    Shortcut { sequences: ["F6"]; enabled: keys.active; onActivated: keys.paneWanted(1) }
    Shortcut { sequences: ["Shift+F6"]; enabled: keys.active; onActivated: keys.paneWanted(-1) }
}
