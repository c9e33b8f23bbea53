// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Theme
import Tresen.Components

// Looks like the box it leads to.
T.Button {
    id: control

    implicitWidth: 192
    implicitHeight: Theme.controlMd
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("Search")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint.keys
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    contentItem: Item { // qmllint disable deferred-property-id
        TIcon {
            id: glyph
            x: 9
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 15
            color: Theme.color.text3
        }
        TLabel {
            id: words
            x: glyph.x + glyph.width + 7
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: Theme.color.text3
            Accessible.ignored: true
        }
        TKeyHint {
            id: hint
            x: control.width - width - 6
            anchors.verticalCenter: parent.verticalCenter
            // In a narrow column the words come first; the tip has the keys then. Not "visible": the
            // width of a row that is not seen is 0.
            readonly property bool fits: x >= words.x + words.width + Theme.space2
            opacity: fits ? 1 : 0
            keys: "Ctrl+Shift+F"
            Accessible.ignored: true
        }
    }
    background: TFieldGround {
        hovered: control.hovered
        focused: control.visualFocus
        quiet: true
    }
    TTip {
        shown: (control.hovered || control.visualFocus) && !hint.fits
        text: control.text
        shortcut: hint.keys
    }
}
