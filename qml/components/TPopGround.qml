// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Ground, edge and shadow of menus and pop-overs.
Item {
    TShadow { }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLg
        color: Theme.color.raised
        border.width: Theme.borderHairline
        border.color: Theme.color.borderStrong
    }
}
