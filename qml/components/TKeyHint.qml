// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Keys as small caps: "Ctrl+K" becomes two of them, as does "G I", which are pressed one after the
// other; "J / K" are two ways.
Row {
    id: hint

    property string keys: ""

    // "/" between two ways, or the word on a cap
    function parts(): var {
        const caps = [];
        for (const way of keys.split(" / ")) {
            if (caps.length > 0)
                caps.push({ word: "/", cap: false });
            // "Ctrl++" ends in a plus of its own
            for (const word of way.replace(/\+\+$/, "+\u0001").split(/[+ ]/))
                caps.push({ word: word === "\u0001" ? "+" : word, cap: true });
        }
        return caps;
    }

    spacing: 3
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Repeater {
        model: hint.keys === "" ? [] : hint.parts()
        delegate: Rectangle {
            id: cap
            required property var modelData // var: {word, cap}
            implicitWidth: modelData.cap ? Math.max(18, Math.ceil(word.implicitWidth) + 11) : Math.ceil(word.implicitWidth) + 2
            implicitHeight: Theme.chip
            width: implicitWidth
            height: implicitHeight
            radius: 4
            color: modelData.cap ? Theme.color.raised : "transparent"
            border.width: modelData.cap ? Theme.borderHairline : 0
            border.color: Theme.color.borderStrong
            TLabel {
                id: word
                anchors.centerIn: parent
                text: cap.modelData.word
                role: TLabel.Meta
                color: Theme.color.text2
                Accessible.ignored: true
            }
        }
    }
}
