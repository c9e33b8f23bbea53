// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Lies over words that are no text field: the right mouse button offers to copy them. The menu is made
// when wanted, since a page may show a hundred of these.
Item {
    id: area

    // what the menu says, "Copy order number"
    property string label: ""
    readonly property bool open: menus.item !== null

    signal copyWanted()

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menus.active = true
    }
    // Bound components do not reach a Loader inside a delegate (Qt 6.4), so their ids look unqualified.
    // qmllint disable unqualified
    Loader {
        id: menus
        active: false
        sourceComponent: TMenu {
            parent: area
            onClosed: menus.active = false
            Component.onCompleted: popup()
            TMenuItem {
                objectName: "copyWords"
                text: area.label
                iconName: "copy"
                onTriggered: area.copyWanted()
            }
        }
    }
    // qmllint enable unqualified
}
