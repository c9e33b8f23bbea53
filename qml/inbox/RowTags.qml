// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tresen.Theme
import Tresen.Components

// The tags of a conversation, as far as there is room, and how many more there are.
Row {
    id: row

    required property list<string> tags
    required property int moreTags
    required property real widestTag

    spacing: Theme.space2

    Repeater {
        model: row.tags
        delegate: TTagChip {
            required property string modelData
            width: Math.min(implicitWidth, row.widestTag)
            text: modelData
            Accessible.ignored: true
        }
    }
    TLabel {
        height: Theme.chip
        verticalAlignment: Text.AlignVCenter
        visible: row.moreTags > 0
        text: "+" + row.moreTags
        role: TLabel.Meta
        color: Theme.color.text3
        Accessible.ignored: true
    }
}
