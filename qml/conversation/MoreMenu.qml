// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Components

// The less frequent things to do with a conversation.
TMenu {
    id: menu

    required property ConversationViewModel conversation

    signal replyAllWanted()
    signal forwardWanted()
    signal callWanted()
    signal findWanted()

    TMenuItem {
        objectName: "menuReplyAll"
        visible: menu.conversation.channel === "email"
        text: qsTr("Reply all")
        iconName: "reply"
        onTriggered: menu.replyAllWanted()
    }
    TMenuItem {
        objectName: "menuForward"
        visible: menu.conversation.channel === "email"
        text: qsTr("Forward")
        iconName: "mail-plus"
        onTriggered: menu.forwardWanted()
    }
    TMenuItem {
        objectName: "menuCall"
        text: qsTr("Log a call")
        iconName: "phone"
        onTriggered: menu.callWanted()
    }
    TMenuItem {
        objectName: "menuFind"
        text: qsTr("Find in this conversation")
        iconName: "search"
        shortcutText: "Ctrl+F"
        onTriggered: menu.findWanted()
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "menuFlag"
        text: menu.conversation.flagged ? qsTr("Remove flag") : qsTr("Flag")
        iconName: "flag"
        shortcutText: "F"
        onTriggered: menu.conversation.setFlagged(!menu.conversation.flagged)
    }
    TMenuItem {
        objectName: "menuUnread"
        text: menu.conversation.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
        iconName: "mail"
        shortcutText: "U"
        onTriggered: menu.conversation.setRead(menu.conversation.unread)
    }
    TMenuItem {
        objectName: "menuPending"
        text: qsTr("Set to waiting")
        iconName: "clock"
        enabled: menu.conversation.status !== "pending"
        onTriggered: menu.conversation.setPending()
    }
    TMenuItem {
        objectName: "menuCopyNumber"
        text: qsTr("Copy number")
        iconName: "copy"
        onTriggered: menu.conversation.copy(menu.conversation.number)
    }
}
