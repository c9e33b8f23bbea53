// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Ground and edge of everything one types into.
Rectangle {
    id: ground

    property bool hovered: false
    property bool focused: false
    property bool wrong: false
    // stands in a tool bar: quieter edge
    property bool quiet: false

    radius: Theme.radiusMd
    color: enabled ? Theme.color.raised : Theme.color.sunken
    border.width: focused ? Theme.borderFocus : Theme.borderHairline
    border.color: !enabled ? Theme.color.border
        : focused ? Theme.color.focus
        : wrong ? Theme.color.danger
        : hovered ? Theme.color.text2
        : quiet ? Theme.color.borderStrong : Theme.color.controlBorder
}
