// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// When and how the desktop tells about new messages.
Column {
    id: section

    objectName: "notifySection"

    SettingRow {
        title: qsTr("Tell about new messages")
        sentence: qsTr("On the desktop, while Tresen is open and another window is in front.")
        TSwitch {
            objectName: "notifyOn"
            name: qsTr("Tell about new messages")
            checked: UiState.notify
            onToggled: UiState.notify = checked
        }
    }
    SettingRow {
        enabled: UiState.notify
        title: qsTr("Sound")
        TSwitch {
            objectName: "notifySound"
            name: qsTr("Sound")
            checked: UiState.notifySound
            onToggled: UiState.notifySound = checked
        }
    }
    SettingRow {
        enabled: UiState.notify
        title: qsTr("Show what was written")
        sentence: qsTr("Off: only who wrote. Sensible where others see the screen.")
        TSwitch {
            objectName: "notifyText"
            name: qsTr("Show what was written")
            checked: UiState.notifyText
            onToggled: UiState.notifyText = checked
        }
    }
    SettingRow {
        enabled: UiState.notify
        title: qsTr("Quiet hours")
        sentence: qsTr("Nothing is told in this time. Messages arrive as always.")
        TField {
            objectName: "quietFrom"
            width: 76
            visible: UiState.quietHours
            name: qsTr("Quiet from")
            text: UiState.quietFrom
            validator: RegularExpressionValidator { regularExpression: /([01]?\d|2[0-3]):[0-5]\d/ }
            input.onEditingFinished: UiState.quietFrom = text
        }
        TField {
            objectName: "quietUntil"
            width: 76
            visible: UiState.quietHours
            name: qsTr("Quiet until")
            text: UiState.quietUntil
            validator: RegularExpressionValidator { regularExpression: /([01]?\d|2[0-3]):[0-5]\d/ }
            input.onEditingFinished: UiState.quietUntil = text
        }
        TSwitch {
            objectName: "quietHours"
            name: qsTr("Quiet hours")
            checked: UiState.quietHours
            onToggled: UiState.quietHours = checked
        }
    }
}
