// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// A titled block of TShortcutRow for the shortcut sheet.
Column {
    id: group

    property string title: ""

    spacing: 0

    TLabel {
        width: group.width
        bottomPadding: Theme.space2
        text: group.title
        role: TLabel.Meta
        weight: Theme.weightSemibold
        color: Theme.color.text3
        Accessible.role: Accessible.Heading
    }
}
