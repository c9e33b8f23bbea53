// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Tresen.Components
import Tresen.Models

// Until when a conversation goes out of sight.
TMenu {
    id: popup

    required property InboxViewModel inbox
    // read anew each time, because "later today" moves
    property var choices: [] // var: [{kind, time, until}]

    signal customWanted()

    function choiceText(kind: string): string {
        return kind === "laterToday" ? qsTr("Later today") : kind === "tomorrow" ? qsTr("Tomorrow morning")
            : qsTr("Next Monday");
    }

    objectName: "snoozeMenu"
    minimumWidth: 260
    onAboutToShow: choices = inbox.snoozeChoices()

    Instantiator {
        model: popup.choices
        delegate: TMenuItem {
            required property var modelData // var: {kind, time, until}
            required property int index
            objectName: "snoozeChoice" + index
            text: popup.choiceText(modelData.kind) + " · " + modelData.time
            shortcutText: (index + 1).toString()
            iconName: modelData.kind === "laterToday" ? "sun" : modelData.kind === "tomorrow" ? "sunrise" : "calendar-days"
            onTriggered: popup.inbox.snooze(modelData.until)
        }
        onObjectAdded: (index, object) => popup.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => popup.removeItem(object as Item)
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "snoozeCustom"
        text: qsTr("Other time …")
        iconName: "calendar-clock"
        onTriggered: popup.customWanted()
    }
}
