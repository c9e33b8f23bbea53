// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tresen.Theme

// Cut, copy, paste on the right mouse button; Qt 6.4 brings no such menu. Lies over an editor and
// lets everything but that button through.
Item {
    id: edit

    property bool editable: true
    property bool marked: false

    signal cutWanted()
    signal copyWanted()
    signal pasteWanted()
    signal allWanted()

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: point => {
            holder.at = point.position;
            holder.active = true;
        }
    }
    Loader {
        id: holder
        property point at
        active: false
        // Not bound to its context: the Loader of Qt 6.4 cannot make bound components.
        // qmllint disable unqualified
        sourceComponent: TMenu {
            parent: edit
            x: holder.at.x
            y: holder.at.y
            onClosed: holder.active = false
            Component.onCompleted: open()
            TMenuItem {
                text: qsTr("Cut")
                shortcutText: "Ctrl+X"
                enabled: edit.editable && edit.marked
                onTriggered: edit.cutWanted()
            }
            TMenuItem {
                text: qsTr("Copy")
                shortcutText: "Ctrl+C"
                enabled: edit.marked
                onTriggered: edit.copyWanted()
            }
            TMenuItem {
                text: qsTr("Paste")
                shortcutText: "Ctrl+V"
                enabled: edit.editable
                onTriggered: edit.pasteWanted()
            }
            TMenuSeparator { }
            TMenuItem {
                text: qsTr("Select all")
                shortcutText: "Ctrl+A"
                onTriggered: edit.allWanted()
            }
        }
    }
}
