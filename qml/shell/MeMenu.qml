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
        markable: true
        marked: UiState.theme === "system"
        onTriggered: UiState.theme = "system"
    }
    TMenuItem {
        objectName: "themeLight"
        text: qsTr("Light")
        markable: true
        marked: UiState.theme === "light"
        onTriggered: UiState.theme = "light"
    }
    TMenuItem {
        objectName: "themeDark"
        text: qsTr("Dark")
        markable: true
        marked: UiState.theme === "dark"
        onTriggered: UiState.theme = "dark"
    }
    TMenuSeparator { }
    TMenuItem {
        text: qsTr("Compact rows")
        markable: true
        marked: UiState.density === "compact"
        onTriggered: UiState.density = UiState.density === "compact" ? "comfort" : "compact"
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "languageDe"
        // A language is found by its own name in every language.
        text: "Deutsch"
        markable: true
        marked: UiState.language === "de" || (UiState.language === "system" && Qt.locale().name.startsWith("de"))
        onTriggered: UiState.language = "de"
    }
    TMenuItem {
        objectName: "languageEn"
        text: "English"
        markable: true
        marked: UiState.language === "en" || (UiState.language === "system" && !Qt.locale().name.startsWith("de"))
        onTriggered: UiState.language = "en"
    }
    TMenuSeparator { }
    TMenuItem {
        objectName: "notifySwitch"
        text: qsTr("Notifications")
        markable: true
        marked: UiState.notify
        onTriggered: UiState.notify = !UiState.notify
    }
    TMenuItem {
        objectName: "soundSwitch"
        text: qsTr("Sound")
        markable: true
        enabled: UiState.notify
        marked: UiState.notifySound
        onTriggered: UiState.notifySound = !UiState.notifySound
    }
    TMenuItem {
        objectName: "quietSwitch"
        text: qsTr("Quiet from %1 to %2").arg(UiState.quietFrom).arg(UiState.quietUntil)
        markable: true
        marked: UiState.quietHours
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
