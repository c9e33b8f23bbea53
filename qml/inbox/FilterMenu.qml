// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Tresen.Components
import Tresen.Models

// Narrows a view down: unread, flagged, one channel, one tag.
TMenu {
    id: popup

    required property InboxViewModel inbox
    readonly property var everyTag: [{ id: "", name: qsTr("All tags") }] // var: [{id, name}]
    readonly property var tags: everyTag.concat(Array.from(inbox.directory.tags)) // var: [{id, name}]

    objectName: "filterMenu"
    TMenuItem {
        objectName: "filterUnread"
        text: qsTr("Unread only")
        markable: true
        marked: popup.inbox.unreadOnly
        onTriggered: popup.inbox.unreadOnly = !popup.inbox.unreadOnly
    }
    TMenuItem {
        objectName: "filterFlagged"
        text: qsTr("Flagged only")
        markable: true
        marked: popup.inbox.flaggedOnly
        onTriggered: popup.inbox.flaggedOnly = !popup.inbox.flaggedOnly
    }
    TMenuSeparator { }
    TMenu {
        id: channelMenu
        title: qsTr("Channel")
        Instantiator {
            model: [
                { channel: "", title: qsTr("All channels") },
                { channel: "email", title: qsTr("E-mail") },
                { channel: "whatsapp", title: "WhatsApp" },
                { channel: "instagram", title: "Instagram" },
                { channel: "livechat", title: qsTr("Live chat") },
                { channel: "phone", title: qsTr("Phone") }
            ]
            delegate: TMenuItem {
                required property var modelData // var: {channel, title}
                text: modelData.title
                markable: true
                marked: popup.inbox.channelFilter === modelData.channel
                onTriggered: popup.inbox.channelFilter = modelData.channel
            }
            onObjectAdded: (index, object) => channelMenu.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => channelMenu.removeItem(object as Item)
        }
    }
    TMenu {
        id: tagMenu
        title: qsTr("Tag")
        enabled: count > 1
        Instantiator {
            model: popup.tags
            delegate: TMenuItem {
                required property var modelData // var: {id, name}
                text: modelData.name
                mayElide: true
                markable: true
                marked: popup.inbox.tagFilter === modelData.id
                onTriggered: popup.inbox.tagFilter = modelData.id
            }
            onObjectAdded: (index, object) => tagMenu.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => tagMenu.removeItem(object as Item)
        }
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "filterClear"
        text: qsTr("Show all")
        enabled: popup.inbox.filtered
        onTriggered: popup.inbox.clearFilters()
    }
}
