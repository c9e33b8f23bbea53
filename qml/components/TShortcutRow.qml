// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// One line of the shortcut sheet: what it does, and the keys.
Item {
    id: row

    property string text: ""
    property string keys: ""

    implicitWidth: 260
    implicitHeight: Theme.grow(28)
    Accessible.role: Accessible.StaticText
    Accessible.name: text + ": " + keys

    TLabel {
        width: row.width - hint.width - Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        Accessible.ignored: true
    }
    TKeyHint {
        id: hint
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        keys: row.keys
        Accessible.ignored: true
    }
}
