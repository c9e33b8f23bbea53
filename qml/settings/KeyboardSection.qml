// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Letter keys on or off, and what they do.
Column {
    id: section

    objectName: "keyboardSection"
    spacing: Theme.space5

    SettingRow {
        width: section.width
        title: qsTr("Single letters act")
        sentence: qsTr("E resolves, R answers and so on, outside text fields. Switch it off when you dictate or use a screen reader that needs the letters.")
        TSwitch {
            objectName: "letterKeys"
            name: qsTr("Single letters act")
            checked: UiState.letterKeys
            onToggled: UiState.letterKeys = checked
        }
    }
    TShortcutTable { width: section.width }
}
