// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tresen.Components

// "?": every key on one page.
TDialog {
    id: sheet

    objectName: "shortcutSheet"
    title: qsTr("Keyboard shortcuts")
    cancelText: ""
    primaryText: qsTr("Close")
    contentWidth: 720
    onPrimaryClicked: close()

    contentItem: Flickable { // qmllint disable deferred-property-id
        id: view
        implicitHeight: table.implicitHeight
        contentHeight: table.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: TScrollBar { policy: view.contentHeight > view.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AsNeeded }
        TShortcutTable {
            id: table
            width: view.width - 12
        }
    }
}
