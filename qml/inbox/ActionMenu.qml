// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Components
import Tresen.Models

// The acts on a row, at the pointer.
TMenu {
    id: popup

    required property InboxViewModel inbox

    signal assignWanted()
    signal tagWanted()
    signal snoozeWanted()
    signal mergeWanted()

    objectName: "actionMenu"
    TMenuItem {
        text: qsTr("Resolve")
        iconName: "check"
        shortcutText: "E"
        onTriggered: popup.inbox.resolve()
    }
    TMenuItem {
        text: qsTr("Reopen")
        iconName: "undo-2"
        shortcutText: "Shift+E"
        onTriggered: popup.inbox.reopen()
    }
    TMenuItem {
        text: qsTr("Snooze …")
        iconName: "alarm-clock"
        shortcutText: "S"
        onTriggered: popup.snoozeWanted()
    }
    TMenuSeparator { }
    TMenuItem {
        text: qsTr("Assign …")
        iconName: "user-plus"
        shortcutText: "A"
        onTriggered: popup.assignWanted()
    }
    TMenuItem {
        text: qsTr("Assign to me")
        iconName: "user-round-check"
        shortcutText: "I"
        onTriggered: popup.inbox.assignToMe()
    }
    TMenuItem {
        text: qsTr("Tag …")
        iconName: "tag"
        shortcutText: "T"
        onTriggered: popup.tagWanted()
    }
    TMenuSeparator { }
    TMenuItem {
        text: qsTr("Flag or unflag")
        iconName: "flag"
        shortcutText: "F"
        onTriggered: popup.inbox.toggleFlag()
    }
    TMenuItem {
        text: qsTr("Read or unread")
        iconName: "mail"
        shortcutText: "U"
        onTriggered: popup.inbox.toggleRead()
    }
    TMenuItem {
        text: qsTr("Merge …")
        iconName: "git-merge"
        shortcutText: "M"
        onTriggered: popup.mergeWanted()
    }
}
