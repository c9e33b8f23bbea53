// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Models
import Tresen.Theme
import Tresen.Components

// Theme, language, density, size of the text, movement.
Column {
    id: section

    readonly property var themes: ["system", "light", "dark"] // var: of UiState.theme
    readonly property var languages: ["system", "de", "en"] // var: a JavaScript array
    readonly property var densities: ["comfort", "compact"] // var: a JavaScript array
    readonly property var scales: [0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5] // var: a JavaScript array

    objectName: "lookSection"

    SettingRow {
        title: qsTr("Theme")
        TSegmented {
            objectName: "themeChoice"
            name: qsTr("Theme")
            options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: section.themes.indexOf(UiState.theme)
            onChosen: index => UiState.theme = section.themes[index]
        }
    }
    SettingRow {
        title: qsTr("Language")
        sentence: qsTr("Of the window. What you write to customers stays as it is.")
        TCombo {
            objectName: "languageChoice"
            width: 180
            name: qsTr("Language")
            model: [qsTr("As the system"), "Deutsch", "English"]
            currentIndex: Math.max(0, section.languages.indexOf(UiState.language))
            onActivated: index => UiState.language = section.languages[index]
            // Words in another language are another model, which begins at its first row.
            onModelChanged: currentIndex = Math.max(0, section.languages.indexOf(UiState.language))
        }
    }
    SettingRow {
        title: qsTr("Rows")
        sentence: qsTr("Compact shows about half as many lines again in the list.")
        TSegmented {
            objectName: "densityChoice"
            name: qsTr("Rows")
            options: [qsTr("Comfortable"), qsTr("Compact")]
            currentIndex: section.densities.indexOf(UiState.density)
            onChosen: index => UiState.density = section.densities[index]
        }
    }
    SettingRow {
        title: qsTr("Size of the text")
        sentence: qsTr("Everywhere; the keys do the same.")
        TKeyHint {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            keys: "Ctrl++ / Ctrl+- / Ctrl+0"
        }
        TCombo {
            objectName: "scaleChoice"
            width: 180
            name: qsTr("Size of the text")
            model: section.scales.map(scale => qsTr("%1 %").arg(Math.round(scale * 100)))
            currentIndex: section.scales.findIndex(scale => Math.abs(scale - UiState.textScale) < 0.05)
            onActivated: index => UiState.textScale = section.scales[index]
        }
    }
    SettingRow {
        title: qsTr("Less movement")
        sentence: qsTr("Nothing slides or fades.")
        TSwitch {
            objectName: "motionChoice"
            name: qsTr("Less movement")
            checked: UiState.reducedMotion
            onToggled: UiState.reducedMotion = checked
        }
    }
}
