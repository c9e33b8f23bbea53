// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Components
import Tresen.Models

// The acts on a row, at the pointer.
TMenu {
    id: popup

    required property InboxViewModel inbox

    // read when the menu opens: what the rows are decides the words
    property bool flagged: false
    property bool unread: false
    property bool open: false

    signal assignWanted()
    signal tagWanted()
    signal snoozeWanted()
    signal mergeWanted()

    objectName: "actionMenu"
    onAboutToShow: {
        flagged = inbox.areFlagged();
        unread = inbox.areUnread();
        open = inbox.areOpen();
        measure();
    }
    TMenuItem {
        text: qsTr("Resolve")
        iconName: "check"
        shortcutText: "E"
        onTriggered: popup.inbox.resolve()
    }
    TMenuItem {
        visible: !popup.open
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
        text: popup.flagged ? qsTr("Remove flag") : qsTr("Flag")
        iconName: "flag"
        shortcutText: "F"
        onTriggered: popup.inbox.toggleFlag()
    }
    TMenuItem {
        text: popup.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
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
