// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Components
import Tresen.Models

// Behind the own face: look, language, quiet hours.
TMenu {
    id: popup

    property bool quietNow: false

    signal shortcutsWanted()
    signal notifySettingsWanted()

    objectName: "meMenu"
    minimumWidth: 240
    TMenuItem {
        text: qsTr("As the system")
        checkable: true
        checked: UiState.theme === "system"
        onTriggered: UiState.theme = "system"
    }
    TMenuItem {
        objectName: "themeLight"
        text: qsTr("Light")
        checkable: true
        checked: UiState.theme === "light"
        onTriggered: UiState.theme = "light"
    }
    TMenuItem {
        objectName: "themeDark"
        text: qsTr("Dark")
        checkable: true
        checked: UiState.theme === "dark"
        onTriggered: UiState.theme = "dark"
    }
    TMenuSeparator { }
    TMenuItem {
        text: qsTr("Compact rows")
        checkable: true
        checked: UiState.density === "compact"
        onTriggered: UiState.density = UiState.density === "compact" ? "comfort" : "compact"
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "languageDe"
        // A language is found by its own name in every language.
        text: "Deutsch"
        checkable: true
        checked: UiState.language === "de" || (UiState.language === "system" && Qt.locale().name.startsWith("de"))
        onTriggered: UiState.language = "de"
    }
    TMenuItem {
        objectName: "languageEn"
        text: "English"
        checkable: true
        checked: UiState.language === "en" || (UiState.language === "system" && !Qt.locale().name.startsWith("de"))
        onTriggered: UiState.language = "en"
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "notifySwitch"
        text: qsTr("Notifications")
        checkable: true
        checked: UiState.notify
        onTriggered: UiState.notify = !UiState.notify
    }
    TMenuItem {
        objectName: "soundSwitch"
        text: qsTr("Sound")
        checkable: true
        enabled: UiState.notify
        checked: UiState.notifySound
        onTriggered: UiState.notifySound = !UiState.notifySound
    }
    TMenuItem {
        objectName: "quietSwitch"
        text: qsTr("Quiet from %1 to %2").arg(UiState.quietFrom).arg(UiState.quietUntil)
        checkable: true
        checked: UiState.quietHours
        onTriggered: UiState.quietHours = !UiState.quietHours
    }
    TMenuItem {
        objectName: "notifySettings"
        text: qsTr("Set notifications and quiet hours …")
        onTriggered: popup.notifySettingsWanted()
    }
    TMenuSeparator { }
    TMenuItem {
        text: qsTr("Keyboard shortcuts")
        iconName: "keyboard"
        shortcutText: "?"
        onTriggered: popup.shortcutsWanted()
    }
}
