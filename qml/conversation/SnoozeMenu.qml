// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Tresen.Models
import Tresen.Components

// When a conversation comes back.
TMenu {
    id: menu

    required property ConversationViewModel conversation

    Instantiator {
        model: menu.visible ? menu.conversation.snoozeChoices() : []
        delegate: TMenuItem {
            required property var modelData // var: {until, text, time}
            objectName: "snoozeChoice"
            text: modelData.text
            iconName: "alarm-clock"
            shortcutText: modelData.time
            onTriggered: menu.conversation.snooze(modelData.until)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
}
