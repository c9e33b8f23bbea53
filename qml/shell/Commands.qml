// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Tresen.Inbox
import Tresen.Models

// What the palette can run: acts on the open or selected conversations, places, the look.
QtObject {
    id: commands

    required property InboxViewModel inbox
    required property InboxMenus menus
    required property ShellState shell
    required property ToastModel toasts

    // what the rows are decides the words; see look()
    property bool flagged: false
    property bool unread: false
    property bool open: false

    signal sheetWanted()

    // Acts need something to act on.
    readonly property var rows: (inbox.targetCount > 0 ? acts : []).concat(general, composing) // var: rows of PaletteModel.commands
    readonly property var acts: Array.from(everyAct).filter(act => !open || act.id !== "reopen") // var: as rows
    readonly property var everyAct: [ // var: as rows
        row("resolve", qsTr("Resolve"), "check", "E"), row("reopen", qsTr("Reopen"), "undo-2", "Shift+E"),
        row("pending", qsTr("Set to waiting"), "clock", ""), row("snooze", qsTr("Snooze until …"), "alarm-clock", "S"),
        row("assign", qsTr("Assign to …"), "user-plus", "A"), row("assignMe", qsTr("Assign to me"), "user-round-check", "I"),
        row("tag", qsTr("Tag …"), "tag", "T"), row("merge", qsTr("Merge with …"), "git-merge", "M"),
        row("flag", flagged ? qsTr("Remove flag") : qsTr("Flag"), "flag", "F"),
        row("read", unread ? qsTr("Mark as read") : qsTr("Mark as unread"), "mail", "U")
    ]
    readonly property var general: [ // var: as rows
        line("undo", qsTr("Undo the last act"), "undo-2", "Ctrl+Shift+Z"),
        line("sheet", qsTr("Keyboard shortcuts"), "keyboard", "?"),
        line("light", qsTr("Light appearance"), "sun", ""), line("dark", qsTr("Dark appearance"), "palette", ""),
        line("systemLook", qsTr("Appearance as the system"), "palette", ""),
        line("density", qsTr("Compact or comfortable rows"), "list", "")
    ]
    readonly property var composing: !shell.canCompose ? [] : [ // var: as rows
        line("compose", qsTr("New message"), "square-pen", "Ctrl+N"), line("call", qsTr("Log a call"), "phone", "")
    ]

    readonly property var places: viewRows.concat(shell.navigation.pages.map(page => ({ // var: rows of PaletteModel.places
        id: "page/" + page.key, title: page.title, detail: "", icon: page.icon, shortcut: page.shortcut,
        section: qsTr("Go to")
    })))
    readonly property var viewRows: Array.from(inbox.viewKeys).map(key => ({ // var: as places
        id: "view/" + key, title: inbox.views.titleFor(key),
        detail: inbox.views.countFor(key) > 0 ? inbox.views.countFor(key).toString() : "",
        icon: inbox.views.iconFor(key), shortcut: "", section: qsTr("Go to")
    }))

    // Before the palette shows them.
    function look() {
        flagged = inbox.areFlagged();
        unread = inbox.areUnread();
        open = inbox.areOpen();
    }

    function row(id: string, title: string, icon: string, shortcut: string): var {
        return { id: id, title: title, detail: "", icon: icon, shortcut: shortcut,
            section: qsTr("For %n conversation(s)", "", Math.max(1, inbox.targetCount)) };
    }

    function line(id: string, title: string, icon: string, shortcut: string): var {
        return { id: id, title: title, detail: "", icon: icon, shortcut: shortcut, section: qsTr("Commands") };
    }

    function run(kind: string, id: string) {
        switch (kind) {
        case "conversation":
            shell.openConversation(id);
            break;
        case "tag":
            inbox.tagFilter = id;
            shell.go("inbox");
            break;
        case "place":
            if (id.startsWith("page/")) {
                shell.go(id.slice(5));
            } else {
                shell.go("inbox");
                inbox.viewKey = id.slice(5);
            }
            break;
        default:
            runCommand(id);
        }
    }

    function runCommand(id: string) {
        switch (id) {
        case "resolve": inbox.resolve(); break;
        case "reopen": inbox.reopen(); break;
        case "pending": inbox.setPending(); break;
        case "snooze": menus.snooze(null); break;
        case "assign": menus.assign(null); break;
        case "assignMe": inbox.assignToMe(); break;
        case "tag": menus.tag(null); break;
        case "merge": menus.merge(null); break;
        case "flag": inbox.toggleFlag(); break;
        case "read": inbox.toggleRead(); break;
        case "undo": toasts.undoLast(); break;
        case "sheet": sheetWanted(); break;
        case "light": UiState.theme = "light"; break;
        case "dark": UiState.theme = "dark"; break;
        case "systemLook": UiState.theme = "system"; break;
        case "density": UiState.density = UiState.density === "compact" ? "comfort" : "compact"; break;
        case "compose": shell.composeWanted(); break;
        case "call": shell.callWanted(); break;
        }
    }
}
