// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme
import Tresen.Components

// The rows of the palette, in sections.
ListView {
    id: list

    signal chosen(row: int)

    objectName: "paletteList"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    onCountChanged: currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Commands")
    section.property: "section"
    section.delegate: TLabel {
        required property string section
        leftPadding: Theme.space4
        topPadding: Theme.space4
        bottomPadding: Theme.space2
        text: section
        role: TLabel.Meta
        weight: Theme.weightSemibold
        color: Theme.color.text3
        Accessible.role: Accessible.Heading
    }
    delegate: PaletteRow {
        id: entry
        required property int index
        // Bound components do not reach a section (Qt 6.4), so the list is asked for, not named.
        readonly property PaletteList view: ListView.view as PaletteList
        width: view ? view.width : 0
        current: ListView.isCurrentItem
        onEntered: entry.view.currentIndex = index
        onChosen: entry.view.chosen(index)
    }
}
