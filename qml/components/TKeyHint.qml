// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Keys as small caps: "Ctrl+K" becomes two of them.
Row {
    id: hint

    property string keys: ""

    spacing: 3
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Repeater {
        // "Ctrl++" ends in a plus of its own
        model: hint.keys === "" ? [] : hint.keys.replace(/\+\+$/, "+\u0001").split("+")
        delegate: Rectangle {
            id: cap
            required property string modelData
            implicitWidth: Math.max(18, Math.ceil(word.implicitWidth) + 11)
            implicitHeight: Theme.chip
            width: implicitWidth
            height: implicitHeight
            radius: 4
            color: Theme.color.raised
            border.width: Theme.borderHairline
            border.color: Theme.color.borderStrong
            TLabel {
                id: word
                anchors.centerIn: parent
                text: cap.modelData === "\u0001" ? "+" : cap.modelData
                role: TLabel.Meta
                color: Theme.color.text2
                Accessible.ignored: true
            }
        }
    }
}
